package org.partnine.hostile;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Makes up requests from a description: some as it says, some nearly, some not at all. */
final class MadeUpRequests {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** What breaks careless readers of parameters. */
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "'",
            "\"",
            "' or 1=1 --",
            "%",
            "_",
            "\\",
            "\u0000",
            "\u202e",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "../../etc/passwd",
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "NaN",
            "null",
            "true",
            "2015-02-30",
            "0000-00-00",
            "9999-12-31",
            "+292278994-08-17",
            "2015-06-14T12:00:00+99:00",
            "𝕬𝖑-𝕭𝖆𝖘𝖍𝖎𝖗",
            "البشير",
            "ZAF,KEN",
            "zaf",
            "ICC-02/05-01/09-302",
            "a".repeat(5_000),
            "(".repeat(300));

    private record Operation(String path, String method, JsonNode described) {}

    private final JsonNode description;
    private final Random random;
    private final List<Operation> operations = new ArrayList<>();

    MadeUpRequests(JsonNode description, Random random) {
        this.description = description;
        this.random = random;
        description
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> operations.add(
                                new Operation(path.getKey(), operation.getKey(), operation.getValue()))));
    }

    MadeUpRequest next() {
        Operation operation = operations.get(random.nextInt(operations.size()));
        var headers = new LinkedHashMap<String, String>();
        var query = new ArrayList<String>();
        String path = operation.path();
        boolean isWrong = false;
        for (JsonNode parameter : operation.described().path("parameters")) {
            String name = parameter.path("name").asString();
            switch (parameter.path("in").asString()) {
                case "path" -> path = path.replace("{" + name + "}", encoded(inPath(parameter)));
                case "query" -> {
                    if (random.nextInt(3) == 0) {
                        query.add(encoded(name) + "=" + encoded(value(parameter)));
                    }
                }
                case "header" -> {
                    if (random.nextInt(8) != 0) {
                        headers.put(name, header(name));
                    }
                }
                default -> throw new IllegalStateException("a parameter in no place: " + parameter);
            }
        }
        if (random.nextInt(12) == 0) {
            query.add("noSuchParameter=1");
            isWrong = operation.method().equals("get");
        }
        String body = null;
        JsonNode schema = operation
                .described()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (!schema.isMissingNode()) {
            headers.put("Content-Type", random.nextInt(20) == 0 ? "text/plain" : "application/json");
            isWrong |= headers.get("Content-Type").equals("text/plain");
            if (random.nextInt(6) == 0) {
                body = List.of("", "{", "[]", "null", "\"x\"", "{\"a\":", "[".repeat(3_000), "\u0000")
                        .get(random.nextInt(8));
                isWrong = true;
            } else {
                body = made(schema, 0);
            }
        }
        String uri = path.replaceAll("\\{[^}]*}", "x") + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return new MadeUpRequest(operation.method().toUpperCase(Locale.ROOT), URI.create(uri), headers, body, isWrong);
    }

    /** What a container or a firewall in front refuses is not what is tried here. */
    private String inPath(JsonNode parameter) {
        String value = value(parameter).replaceAll("[/;\\\\\\p{Cntrl}%.]", "");
        return value.isBlank() ? "x" : value;
    }

    private String header(String name) {
        return name.equals("If-Match") || random.nextInt(4) == 0
                ? List.of("\"x\"", "*", "W/\"1\"", "\"" + random.nextLong() + "\"")
                        .get(random.nextInt(4))
                : "key-" + random.nextLong();
    }

    private String value(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        if (random.nextInt(3) == 0) {
            return HOSTILE.get(random.nextInt(HOSTILE.size()));
        }
        JsonNode example = parameter.path("example");
        if (!example.isMissingNode()) {
            return example.asString();
        }
        String value = made(schema, 0);
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    /** JSON after a schema, mostly. */
    private String made(JsonNode given, int depth) {
        JsonNode schema = resolved(given);
        if (random.nextInt(12) == 0) {
            return quoted(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        for (String several : List.of("oneOf", "anyOf", "allOf")) {
            if (!schema.path(several).isEmpty()) {
                return made(
                        schema.path(several)
                                .get(random.nextInt(schema.path(several).size())),
                        depth + 1);
            }
        }
        if (!schema.path("enum").isEmpty()) {
            return schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .toString();
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" ->
                "[" + (depth > 4 || random.nextInt(4) == 0 ? "" : made(schema.path("items"), depth + 1)) + "]";
            case "integer", "number" -> String.valueOf(random.nextInt(400) - 50);
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "null" -> "null";
            default -> quoted(text(schema));
        };
    }

    private String object(JsonNode schema, int depth) {
        var members = new ArrayList<String>();
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            boolean isLeftOut = depth > 4 || random.nextInt(4) == 0;
            if (!isLeftOut) {
                members.add(quoted(member.getKey()) + ":" + made(member.getValue(), depth + 1));
            }
        }
        if (random.nextInt(20) == 0) {
            members.add("\"noSuchMember\":1");
        }
        return "{" + String.join(",", members) + "}";
    }

    private String text(JsonNode schema) {
        if (!schema.path("example").isMissingNode() && random.nextInt(3) != 0) {
            return schema.path("example").asString();
        }
        return switch (schema.path("format").asString("")) {
            case "date" ->
                "20" + (10 + random.nextInt(16)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            case "date-time" -> "2020-01-01T00:00:00Z";
            default ->
                List.of("KEN", "al-bashir", "dar", "ARREST_SURRENDER", "words", "2020-02-01", "F-JOR-2017")
                        .get(random.nextInt(7));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.get(0).asString();
        }
        return type.asString(schema.has("properties") ? "object" : "string");
    }

    private JsonNode resolved(JsonNode schema) {
        @Nullable String reference = schema.path("$ref").asString(null);
        return reference == null ? schema : description.at(reference.substring(1));
    }

    private static String quoted(String text) {
        return StringNode.valueOf(text).toString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
