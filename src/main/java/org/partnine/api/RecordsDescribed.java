package org.partnine.api;

import static org.partnine.api.Described.array;
import static org.partnine.api.Described.body;
import static org.partnine.api.Described.header;
import static org.partnine.api.Described.instant;
import static org.partnine.api.Described.json;
import static org.partnine.api.Described.nullable;
import static org.partnine.api.Described.query;
import static org.partnine.api.Described.reference;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
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
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.springframework.stereotype.Component;

/** Describes the addresses of the registers out of their shapes: every operation, member, code and refusal. */
@Component
class RecordsDescribed {

    static final String TOKEN = "token";
    private static final Set<String> PLAIN = new TreeSet<>(Arrays.asList(RecordsApi.PLAIN.split("\\|", -1)));

    private final Registers registers;
    private final List<RecordDetails> details;

    private final RefusalsDescribed refusals;

    RecordsDescribed(Registers registers, List<RecordDetails> details, RefusalsDescribed refusals) {
        this.registers = registers;
        this.details = details;
        this.refusals = refusals;
    }

    void describe(OpenAPI api) {
        api.getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token of this installation, made on the page of one's account"));
        api.getComponents().addSchemas("Change", change());
        api.getComponents().addSchemas("History", history());
        api.getComponents()
                .addSchemas(
                        "Reason",
                        new Schema<>()
                                .type("object")
                                .description("Why a record is taken back or opened")
                                .addProperty("reason", new StringSchema().description("Why"))
                                .addRequiredItem("reason"));
        registers.all().stream().filter(Register::open).forEach(register -> add(api, register));
    }

    private void add(OpenAPI api, Register register) {
        String name = schemaName(register.name());
        api.getComponents().addSchemas(name + "Facts", facts(register));
        api.getComponents().addSchemas(name + "Record", record(register));
        api.getComponents().addSchemas(name + "Shown", shown(api, register));
        if (PLAIN.contains(register.name())) {
            api.getComponents().addSchemas(name + "List", list(name));
        }
        String root = "/api/v1/" + register.name();
        boolean plain = PLAIN.contains(register.name());
        PathItem collection = api.getPaths().computeIfAbsent(root, path -> new PathItem());
        PathItem one = api.getPaths().computeIfAbsent(root + "/{id}", path -> new PathItem());
        if (plain) {
            collection.get(listing(register, name));
            one.get(reading(register, name, "Reads one " + register.singular(), register.name() + "-one"));
        }
        collection.post(
                write(operation(register, "create", "Records a new " + register.singular()), name, "201", true, false));
        one.put(write(
                withId(operation(
                        register, "correct", "Corrects a " + register.singular() + ": a version that supersedes")),
                name,
                "200",
                false,
                true));
        api.getPaths()
                .addPathItem(
                        root + "/{id}/record",
                        new PathItem()
                                .get(reading(
                                        register,
                                        name,
                                        "The " + register.singular() + " as it would be written, with its version",
                                        register.name() + "-record")));
        api.getPaths().addPathItem(root + "/{id}/history", new PathItem().get(historyOf(register)));
        var retract = withReason(
                operation(
                        register,
                        "retract",
                        "Retracts a " + register.singular() + ": it is closed, and stays in the history"),
                name);
        api.getPaths().addPathItem(root + "/{id}/retraction", new PathItem().post(retract));
        if (register.level()) {
            api.getPaths().addPathItem(root + "/{id}/unsealing", new PathItem().post(unsealing(register, name)));
        }
        Register.Steps steps = register.steps();
        if (steps != null) {
            String stepName = schemaName(steps.register());
            var add = withId(operation(register, "add-event", "Adds a step to a " + register.singular()));
            var step = facts(registers.get(steps.register()));
            // The path names the record that the step belongs to.
            step.getProperties().remove(steps.parent());
            step.getRequired().remove(steps.parent());
            api.getComponents().addSchemas(stepName + "Added", step);
            var item = new PathItem().post(write(add, stepName, "201", true, true));
            add.setRequestBody(body(reference(stepName + "Added")));
            var read = withId(operation(register, "events", "The steps of a " + register.singular()));
            read.addParametersItem(query("knownAt", Doc.KNOWN_AT));
            api.getComponents()
                    .addSchemas(
                            stepName + "Steps",
                            new Schema<>()
                                    .type("object")
                                    .description("The steps of a " + register.singular() + ", oldest first")
                                    .addProperty("id", new StringSchema())
                                    .addProperty("items", array(reference(stepName + "Record"))));
            ok(read, reference(stepName + "Steps"), Set.of(ProblemType.UNKNOWN_RECORD, ProblemType.RETRACTED_RECORD));
            api.getPaths().addPathItem(root + "/{id}/events", item.get(read));
        }
    }

