package org.partnine.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;

/**
 * What is looked for. Null filters let everything pass.
 *
 * @param words all of them have to match; quoted ones as they stand, one with a minus before it not at all
 * @param form form of cooperation of a request
 * @param from first day that a record can have
 * @param to last day that a record can have
 */
public record Asked(
        String words,
        @Nullable SearchRegister register,
        @Nullable StateCode state,
        @Nullable SituationId situation,
        @Nullable PersonId person,
        @Nullable Form form,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The greatest length of the words. */
    public static final int LONGEST = 200;

    /** The words alone. */
    public static Asked of(String words) {
        return new Asked(words, null, null, null, null, null, null, null);
    }
}
