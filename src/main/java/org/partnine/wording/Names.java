package org.partnine.wording;

import org.jspecify.annotations.Nullable;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;

/** The names that are data and not words: asked of whoever holds the record. */
public interface Names {

    /** The situation's name as recorded; used only where the bundles hold none in the language. */
    String situation(SituationId situation);

    /** The Court's number of the situation: {@code ICC-02/05}; null when it is not confirmed. */
    @Nullable
    String situationNumber(SituationId situation);

    /** The person's name as recorded. */
    String person(PersonId person);

    /** The person's name in the script of the language where the record has it so spelt; else as recorded. */
    default String person(PersonId person, Language language) {
        return person(person);
    }
}
