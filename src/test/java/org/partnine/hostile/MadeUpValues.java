package org.partnine.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Makes up values and bodies: of what exists, after a schema, after an example, or to break careless readers. */
final class MadeUpValues {

    /** What breaks careless readers of texts. */
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
            "+444",
            "2015/2016/2017",
            "9999-12-31/2015",
            "2015-06-14T12:00:00+99:00",
            "𝕬𝖑-𝕭𝖆𝖘𝖍𝖎𝖗",
            "البشير",
            "ZAF,KEN",
            "zaf",
            "ICC-02/05-01/09-302",
            "a".repeat(5_000),
            "😀".repeat(300),
            "(".repeat(300));

    /** What breaks careless readers of JSON, where a text is expected or not. */
    private static final List<String> HOSTILE_JSON = List.of(
            "{}",
            "[]",
            "null",
            "true",
            "0",
            "-0.0",
            "1e400",
            "1e999999999",
            "9007199254740993",
            "{\"a\":{\"b\":[]}}",
            "[[[[{}]]]]",
            "[null]",
            "[{}]",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0000\"",
            "\"\\ufffe\"");

    private static final List<String> DAYS =
            List.of("2010-08-27", "2015-06-13", "2017-07-06", "2020-02-29", "2024-09-03", "2026-11-01", "2031-01-01");

    private final JsonNode description;
    private final KnownValues known;
    private final Random random;

    MadeUpValues(JsonNode description, KnownValues known, Random random) {
        this.description = description;
        this.known = known;
        this.random = random;
    }

    String hostile() {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private String hostileJson() {
        return random.nextBoolean() ? quoted(hostile()) : HOSTILE_JSON.get(random.nextInt(HOSTILE_JSON.size()));
    }

    /** For a parameter of that name. */
    String ofParameter(String name, JsonNode parameter) {
        if (random.nextInt(5) == 0) {
            return hostile();
        }
        if (random.nextInt(2) == 0 && known.some(name).isPresent()) {
            return known.some(name).get();
        }
        JsonNode example = parameter.path("example");
        if (!example.isMissingNode() && random.nextInt(3) != 0) {
            return example.asString();
        }
        String value = after(parameter.path("schema"), name, 0);
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    /** A body that was right once, with members changed, left out or added. */
    String like(JsonNode example, JsonNode given) {
        JsonNode schema = resolved(given);
        Map<String, String> members = new LinkedHashMap<>();
        example.properties().forEach(member -> {
            String value = member.getValue().toString();
            boolean isSwapped = member.getValue().isString() && random.nextInt(4) == 0;
            members.put(
                    member.getKey(),
                    isSwapped
                            ? known.some(member.getKey())
                                    .map(MadeUpValues::quoted)
                                    .orElse(value)
                            : value);
        });
        List<String> names = new ArrayList<>(members.keySet());
        for (int change = random.nextInt(3); change > 0 && !names.isEmpty(); change--) {
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
                case 0 -> members.remove(name);
                case 1 -> members.put(name, hostileJson());
                case 2 -> members.put("noSuchMember", "1");
                default -> members.put(name, after(schema.path("properties").path(name), name, 1));
            }
        }
        if (members.containsKey("reason") || schema.path("properties").has("reason")) {
            members.putIfAbsent("reason", "\"Found to be so\"");
        }
        return written(members);
    }

    /** JSON after a schema, mostly. */
    String after(JsonNode given, String name, int depth) {
        JsonNode schema = resolved(given);
        if (random.nextInt(12) == 0) {
            return hostileJson();
        }
        for (String several : List.of("oneOf", "anyOf", "allOf")) {
            JsonNode options = schema.path(several);
            if (!options.isEmpty()) {
                return after(options.get(random.nextInt(options.size())), name, depth + 1);
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
                "[" + (depth > 4 || random.nextInt(4) == 0 ? "" : after(schema.path("items"), name, depth + 1)) + "]";
            case "integer", "number" -> String.valueOf(random.nextInt(400) - 50);
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "null" -> "null";
            default -> quoted(text(schema, name));
        };
    }

    private String object(JsonNode schema, int depth) {
        var members = new LinkedHashMap<String, String>();
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            boolean isLeftOut = depth > 4 || random.nextInt(4) == 0;
            if (!isLeftOut) {
                members.put(member.getKey(), after(member.getValue(), member.getKey(), depth + 1));
            }
        }
        if (random.nextInt(20) == 0) {
            members.put("noSuchMember", "1");
        }
        return written(members);
    }

    private static String written(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String text(JsonNode schema, String name) {
        if (!schema.path("example").isMissingNode() && random.nextInt(3) == 0) {
            return schema.path("example").asString();
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> DAYS.get(random.nextInt(DAYS.size()));
            case "date-time" -> "2020-01-01T00:00:00Z";
            default ->
                known.some(name)
                        .orElseGet(() -> List.of("KEN", "al-bashir", "dar", "ARREST_SURRENDER", "words", "F-JOR-2017")
                                .get(random.nextInt(6)));
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
}
