package org.partnine.web.records;

import static org.partnine.accounts.Operation.READ;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.findings.FindingEntry;
import org.partnine.findings.Findings;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.web.findings.FindingsAsked;
import org.partnine.web.findings.FindingsFilter;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.NotFound;
import org.partnine.web.shown.Moments;
import org.partnine.web.shown.RecordPaths;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of records, filtered as their pages are, to be saved: what the reader sees there, and no more. */
@Access(READ)
@Controller
class ListFilePages {

    private static final int AT_ONCE = 500;

    /** Of a list that is longer the file says in its name that it is the beginning. */
    private static final int MOST = 10_000;

    /** No system takes a name of any length. */
    private static final int LONGEST_FILTER = 120;

    private static final String FINDINGS = "findings";

    private final Registers registers;
    private final Records records;
    private final Findings findings;
    private final RecordsFilter filters;
    private final FindingsFilter findingsFilter;
    private final ListFile file;
    private final Clock clock;

    ListFilePages(
            Registers registers,
            Records records,
            Findings findings,
            RecordsFilter filters,
            FindingsFilter findingsFilter,
            ListFile file,
            Clock clock) {
        this.registers = registers;
        this.records = records;
        this.findings = findings;
        this.filters = filters;
        this.findingsFilter = findingsFilter;
        this.file = file;
        this.clock = clock;
    }

    @GetMapping("/records/{register}/list.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable("register") String register, @RequestParam Map<String, String> parameters) {
        return records(register, parameters, ListFile.Format.CSV);
    }

    @GetMapping("/records/{register}/list.json")
    ResponseEntity<byte[]> json(
            @PathVariable("register") String register, @RequestParam Map<String, String> parameters) {
        return records(register, parameters, ListFile.Format.JSON);
    }

    @GetMapping("/findings/list.csv")
    ResponseEntity<byte[]> findingsCsv(@RequestParam Map<String, String> parameters) {
        return findings(parameters, ListFile.Format.CSV);
    }

    @GetMapping("/findings/list.json")
    ResponseEntity<byte[]> findingsJson(@RequestParam Map<String, String> parameters) {
        return findings(parameters, ListFile.Format.JSON);
    }

    private ResponseEntity<byte[]> records(String name, Map<String, String> parameters, ListFile.Format format) {
        Register register = registers
                .named(name)
                .filter(RecordPages::hasPages)
                .orElseThrow(() -> new NotFound(NotFound.Kind.REGISTER, name));
        RecordsAsked asked = RecordsAsked.of(register, parameters);
        RecordsFilter.Read read = filters.read(register, asked);
        if (!read.faults().isEmpty()) {
            return faultsAt(asked.address(register, RecordPaths.list(name)));
        }
        return answer(
                register,
                asked.address(register, RecordPaths.list(name)),
                all(slice -> records.list(register, read.filter(), slice, null)),
                format);
    }

    private ResponseEntity<byte[]> findings(Map<String, String> parameters, ListFile.Format format) {
        FindingsAsked asked = FindingsAsked.of(parameters);
        FindingsFilter.Read read = findingsFilter.read(asked);
        if (!read.faults().isEmpty()) {
            return faultsAt(asked.address());
        }
        Instant now = clock.instant();
        Register register = registers.get(FINDINGS);
        Gathered<FindingEntry> found = all(slice -> findings.list(read.filter(), slice, now));
        List<RecordView> rows = found.rows().stream()
                .flatMap(finding -> records.find(register, finding.key(), null).stream())
                .toList();
        return answer(register, asked.address(), new Gathered<>(rows, found.isWhole()), format);
    }

    /** The filter as a part of the file's name, in letters and digits that every system takes. */
    private static String filter(Address filtered) {
        String said = filtered.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "-" + String.join("-", parameter.getValue()))
                .collect(Collectors.joining("-"));
        String plain = said.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "" : "-" + plain.substring(0, Math.min(plain.length(), LONGEST_FILTER));
    }

    /** What of a list goes into the file. */
    private record Gathered<T>(List<T> rows, boolean isWhole) {}

    private interface PartOf<T> {
        Page<T> part(Slice slice);
    }

    private static <T> Gathered<T> all(PartOf<T> list) {
        var rows = new ArrayList<T>();
        @Nullable Place next = null;
        do {
            Page<T> part = list.part(new Slice(AT_ONCE, next));
            rows.addAll(part.rows());
            next = part.next();
        } while (next != null && rows.size() < MOST);
        return new Gathered<>(List.copyOf(rows), next == null);
    }

    /** The page of the list says what is wrong with its filter. */
    private static ResponseEntity<byte[]> faultsAt(Address list) {
        return ResponseEntity.status(303).location(URI.create(list.toString())).build();
    }

    private ResponseEntity<byte[]> answer(
            Register register, Address filtered, Gathered<RecordView> found, ListFile.Format format) {
        String name = register.name() + filter(filtered) + "-" + Moments.dayOf(clock.instant())
                + (found.isWhole() ? "" : "-first-" + found.rows().size())
                + (format == ListFile.Format.CSV ? ".csv" : ".json");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.of(register, found.rows(), format));
    }
}
