package org.partnine.api;

import static org.partnine.api.Described.array;
import static org.partnine.api.Described.instant;
import static org.partnine.api.Described.reference;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.review.Proposal;

/** Shapes of proposals, comments and assignments. */
final class ReviewSchemas {

    private ReviewSchemas() {}

    static Map<String, Schema<?>> all(Registers registers) {
        var schemas = new LinkedHashMap<String, Schema<?>>();
        schemas.put("Proposal", proposal());
        schemas.put("ProposalBesideRecord", besideRecord());
        schemas.put("Proposals", list("Proposal"));
        schemas.put("ProposedDifference", difference());
        schemas.put("Suggestion", suggestion(registers));
        schemas.put("Comment", comment());
        schemas.put("Comments", list("Comment"));
        schemas.put("Assignment", assignment());
        schemas.put("Assignments", list("Assignment"));
        return schemas;
    }

    private static Schema<?> proposal() {
        return new Schema<>()
                .type("object")
                .description("A command to the record that waits for a second person, or waited")
                .addProperty("id", text("Its id"))
                .addProperty("state", codes(Proposal.State.class, "What became of it"))
                .addProperty("origin", codes(Proposal.Origin.class, "Of a contributor, or suggested by a reader"))
                .addProperty("action", codes(Proposal.Action.class, "What is to be done"))
                .addProperty("register", text("Register of the record"))
                .addProperty("record", text("Id of the record; absent: a new one"))
                .addProperty("version", text("That the proposer knew"))
                .addProperty("reason", text("Why, in the proposer's words"))
                .addProperty("source", text("Of a suggestion"))
                .addProperty("level", text("Who may see it, as of a record"))
                .addProperty("proposedBy", text("Account"))
                .addProperty("proposedAt", instant("When"))
                .addProperty("decidedBy", text("Account; absent while it is open"))
                .addProperty("decidedAt", instant("When"))
                .addProperty("decision", text("Why it was decided so"))
                .addProperty("written", text("Id of the record or step that was written"))
                .addProperty(
                        "recorded",
                        new Schema<>().type("object").description("As it was written, in the answer to accepting it"))
                .addRequiredItem("id")
                .addRequiredItem("state");
    }

    private static Schema<?> besideRecord() {
        return proposal()
                .description("A proposal with what it would change")
                .addProperty("facts", new Schema<>().type("object").description("As they would be written"))
                .addProperty("differences", array(reference("ProposedDifference")))
                .addProperty("stale", new Schema<>().type("boolean").description("The record has changed since"))
                .addProperty("meanwhile", array(reference("ProposedDifference")))
                .addProperty("presentVersion", text("Version of the record as it is"));
    }

    private static Schema<?> difference() {
        return new Schema<>()
                .type("object")
                .addProperty("field", text("Name of the fact"))
                .addProperty("before", new Schema<>().description("Absent: not given"))
                .addProperty("after", new Schema<>().description("Absent: no longer given"));
    }

    private static Schema<?> suggestion(Registers registers) {
        var register = text("Register of the record");
        register.setEnum(registers.all().stream()
                .filter(Register::open)
                .map(Register::name)
                .toList());
        var schema = new Schema<>()
                .type("object")
                .addProperty("register", register)
                .addProperty("record", text("Id of the record"))
                .addProperty("words", longest(text("What is wrong, and why"), 5000))
                .addProperty("source", longest(text("Where it can be read"), 2000))
                .addProperty(
                        "changes",
                        new Schema<>()
                                .type("object")
                                .description("Facts by name with their new values, null for one that is no longer to be"
                                        + " given; absent: the words alone say it"));
        List.of("register", "record", "words", "source").forEach(schema::addRequiredItem);
        schema.setExample(Map.of(
                "register", "visits",
                "record", "0123456789x",
                "words", "The stay ended a day later",
                "source", "Programme of the summit, p. 2",
                "changes", Map.of("to", "2011-07-05")));
        return schema;
    }

    private static Schema<?> comment() {
        return new Schema<>()
                .type("object")
                .addProperty("id", text("Its id"))
                .addProperty("register", text("Register of the record"))
                .addProperty("record", text("Id of the record"))
                .addProperty("words", text("What is said"))
                .addProperty("mentions", array(text("Account")))
                .addProperty("writtenBy", text("Account"))
                .addProperty("writtenAt", instant("When"));
    }

    private static Schema<?> assignment() {
        return new Schema<>()
                .type("object")
                .addProperty("id", text("Its id"))
                .addProperty("register", text("Register of the record; absent: of a proposal"))
                .addProperty("record", text("Id of the record"))
                .addProperty("proposal", text("Id of the proposal"))
                .addProperty("assignee", text("account:KEY or group:KEY"))
                .addProperty("assignedBy", text("Account"))
                .addProperty("assignedAt", instant("When"));
    }

    private static Schema<?> list(String name) {
        return new Schema<>()
                .type("object")
                .addProperty("items", array(reference(name)))
                .addProperty("next", text("Path of the next part; absent at the end"))
                .addRequiredItem("items");
    }

    private static StringSchema text(String description) {
        var text = new StringSchema();
        text.setDescription(description);
        return text;
    }

    private static StringSchema longest(StringSchema text, int length) {
        text.setMaxLength(length);
        return text;
    }

    private static <E extends Enum<E>> StringSchema codes(Class<E> list, String description) {
        var schema = ReviewDescribed.codes(list);
        schema.setDescription(description);
        return schema;
    }
}
