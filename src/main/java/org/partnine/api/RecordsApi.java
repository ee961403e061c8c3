package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.recording.Field;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordFilter;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.requests.AddresseeGroups;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reading the registers: lists, records, their steps and their history. Described by {@link RecordsDescribed}. */
@Access(READ)
@RestController
@Hidden
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordsApi {

    /** Registers that are read in this way alone; the others have lists and answers of their own beside it. */
    static final String PLAIN =
            "requests|request-events|pleas|proceedings|proceeding-events|visits|visit-events|warrants|offices|cases"
                    + "|actors|assembly-acts|council-acts|responsibility-statements|replies|readings";

    static final String ALL = PLAIN + "|findings|persons|situations";

    /** Registers whose records have steps. */
    static final String STEPPED = "requests|proceedings|findings|visits";

    private static final Set<String> OWN =
            Set.of("from", "to", "on", "knownAt", "limit", "cursor", "text", "fields", "lang");

    private static final TypeReference<LinkedHashMap<String, Object>> MEMBERS = new TypeReference<>() {};

    private final Registers registers;
    private final Records records;
    private final AddresseeGroups groups;
    private final Listing listing;
    private final FactsOnRecord facts;
    private final List<RecordDetails> details;
    private final JsonMapper json;
    private final Clock clock;

    RecordsApi(
            Registers registers,
            Records records,
            AddresseeGroups groups,
            Listing listing,
            FactsOnRecord facts,
            List<RecordDetails> details,
            JsonMapper json,
            Clock clock) {
        this.registers = registers;
        this.records = records;
        this.groups = groups;
        this.listing = listing;
        this.facts = facts;
        this.details = details;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/{register:" + PLAIN + "}")
    @ChecksParameters
    ResponseEntity<ListBody<Map<String, Object>>> list(@PathVariable String register, HttpServletRequest request) {
        Register wanted = registers.get(register);
        var fields = new Fields();
        Map<String, String> given = given(request, filters(wanted), fields);
        var members = members(wanted, given.get("fields"), fields);
        var from = fields.day("from", given.get("from"));
        var to = fields.day("to", given.get("to"));
        var on = fields.day("on", given.get("on"));
        var text = fields.text("text", given.get("text"));
        fields.period(from, to);
        var slice = listing.wanted(
                given.get("limit"), given.get("cursor"), Cursor.Sort.BY_DAY, given.get("knownAt"), fields);
        var filter = filter(wanted, given, slice.knownAt(), fields);
        fields.check();
        var page = records.list(wanted, new RecordFilter(filter, from, to, on, text), slice.slice(), slice.knownAt());
        return listing.answer(request, slice, page, row -> RecordBody.sparse(RecordBody.of(row), members));
    }

    @GetMapping("/{register:" + PLAIN + "}/{*id}")
    ResponseEntity<Map<String, Object>> one(
            @PathVariable String register,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String on) {
        return record(register, id, knownAt, on);
    }

    /** The plain record, of those registers too that answer more under their own address. */
    @GetMapping("/{register:" + ALL + "}/{id}/record")
    ResponseEntity<Map<String, Object>> plain(
            @PathVariable String register,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String on) {
        return record(register, id, knownAt, on);
    }

    private ResponseEntity<Map<String, Object>> record(
            String register, String id, @Nullable String knownAt, @Nullable String on) {
        var fields = new Fields();
        String key = PathId.of("id", id, fields);
        var at = fields.instant("knownAt", knownAt);
        var day = fields.day("on", on);
        fields.check();
        RecordView found = found(registers.get(register), key, at);
        RecordView shown = day == null ? found : found.upTo(day);
        var body = new LinkedHashMap<>(RecordBody.of(shown));
        LocalDate counted =
                day == null ? clock.instant().atOffset(ZoneOffset.UTC).toLocalDate() : day;
        details.stream()
                .filter(detail -> detail.register().equals(register))
                .forEach(detail -> body.putAll(json.convertValue(detail.of(shown, counted), MEMBERS)));
        body.put("dataSetAsOf", facts.dataSet().asOf().toString());
        body.put("countedTo", counted.toString());
        var answer = ResponseEntity.ok();
        if (at == null) {
            answer.eTag("\"" + found.version() + "\"");
        }
        return answer.body(body);
    }

    @GetMapping("/{register:" + STEPPED + "}/{id}/events")
    ResponseEntity<Map<String, Object>> steps(
            @PathVariable String register,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String knownAt) {
        var fields = new Fields();
        var at = fields.instant("knownAt", knownAt);
        fields.check();
        RecordView found = found(registers.get(register), id, at);
        return ResponseEntity.ok(Map.of(
                "id",
                found.key(),
                "items",
                found.steps().stream().map(RecordBody::of).toList()));
    }

    @GetMapping("/{register:" + ALL + "}/{id}/history")
    HistoryBody history(@PathVariable String register, @PathVariable String id) {
        List<HistoryEntry> history = records.history(registers.get(register), id);
        if (history.isEmpty()) {
            throw unknown(id);
        }
        return new HistoryBody(id, history);
    }

    /** The changes of one record, oldest first. */
    record HistoryBody(String id, List<HistoryEntry> changes) {}

    RecordView found(Register register, String key, @Nullable Instant at) {
        return records.find(register, key, at).orElseThrow(() -> missing(register, key, at));
    }

    /** What was taken back is told from what there never was; of what was known at an instant, neither is asked. */
    private Refused missing(Register register, String key, @Nullable Instant at) {
        return at == null && !records.history(register, key).isEmpty() ? retracted(key) : unknown(key);
    }

    static Refused retracted(String key) {
        return new Refused(ProblemType.RETRACTED_RECORD, new FieldFault("id", key, "accepted.known-id"));
    }

    static Refused unknown(String key) {
        return new Refused(ProblemType.UNKNOWN_RECORD, new FieldFault("id", key, "accepted.known-id"));
    }

    /** Fields that a list can be filtered by. */
    static List<Field> filters(Register register) {
        return register.written().stream()
                .filter(field -> switch (field.kind()) {
                    case CODE, CODES, REFERENCE, REFERENCES -> true;
                    case TEXT -> FILTERED_TEXTS.contains(field.name());
                    case DAY, PARTIAL_DATE, BOOLEAN, NUMBER, FACTS -> false;
                })
                .toList();
    }

    /** Texts that hold a name or a number rather than words. */
    private static final Set<String> FILTERED_TEXTS =
            Set.of("addressee", "caseNumber", "document", "number", "code", "symbol", "question", "actor");

    private static Map<String, String> given(HttpServletRequest request, List<Field> filters, Fields fields) {
        Set<String> accepted = new TreeSet<>(OWN);
        filters.forEach(filter -> accepted.add(filter.name()));
        var given = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!accepted.contains(name)) {
                fields.fault(new FieldFault(
                        name, values[0], "accepted.parameters", Problems.values(String.join(", ", accepted))));
            } else if (values.length > 1) {
                fields.fault(new FieldFault(name, String.join(", ", values), "accepted.once"));
            } else {
                given.put(name, values[0]);
            }
        });
        return given;
    }

    private Map<String, String> filter(
            Register register, Map<String, String> given, @Nullable Instant at, Fields fields) {
        var filter = new LinkedHashMap<String, String>();
        for (Field field : filters(register)) {
            // A register may have a fact called as one of the parameters that all lists have; those come first.
            String value = OWN.contains(field.name()) ? null : given.get(field.name());
            String wanted = field.values().isEmpty()
                    ? fields.text(field.name(), value)
                    : fields.code(field.name(), value, field.values());
            if (wanted != null) {
                filter.put(field.name(), field.target() == null ? wanted : named(field, wanted, at, fields));
                checkAddressee(field, wanted, fields);
            }
        }
        return filter;
    }

    /** The key of the record that the filter names; a fault if the reader sees none, for whatever reason. */
    private String named(Field field, String keyOrNumber, @Nullable Instant at, Fields fields) {
        String target = Objects.requireNonNull(field.target());
        return records.named(registers.get(target), keyOrNumber, at).orElseGet(() -> {
            fields.fault(
                    target.equals("states")
                            ? new FieldFault(field.name(), keyOrNumber, "accepted.known-state")
                            : new FieldFault(
                                    field.name(), keyOrNumber, "accepted.known-record", Problems.values(target)));
            return keyOrNumber;
        });
    }

    /** An addressee is a State, an organisation or a group: no reference to one register. */
    private void checkAddressee(Field field, String code, Fields fields) {
        if (field.name().equals("addressee")
                && records.named(registers.get("states"), code, null).isEmpty()
                && records.named(registers.get("organisations"), code, null).isEmpty()
                && !groups.exists(code)) {
            fields.fault(new FieldFault(field.name(), code, "accepted.known-addressee"));
        }
    }

    private static List<String> members(Register register, @Nullable String wanted, Fields fields) {
        if (wanted == null) {
            return List.of();
        }
        var known = new ArrayList<>(List.of("id", "register", "documents", "knownFrom", "recordedAt"));
        register.written().forEach(field -> known.add(field.name()));
        var members = List.of(wanted.split(",", -1));
        for (String member : members) {
            fields.code("fields", member, known);
        }
        return members;
    }
}
