package org.partnine.api;

import static org.partnine.api.Described.body;
import static org.partnine.api.Described.json;
import static org.partnine.api.Described.nullable;
import static org.partnine.api.Described.query;
import static org.partnine.api.Described.reference;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.review.Proposal;
import org.springframework.stereotype.Component;

/** Describes the addresses of proposals, comments and assignments. */
@Component
class ReviewDescribed {

    private static final String REVIEW = "review";
    private static final String DISCUSSION = "discussion";

    private final Registers registers;
    private final RefusalsDescribed refusals;

    ReviewDescribed(Registers registers, RefusalsDescribed refusals) {
        this.registers = registers;
        this.refusals = refusals;
    }

    void describe(OpenAPI api) {
        ReviewSchemas.all(registers).forEach(api.getComponents()::addSchemas);
        proposals(api);
        discussion(api);
        registers.all().stream().filter(Register::open).forEach(register -> ofRecords(api, register));
    }

    private void proposals(OpenAPI api) {
        var list = answers(
                operation(
                        REVIEW,
                        "proposals",
                        "Proposals that the reader sees, newest first: his own, and of a reviewer all"),
                "200",
                reference("Proposals"));
        list.addParametersItem(query("state", "Only those of this state").schema(codes(Proposal.State.class)));
        list.addParametersItem(query("register", "Only those about records of this register"));
        list.addParametersItem(query("record", "Only those about the record with this id"));
        list.addParametersItem(query("mine", "true: only the reader's own")
                .schema(new StringSchema()._enum(List.of("true", "false"))));
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Listing.GREATEST_SIZE));
        list.addParametersItem(query("limit", Doc.LIMIT).schema(limit));
        list.addParametersItem(query("cursor", Doc.CURSOR));
        path(api, "/proposals", new PathItem().get(list));
        var one = withId(answers(
                operation(
                        REVIEW,
                        "proposal",
                        "One proposal with its differences, field by field, to the record as it is"),
                "200",
                reference("ProposalBesideRecord")));
        path(api, "/proposals/{id}", new PathItem().get(one));
        var accept = deciding("accept", "Accepts a proposal: it is executed now, by the rules of now", false);
        path(api, "/proposals/{id}/accept", new PathItem().post(accept));
        var decline = deciding("decline", "Declines a proposal, with a reason", true);
        path(api, "/proposals/{id}/decline", new PathItem().post(decline));
        var withdraw = deciding("withdraw", "Withdraws a proposal of the reader's own", false);
        path(api, "/proposals/{id}/withdraw", new PathItem().post(withdraw));
        path(api, "/suggestions", new PathItem().post(suggestion()));
    }

    private static Operation deciding(String verb, String summary, boolean withReason) {
        var why = new StringSchema().description("Why; of words alone: what was done");
        var reason = new Schema<>().type("object").addProperty("reason", withReason ? why : nullable(why));
        if (withReason) {
            reason.addRequiredItem("reason");
        }
        reason.setExample(Map.of("reason", "The programme names the day"));
        var operation = withId(answers(operation(REVIEW, verb, summary), "200", reference("Proposal")));
        operation.setRequestBody(body(reason));
        return sends(operation);
    }

    private static Operation suggestion() {
        var suggestion = operation(REVIEW, "suggest", "Suggests a correction of a record, with a source");
        var made = new ApiResponse()
                .description("Kept as a proposal")
                .content(json(reference("Proposal")))
                .addHeaderObject(
                        "Location",
                        new Header().description("Address of the proposal").schema(new StringSchema()));
        suggestion.getResponses().addApiResponse("202", made);
        suggestion.setRequestBody(body(reference("Suggestion")));
        return sends(suggestion);
    }

    private void discussion(OpenAPI api) {
        path(
                api,
                "/mentions",
                new PathItem()
                        .get(answers(
                                operation(DISCUSSION, "mentions", "Comments that mention the reader, newest first"),
                                "200",
                                reference("Comments"))));
        path(
                api,
                "/assignments",
                new PathItem()
                        .get(answers(
                                operation(
                                        DISCUSSION,
                                        "assignments",
                                        "What is assigned to the reader or to a group of his, newest first"),
                                "200",
                                reference("Assignments"))));
        var end = withId(answers(
                operation(DISCUSSION, "end-assignment", "Ends an assignment"),
                "200",
                new Schema<>()
                        .type("object")
                        .addProperty("id", new StringSchema())
                        .addProperty("endedBy", new StringSchema())));
        path(api, "/assignments/{id}/end", new PathItem().post(end));
        path(
                api,
                "/proposals/{id}/assignments",
                new PathItem()
                        .get(withId(answers(
                                operation(DISCUSSION, "proposal-assignments", "Who is to see to a proposal"),
                                "200",
                                reference("Assignments"))))
                        .post(assign("proposal-assign", "Gives a proposal to a person or a group")));
    }

    private void ofRecords(OpenAPI api, Register register) {
        String root = "/" + register.name() + "/{id}";
        var comment = withId(answers(
                operation(DISCUSSION, register.name() + "-comment", "Comments on a " + register.singular()),
                "201",
                reference("Comment")));
        var said = new StringSchema();
        said.setMaxLength(5000);
        said.setDescription("What is said; @ and a name mention somebody who sees the record");
        var words = new Schema<>().type("object").addProperty("words", said).addRequiredItem("words");
        words.setExample(Map.of("words", "@Ada Lovelace, is the day in the programme?"));
        comment.setRequestBody(body(words));
        var comments = withId(answers(
                operation(
                        DISCUSSION,
                        register.name() + "-comments",
                        "What signed-in readers say about a " + register.singular()),
                "200",
                reference("Comments")));
        path(api, root + "/comments", new PathItem().get(comments).post(sends(comment)));
        var assigned = withId(answers(
                operation(DISCUSSION, register.name() + "-assignments", "Who is to see to a " + register.singular()),
                "200",
                reference("Assignments")));
        path(
                api,
                root + "/assignments",
                new PathItem()
                        .get(assigned)
                        .post(assign(
                                register.name() + "-assign",
                                "Gives a " + register.singular() + " to a person or a group")));
    }

    private static Operation assign(String id, String summary) {
        var assign = withId(answers(operation(DISCUSSION, id, summary), "201", reference("Assignment")));
        var to = new Schema<>()
                .type("object")
                .description("Exactly one of the two")
                .addProperty("person", new StringSchema().description("Name, or key of the account"))
                .addProperty("group", new StringSchema().description("Name or key of a group of the reader's"));
        to.setExample(Map.of("person", "Ada Lovelace"));
        assign.setRequestBody(body(to));
        return sends(assign);
    }

    private static Operation operation(String tag, String id, String summary) {
        return new Operation()
                .operationId(tag + "-" + id)
                .summary(summary)
                .description(summary + ". For signed-in readers alone.")
                .tags(List.of(tag))
                .security(List.of(new SecurityRequirement().addList(RecordsDescribed.TOKEN)))
                .responses(new ApiResponses());
    }

    private static Operation answers(Operation operation, String status, Schema<?> schema) {
        operation
                .getResponses()
                .addApiResponse(
                        status, new ApiResponse().description("The answer").content(json(schema)));
        if (status.equals("200")) {
            operation.getResponses().addApiResponse("304", OpenApiSetup.unchanged());
        }
        return operation;
    }

    /** It sends a body. */
    private static Operation sends(Operation operation) {
        operation.getResponses().remove("304");
        return operation;
    }

    private static Operation withId(Operation operation) {
        return operation.addParametersItem(new Parameter()
                .name("id")
                .in("path")
                .required(true)
                .description("Its id")
                .schema(new StringSchema()));
    }

    static <E extends Enum<E>> StringSchema codes(Class<E> list) {
        var schema = new StringSchema();
        schema.setEnum(Arrays.stream(list.getEnumConstants()).map(Enum::name).toList());
        return schema;
    }

    private void path(OpenAPI api, String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            operation.setTags(List.of(OpenApiSetup.tagOf("/api/v1" + path)));
            refusals.add(operation, refusals(path, operation));
            ApiResponse answer = operation.getResponses().get("200");
            if (method == PathItem.HttpMethod.GET && answer != null) {
                answer.addHeaderObject("ETag", OpenApiSetup.header("Tag of this answer, for If-None-Match"));
                if (path.equals("/proposals")) {
                    answer.addHeaderObject("Link", OpenApiSetup.next());
                }
            }
        });
        api.getPaths().addPathItem("/api/v1" + path, item);
    }

    private static Set<ProblemType> refusals(String path, Operation operation) {
        Set<ProblemType> refusals = EnumSet.of(ProblemType.MALFORMED_REQUEST);
        if (path.startsWith("/proposals/{id}")) {
            refusals.add(ProblemType.UNKNOWN_PROPOSAL);
        } else if (path.startsWith("/assignments/{id}")) {
            refusals.add(ProblemType.UNKNOWN_ASSIGNMENT);
        } else if (path.contains("{id}") || path.equals("/suggestions")) {
            refusals.add(ProblemType.UNKNOWN_RECORD);
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(List.of(
                    ProblemType.TOO_LARGE,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.FAULTY_RECORD,
                    ProblemType.FORBIDDEN_BY_LAW));
        }
        if (path.endsWith("/accept") || path.endsWith("/decline") || path.endsWith("/withdraw")) {
            refusals.addAll(List.of(
                    ProblemType.FOUR_EYES,
                    ProblemType.NOT_THE_AUTHOR,
                    ProblemType.PROPOSAL_DECIDED,
                    ProblemType.STALE_PROPOSAL));
        }
        return refusals;
    }
}
