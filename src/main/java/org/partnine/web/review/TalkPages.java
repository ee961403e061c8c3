package org.partnine.web.review;

import static org.partnine.accounts.Operation.DISCUSS;

import org.partnine.accounts.Access;
import org.partnine.recording.Field;
import org.partnine.recording.Outcome;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.review.Assignments;
import org.partnine.review.Comments;
import org.partnine.review.Proposing;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.partnine.web.shown.RecordPaths;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The forms on a record's page: comments, assignments, suggestions. */
@Access(DISCUSS)
@Controller
@RequestMapping("/talk")
class TalkPages {

    private final Registers registers;
    private final Comments comments;
    private final Assignments assignments;
    private final Proposing proposing;
    private final JsonMapper json;

    TalkPages(Registers registers, Comments comments, Assignments assignments, Proposing proposing, JsonMapper json) {
        this.registers = registers;
        this.comments = comments;
        this.assignments = assignments;
        this.proposing = proposing;
        this.json = json;
    }

    @PostMapping("/comments")
    Page comment(
            @RequestParam("register") String register,
            @RequestParam("record") String record,
            @RequestParam("words") String words) {
        Register of = register(register, record);
        return switch (comments.write(ReviewPages.reader(), of, record, words)) {
            case Comments.Result.Written written -> back(of, record);
            case Comments.Result.Refused refused -> refused(refused.reason(), of, record);
        };
    }

    @PostMapping("/assignments")
    Page assign(
            @RequestParam("register") String register,
            @RequestParam("record") String record,
            @RequestParam("to") String to) {
        Register of = register(register, record);
        return switch (assignments.assignRecord(ReviewPages.reader(), of, record, Assigned.to(to))) {
            case Assignments.Result.Assigned assigned -> back(of, record);
            case Assignments.Result.Refused refused -> refused(refused.reason(), of, record);
        };
    }

    @PostMapping("/assignments/{key}/end")
    Page end(@PathVariable("key") String key) {
        if (!assignments.end(ReviewPages.reader(), key)) {
            throw new NotFound(NotFound.Kind.IDENTIFIER, key);
        }
        return new SentOn(ReviewPages.PATH);
    }

    /** @param fact empty: none in particular */
    @PostMapping("/suggestions")
    Page suggest(
            @RequestParam("register") String register,
            @RequestParam("record") String record,
            @RequestParam("fact") String fact,
            @RequestParam("value") String value,
            @RequestParam("words") String words,
            @RequestParam("source") String source) {
        Register of = register(register, record);
        return switch (proposing.suggest(ReviewPages.reader(), of, record, changes(of, fact, value), words, source)) {
            case Proposing.Result.Made made ->
                new SentOn(ReviewPages.address(made.proposal().key()));
            case Proposing.Result.DoneBefore before ->
                throw new IllegalStateException("a suggestion without a word of its own was made before");
            case Proposing.Result.Refused refused -> refused(refused.reason(), of, record);
        };
    }

    private ObjectNode changes(Register register, String fact, String value) {
        ObjectNode changes = json.createObjectNode();
        register.field(fact).ifPresent(field -> put(changes, field, value.strip()));
        return changes;
    }

    /** As the API would be sent it; what does not fit is left as it is written, to be refused by the rules. */
    private static void put(ObjectNode changes, Field field, String value) {
        if (value.isEmpty()) {
            changes.putNull(field.name());
            return;
        }
        switch (field.kind()) {
            case BOOLEAN -> {
                if (value.equals("true") || value.equals("false")) {
                    changes.put(field.name(), Boolean.parseBoolean(value));
                } else {
                    changes.put(field.name(), value);
                }
            }
            case NUMBER -> {
                if (value.matches("\\d{1,9}")) {
                    changes.put(field.name(), Integer.parseInt(value));
                } else {
                    changes.put(field.name(), value);
                }
            }
            case TEXT, CODE, REFERENCE, DAY, PARTIAL_DATE, CODES, REFERENCES, FACTS -> changes.put(field.name(), value);
        }
    }

    private static Page refused(Outcome.Reason reason, Register register, String record) {
        return switch (reason) {
            case Outcome.Reason.Faulty faulty ->
                new RefusedPage(register, faulty.faults(), RecordPaths.plain(register.name(), record));
            case Outcome.Reason.Unknown unknown -> throw new NotFound(NotFound.Kind.RECORD, record);
            // It changed in the moment between: the page shows what it is now.
            case Outcome.Reason.Stale stale -> back(register, record);
            case Outcome.Reason.KeyReused other -> throw new IllegalStateException("not by a key");
        };
    }

    private static Page back(Register register, String record) {
        return new SentOn(RecordPaths.plain(register.name(), record));
    }

    private Register register(String name, String record) {
        if (record.indexOf('\0') >= 0) {
            throw new NotFound(NotFound.Kind.RECORD, "");
        }
        return registers
                .named(name)
                .filter(Register::open)
                .orElseThrow(() -> new NotFound(NotFound.Kind.REGISTER, name));
    }
}
