package org.partnine.recording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import tools.jackson.databind.JsonNode;

/** Reads the facts of a record from JSON and notes every fault of form. */
final class BodyReader {

    private static final int LONGEST = 20_000;

    private final Register register;
    private final Faults faults;

    BodyReader(Register register, Faults faults) {
        this.register = register;
        this.faults = faults;
    }

    /** @param beside members of the body that are no facts of the record */
    Map<String, Object> read(JsonNode body, Set<String> beside) {
        var values = new LinkedHashMap<String, Object>();
        if (!body.isObject()) {
            faults.at("", null, "accepted.object");
            return values;
        }
        for (String name : body.propertyNames()) {
            if (!beside.contains(name) && register.field(name).isEmpty()) {
                faults.at(
                        name,
                        null,
                        "accepted.members",
                        Map.of(
                                "values",
                                register.written().stream().map(Field::name).collect(Collectors.joining(", "))));
            }
        }
        for (Field field : register.written()) {
            JsonNode cell = body.get(field.name());
            if (cell == null || cell.isNull()) {
                if (field.required()) {
                    faults.at(field.name(), null, "accepted.required", Map.of("values", described(field)));
                }
                continue;
            }
            Object value = value(field, cell);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private @Nullable Object value(Field field, JsonNode cell) {
        return switch (field.kind()) {
            case TEXT, REFERENCE -> text(field.name(), cell);
            case CODE -> code(field, field.name(), cell);
            case DAY -> day(field, cell);
            case PARTIAL_DATE -> partialDate(field, cell);
            case BOOLEAN -> {
                if (!cell.isBoolean()) {
                    faults.at(field.name(), cell.toString(), "accepted.boolean");
                    yield null;
                }
                yield cell.booleanValue();
            }
            case NUMBER -> {
                if (!cell.isIntegralNumber() || !cell.canConvertToInt()) {
                    faults.at(field.name(), cell.toString(), "accepted.integer");
                    yield null;
                }
                yield cell.intValue();
            }
            case CODES, REFERENCES -> list(field, cell);
            case FACTS -> facts(field, cell);
        };
    }

    private @Nullable String text(String pointer, JsonNode cell) {
        if (!cell.isString()) {
            faults.at(pointer, cell.toString(), "accepted.string");
            return null;
        }
        String text = cell.stringValue().strip();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            faults.at(pointer, cell.toString(), "accepted.text", Map.of("values", String.valueOf(LONGEST)));
            return null;
        }
        return text;
    }

    private @Nullable String code(Field field, String pointer, JsonNode cell) {
        if (field.values().isEmpty()) {
            return text(pointer, cell);
        }
        if (cell.isString() && field.values().contains(cell.stringValue())) {
            return cell.stringValue();
        }
        faults.at(pointer, given(cell), "accepted.one-of", Map.of("values", String.join(", ", field.values())));
        return null;
    }

    private @Nullable String day(Field field, JsonNode cell) {
        try {
            // There is no year 0 in the calendar of the record.
            if (cell.isString()
                    && cell.stringValue().length() == 10
                    && !cell.stringValue().startsWith("0000")) {
                return LocalDate.parse(cell.stringValue()).toString();
            }
        } catch (DateTimeParseException e) {
            // Said below, as for any other value that is no day.
        }
        faults.at(field.name(), given(cell), "accepted.day");
        return null;
    }

    private @Nullable String partialDate(Field field, JsonNode cell) {
        try {
            if (cell.isString()) {
                PartialDate.parse(cell.stringValue());
                return cell.stringValue();
            }
        } catch (IllegalArgumentException e) {
            // Said below, as for any other value that is no date.
        }
        faults.at(field.name(), given(cell), "accepted.partial-date");
        return null;
    }

    private @Nullable List<String> list(Field field, JsonNode cell) {
        if (!cell.isArray()) {
            faults.at(field.name(), given(cell), "accepted.list", Map.of("values", described(field)));
            return null;
        }
        var elements = new ArrayList<String>();
        for (int i = 0; i < cell.size(); i++) {
            String pointer = field.name() + "/" + i;
            String element =
                    field.kind() == Field.Kind.CODES ? code(field, pointer, cell.get(i)) : text(pointer, cell.get(i));
            if (element != null) {
                elements.add(element);
            }
        }
        return List.copyOf(elements);
    }

    private @Nullable Map<String, Object> facts(Field field, JsonNode cell) {
        if (!cell.isObject()) {
            faults.at(
                    field.name(), given(cell), "accepted.members", Map.of("values", String.join(", ", field.values())));
            return null;
        }
        var facts = new LinkedHashMap<String, Object>();
        for (String member : cell.propertyNames()) {
            JsonNode value = cell.get(member);
            String pointer = field.name() + "/" + member;
            if (!field.values().contains(member)) {
                faults.at(pointer, null, "accepted.members", Map.of("values", String.join(", ", field.values())));
            } else if (value.isBoolean()) {
                facts.put(member, value.booleanValue());
            } else if (!value.isNull()) {
                String text = text(pointer, value);
                if (text != null) {
                    facts.put(member, text);
                }
            }
        }
        return facts;
    }

    /** For the fault: a text as it is, anything else as JSON. */
    private static String given(JsonNode cell) {
        return cell.isString() ? cell.stringValue() : cell.toString();
    }

    private static String described(Field field) {
        return field.values().isEmpty() ? field.description() : String.join(", ", field.values());
    }
}
