package org.partnine.testing.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API (OpenAPI 3.1), and what an exchange has that it does not say. */
final class ApiDescription {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROBLEM = "application/problem+json";

    /** Headers that a program acts on: an answer bears them only where the description says so. */
    private static final Set<String> TOLD =
            Set.of("Allow", "Content-Language", "ETag", "Link", "Location", "Retry-After", "WWW-Authenticate");

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode components;
    private final Operations operations;
    private final Map<String, Schema> prepared = new ConcurrentHashMap<>();

    ApiDescription(String json) {
        JsonNode description = JSON.readTree(json);
        if (!description.path("openapi").asString().startsWith("3.1")) {
            throw new IllegalArgumentException("not a description in OpenAPI 3.1");
        }
        this.components = ClosedSchemas.close(description.get("components"));
        this.operations = new Operations(ClosedSchemas.close(description.get("paths")));
    }

    /** Empty: the answer is as described. */
    List<String> faults(Exchange exchange) {
        var found = operations.at(exchange.path());
        if (found.isEmpty()) {
            return undescribed(exchange, 404);
        }
        if (exchange.method().equals("OPTIONS") && exchange.isWellAnswered()) {
            // Of every address, and so described of none.
            return exchange.headers().containsKey("Allow") ? List.of() : List.of("the header Allow is missing");
        }
        String path = found.get().getKey();
        if (exchange.status() == 405 && Operations.length(exchange.path()) > Operations.length(path)) {
            // The rest of a path is an identifier with slashes only where the description says so.
            return undescribed(exchange, 405);
        }
        String method =
                exchange.method().equals("HEAD") ? "get" : exchange.method().toLowerCase(Locale.ROOT);
        JsonNode operation = found.get().getValue().path(method);
        if (operation.isMissingNode()) {
            return undescribed(exchange, 405);
        }
        var faults = new ArrayList<String>();
        String where = method + " " + path;
        if (exchange.isWellAnswered()) {
            faults.addAll(asked(exchange, operation, where));
        }
        JsonNode response = resolved(operation.path("responses").path(String.valueOf(exchange.status())));
        if (response.isMissingNode()) {
            faults.add("the status " + exchange.status() + " is not described");
        } else {
            faults.addAll(headers(exchange, response.path("headers")));
            faults.addAll(content(exchange, response.path("content"), where + " " + exchange.status()));
        }
        return faults;
    }

    private JsonNode resolved(JsonNode response) {
        String reference = response.path("$ref").asString("");
        return reference.isEmpty() ? response : components.at(reference.replace("#/components", ""));
    }

    /** What the description does not name is refused, with a problem. */
    private List<String> undescribed(Exchange exchange, int status) {
        if (exchange.status() != status) {
            return List.of("not described, but answered with " + exchange.status() + " instead of " + status);
        }
        var faults = new ArrayList<>(problem(exchange));
        if (status == 405 && !exchange.headers().containsKey("Allow")) {
            faults.add("the header Allow is missing");
        }
        return faults;
    }

    /** A problem's body, of whatever address. */
    List<String> problem(Exchange exchange) {
        if (!PROBLEM.equals(exchange.type())) {
            return List.of("a refusal of the type " + exchange.type() + " instead of " + PROBLEM);
        }
        ObjectNode reference = JSON.createObjectNode().put("$ref", "#/components/schemas/ProblemBody");
        return body(exchange.body(), schema("problem", reference));
    }

    /** A request that was accepted is one that the description allows. */
    private List<String> asked(Exchange exchange, JsonNode operation, String where) {
        Set<String> known = new TreeSet<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString().equals("query")) {
                known.add(parameter.path("name").asString());
            }
        });
        var faults = new ArrayList<String>();
        exchange.parameters().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add("the parameter " + name + " was accepted and is not described"));
        JsonNode sent = operation.path("requestBody").path("content").path("application/json");
        if (sent.has("schema")) {
            body(exchange.sent(), schema(where + " request", sent.get("schema")))
                    .forEach(fault -> faults.add("a body was accepted that is not as described: " + fault));
        }
        return faults;
    }

    private static List<String> headers(Exchange exchange, JsonNode described) {
        var faults = new ArrayList<String>();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(described.propertyNames());
        exchange.headers().keySet().stream()
                .filter(name -> TOLD.stream().anyMatch(name::equalsIgnoreCase) && !names.contains(name))
                .forEach(name -> faults.add("the header " + name + " is not described"));
        described
                .propertyStream()
                .filter(header -> header.getValue().path("required").asBoolean(false))
                .filter(header -> !exchange.headers().containsKey(header.getKey()))
                .forEach(header -> faults.add("the header " + header.getKey() + " is missing"));
        return faults;
    }

    private List<String> content(Exchange exchange, JsonNode described, String where) {
        boolean isBodyless = exchange.method().equals("HEAD") || exchange.body().isEmpty();
        if (described.isEmpty() || exchange.method().equals("HEAD")) {
            return isBodyless ? List.of() : List.of("a body where none is described");
        }
        if (exchange.type() == null) {
            return List.of("the body is missing");
        }
        JsonNode type = described.path(exchange.type());
        if (!type.has("schema")) {
            return List.of("the type " + exchange.type() + " is not described");
        }
        return body(exchange.body(), schema(where + " " + exchange.type(), type.get("schema")));
    }

    private Schema schema(String name, JsonNode schema) {
        return prepared.computeIfAbsent(name, key -> {
            ObjectNode whole = (ObjectNode) schema.deepCopy();
            whole.set("components", components);
            return SCHEMAS.getSchema(whole);
        });
    }

    private static List<String> body(String body, Schema schema) {
        JsonNode read;
        try {
            read = JSON.readTree(body);
        } catch (JacksonException e) {
            return List.of("the body is no JSON: " + e.getOriginalMessage());
        }
        return schema.validate(read).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .distinct()
                .toList();
    }
}