    private Operation unsealing(Register register, String name) {
        var unsealing = withReason(
                operation(
                        register,
                        "unseal",
                        "Opens a closed " + register.singular() + " to everyone; what it names must be open already"),
                name);
        // Who may open it publishes.
        unsealing.getResponses().remove("202");
        return unsealing;
    }

    private Operation withReason(Operation operation, String name) {
        Operation described = withId(operation);
        described.setRequestBody(body(reference("Reason")));
        answers(described, name, "200");
        headers(described, true, true);
        return described;
    }

    private static Operation operation(Register register, String verb, String summary) {
        return new Operation()
                .operationId(register.name() + "-" + verb)
                .summary(summary)
                .description(summary + ".")
                .tags(List.of(register.name()))
                .responses(new ApiResponses());
    }

    private static Operation withId(Operation operation) {
        return operation.addParametersItem(new Parameter()
                .name("id")
                .in("path")
                .required(true)
                .description("The record's id, or a number that it bears")
                .schema(new StringSchema()));
    }

    private Operation listing(Register register, String name) {
        var list = operation(register, "list", "Records of " + register.name() + ", newest day first");
        for (Field filter : RecordsApi.filters(register)) {
            list.addParametersItem(query(filter.name(), filter.description()).schema(single(filter)));
        }
        list.addParametersItem(query("from", Doc.FROM));
        list.addParametersItem(query("to", Doc.TO));
        list.addParametersItem(query("on", Doc.ON));
        list.addParametersItem(query("text", "Words that stand in the record's texts"));
        list.addParametersItem(query("fields", "Members to answer with, separated by commas; absent: all"));
        list.addParametersItem(query("knownAt", Doc.KNOWN_AT));
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Listing.GREATEST_SIZE));
        list.addParametersItem(query("limit", Doc.LIMIT).schema(limit));
        list.addParametersItem(query("cursor", Doc.CURSOR));
        ok(list, reference(name + "List"), Set.of());
        list.getResponses().forEach((status, answer) -> {
            if (status.equals("200") || status.equals("304")) {
                answer.addHeaderObject("Link", OpenApiSetup.next());
            }
        });
        return list;
    }

    private Operation reading(Register register, String name, String summary, String id) {
        var read = withId(operation(register, "read", summary)).operationId(id);
        read.addParametersItem(query("on", Doc.ON));
        read.addParametersItem(query("knownAt", Doc.KNOWN_AT));
        ok(read, reference(name + "Shown"), Set.of(ProblemType.UNKNOWN_RECORD, ProblemType.RETRACTED_RECORD));
        return read;
    }

    private Operation historyOf(Register register) {
        var read = withId(operation(register, "history", "Who changed the " + register.singular() + ", when and why"));
        ok(read, reference("History"), Set.of(ProblemType.UNKNOWN_RECORD));
        return read;
    }

    private Operation write(Operation operation, String name, String status, boolean once, boolean versioned) {
        operation.setRequestBody(body(reference(name + "Facts")));
        answers(operation, name, status);
        headers(operation, once, versioned);
        return operation;
    }

    private void headers(Operation operation, boolean once, boolean versioned) {
        operation.setSecurity(List.of(new SecurityRequirement().addList(TOKEN)));
        Set<ProblemType> own = EnumSet.of(
                ProblemType.MALFORMED_REQUEST,
                ProblemType.TOO_LARGE,
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                ProblemType.FAULTY_RECORD,
                ProblemType.FORBIDDEN_BY_LAW);
        if (once) {
            operation.addParametersItem(
                    header("Idempotency-Key", "A word of your own for this command: sent again, it is executed once"));
            own.addAll(List.of(ProblemType.IDEMPOTENCY_KEY_NEEDED, ProblemType.IDEMPOTENCY_KEY_REUSED));
        }
        if (versioned) {
            operation.addParametersItem(header("If-Match", "The version that you have read, from the header ETag"));
            own.addAll(List.of(ProblemType.UNKNOWN_RECORD, ProblemType.STALE_VERSION, ProblemType.VERSION_NEEDED));
        }
        operation
                .getResponses()
                .addApiResponse(
                        "202",
                        new ApiResponse()
                                .description("Kept as a proposal, for the owner of the token may not publish")
                                .content(json(reference("Proposal")))
                                .addHeaderObject(
                                        "Location",
                                        new Header()
                                                .description("Address of the proposal")
                                                .schema(new StringSchema())));
        refusals.add(operation, own);
    }

    private static void answers(Operation operation, String name, String status) {
        var answer = new ApiResponse()
                .description(status.equals("201") ? "Recorded" : "Done")
                .content(json(reference(name + "Record")))
                .addHeaderObject(
                        "ETag",
                        new Header().description("Its version").required(true).schema(new StringSchema()));
        if (status.equals("201")) {
            answer.addHeaderObject(
                    "Location",
                    new Header().description("Its address").required(true).schema(new StringSchema()));
        }
        operation.getResponses().addApiResponse(status, answer);
    }

    /** @param notFound how it may be refused that there is no such record */
    private void ok(Operation operation, Schema<?> schema, Set<ProblemType> notFound) {
        operation
                .getResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("The answer")
                                .content(json(schema))
                                .addHeaderObject(
                                        "ETag",
                                        new Header()
                                                .description("Tag of this answer")
                                                .schema(new StringSchema())));
        operation.getResponses().addApiResponse("304", OpenApiSetup.unchanged());
        Set<ProblemType> own = EnumSet.of(ProblemType.MALFORMED_REQUEST);
        own.addAll(notFound);
        refusals.add(operation, own);
    }

    private static Schema<?> facts(Register register) {
        var schema = new Schema<>().type("object").description("The facts of a " + register.singular());
        for (Field field : register.written()) {
            if (field.required()) {
                schema.addProperty(field.name(), member(field));
                schema.addRequiredItem(field.name());
            } else {
                schema.addProperty(field.name(), orNull(member(field)));
            }
        }
        schema.addProperty(
                "reason",
                nullable(new StringSchema().description("Why it is recorded or changed; required for a correction")));
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static Schema<?> record(Register register) {
        var schema = new Schema<>().type("object").description("A " + register.singular() + " as it is kept");
        schema.addProperty("id", new StringSchema().description("Permanent identifier"));
        schema.addProperty("register", new StringSchema().description("Name of the register"));
        schema.addProperty("version", new StringSchema().description("For If-Match; not in lists"));
        register.written().forEach(field -> schema.addProperty(field.name(), member(field)));
        schema.addProperty("documents", array(new StringSchema()).description("Symbols named in the source"));
        schema.addProperty("knownFrom", instant("First instant at which this version was known"));
        schema.addProperty("recordedAt", instant("When this version was written"));
        schema.addProperty("supersededAt", instant("When it was closed"));
        schema.addProperty("asOf", new StringSchema().format("date").description("Day up to which it was checked"));
        schema.addProperty("on", new StringSchema().description("Of a step: its day"));
        Register.Steps steps = register.steps();
        if (steps != null) {
            schema.addProperty("steps", array(reference(schemaName(steps.register()) + "Record")));
        }
        schema.addRequiredItem("id");
        return schema;
    }

    /** The record with what is computed about it on the day of asking. */
    private Schema<?> shown(OpenAPI api, Register register) {
        var schema = record(register);
        schema.description("A " + register.singular() + ", with what the register computes about it");
        details.stream()
                .filter(detail -> detail.register().equals(register.name()))
                .forEach(detail -> {
                    var resolved = ModelConverters.getInstance(true)
                            .resolveAsResolvedSchema(new AnnotatedType(detail.body()).resolveAsRef(false));
                    // Its own members stand in the record's schema.
                    resolved.referencedSchemas.forEach((name, described) -> {
                        if (!name.equals(detail.body().getSimpleName())) {
                            api.getComponents().addSchemas(name, described);
                        }
                    });
                    Schema<?> added = resolved.schema;
                    added.getProperties().forEach(schema::addProperty);
                    added.getRequired().forEach(schema::addRequiredItem);
                });
        schema.addProperty(
                "dataSetAsOf", new StringSchema().format("date").description("As-of day of the reference data"));
        schema.addProperty(
                "countedTo", new StringSchema().format("date").description("Day up to which periods are counted"));
        schema.addRequiredItem("dataSetAsOf");
        schema.addRequiredItem("countedTo");
        return schema;
    }

    private static Schema<?> list(String name) {
        return new Schema<>()
                .type("object")
                .description("A part of a list")
                .addProperty("items", array(reference(name + "Record")))
                .addProperty("next", nullable(new StringSchema().description("Path of the next part; null at the end")))
                .addProperty("asOf", new StringSchema().format("date"))
                .addProperty("knownAt", nullable(instant("The instant whose knowledge was asked for")))
                .addRequiredItem("items");
    }

    private static Schema<?> change() {
        var difference = new Schema<>()
                .type("object")
                .addProperty("field", new StringSchema())
                .addProperty("before", new Schema<>().description("Absent or null: not given"))
                .addProperty("after", new Schema<>().description("Absent or null: no longer given"));
        return new Schema<>()
                .type("object")
                .description("One change of a record")
                .addProperty("entry", nullable(new StringSchema().description("Its entry in the ledger")))
                .addProperty(
                        "action", new StringSchema()._enum(List.of("CREATED", "CORRECTED", "RETRACTED", "UNSEALED")))
                .addProperty("at", instant("When"))
                .addProperty("actor", nullable(new StringSchema().description("Who")))
                .addProperty("reason", nullable(new StringSchema().description("Why")))
                .addProperty("differences", array(difference));
    }

    private static Schema<?> history() {
        return new Schema<>()
                .type("object")
                .description("The changes of a record, oldest first")
                .addProperty("id", new StringSchema())
                .addProperty("changes", array(reference("Change")));
    }

    private static Schema<?> member(Field field) {
        return switch (field.kind()) {
            case TEXT, CODE, REFERENCE, DAY, PARTIAL_DATE -> single(field);
            case CODES, REFERENCES -> array(single(field)).description(field.description());
            case BOOLEAN -> new Schema<>().type("boolean").description(field.description());
            case NUMBER -> new IntegerSchema().description(field.description());
            case FACTS -> {
                var facts = new Schema<>().type("object").description(field.description());
                field.values()
                        .forEach(value -> facts.addProperty(value, new Schema<>().types(Set.of("string", "boolean"))));
                facts.setAdditionalProperties(false);
                yield facts;
            }
        };
    }

    /** What is not given may also be sent as null. */
    @SuppressWarnings("NullAway") // null stands in the list of codes as one of them
    private static <T> Schema<T> orNull(Schema<T> schema) {
        String type = schema.getType() == null ? schema.getTypes().iterator().next() : schema.getType();
        schema.setTypes(Set.of(type, "null"));
        if (schema.getEnum() != null) {
            var codes = new ArrayList<>(schema.getEnum());
            codes.add(null);
            schema.setEnum(codes);
        }
        return schema;
    }

    private static Schema<?> single(Field field) {
        var schema = new StringSchema();
        schema.setDescription(field.description());
        if (!field.values().isEmpty()) {
            schema.setEnum(List.copyOf(field.values()));
        }
        if (field.kind() == Field.Kind.DAY) {
            schema.setFormat("date");
        }
        return schema;
    }

    /** {@code request-events} gives {@code RequestEvents}. */
    static String schemaName(String register) {
        return Arrays.stream(register.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
