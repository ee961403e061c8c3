package org.partnine.web.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.Values;
import org.partnine.web.ask.DaySaid;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a record as a form shows them and as a command carries them, both ways. */
@Component
class FactsTyped {

    /** Texts that say who acted or spoke. */
    static final Set<String> ACTORS = Set.of("actor", "author", "madeBy");

    private static final String ADDRESSEE = "addressee";
    /** States that a paragraph addresses. */
    private static final String ADDRESSEES = "addressees";

    private static final String ADDRESSEE_KIND = "addresseeKind";
    private static final String MEMBER = ".";

    private final NamesTyped names;
    private final JsonMapper json;

    FactsTyped(NamesTyped names, JsonMapper json) {
        this.names = names;
        this.json = json;
    }

    /** What was typed, as the API would be sent it; what cannot be read stays as written, to be refused by the rules. */
    ObjectNode body(Register register, Typed typed) {
        ObjectNode body = json.createObjectNode();
        for (Field field : register.written()) {
            String name = field.name();
            switch (field.kind()) {
                case CODES, REFERENCES -> putAll(body, field, typed.all(name));
                case FACTS -> putFacts(body, field, typed);
                case TEXT, CODE, DAY, PARTIAL_DATE, BOOLEAN, NUMBER, REFERENCE -> {
                    String text = typed.one(name);
                    if (!text.isEmpty()) {
                        put(body, register, field, text, typed);
                    }
                }
            }
        }
        return body;
    }

    private void put(ObjectNode body, Register register, Field field, String text, Typed typed) {
        String name = field.name();
        switch (field.kind()) {
            case BOOLEAN -> putFlag(body, name, text);
            case NUMBER -> {
                String digits = westernDigits(text);
                if (digits.matches("\\d{1,9}")) {
                    body.put(name, Integer.parseInt(digits));
                } else {
                    body.put(name, text);
                }
            }
            case DAY, PARTIAL_DATE -> body.put(name, day(text));
            case REFERENCE -> body.put(name, names.key(String.valueOf(field.target()), text));
            case TEXT -> body.put(name, text(register, name, text, typed));
            case CODE, CODES, REFERENCES, FACTS -> body.put(name, text);
        }
    }

    private String text(Register register, String field, String text, Typed typed) {
        if (isAddressee(register, field)) {
            return names.addressee(typed.one(ADDRESSEE_KIND), text);
        }
        return ACTORS.contains(field) ? names.actor(text) : text;
    }

    static boolean isAddressee(Register register, String field) {
        return field.equals(ADDRESSEE) && register.field(ADDRESSEE_KIND).isPresent();
    }

    private static void putFlag(ObjectNode body, String name, String text) {
        if (text.equals("true") || text.equals("false")) {
            body.put(name, Boolean.parseBoolean(text));
        } else {
            body.put(name, text);
        }
    }

    private void putAll(ObjectNode body, Field field, List<String> typed) {
        if (typed.isEmpty()) {
            return;
        }
        ArrayNode elements = body.putArray(field.name());
        for (String text : typed) {
            elements.add(
                    field.kind() == Field.Kind.REFERENCES
                            ? names.key(String.valueOf(field.target()), text)
                            : field.name().equals(ADDRESSEES) ? names.actor(text) : text);
        }
    }

    private void putFacts(ObjectNode body, Field field, Typed typed) {
        ObjectNode facts = json.createObjectNode();
        for (String member : field.values()) {
            String text = typed.one(field.name() + MEMBER + member);
            if (!text.isEmpty()) {
                putFlag(facts, member, text);
            }
        }
        if (!facts.isEmpty()) {
            body.set(field.name(), facts);
        }
    }

    /** A day in words is read as the page of questions reads it; what is none stays as written, to be refused. */
    static String day(String text) {
        String digits = westernDigits(text).strip();
        return digits.matches("[-\\d./~]+") ? isoDay(digits) : DaySaid.of(text).orElse(digits);
    }

    /** 2027/3/1 and 1.3.2027 where they can mean one day only. */
    private static String isoDay(String digits) {
        return digits.matches("\\d{4}(-\\d{2}){0,2}(/.*)?")
                ? digits
                : DaySaid.of(digits).orElse(digits);
    }

    /** Days and numbers typed on a keyboard of another script. */
    private static String westernDigits(String text) {
        return text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The recorded facts as they stand in the fields of a form. */
    Typed of(Register register, Map<String, Object> recorded, Names known, Language language) {
        var typed = new LinkedHashMap<String, List<String>>();
        var values = new Values(null, recorded);
        for (Field field : register.written()) {
            Object value = recorded.get(field.name());
            if (value instanceof Map<?, ?> facts) {
                facts.forEach(
                        (member, words) -> typed.put(field.name() + MEMBER + member, List.of(String.valueOf(words))));
            } else if (value instanceof List<?> elements) {
                var texts = new ArrayList<String>();
                elements.forEach(element -> texts.add(element(field, String.valueOf(element), known, language)));
                typed.put(field.name(), List.copyOf(texts));
            } else if (value != null) {
                typed.put(field.name(), List.of(shown(register, field, value.toString(), values, known, language)));
            }
        }
        return Typed.of(typed);
    }

    private String element(Field field, String value, Names known, Language language) {
        String target = field.target();
        return target != null
                ? names.name(target, value, known, language)
                : field.name().equals(ADDRESSEES) ? names.actorName(value, language) : value;
    }

    private String shown(Register register, Field field, String value, Values beside, Names known, Language language) {
        @Nullable String target = field.target();
        if (target != null) {
            return names.name(target, value, known, language);
        }
        if (isAddressee(register, field.name())) {
            return names.addresseeName(beside.must(ADDRESSEE_KIND), value, known, language);
        }
        return ACTORS.contains(field.name()) ? names.actorName(value, language) : value;
    }
}
