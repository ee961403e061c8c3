package org.partnine.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnine.law.rome.life.RequestRefusal;
import org.partnine.wording.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Describes refusals: under each status the kinds of problem that it may be, in their own words, each with an example. */
@Component
class RefusalsDescribed {

    private static final String SCHEMA = "ProblemBody";
    private static final String PROBLEM = "application/problem+json";

    /** Whatever is asked for. */
    private static final Set<ProblemType> COMMON = EnumSet.of(
            ProblemType.UNAUTHORISED,
            ProblemType.FORBIDDEN,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.INTERNAL_ERROR,
            ProblemType.NO_DATA,
            ProblemType.UNAVAILABLE);

    private final Problems problems;
    private final ApiTexts texts;
    private final JsonMapper json;

    RefusalsDescribed(Problems problems, ApiTexts texts, JsonMapper json) {
        this.problems = problems;
        this.texts = texts;
        this.json = json;
    }

    /** What the operations refer to. */
    void prepare(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(ProblemBody.class).forEach(api.getComponents()::addSchemas);
    }

    /** Describes once what several operations answer in the same way. */
    void share(OpenAPI api) {
        Components shared = api.getComponents();
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().replaceAll((status, response) -> {
                    MediaType problem = response.getContent() == null
                            ? null
                            : response.getContent().get(PROBLEM);
                    if (problem == null) {
                        return response;
                    }
                    Set<String> slugs = problem.getExamples().keySet();
                    slugs.forEach(slug -> shared.addExamples(slug, example(slug)));
                    String name = status + "-" + String.join("-", slugs);
                    shared.addResponses(name, response);
                    return new ApiResponse().$ref("#/components/responses/" + name);
                }));
    }

    private Example example(String slug) {
        ProblemType type = ProblemType.ofSlug(slug).orElseThrow();
        var body = problems.body(type, faults(type), null, "/api/v1/requests", Language.EN);
        try {
            // As a tree, which keeps what is null.
            return new Example()
                    .summary(texts.title(Language.EN, type))
                    .value(Json31.mapper().readTree(json.writeValueAsString(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON is JSON", e);
        }
    }

    /** @param own refusals that not every operation knows */
    void add(Operation operation, Set<ProblemType> own) {
        Set<ProblemType> all = EnumSet.copyOf(COMMON);
        all.addAll(own);
        all.stream()
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()))
                .forEach((status, types) ->
                        operation.getResponses().addApiResponse(String.valueOf(status), response(status, types)));
    }

    private ApiResponse response(int status, List<ProblemType> types) {
        var type = new StringSchema();
        type.setEnum(types.stream().map(ProblemType::path).toList());
        var narrowed = new Schema<>().addProperty("type", type);
        narrowed.addProperty("status", new Schema<>()._const(status));
        var schema = new Schema<>().allOf(List.of(new Schema<>().$ref("#/components/schemas/" + SCHEMA), narrowed));
        var media = new MediaType().schema(schema);
        types.forEach(
                kind -> media.addExamples(kind.slug(), new Example().$ref("#/components/examples/" + kind.slug())));
        var response = new ApiResponse()
                .description(types.stream()
                        .map(kind -> texts.explanation(Language.EN, kind))
                        .collect(Collectors.joining(" ")))
                .addHeaderObject("Content-Language", OpenApiSetup.language())
                .content(new Content().addMediaType(PROBLEM, media));
        headers(status).forEach(response::addHeaderObject);
        return response;
    }

    private static Map<String, Header> headers(int status) {
        return switch (status) {
            case 401 ->
                Map.of(
                        "WWW-Authenticate",
                        header("Bearer, with an error if a token was sent").required(true));
            case 412 -> Map.of("ETag", header("The present version").required(true));
            case 429 ->
                Map.of(
                        "Retry-After",
                        header("Seconds to wait before asking again").required(true),
                        "RateLimit-Policy",
                        header("How many requests are answered in how many seconds"),
                        "RateLimit",
                        header("How many are left"));
            case 503 -> Map.of("Retry-After", header("Seconds to wait before asking again, where waiting helps"));
            default -> Map.of();
        };
    }

    private static List<FieldFault> faults(ProblemType type) {
        return switch (type) {
            case MALFORMED_REQUEST -> List.of(new FieldFault("on", "6/7/15", "accepted.day"));
            case SITUATION_NEEDED -> List.of(new FieldFault("situation", null, "accepted.known-situation"));
            case OTHER_REGIME -> List.of(new FieldFault("form", "HR_COOPERATION", "accepted.form-of-the-court"));
            case UNKNOWN_STATE -> List.of(new FieldFault("state", "XXX", "accepted.known-state"));
            case UNKNOWN_SITUATION -> List.of(new FieldFault("situation", "ICC-02/99", "accepted.known-situation"));
            case UNKNOWN_PERSON -> List.of(new FieldFault("person", "nobody", "accepted.known-person"));
            case UNKNOWN_FINDING -> List.of(new FieldFault("id", "F-XXX", "accepted.known-finding"));
            case UNKNOWN_DOCUMENT -> List.of(new FieldFault("id", "S/RES/0", "accepted.known-document"));
            case UNKNOWN_ACT -> List.of(new FieldFault("id", "SC-0", "accepted.known-act"));
            case UNKNOWN_RECORD, RETRACTED_RECORD, UNKNOWN_ASSIGNMENT, UNKNOWN_PROPOSAL ->
                List.of(new FieldFault("id", "RQ-none", "accepted.known-id"));
            case UNKNOWN_ENTRY -> List.of(new FieldFault("entry", "none", "accepted.known-entry"));
            case VERSION_NEEDED -> List.of(new FieldFault("If-Match", null, "accepted.version"));
            case FAULTY_RECORD ->
                List.of(new FieldFault(null, "/transmittedOn", "2015-06-31", "accepted.day", Map.of(), null));
            case FORBIDDEN_BY_LAW ->
                List.of(new FieldFault(null, "/kind", null, "", Map.of(), RequestRefusal.EXECUTED_IS_FINAL));
            case IDEMPOTENCY_KEY_REUSED -> List.of(new FieldFault("Idempotency-Key", "stay-1", "accepted.fresh-key"));
            case IDEMPOTENCY_KEY_NEEDED,
                    UNAUTHORISED,
                    FORBIDDEN,
                    FOUR_EYES,
                    NOT_THE_AUTHOR,
                    PROPOSAL_DECIDED,
                    STALE_PROPOSAL,
                    UNKNOWN_ORGANISATION,
                    UNKNOWN_PATH,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    STALE_VERSION,
                    TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    TOO_MANY_REQUESTS,
                    INTERNAL_ERROR,
                    NO_DATA,
                    UNAVAILABLE -> List.of();
        };
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
