package org.partnine.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON in the one form of RFC 8785: members sorted by the UTF-16 units of their names, no space, the shortest escapes.
 * Of numbers only whole ones occur in the record; another is refused rather than written in a form of our own.
 */
public final class CanonicalJson {

    /** Whole numbers beyond it are not the same in every reader of JSON. */
    private static final long GREATEST_EXACT = 1L << 53;

    private CanonicalJson() {}

    /** In UTF-8. */
    public static byte[] bytes(JsonNode value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonNode value, StringBuilder text) {
        if (value instanceof ObjectNode object) {
            writeMembers(object, text);
        } else if (value instanceof ArrayNode array) {
            text.append('[');
            for (int i = 0; i < array.size(); i++) {
                if (i > 0) {
                    text.append(',');
                }
                write(array.get(i), text);
            }
            text.append(']');
        } else if (value.isString()) {
            writeText(value.stringValue(), text);
        } else if (value.isIntegralNumber()
                && value.canConvertToLong()
                && Math.abs(value.longValue()) <= GREATEST_EXACT) {
            text.append(value.longValue());
        } else if (value.isBoolean() || value.isNull()) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("no canonical form for " + value);
        }
    }

    private static void writeMembers(ObjectNode object, StringBuilder text) {
        var names = new ArrayList<>(object.propertyNames());
        // Strings compare by UTF-16 units in Java, as the RFC wants it.
        names.sort(null);
        text.append('{');
        boolean first = true;
        for (String name : names) {
            if (!first) {
                text.append(',');
            }
            first = false;
            writeText(name, text);
            text.append(':');
            write(object.get(name), text);
        }
        text.append('}');
    }

    private static void writeText(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < ' ') {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
