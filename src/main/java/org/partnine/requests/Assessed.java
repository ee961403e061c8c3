package org.partnine.requests;

import java.time.LocalDate;
import java.util.List;
import org.partnine.law.Outcome;
import org.partnine.law.Qualifier;

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
        LocalDate factsAsOf) {

    /** Of a request about itself: that none is on record cannot be said where one is being recorded. */
    Assessed requested() {
        return new Assessed(
                addressee,
                on,
                outcome,
                bases,
                qualifiers.stream()
                        .filter(code -> !code.equals(Qualifier.NO_REQUEST_YET.name()))
                        .toList(),
                route,
                factsAsOf);
    }
}
