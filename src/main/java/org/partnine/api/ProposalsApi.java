package org.partnine.api;

import static org.partnine.accounts.Operation.DISCUSS;
import static org.partnine.accounts.Operation.PUBLISH;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Reader;
import org.partnine.documents.Page;
import org.partnine.recording.Fault;
import org.partnine.recording.Outcome;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.review.Deciding;
import org.partnine.review.Decision;
import org.partnine.review.Differences;
import org.partnine.review.Proposal;
import org.partnine.review.ProposalFilter;
import org.partnine.review.Proposals;
import org.partnine.review.Proposing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What waits for a second person, and the decisions on it. Described by {@link ReviewDescribed}. */
@Access(DISCUSS)
@RestController
@Hidden
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ProposalsApi {

    /** Members of a suggestion that are none of the record. */
    private static final Set<String> OF_SUGGESTIONS = Set.of("/words", "/source");

    static final String PATH = "/api/v1/proposals";

    private final Proposals proposals;
    private final Differences differences;
    private final Proposing proposing;
    private final Deciding deciding;
    private final Registers registers;
    private final Listing listing;
    private final JsonMapper json;

    ProposalsApi(
            Proposals proposals,
            Differences differences,
            Proposing proposing,
            Deciding deciding,
            Registers registers,
            Listing listing,
            JsonMapper json) {
        this.proposals = proposals;
        this.differences = differences;
        this.proposing = proposing;
        this.deciding = deciding;
        this.registers = registers;
        this.listing = listing;
        this.json = json;
    }

    @GetMapping("/proposals")
    ResponseEntity<Map<String, Object>> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String register,
            @RequestParam(required = false) @Nullable String record,
            @RequestParam(required = false) @Nullable String mine,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var fields = new Fields();
        var filter = new ProposalFilter(
                fields.code("state", state, Proposal.State.class),
                fields.text("register", register),
                fields.text("record", record),
                "true".equals(fields.code("mine", mine, List.of("true", "false")))
                        ? Caller.get().account()
                        : null);
        var wanted = listing.wanted(limit, cursor, Cursor.Sort.BY_INSTANT, null, fields);
        fields.check();
        Page<Proposal> page = proposals.list(filter, wanted.slice());
        var body = new LinkedHashMap<String, Object>();
        body.put("items", page.rows().stream().map(ProposalBody::of).toList());
        var answer = ResponseEntity.ok();
        if (page.next() != null) {
            String next = Listing.next(request, page.next());
            body.put("next", next);
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(body);
    }

    @GetMapping("/proposals/{id}")
    Map<String, Object> one(@PathVariable String id) {
        return differences.of(id).map(ProposalBody::of).orElseThrow(() -> unknown(id));
    }

    @Access(PUBLISH)
    @PostMapping("/proposals/{id}/accept")
    Map<String, Object> accept(@PathVariable String id, HttpServletRequest request) throws IOException {
        return answer(deciding.accept(
                Caller.get(), id, SentJson.of(request, json).only("reason").text("reason")));
    }

    @Access(PUBLISH)
    @PostMapping("/proposals/{id}/decline")
    Map<String, Object> decline(@PathVariable String id, HttpServletRequest request) throws IOException {
        return answer(deciding.decline(
                Caller.get(), id, SentJson.of(request, json).only("reason").text("reason")));
    }

    @PostMapping("/proposals/{id}/withdraw")
    Map<String, Object> withdraw(@PathVariable String id, HttpServletRequest request) throws IOException {
        return answer(deciding.withdraw(
                Caller.get(), id, SentJson.of(request, json).only("reason").text("reason")));
    }

    @PostMapping("/suggestions")
    ResponseEntity<Map<String, Object>> suggest(HttpServletRequest request) throws IOException {
        Reader.SignedIn reader = Caller.get();
        var sent = SentJson.of(request, json).only("register", "record", "words", "source", "changes");
        Register register = register(sent.text("register"));
        if (!reader.scopes().writes(register.name())) {
            throw new Refused(ProblemType.FORBIDDEN, List.of());
        }
        String key = sent.text("record");
        if (key == null) {
            throw RecordsApi.unknown("");
        }
        return switch (proposing.suggest(
                reader, register, key, changes(sent), sent.text("words"), sent.text("source"))) {
            case Proposing.Result.Made made ->
                ResponseEntity.status(202)
                        .location(URI.create(PATH + "/" + made.proposal().key()))
                        .body(ProposalBody.of(made.proposal()));
            case Proposing.Result.DoneBefore before ->
                throw new IllegalStateException("a suggestion without a word of its own was made before");
            case Proposing.Result.Refused refused -> throw RecordWritesApi.refused(inChanges(refused.reason()));
        };
    }

    /** Faults of the record that would be stand where the suggestion says what it is to be. */
    private static Outcome.Reason inChanges(Outcome.Reason reason) {
        return reason instanceof Outcome.Reason.Faulty faulty
                ? new Outcome.Reason.Faulty(
                        faulty.faults().stream().map(ProposalsApi::inChanges).toList())
                : reason;
    }

    private static Fault inChanges(Fault fault) {
        return OF_SUGGESTIONS.contains(fault.pointer())
                ? fault
                : new Fault("/changes" + fault.pointer(), fault.value(), fault.code(), fault.words(), fault.refusal());
    }

    private Register register(@Nullable String name) {
        return registers.all().stream()
                .filter(Register::open)
                .filter(register -> register.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ProblemType.FAULTY_RECORD,
                        fault(
                                "/register",
                                name,
                                "accepted.known-register",
                                registers.all().stream()
                                        .filter(Register::open)
                                        .map(Register::name)
                                        .collect(Collectors.joining(", ")))));
    }

    private ObjectNode changes(SentJson sent) {
        JsonNode changes = sent.body().get("changes");
        if (changes == null || changes.isNull()) {
            return json.createObjectNode();
        }
        if (!changes.isObject()) {
            throw new Refused(ProblemType.FAULTY_RECORD, fault("/changes", null, "accepted.changes", ""));
        }
        return changes.asObject();
    }

    private static FieldFault fault(String pointer, @Nullable String value, String accepted, String values) {
        return new FieldFault(null, pointer, value, accepted, Problems.values(values), null);
    }

    private static Map<String, Object> answer(Decision decision) {
        return switch (decision) {
            case Decision.Done done -> {
                var body = ProposalBody.of(done.proposal());
                if (done.written() != null) {
                    body.put("recorded", RecordBody.of(done.written()));
                }
                yield body;
            }
            case Decision.Refused refused -> throw UndecidedProposals.refused(refused.why());
        };
    }

    static Refused unknown(String id) {
        return new Refused(ProblemType.UNKNOWN_PROPOSAL, new FieldFault("id", id, "accepted.known-id"));
    }
}
