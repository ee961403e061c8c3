package org.partnine.wording;

import java.util.Map;
import java.util.Set;

/**
 * A term of the field in the four languages.
 *
 * @param key the code in the register, or the term's own
 * @param provision where the law uses it; empty if no one place does
 * @param words by language
 * @param unsure languages in whose official texts the wording was not seen
 */
public record GlossaryTerm(String key, Kind kind, String provision, Map<Language, String> words, Set<Language> unsure) {

    public GlossaryTerm {
        words = Map.copyOf(words);
        unsure = Set.copyOf(unsure);
    }

    /** What the term is a term for; the order is that of the glossary. */
    public enum Kind {
        GLOSSARY,
        VERDICT,
        VERDICT_WORD,
        BASIS,
        FORM,
        QUALIFIER,
        ROUTE,
        TREATY_ACT,
        REQUEST_STATE,
        PROCEEDING_STATE,
        ASSEMBLY_STEP,
        COUNCIL_STATE,
        CONFIDENCE,
        INDICATOR,
        ORGAN,
        INSTRUMENT,
        HUMAN_RIGHTS,
        REGIONAL_GROUP
    }

    /** @throws IllegalArgumentException if there is none, which the glossary's reader rules out */
    public String in(Language language) {
        String word = words.get(language);
        if (word == null) {
            throw new IllegalArgumentException(key + " has no word in " + language);
        }
        return word;
    }
}
