package org.partnine.documents;

import java.util.Map;
import java.util.Optional;

/** Years of resolutions of the Security Council that the register meets; numbers grow with time. */
final class CouncilResolutions {

    private static final Map<Integer, Integer> YEARS =
            Map.of(827, 1993, 955, 1994, 1422, 2002, 1487, 2003, 1593, 2005, 1966, 2010, 1970, 2011, 2178, 2014);

    private CouncilResolutions() {}

    /** The year in which the resolution was adopted; empty if it is not in the table. */
    static Optional<Integer> year(int number) {
        return Optional.ofNullable(YEARS.get(number));
    }

    /** Whether the year can be right: it fits the table, and no known lower number is later, no known higher one earlier. */
    static boolean fits(int number, int year) {
        return YEARS.entrySet().stream()
                .allMatch(known -> known.getKey() == number
                        ? known.getValue() == year
                        : known.getKey() < number ? known.getValue() <= year : known.getValue() >= year);
    }
}
