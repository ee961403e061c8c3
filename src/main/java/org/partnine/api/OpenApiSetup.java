package org.partnine.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API beyond what its signatures say: refusals, tags, paging. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

    private static final String PROBLEM = "ProblemBody";
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
    OpenApiCustomizer refusalsAndPaging() {
        return api -> {
            ModelConverters.getInstance(true).readAll(ProblemBody.class).forEach(api.getComponents()::addSchemas);
            var paths = new Paths();
            api.getPaths().forEach((path, item) -> {
                String readable = path.replace(REST_OF_PATH, "{id}");
                item.readOperations().forEach(operation -> describe(readable, operation));
                paths.addPathItem(readable, item);
            });
            api.setPaths(paths);
        };
    }

    private static void describe(String path, Operation operation) {
        operation.setOperationId(nameOf(path));
        operation.setTags(List.of(tagOf(path)));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(OpenApiSetup::describe);
        }
        var responses = operation.getResponses();
        responses.addApiResponse("304", new ApiResponse().description("Unchanged since the tag in If-None-Match"));
        responses.addApiResponse("400", problem("Malformed or unknown parameters, listed under errors"));
        responses.addApiResponse("404", problem("A parameter or the path names what the register does not hold"));
        responses.addApiResponse("406", problem("Another format than JSON was asked for"));
        responses.addApiResponse(
                "503",
                problem("The database is out of reach for the moment")
                        .addHeaderObject("Retry-After", header("Seconds to wait before asking again")));
        ApiResponse answer = responses.computeIfAbsent("200", status -> new ApiResponse());
        answer.setDescription("The answer");
        answer.addHeaderObject("ETag", header("Tag of this answer, for If-None-Match"));
        boolean isList = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "cursor".equals(p.getName()));
        if (isList) {
            answer.addHeaderObject("Link", header("<path>; rel=\"next\", unless this is the end of the list"));
        }
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

    private static String tagOf(String path) {
        return path.replace("/api/v1/", "").replaceAll("/.*", "");
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }
}
