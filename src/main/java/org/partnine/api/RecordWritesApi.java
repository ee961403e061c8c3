package org.partnine.api;

import static org.partnine.accounts.Operation.PROPOSE;
import static org.partnine.accounts.Operation.UNSEAL;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.recording.Command;
import org.partnine.recording.Fault;
import org.partnine.recording.Once;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Recording;
import org.partnine.recording.Registers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writing the registers: new records, steps, corrections, retractions. Described by {@link RecordsDescribed}. */
@Access(PROPOSE)
@RestController
@Hidden
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordWritesApi {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final int LONGEST_BODY = 1 << 20;
    private static final int LONGEST_KEY = 200;

    private final Registers registers;
    private final Recording recording;
    private final SecurityEvents events;
    private final JsonMapper json;

    RecordWritesApi(Registers registers, Recording recording, SecurityEvents events, JsonMapper json) {
        this.registers = registers;
        this.recording = recording;
        this.events = events;
        this.json = json;
    }

    @PostMapping("/{register:" + RecordsApi.ALL + "}")
    ResponseEntity<byte[]> create(@PathVariable String register, HttpServletRequest request) throws IOException {
        String writer = writer();
        byte[] bytes = read(request);
        JsonNode body = parse(bytes);
        return post(
                new Command(registers.get(register), new Command.What.Create(body), writer, reason(body)),
                201,
                bytes,
                request);
    }

    @PostMapping("/{register:requests|proceedings|findings|visits}/{id}/events")
    ResponseEntity<byte[]> addStep(@PathVariable String register, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        String writer = writer();
        byte[] bytes = read(request);
        JsonNode body = parse(bytes);
        var what = new Command.What.AddStep(id, version(request), body);
        return post(new Command(registers.get(register), what, writer, reason(body)), 201, bytes, request);
    }

    @PostMapping("/{register:" + RecordsApi.ALL + "}/{id}/retraction")
    ResponseEntity<byte[]> retract(@PathVariable String register, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        String writer = writer();
        byte[] bytes = read(request);
        JsonNode body = parse(bytes);
        var what = new Command.What.Retract(id, version(request));
        return post(new Command(registers.get(register), what, writer, reason(body)), 200, bytes, request);
    }

    @Access(UNSEAL)
    @PostMapping("/{register:" + RecordsApi.ALL + "}/{id}/unsealing")
    ResponseEntity<byte[]> unseal(@PathVariable String register, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        String writer = writer();
        byte[] bytes = read(request);
        JsonNode body = parse(bytes);
        var what = new Command.What.Unseal(id, version(request));
        var answer = post(new Command(registers.get(register), what, writer, reason(body)), 200, bytes, request);
        events.note(SecurityEvent.Kind.UNSEALED, writer, request.getRemoteAddr(), register + "/" + id);
        return answer;
    }

    @PutMapping("/{register:" + RecordsApi.ALL + "}/{*id}")
    ResponseEntity<byte[]> correct(@PathVariable String register, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        String writer = writer();
        JsonNode body = parse(read(request));
        var fields = new Fields();
        String key = PathId.of("id", id, fields);
        fields.check();
        var what = new Command.What.Correct(key, version(request), body);
        var command = new Command(registers.get(register), what, writer, reason(body));
        return answer(recording.execute(command, null), 200);
    }

    /** The actor in the ledger. The access rule lets nobody else come so far. */
    private static String writer() {
        if (CurrentReader.get() instanceof Reader.SignedIn someone) {
            return someone.account();
        }
        throw new Refused(ProblemType.UNAUTHORISED, List.of());
    }

    private ResponseEntity<byte[]> post(Command command, int status, byte[] bytes, HttpServletRequest request) {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refused(
                    ProblemType.IDEMPOTENCY_KEY_NEEDED,
                    new FieldFault(
                            IDEMPOTENCY_KEY, key, "accepted.text", Problems.values(String.valueOf(LONGEST_KEY))));
        }
        var once = new Once(key, hash(request, bytes), status, record -> write(RecordBody.of(record)));
        return answer(recording.execute(command, once), status);
    }

    private ResponseEntity<byte[]> answer(Outcome outcome, int status) {
        return switch (outcome) {
            case Outcome.Recorded recorded -> recorded(recorded.record(), status);
            case Outcome.Repeated repeated -> {
                var body = json.readTree(repeated.body());
                yield answer(
                        repeated.status(),
                        body.path("register").asString(),
                        repeated.key(),
                        body.path("version").asString(),
                        repeated.body());
            }
            case Outcome.Rejected rejected -> throw refused(rejected.reason());
        };
    }

    private ResponseEntity<byte[]> recorded(RecordView record, int status) {
        return answer(status, record.register().name(), record.key(), record.version(), write(RecordBody.of(record)));
    }

    private static ResponseEntity<byte[]> answer(int status, String register, String key, String version, String body) {
        var answer = ResponseEntity.status(status).eTag("\"" + version + "\"").contentType(MediaType.APPLICATION_JSON);
        if (status == 201) {
            answer.location(URI.create("/api/v1/" + register + "/" + key));
        }
        return answer.body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Refused refused(Outcome.Reason reason) {
        return switch (reason) {
            case Outcome.Reason.Faulty faulty ->
                new Refused(
                        faulty.faults().stream().anyMatch(fault -> fault.refusal() != null)
                                ? ProblemType.FORBIDDEN_BY_LAW
                                : ProblemType.FAULTY_RECORD,
                        faulty.faults().stream().map(RecordWritesApi::fault).toList());
            case Outcome.Reason.Unknown unknown -> RecordsApi.unknown(unknown.key());
            case Outcome.Reason.KeyReused reused ->
                new Refused(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        new FieldFault(IDEMPOTENCY_KEY, reused.idempotencyKey(), "accepted.fresh-key"));
            case Outcome.Reason.Stale stale ->
                new Refused(
                        ProblemType.STALE_VERSION,
                        List.of(),
                        RecordBody.of(stale.present()),
                        Map.of(HttpHeaders.ETAG, "\"" + stale.present().version() + "\""));
        };
    }

    private static FieldFault fault(Fault fault) {
        return new FieldFault(null, fault.pointer(), fault.value(), fault.code(), fault.words(), fault.refusal());
    }

    /** The version that the writer knew, without its quotes. */
    private static String version(HttpServletRequest request) {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.isBlank()) {
            throw new Refused(
                    ProblemType.VERSION_NEEDED, new FieldFault(HttpHeaders.IF_MATCH, null, "accepted.version"));
        }
        return tag.strip().replaceFirst("^W/", "").replace("\"", "");
    }

    private static @Nullable String reason(JsonNode body) {
        JsonNode reason = body.get("reason");
        return reason == null || !reason.isString() || reason.stringValue().isBlank()
                ? null
                : reason.stringValue().strip();
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type))) {
            throw new Refused(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of());
        }
        byte[] bytes = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new Refused(ProblemType.TOO_LARGE, List.of());
        }
        return bytes;
    }

    private JsonNode parse(byte[] bytes) {
        try {
            JsonNode body = json.readTree(bytes);
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JacksonException e) {
            // Said below, as for any other body that is no object.
        }
        throw new Refused(
                ProblemType.MALFORMED_REQUEST,
                List.of(new FieldFault(null, "", null, "accepted.object", Map.of(), null)));
    }

    private String write(Map<String, Object> body) {
        return json.writeValueAsString(body);
    }

    private static String hash(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
