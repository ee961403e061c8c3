package org.partnine.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the members of a JSON object and collects what is wrong with them, so that all faults are told at once. */
final class Members {

    private static final int LONGEST_TEXT = 254;

    private final ObjectNode body;
    private final List<FieldFault> faults = new ArrayList<>();

    /** @param known all members there are: a misspelt one is a fault, for what it says would be lost */
    Members(SentJson sent, String... known) {
        this.body = sent.body();
        faults.addAll(sent.beyond(List.of(known)));
    }

    /** Empty, and a fault, if it is missing. */
    String must(String name) {
        String text = text(name);
        if (text == null && !body.has(name)) {
            fault("/" + name, null, "accepted.required", Problems.values(name));
        }
        return text == null ? "" : text;
    }

    /** Null if it is missing, or a fault. */
    @Nullable
    String text(String name) {
        JsonNode member = body.get(name);
        if (member == null) {
            return null;
        }
        return text("/" + name, member);
    }

    private @Nullable String text(String pointer, JsonNode member) {
        if (!member.isString()) {
            fault(pointer, member.toString(), "accepted.string", Map.of());
            return null;
        }
        String text = member.stringValue().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            fault(pointer, member.toString(), "accepted.text", Problems.values(String.valueOf(LONGEST_TEXT)));
            return null;
        }
        return text;
    }

    /** Null if it is missing, or a fault. */
    <E extends Enum<E>> @Nullable E code(String name, Class<E> list) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        for (E code : list.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        fault(
                "/" + name,
                text,
                "accepted.one-of",
                Problems.values(
                        Arrays.stream(list.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
        return null;
    }

    /** Null if it is missing, or a fault. */
    @Nullable
    Boolean flag(String name) {
        JsonNode member = body.get(name);
        if (member == null) {
            return null;
        }
        if (!member.isBoolean()) {
            fault("/" + name, member.toString(), "accepted.boolean", Map.of());
            return null;
        }
        return member.booleanValue();
    }

    /** The default if it is missing, or a fault. */
    int number(String name, int least, int greatest, int otherwise) {
        JsonNode member = body.get(name);
        if (member == null) {
            return otherwise;
        }
        if (!member.isInt() || member.intValue() < least || member.intValue() > greatest) {
            fault("/" + name, member.toString(), "accepted.number", Problems.values(least + "-" + greatest));
            return otherwise;
        }
        return member.intValue();
    }

    /** Empty, and a fault, if it is missing. */
    List<String> mustTexts(String name) {
        if (!body.has(name)) {
            fault("/" + name, null, "accepted.required", Problems.values(name));
        }
        return texts(name);
    }

    /** Empty if it is missing. */
    List<String> texts(String name) {
        JsonNode member = body.get(name);
        if (member == null) {
            return List.of();
        }
        if (!member.isArray()) {
            fault("/" + name, member.toString(), "accepted.list", Problems.values(name));
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < member.size(); i++) {
            String text = text("/" + name + "/" + i, member.get(i));
            if (text != null) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    void fault(String pointer, @Nullable String value, String accepted, Map<String, String> words) {
        faults.add(new FieldFault(null, pointer, value, accepted, words, null));
    }

    /**
     * Ends the reading.
     *
     * @throws Refused if there was any fault
     */
    void check() {
        if (!faults.isEmpty()) {
            throw new Refused(ProblemType.FAULTY_RECORD, faults);
        }
    }
}
