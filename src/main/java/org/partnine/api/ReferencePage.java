package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.partnine.accounts.Access;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API as a page to read. */
@Access(READ)
@RestController
@Hidden
class ReferencePage {

    private static final String DESCRIPTION = "/api/v1/openapi.json";

    private final OpenApiWebMvcResource description;
    private final JsonMapper json;

    ReferencePage(OpenApiWebMvcResource description, JsonMapper json) {
        this.description = description;
        this.json = json;
    }

    @GetMapping(
            path = {"/api", "/api/", "/api/v1", "/api/v1/"},
            produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request) throws JsonProcessingException {
        JsonNode api = json.readTree(description.openapiJson(request, DESCRIPTION, Locale.ENGLISH));
        String title = api.path("info").path("title").asString();
        var page = Html.page("en", "ltr", title + " API");
        page.element("h1", title + " API")
                .element("p", api.path("info").path("description").asString())
                .open("p")
                .link(DESCRIPTION, "OpenAPI description")
                .close("p");
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                operation(page, operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue());
            }
        }
        ReferenceBodies.write(page, api);
        return page.end();
    }

    @GetMapping(path = "/api/reference.css", produces = "text/css")
    Resource style() {
        return new ClassPathResource("api/reference.css");
    }

    private static void operation(Html page, String method, String path, JsonNode operation) {
        page.open("section", "id", operation.path("operationId").asString())
                .element("h2", method + " " + path)
                .element("p", operation.path("summary").asString());
        JsonNode parameters = operation.path("parameters");
        if (!parameters.isEmpty()) {
            page.open("table").element("caption", "Parameters").open("thead").open("tr");
            for (String heading : new String[] {"Name", "Meaning", "Accepted", "Example"}) {
                page.open("th", "scope", "col").text(heading).close("th");
            }
            page.close("tr").close("thead").open("tbody");
            parameters.forEach(parameter -> parameter(page, parameter));
            page.close("tbody").close("table");
        }
        ReferenceBodies.link(page, operation);
        page.element("h3", "Answers").open("ul");
        operation
                .path("responses")
                .properties()
                .forEach(answer -> page.open("li")
                        .element("code", answer.getKey())
                        .text(" " + answer.getValue().path("description").asString())
                        .close("li"));
        page.close("ul").close("section");
    }

    private static void parameter(Html page, JsonNode parameter) {
        page.open("tr")
                .open("th", "scope", "row")
                .element("code", parameter.path("name").asString())
                .close("th")
                .element("td", parameter.path("description").asString(""))
                .element("td", accepted(parameter.path("schema")))
                .open("td")
                .element("code", parameter.path("example").asString(""))
                .close("td")
                .close("tr");
    }

    /** The codes of a closed list; empty for anything else. */
    static String accepted(JsonNode schema) {
        var codes = new StringJoiner(", ");
        schema.path("enum").valueStream().filter(code -> !code.isNull()).forEach(code -> codes.add(code.asString()));
        return codes.toString();
    }
}
