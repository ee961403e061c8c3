package org.partnine.api;

import static org.partnine.accounts.Operation.DISCUSS;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnine.accounts.Access;
import org.partnine.accounts.Reader;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.review.Assignment;
import org.partnine.review.Assignments;
import org.partnine.review.Comment;
import org.partnine.review.Comments;
import org.partnine.review.Proposals;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What signed-in readers say about records, and who is to see to what. Described by {@link ReviewDescribed}. */
@Access(DISCUSS)
@RestController
@Hidden
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class DiscussionApi {

    private static final String RECORD = "/{register:" + RecordsApi.ALL + "}/{id}";

    private final Registers registers;
    private final Records records;
    private final Comments comments;
    private final Assignments assignments;
    private final Proposals proposals;
    private final JsonMapper json;

    DiscussionApi(
            Registers registers,
            Records records,
            Comments comments,
            Assignments assignments,
            Proposals proposals,
            JsonMapper json) {
        this.registers = registers;
        this.records = records;
        this.comments = comments;
        this.assignments = assignments;
        this.proposals = proposals;
        this.json = json;
    }

    @GetMapping(RECORD + "/comments")
    Map<String, Object> comments(@PathVariable String register, @PathVariable String id) {
        return items(comments.on(found(register, id)).stream()
                .map(DiscussionApi::body)
                .toList());
    }

    @PostMapping(RECORD + "/comments")
    ResponseEntity<Map<String, Object>> comment(
            @PathVariable String register, @PathVariable String id, HttpServletRequest request) throws IOException {
        var sent = SentJson.of(request, json).only("words");
        return switch (comments.write(Caller.get(), registers.get(register), id, sent.text("words"))) {
            case Comments.Result.Written written -> ResponseEntity.status(201).body(body(written.comment()));
            case Comments.Result.Refused refused -> throw RecordWritesApi.refused(refused.reason());
        };
    }

    @GetMapping("/mentions")
    Map<String, Object> mentions() {
        return items(comments.mentioning(Caller.get()).stream()
                .map(DiscussionApi::body)
                .toList());
    }

    @GetMapping(RECORD + "/assignments")
    Map<String, Object> assignments(@PathVariable String register, @PathVariable String id) {
        return items(assignments.on(found(register, id)).stream()
                .map(DiscussionApi::body)
                .toList());
    }

    @PostMapping(RECORD + "/assignments")
    ResponseEntity<Map<String, Object>> assign(
            @PathVariable String register, @PathVariable String id, HttpServletRequest request) throws IOException {
        var sent = SentJson.of(request, json).only("person", "group");
        return switch (assignments.assignRecord(Caller.get(), registers.get(register), id, to(sent))) {
            case Assignments.Result.Assigned assigned ->
                ResponseEntity.status(201).body(body(assigned.assignment()));
            case Assignments.Result.Refused refused -> throw RecordWritesApi.refused(refused.reason());
        };
    }

    @GetMapping("/proposals/{id}/assignments")
    Map<String, Object> assignmentsOfProposal(@PathVariable String id) {
        return items(assignments.on(proposals.find(id).orElseThrow(() -> ProposalsApi.unknown(id))).stream()
                .map(DiscussionApi::body)
                .toList());
    }

    @PostMapping("/proposals/{id}/assignments")
    ResponseEntity<Map<String, Object>> assignProposal(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        var sent = SentJson.of(request, json).only("person", "group");
        return switch (assignments.assignProposal(Caller.get(), id, to(sent))) {
            case Assignments.Result.Assigned assigned ->
                ResponseEntity.status(201).body(body(assigned.assignment()));
            case Assignments.Result.Refused refused ->
                throw refused.reason() instanceof Outcome.Reason.Unknown
                        ? ProposalsApi.unknown(id)
                        : RecordWritesApi.refused(refused.reason());
        };
    }

    /** To the reader, or to a group of his. */
    @GetMapping("/assignments")
    Map<String, Object> mine() {
        return items(
                assignments.to(Caller.get()).stream().map(DiscussionApi::body).toList());
    }

    @PostMapping("/assignments/{id}/end")
    Map<String, Object> end(@PathVariable String id) {
        Reader.SignedIn reader = Caller.get();
        if (!assignments.end(reader, id)) {
            throw new Refused(ProblemType.UNKNOWN_ASSIGNMENT, new FieldFault("id", id, "accepted.known-id"));
        }
        return Map.of("id", id, "endedBy", reader.account());
    }

    private RecordView found(String register, String id) {
        return records.find(registers.get(register), id, null).orElseThrow(() -> RecordsApi.unknown(id));
    }

    private static Assignments.To to(SentJson sent) {
        return new Assignments.To(sent.text("person"), sent.text("group"));
    }

    private static Map<String, Object> items(List<Map<String, Object>> items) {
        return Map.of("items", items);
    }

    private static Map<String, Object> body(Comment comment) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", comment.key());
        body.put("register", comment.register());
        body.put("record", comment.recordKey());
        body.put("words", comment.words());
        body.put("mentions", comment.mentions());
        body.put("writtenBy", comment.writtenBy());
        body.put("writtenAt", comment.writtenAt().toString());
        return body;
    }

    private static Map<String, Object> body(Assignment assignment) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", assignment.key());
        if (assignment.proposalKey() != null) {
            body.put("proposal", assignment.proposalKey());
        } else {
            body.put("register", String.valueOf(assignment.register()));
            body.put("record", String.valueOf(assignment.recordKey()));
        }
        body.put("assignee", assignment.assignee());
        body.put("assignedBy", assignment.assignedBy());
        body.put("assignedAt", assignment.assignedAt().toString());
        return body;
    }
}
