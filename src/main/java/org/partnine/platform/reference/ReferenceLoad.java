package org.partnine.platform.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.partnine.ledger.LedgerBeginning;
import org.partnine.platform.reference.DataPackage.Resource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Loads a data set: all of it, or on any fault nothing. The data set that is loaded already is recognised by its
 * checksum and left alone; a newer one supersedes what changed and keeps the history.
 */
public final class ReferenceLoad {

    /** Taken while loading, so that two applications on one database do not load at once. */
    private static final long LOCK = 0x5041_5254_4e49_4e45L;

    private final DataSource owner;
    private final ReferenceFiles files;
    private final Clock clock;

    /**
     * A load that has not begun.
     *
     * @param owner login that owns the tables: it sees rows of every level, so that nothing is added twice
     */
    public ReferenceLoad(DataSource owner, ReferenceFiles files, Clock clock) {
        this.owner = owner;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Loads the data set, unless it is the one in use.
     *
     * @throws ReferenceFaults if anything is wrong with it; nothing is changed then
     */
    public LoadSummary load() {
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DataSetReader reader = new DataSetReader(files, LocalDate.ofInstant(recordedAt, ZoneOffset.UTC));
        DataSetReader.Raw raw = reader.raw();
        try (Connection connection = owner.getConnection()) {
            if (isLoaded(connection, raw.checksum())) {
                return LoadSummary.nothingToDo(raw.description().asOf());
            }
            DataSet data = reader.check(raw);
            connection.setAutoCommit(false);
            try {
                LoadSummary summary = load(connection, data, recordedAt.toString());
                connection.commit();
                return summary;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(
                    "The reference data in " + files.location() + " were not loaded: " + e.getMessage(), e);
        }
    }

    private LoadSummary load(Connection connection, DataSet data, String recordedAt) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
        if (isLoaded(connection, data.checksum())) {
            return LoadSummary.nothingToDo(data.description().asOf());
        }
        refuseOlder(connection, data);
        List<Differences> differences = new ArrayList<>();
        for (Register register : Register.ALL) {
            Optional<Resource> resource = data.description().resource(register.resource());
            if (resource.isPresent()) {
                differences.add(Differences.find(connection, register, resource.get(), data.rows(resource.get())));
            }
        }
        List<LoadSummary.File> summaries =
                differences.stream().map(Differences::summary).toList();
        long dataSet = record(connection, data, recordedAt, summaries);

        Mentions finder = new Mentions();
        DocumentRecords documents = new DocumentRecords();
        List<FactRecords> facts = new ArrayList<>();
        for (Differences difference : differences) {
            FactRecords records = new FactRecords(data, difference, recordedAt, finder);
            records.mentionIn(documents);
            facts.add(records);
        }
        documents.write(connection, recordedAt, dataSet);
        for (FactRecords records : facts) {
            records.write(connection, documents, dataSet);
        }
        new LedgerBeginning()
                .ofLoad(
                        connection,
                        Instant.parse(recordedAt),
                        "reference data",
                        "Data set " + data.description().name() + " as of "
                                + data.description().asOf());
        return new LoadSummary(data.description().asOf(), summaries);
    }

    private static boolean isLoaded(Connection connection, String checksum) throws SQLException {
        try (var statement = connection.prepareStatement("select checksum from data_set order by id desc limit 1");
                var newest = statement.executeQuery()) {
            return newest.next() && newest.getString(1).equals(checksum);
        }
    }

    private void refuseOlder(Connection connection, DataSet data) throws SQLException {
        try (var statement = connection.prepareStatement("select max(as_of) from data_set");
                var loaded = statement.executeQuery()) {
            LocalDate newest = loaded.next() ? loaded.getObject(1, LocalDate.class) : null;
            if (newest != null && data.description().asOf().isBefore(newest)) {
                Faults faults = new Faults();
                faults.in(
                        DataPackage.FILE,
                        0,
                        "asOf " + data.description().asOf() + " is older than the data set in use (" + newest
                                + "); load a newer one");
                throw new ReferenceFaults(files.location(), faults.all());
            }
        }
    }

    private static long record(Connection connection, DataSet data, String recordedAt, List<LoadSummary.File> summaries)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into data_set (name, as_of, checksum, loaded_at, added, changed, retired)
                values (?, ?, ?, ?::timestamptz, ?, ?, ?)
                returning id
                """)) {
            statement.setString(1, data.description().name());
            statement.setObject(2, data.description().asOf());
            statement.setString(3, data.checksum());
            statement.setString(4, recordedAt);
            statement.setInt(5, total(summaries, LoadSummary.File::added));
            statement.setInt(6, total(summaries, LoadSummary.File::changed));
            statement.setInt(7, total(summaries, LoadSummary.File::retired));
            try (var id = statement.executeQuery()) {
                id.next();
                return id.getLong(1);
            }
        }
    }

    private static int total(List<LoadSummary.File> summaries, ToIntFunction<LoadSummary.File> count) {
        return summaries.stream().mapToInt(count).sum();
    }
}
