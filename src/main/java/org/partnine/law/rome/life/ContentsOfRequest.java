package org.partnine.law.rome.life;

import static org.partnine.law.Provision.romeStatute;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.partnine.law.Form;
import org.partnine.law.Provision;

/**
 * What a request has to contain, by its form.
 *
 * <p>Law: Rome Statute, arts. 87(1) to (4), 89(3)(b), 91, 92(2), 96. Not covered: requests outside Part 9 forms of
 * arrest, transit and assistance, which no article gives a list for; only the items of art. 87 are listed for them.
 */
public final class ContentsOfRequest {

    private ContentsOfRequest() {}

    /** Which requests an item belongs to. */
    private enum Of {
        ANY,
        SURRENDER,
        CONVICTED,
        PROVISIONAL,
        TRANSIT,
        ASSISTANCE
    }

    /** One item, with its provision. */
    public enum Item {
        CHANNEL("87(1)", Of.ANY, true),
        LANGUAGE("87(2)", Of.ANY, true),
        CONFIDENTIALITY("87(3)", Of.ANY, false),
        PROTECTION("87(4)", Of.ANY, false),
        SURRENDER_IN_WRITING("91(1)", Of.SURRENDER, true),
        SURRENDER_PERSON("91(2)(a)", Of.SURRENDER, true),
        SURRENDER_WARRANT("91(2)(b)", Of.SURRENDER, true),
        SURRENDER_NATIONAL_REQUIREMENTS("91(2)(c)", Of.SURRENDER, false),
        CONVICTED_IN_WRITING("91(1)", Of.CONVICTED, true),
        CONVICTED_WARRANT("91(3)(a)", Of.CONVICTED, false),
        CONVICTED_JUDGMENT("91(3)(b)", Of.CONVICTED, true),
        CONVICTED_IDENTITY("91(3)(c)", Of.CONVICTED, true),
        CONVICTED_SENTENCE("91(3)(d)", Of.CONVICTED, false),
        PROVISIONAL_WRITTEN_RECORD("92(2)", Of.PROVISIONAL, true),
        PROVISIONAL_PERSON("92(2)(a)", Of.PROVISIONAL, true),
        PROVISIONAL_CRIMES_AND_FACTS("92(2)(b)", Of.PROVISIONAL, true),
        PROVISIONAL_WARRANT_EXISTS("92(2)(c)", Of.PROVISIONAL, true),
        PROVISIONAL_SURRENDER_FOLLOWS("92(2)(d)", Of.PROVISIONAL, true),
        TRANSIT_PERSON("89(3)(b)(i)", Of.TRANSIT, true),
        TRANSIT_FACTS("89(3)(b)(ii)", Of.TRANSIT, true),
        TRANSIT_WARRANT("89(3)(b)(iii)", Of.TRANSIT, true),
        ASSISTANCE_IN_WRITING("96(1)", Of.ASSISTANCE, true),
        ASSISTANCE_PURPOSE("96(2)(a)", Of.ASSISTANCE, true),
        ASSISTANCE_LOCATION("96(2)(b)", Of.ASSISTANCE, false),
        ASSISTANCE_FACTS("96(2)(c)", Of.ASSISTANCE, true),
        ASSISTANCE_PROCEDURE("96(2)(d)", Of.ASSISTANCE, false),
        ASSISTANCE_NATIONAL_LAW("96(2)(e)", Of.ASSISTANCE, false),
        ASSISTANCE_OTHER("96(2)(f)", Of.ASSISTANCE, false);

        private final String article;
        private final Of of;
        private final boolean always;

        Item(String article, Of of, boolean always) {
            this.article = article;
            this.of = of;
            this.always = always;
        }

        public Provision provision() {
            return romeStatute(article);
        }

        /** Whether every such request needs it; the others are needed where their case arises. */
        public boolean isAlwaysNeeded() {
            return always;
        }
    }

    /**
     * The checklist of a request, in the order of the articles.
     *
     * @param convicted whether the person was already convicted; regarded for arrest and surrender only
     */
    public static Set<Item> of(Form form, boolean convicted) {
        Of own = kind(form, convicted);
        var items = EnumSet.noneOf(Item.class);
        Arrays.stream(Item.values())
                .filter(item -> item.of == Of.ANY || item.of == own)
                .forEach(items::add);
        return items;
    }

    /** What every such request needs and this one does not state. */
    public static Set<Item> missing(Form form, boolean convicted, Set<Item> stated) {
        var missing = EnumSet.noneOf(Item.class);
        of(form, convicted).stream()
                .filter(item -> item.always && !stated.contains(item))
                .forEach(missing::add);
        return missing;
    }

    private static Of kind(Form form, boolean convicted) {
        return switch (form) {
            case ARREST_SURRENDER -> convicted ? Of.CONVICTED : Of.SURRENDER;
            case PROVISIONAL_ARREST -> Of.PROVISIONAL;
            case TRANSIT -> Of.TRANSIT;
            case F93_A,
                    F93_B,
                    F93_C,
                    F93_D,
                    F93_E,
                    F93_F,
                    F93_G,
                    F93_H,
                    F93_I,
                    F93_J,
                    F93_K,
                    F93_L,
                    TEMP_TRANSFER,
                    ASSIST_TO_STATE -> Of.ASSISTANCE;
            case GENERAL,
                    ART70_COOP,
                    ART70_PROSECUTE,
                    REPARATIONS,
                    FINES_FORFEITURE,
                    SENTENCE_ENFORCEMENT,
                    ART108_APPROVAL,
                    NATIONAL_PROCEDURES,
                    DIRECT_EXECUTION,
                    PRIVILEGES,
                    INFO_IGO,
                    HR_COOPERATION -> Of.ANY;
        };
    }
}
