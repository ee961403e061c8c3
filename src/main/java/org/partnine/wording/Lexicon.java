package org.partnine.wording;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;

/** All that one language brings to a sentence. */
record Lexicon(
        Language language, Bundle bundle, Dates dates, Provisions provisions, AddresseeNames addressees, Terms terms) {

    static Lexicon of(Language language) {
        var bundle = Bundle.of(language);
        return new Lexicon(
                language,
                bundle,
                new Dates(language, bundle),
                new Provisions(language, bundle),
                new AddresseeNames(language, bundle),
                new Terms(bundle));
    }

    /** The situation as a noun phrase with its number: "the situation in Darfur, Sudan (ICC-02/05)". */
    String situation(SituationId situation, Names names) {
        String phrase = situationWithoutNumber(situation, names);
        @Nullable String number = names.situationNumber(situation);
        if (number == null) {
            return phrase;
        }
        return bundle.part("situation.numbered", name -> name.equals("situation") ? phrase : number);
    }

    private String situationWithoutNumber(SituationId situation, Names names) {
        @Nullable String own = bundle.findWords("situation." + situation.value());
        return own != null ? own : bundle.part("situation.named", name -> names.situation(situation));
    }

    /**
     * What the duty is about: the person, or else the situation, in the words that fit the form.
     *
     * @param situation null where the sentence names the situation itself
     */
    String matter(Form form, @Nullable SituationId situation, @Nullable PersonId person, Names names) {
        if (person != null) {
            return names.person(person, language);
        }
        @Nullable String where = situation == null ? null : situation(situation, names);
        return switch (form) {
            case ARREST_SURRENDER, PROVISIONAL_ARREST -> bundle.part("matter.sought", name -> where);
            case SENTENCE_ENFORCEMENT, ART108_APPROVAL -> bundle.part("matter.convicted", name -> where);
            case GENERAL,
                    TRANSIT,
                    F93_A,
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
                    ASSIST_TO_STATE,
                    ART70_COOP,
                    ART70_PROSECUTE,
                    REPARATIONS,
                    FINES_FORFEITURE,
                    NATIONAL_PROCEDURES,
                    DIRECT_EXECUTION,
                    PRIVILEGES,
                    INFO_IGO,
                    HR_COOPERATION -> bundle.part("matter.requests", name -> where);
        };
    }
}
