package org.partnine.web.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnine.law.BasisCode;
import org.partnine.law.Form;
import org.partnine.law.Qualifier;
import org.partnine.law.Rule;

/** One thing that the law pages explain. */
public record LawTopic(Kind kind, String code) {

    /** The last of the grounds; what follows it qualifies in other ways. */
    private static final Qualifier LAST_GROUND = Qualifier.ART_27_2;

    /** What is explained; each has its own path. */
    public enum Kind {
        RULES("Rule"),
        BASES("BasisCode"),
        FORMS("Form"),
        GROUNDS("Qualifier"),
        QUALIFIERS("Qualifier"),
        READINGS("question");

        private final String terms;

        Kind(String terms) {
            this.terms = terms;
        }

        /** The list of the terms that holds the labels. */
        public String terms() {
            return terms;
        }

        /** In an address. */
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static LawTopic of(Rule rule) {
        return new LawTopic(Kind.RULES, rule.name());
    }

    public static LawTopic of(BasisCode basis) {
        return new LawTopic(Kind.BASES, basis.name());
    }

    public static LawTopic of(Form form) {
        return new LawTopic(Kind.FORMS, form.name());
    }

    public static LawTopic of(Qualifier qualifier) {
        return new LawTopic(qualifier.compareTo(LAST_GROUND) <= 0 ? Kind.GROUNDS : Kind.QUALIFIERS, qualifier.name());
    }

    /** A contested question by its number. */
    public static LawTopic reading(String question) {
        return new LawTopic(Kind.READINGS, question);
    }

    /** All of a kind, in the order of the law; the contested questions are the record's, which this does not know. */
    static List<LawTopic> all(Kind kind) {
        return switch (kind) {
            case RULES -> Arrays.stream(Rule.values()).map(LawTopic::of).toList();
            case BASES -> Arrays.stream(BasisCode.values()).map(LawTopic::of).toList();
            case FORMS -> Arrays.stream(Form.values()).map(LawTopic::of).toList();
            case GROUNDS, QUALIFIERS ->
                Arrays.stream(Qualifier.values())
                        .map(LawTopic::of)
                        .filter(topic -> topic.kind == kind)
                        .toList();
            case READINGS -> List.of();
        };
    }

    /** The topic of an address, but for contested questions; empty if there is none. */
    static Optional<LawTopic> find(String kind, String code) {
        return Arrays.stream(Kind.values())
                .filter(each -> each.path().equals(kind))
                .flatMap(each -> all(each).stream())
                .filter(topic -> topic.code.equals(code))
                .findFirst();
    }

    /** Its page. */
    public String path() {
        return "/law/" + kind.path() + "/" + code;
    }
}
