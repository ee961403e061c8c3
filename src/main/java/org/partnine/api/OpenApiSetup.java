package org.partnine.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.tags.Tag;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API beyond what its signatures say: refusals, tags, paging. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

    private static final String REST_OF_PATH = "{*id}";

    @Bean
    OpenAPI describedApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Part Nine")
                        .version("v1")
                        .description(
                                "What States and organisations owed the International Criminal Court, on which day,"
                                        + " on which basis, and why; and the public record behind it. Every statement carries its"
                                        + " source. Dates are EDTF: 2015-06 is a day of June 2015 that is not known. Not legal"
                                        + " advice.")
                        .license(new License()
                                .name("Facts: CC0-1.0. Code: Apache-2.0")
                                .url("https://creativecommons.org/publicdomain/zero/1.0/")));
    }

    @Bean
    OpenApiCustomizer operations(
            RefusalsDescribed refusals, RecordsDescribed records, ReviewDescribed review, ExamplesDescribed examples) {
        return api -> {
            refusals.prepare(api);
            var paths = new Paths();
            api.getPaths().forEach((path, item) -> {
                String readable = path.replace(REST_OF_PATH, "{id}");
                item.readOperationsMap().forEach((method, operation) -> {
                    if (method == PathItem.HttpMethod.GET) {
                        describe(readable, operation, refusals);
                    } else {
                        describeChange(readable, method, operation, refusals);
                    }
                });
                paths.addPathItem(readable, item);
            });
            api.setPaths(paths);
            records.describe(api);
            review.describe(api);
            examples.describe(api);
            refusals.share(api);
            api.setTags(api.getPaths().keySet().stream()
                    .map(OpenApiSetup::tagOf)
                    .distinct()
                    .sorted()
                    .map(tag -> new Tag().name(tag).description("Everything under /api/v1/" + tag))
                    .toList());
            api.getPaths().values().stream()
                    .map(PathItem::getGet)
                    .filter(Objects::nonNull)
                    // Read by anyone, unless an installation wants to know who reads; a token may show more.
                    .forEach(read -> read.setSecurity(List.of(
                            new SecurityRequirement(), new SecurityRequirement().addList(RecordsDescribed.TOKEN))));
        };
    }

    private static void describe(String path, Operation operation, RefusalsDescribed refusals) {
        operation.setOperationId(nameOf(path));
        operation.setTags(List.of(tagOf(path)));
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary() + ".");
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(OpenApiSetup::describe);
        }
        var responses = operation.getResponses();
        ApiResponse unchanged = unchanged();
        responses.addApiResponse("304", unchanged);
        ApiResponse answer = responses.computeIfAbsent("200", status -> new ApiResponse());
        answer.setDescription("The answer");
        answer.addHeaderObject("ETag", header("Tag of this answer, for If-None-Match"));
        if (path.equals(ObligationsApi.PATH) || path.equals(SearchApi.PATH)) {
            answer.addHeaderObject("Content-Language", language());
        }
        Set<String> parameters = operation.getParameters() == null
                ? Set.of()
                : operation.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        if (parameters.contains("cursor")) {
            answer.addHeaderObject("Link", next());
            unchanged.addHeaderObject("Link", next());
        }
        refusals.add(operation, refusals(path, parameters));
    }

    /** What changes accounts, groups and audiences. */
    private static void describeChange(
            String path, PathItem.HttpMethod method, Operation operation, RefusalsDescribed refusals) {
        operation.setOperationId(nameOf(path) + "-" + method.name().toLowerCase(Locale.ROOT));
        operation.setTags(List.of(tagOf(path)));
        operation.setDescription(operation.getSummary() + ".");
        operation.setSecurity(List.of(new SecurityRequirement().addList(RecordsDescribed.TOKEN)));
        ApiResponse answer = operation.getResponses().remove("200");
        ApiResponse done = (answer == null ? new ApiResponse() : answer).description("Done");
        boolean isMade = method == PathItem.HttpMethod.POST && !path.endsWith("/members");
        if (isMade) {
            done.addHeaderObject("Location", header("Its address").required(true));
        }
        operation.getResponses().addApiResponse(isMade ? "201" : "200", done);
        Set<ProblemType> own = EnumSet.of(
                ProblemType.MALFORMED_REQUEST,
                ProblemType.FAULTY_RECORD,
                ProblemType.TOO_LARGE,
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
        if (path.contains("{")) {
            own.add(ProblemType.UNKNOWN_RECORD);
        }
        refusals.add(operation, own);
    }

    private static Set<ProblemType> refusals(String path, Set<String> parameters) {
        Set<ProblemType> refusals = EnumSet.of(ProblemType.MALFORMED_REQUEST);
        if (path.startsWith(ObligationsApi.PATH)) {
            refusals.addAll(List.of(ProblemType.SITUATION_NEEDED, ProblemType.OTHER_REGIME));
        }
        Map.of(
                        "state", ProblemType.UNKNOWN_STATE,
                        "addressee", ProblemType.UNKNOWN_ORGANISATION,
                        "situation", ProblemType.UNKNOWN_SITUATION,
                        "person", ProblemType.UNKNOWN_PERSON)
                .forEach((parameter, refusal) -> {
                    if (parameters.contains(parameter)) {
                        refusals.add(refusal);
                    }
                });
        if (path.endsWith("}")) {
            refusals.add(
                    switch (tagOf(path)) {
                        case "states" -> ProblemType.UNKNOWN_STATE;
                        case "situations" -> ProblemType.UNKNOWN_SITUATION;
                        case "persons" -> ProblemType.UNKNOWN_PERSON;
                        case "findings" -> ProblemType.UNKNOWN_FINDING;
                        case "documents" -> ProblemType.UNKNOWN_DOCUMENT;
                        case "acts" -> ProblemType.UNKNOWN_ACT;
                        case "ledger" -> ProblemType.UNKNOWN_ENTRY;
                        default -> ProblemType.UNKNOWN_RECORD;
                    });
            if (Set.of("situations", "persons", "findings").contains(tagOf(path))) {
                refusals.add(ProblemType.RETRACTED_RECORD);
            }
        }
        return refusals;
    }

    /** Parameters are read as text, so that each fault can be told; what they hold is more than text. */
    private static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "on", "from", "to", "conductOn" -> parameter.setSchema(new DateSchema());
            case "limit" -> {
                var number = new IntegerSchema();
                number.setMinimum(BigDecimal.ONE);
                number.setMaximum(BigDecimal.valueOf(Listing.GREATEST_SIZE));
                number.setDefault(Listing.DEFAULT_SIZE);
                parameter.setSchema(number);
            }
            default -> {
                // Described where it is declared.
            }
        }
    }

    private static String nameOf(String path) {
        return path.replace("/api/v1/", "")
                .replaceAll("[{}]", "")
                .replace('/', '-')
                .toLowerCase(Locale.ROOT);
    }

    static String tagOf(String path) {
        return path.replace("/api/v1/", "").replaceAll("/.*", "");
    }

    static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    static ApiResponse unchanged() {
        return new ApiResponse()
                .description("Unchanged since the tag in If-None-Match")
                .addHeaderObject("ETag", header("That tag").required(true));
    }

    static Header next() {
        return header("<path>; rel=\"next\", unless this is the end of the list");
    }

    static Header language() {
        return header("Language of the texts: en, fr, ar or fa").required(true);
    }
}
