package org.partnine.hostile;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Makes up requests from a description: some as it says, some nearly, some not at all. */
final class MadeUpRequests {

    static final String API = "/api/v1/";

    /** What a container or a firewall in front refuses in a path is not what is tried here. */
    private static final Pattern NOT_IN_A_SEGMENT = Pattern.compile("[/;\\\\\\p{Cntrl}%.]");

    private static final int RECORDS = 12;
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final List<String> NO_OBJECTS =
            List.of("", "{", "[]", "null", "\"x\"", "{\"a\":", "[".repeat(3_000), "\u0000");
    private static final List<String> NO_TYPES =
            List.of("text/plain", "application/xml", "no type", "/", ";", "application/json;=", "*/json");
    private static final List<String> NO_VERSIONS = List.of("\"x\"", "*", "W/\"1\"", "\"\"", "\"\u00ff\"");

    private record Operation(String path, String method, JsonNode described) {}

    private final Random random;
    private final KnownValues known;
    private final MadeUpValues values;
    private final List<Operation> operations = new ArrayList<>();

    MadeUpRequests(JsonNode description, KnownValues known, Random random) {
        this.random = random;
        this.known = known;
        this.values = new MadeUpValues(description, known, random);
        description
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> operations.add(
                                new Operation(path.getKey(), operation.getKey(), operation.getValue()))));
    }

    int operations() {
        return operations.size();
    }

    /** Lists and other addresses without ids: what they answer is worth knowing before anything is made up. */
    List<String> beginnings() {
        return operations.stream()
                .filter(operation ->
                        operation.method().equals("get") && !operation.path().contains("{"))
                .map(Operation::path)
                .toList();
    }

    /** Addresses of the first records at a place, which tell their versions; none where there are no records. */
    List<String> records(String place) {
        String template = API + place + "/{id}/record";
        return operations.stream().anyMatch(operation -> operation.path().equals(template))
                ? known.firstIds(place, RECORDS).stream()
                        .filter(id -> !NOT_IN_A_SEGMENT.matcher(id).find())
                        .map(id -> template.replace("{id}", encoded(id)))
                        .toList()
                : List.of();
    }

    /** The path without ids and what follows them. */
    static String place(String template) {
        return template.replaceFirst(API, "").replaceFirst("/\\{.*", "");
    }

    MadeUpRequest next() {
        return new Making(operations.get(random.nextInt(operations.size()))).made();
    }

    /** One request in the making. */
    private final class Making {

        private final Operation operation;
        private final String place;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final List<String> query = new ArrayList<>();
        private String path;
        private @Nullable String id;
        private @Nullable String body;
        private boolean isWrong;

        private Making(Operation operation) {
            this.operation = operation;
            this.path = operation.path();
            this.place = place(operation.path());
        }

        MadeUpRequest made() {
            for (String in : List.of("path", "query", "header")) {
                for (JsonNode parameter : operation.described().path("parameters")) {
                    if (parameter.path("in").asString().equals(in)) {
                        add(in, parameter.path("name").asString(), parameter);
                    }
                }
            }
            if (random.nextInt(20) == 0) {
                query.add("noSuchParameter=1");
                isWrong |= operation.method().equals("get");
            }
            addBody();
            String uri = path.replaceAll("\\{[^}]*}", "x") + (query.isEmpty() ? "" : "?" + String.join("&", query));
            return new MadeUpRequest(
                    operation.method().toUpperCase(Locale.ROOT),
                    operation.path(),
                    URI.create(uri),
                    headers,
                    body,
                    isWrong);
        }

        private void add(String in, String name, JsonNode parameter) {
            switch (in) {
                case "path" -> {
                    String value = inPath(name, parameter);
                    if (id == null) {
                        id = value;
                    }
                    path = path.replace("{" + name + "}", encoded(value));
                }
                case "query" -> {
                    if (random.nextInt(parameter.path("required").asBoolean(false) ? 6 : 24) < 5) {
                        query.add(encoded(name) + "=" + encoded(values.ofParameter(name, parameter)));
                    }
                }
                case "header" -> addHeader(name, parameter);
                default -> throw new IllegalStateException("a parameter in no place: " + parameter);
            }
        }

        private String inPath(String name, JsonNode parameter) {
            Optional<String> existing = Optional.empty();
            if (random.nextInt(5) != 0) {
                existing = switch (name) {
                    case "id" -> changesPresent() ? known.someIdWithVersion(place) : known.someId(place);
                    case "account", "member" -> known.someId(random.nextInt(3) == 0 ? "groups" : "accounts");
                    default -> known.some(name);
                };
            }
            String value = existing.orElseGet(() -> values.ofParameter(name, parameter))
                    .replaceAll(NOT_IN_A_SEGMENT.pattern(), "");
            return value.isBlank() ? "x" : value;
        }

        private boolean changesPresent() {
            return operation
                    .described()
                    .path("parameters")
                    .valueStream()
                    .anyMatch(parameter -> parameter.path("name").asString().equals("If-Match"));
        }

        private void addHeader(String name, JsonNode parameter) {
            if (random.nextInt(16) == 0) {
                isWrong |= parameter.path("required").asBoolean(false);
                return;
            }
            if (!name.equals("If-Match")) {
                headers.put(name, random.nextInt(16) == 0 ? "the same key" : "key-" + random.nextLong());
                return;
            }
            Optional<String> version = id == null ? Optional.empty() : known.version(place, id);
            if (version.isPresent() && random.nextInt(6) != 0) {
                headers.put(name, "\"" + version.get() + "\"");
            } else {
                headers.put(name, NO_VERSIONS.get(random.nextInt(NO_VERSIONS.size())));
                isWrong = true;
            }
        }

        private void addBody() {
            JsonNode json =
                    operation.described().path("requestBody").path("content").path("application/json");
            if (json.isMissingNode()) {
                return;
            }
            headers.put("Content-Type", "application/json");
            if (random.nextInt(30) == 0) {
                headers.put("Content-Type", NO_TYPES.get(random.nextInt(NO_TYPES.size())));
                isWrong |= !headers.get("Content-Type").startsWith("application/json");
            }
            int kind = random.nextInt(12);
            if (kind == 0) {
                body = NO_OBJECTS.get(random.nextInt(NO_OBJECTS.size()));
                isWrong = true;
            } else if (kind < 4 || json.path("example").isMissingNode()) {
                body = values.after(json.path("schema"), "", 0);
            } else {
                body = values.like(json.path("example"), json.path("schema"));
            }
        }
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
