package org.partnine.law.rome;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.Source;

/**
 * A deferral under art. 16.
 *
 * @param until the first day after it
 * @param situation the situation it covers; null when it names none
 * @param persons the persons it covers, where it names any; empty when it speaks of a class of persons only
 */
public record CouncilDeferral(
        String key,
        String symbol,
        String paragraph,
        LocalDate from,
        LocalDate until,
        @Nullable SituationId situation,
        Set<PersonId> persons,
        Source source,
        Knowledge known)
        implements Fact {}
