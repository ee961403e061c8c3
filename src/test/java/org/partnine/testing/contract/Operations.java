package org.partnine.testing.contract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Which operations of a description stand behind a path. */
final class Operations {

    private final JsonNode paths;

    Operations(JsonNode paths) {
        this.paths = paths;
    }

    /** The description of the path with most words in common; a last place holder stands for the rest of a path too. */
    Optional<Map.Entry<String, JsonNode>> at(String path) {
        List<String> asked = segments(path);
        return paths.propertyStream()
                .filter(item -> matches(segments(item.getKey()), asked))
                .max(Comparator.comparingInt(item -> nearness(segments(item.getKey()), asked.size())));
    }

    private static boolean matches(List<String> template, List<String> asked) {
        if (template.size() > asked.size() || (template.size() < asked.size() && !isPlace(template.getLast()))) {
            return false;
        }
        for (int i = 0; i < template.size(); i++) {
            if (!isPlace(template.get(i)) && !template.get(i).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int nearness(List<String> template, int length) {
        int words = (int) template.stream().filter(segment -> !isPlace(segment)).count();
        return words + (template.size() == length ? 100 : 0);
    }

    private static boolean isPlace(String segment) {
        return segment.startsWith("{");
    }

    static int length(String path) {
        return segments(path).size();
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.split("/", -1));
    }
}
