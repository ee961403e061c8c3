package org.partnine.requests;

import java.time.LocalDate;
import java.util.List;
import org.partnine.law.Outcome;

/**
 * What the law answered about an addressee on a day.
 *
 * @param addressee State or organisation, by its key
 * @param bases codes
 * @param qualifiers codes
 * @param route code
 * @param factsAsOf as-of day of the data set it rests on
 */
public record Assessed(
        String addressee,
        LocalDate on,
        Outcome outcome,
        List<String> bases,
        List<String> qualifiers,
        String route,
        LocalDate factsAsOf) {}
