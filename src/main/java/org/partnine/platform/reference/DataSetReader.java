package org.partnine.platform.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.platform.reference.DataPackage.Resource;

/** Reads a data set and checks all of it; no database needed. */
public final class DataSetReader {

    private final ReferenceFiles files;
    private final LocalDate today;

    /**
     * A reader of the data set in these files.
     *
     * @param today no fact can have been checked later
     */
    public DataSetReader(ReferenceFiles files, LocalDate today) {
        this.files = files;
        this.today = today;
    }

    /** The files as they are, with their description; nothing of them is checked yet. */
    record Raw(DataPackage description, String checksum, Map<String, byte[]> bytes) {}

    /** Every fault of the data set, by file and line; empty if it can be loaded. */
    public List<Fault> faults() {
        try {
            check(raw());
            return List.of();
        } catch (ReferenceFaults e) {
            return e.faults();
        }
    }

    /** @throws ReferenceFaults if the description cannot be read or a file is missing */
    Raw raw() {
        Faults faults = new Faults();
        byte[] json = read(DataPackage.FILE)
                .orElseThrow(() -> new CannotStart("No " + DataPackage.FILE + " in " + files.location()
                        + ": set part-nine.reference to the directory of a data set, or leave it out for the one that"
                        + " comes with the product"));
        Optional<DataPackage> description = DataPackageReader.read(json, faults);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        bytes.put(DataPackage.FILE, json);
        description.stream().flatMap(d -> d.resources().stream()).forEach(resource -> {
            if (Register.of(resource.name()).isEmpty()) {
                faults.in(
                        DataPackage.FILE, 0, "describes " + resource.name() + ", which the register has no table for");
            }
            read(resource.path())
                    .ifPresentOrElse(
                            content -> bytes.put(resource.path(), content),
                            () -> faults.in(
                                    resource.path(), 0, "missing; add it or take it out of " + DataPackage.FILE));
        });
        for (Register register : Register.ALL) {
            if (description.isPresent()
                    && description.get().resource(register.resource()).isEmpty()) {
                faults.in(
                        DataPackage.FILE, 0, "does not describe " + register.resource() + "; add it, if need be empty");
            }
        }
        if (!faults.none() || description.isEmpty()) {
            throw new ReferenceFaults(files.location(), faults.all());
        }
        return new Raw(description.get(), Digests.of(bytes), bytes);
    }

    /** @throws ReferenceFaults with all that is wrong */
    DataSet check(Raw raw) {
        Faults faults = new Faults();
        Map<String, List<Row>> rows = new HashMap<>();
        for (Resource resource : raw.description().resources()) {
            byte[] bytes = raw.bytes().get(resource.path());
            rows.put(resource.name(), bytes == null ? List.of() : CsvFile.read(resource, bytes, faults));
        }
        DataSet data = new DataSet(raw.description(), raw.checksum(), rows);
        CellChecks.check(data, faults);
        ReferenceChecks.check(data, faults);
        DateChecks.check(data, today, faults);
        RomeChecks.check(data, faults);
        OverlapChecks.check(data, faults);
        RowChecks.check(data, faults);
        if (!faults.none()) {
            throw new ReferenceFaults(files.location(), faults.all());
        }
        return data;
    }

    private Optional<byte[]> read(String name) {
        try {
            return files.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " in " + files.location(), e);
        }
    }
}
