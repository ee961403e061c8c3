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
import org.partnine.accounts.Access;
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
import org.partnine.review.Proposing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writing the registers: new records, steps, corrections, retractions. What a writer may not publish himself is kept as a
 * proposal, and answered 202. Described by {@link RecordsDescribed}.
 */
@Access(PROPOSE)
@RestController
@Hidden
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordWritesApi {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    private final Registers registers;
    private final Recording recording;
    private final Proposing proposing;
    private final SecurityEvents events;
    private final JsonMapper json;

    RecordWritesApi(
            Registers registers, Recording recording, Proposing proposing, SecurityEvents events, JsonMapper json) {
        this.registers = registers;
        this.recording = recording;
        this.proposing = proposing;
        this.events = events;
        this.json = json;
    }

    @PostMapping("/{register:" + RecordsApi.ALL + "}")
    ResponseEntity<byte[]> create(@PathVariable String register, HttpServletRequest request) throws IOException {
        String writer = Caller.get().account();
        var sent = SentJson.of(request, json);
        return post(
                new Command(registers.get(register), new Command.What.Create(sent.body()), writer, sent.text("reason")),
                201,
                sent,
                request);
    }

    @PostMapping("/{register:" + RecordsApi.STEPPED + "}/{id}/events")
    ResponseEntity<byte[]> addStep(@PathVariable String register, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        String writer = Caller.get().account();
        var sent = SentJson.of(request, json);
        var what = new Command.What.AddStep(id, version(request), sent.body());
        return post(new Command(registers.get(register), what, writer, sent.text("reason")), 201, sent, request);
    }

    @PostMapping("/{register:" + RecordsApi.ALL + "}/{id}/retraction")
    ResponseEntity<byte[]> retract(@PathVariable String register, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        String writer = Caller.get().account();
        var sent = SentJson.of(request, json).only("reason");
        var what = new Command.What.Retract(id, version(request));
        return post(new Command(registers.get(register), what, writer, sent.text("reason")), 200, sent, request);
    }

    @Access(UNSEAL)
    @PostMapping("/{register:" + RecordsApi.ALL + "}/{id}/unsealing")
    ResponseEntity<byte[]> unseal(@PathVariable String register, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        String writer = Caller.get().account();
        var sent = SentJson.of(request, json).only("reason");
        var what = new Command.What.Unseal(id, version(request));
        var answer = post(new Command(registers.get(register), what, writer, sent.text("reason")), 200, sent, request);
        events.note(SecurityEvent.Kind.UNSEALED, writer, request.getRemoteAddr(), register + "/" + id);
        return answer;
    }

    @PutMapping("/{register:" + RecordsApi.ALL + "}/{*id}")
    ResponseEntity<byte[]> correct(@PathVariable String register, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        Reader.SignedIn writer = Caller.get();
        var sent = SentJson.of(request, json);
        var fields = new Fields();
        String key = PathId.of("id", id, fields);
        fields.check();
        var what = new Command.What.Correct(key, version(request), sent.body());
        var command = new Command(registers.get(register), what, writer.account(), sent.text("reason"));
        return Proposing.publishes(writer)
                ? answer(recording.execute(command, null), 200)
                : answer(proposing.propose(writer, command, null), 200);
    }

    private ResponseEntity<byte[]> post(Command command, int status, SentJson sent, HttpServletRequest request) {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refused(
                    ProblemType.IDEMPOTENCY_KEY_NEEDED,
                    new FieldFault(
                            IDEMPOTENCY_KEY, key, "accepted.text", Problems.values(String.valueOf(LONGEST_KEY))));
        }
        var once = new Once(key, hash(request, sent), status, record -> write(RecordBody.of(record)));
        Reader.SignedIn writer = Caller.get();
        if (!Proposing.publishes(writer)) {
            return answer(proposing.propose(writer, command, once), status);
        }
        // Who may publish by now may have proposed the same before.
        return proposing
                .before(writer, once)
                .map(before -> answer(before, status))
                .orElseGet(() -> answer(recording.execute(command, once), status));
    }

    private ResponseEntity<byte[]> answer(Proposing.Result result, int status) {
        return switch (result) {
            case Proposing.Result.Made made ->
                ResponseEntity.status(202)
                        .location(URI.create(
                                ProposalsApi.PATH + "/" + made.proposal().key()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json.writeValueAsBytes(ProposalBody.of(made.proposal())));
            case Proposing.Result.DoneBefore before -> answer(before.answer(), status);
            case Proposing.Result.Refused refused -> throw refused(refused.reason());
        };
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

    static Refused refused(Outcome.Reason reason) {
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

    static FieldFault fault(Fault fault) {
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

    private String write(Map<String, Object> body) {
        return json.writeValueAsString(body);
    }

    private static String hash(HttpServletRequest request, SentJson sent) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            sent.update(digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
