package org.partnine.web.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day in words, as a question in one line names it, for a field that holds a day alone. */
public final class DaySaid {

    private DaySaid() {}

    /**
     * The day or, where no day was named, the month, as the record writes it: 2027-03-01, 2027-03. Empty if the words name
     * none, more than one, or one that can be read two ways: 3/4/2015 is for its author to settle.
     */
    public static Optional<String> of(String text) {
        String plain = LineWords.plain(text).strip();
        LineDays.Taken taken = LineDays.from(plain);
        if (taken.days().size() != 1 || !isNothing(taken.rest())) {
            return Optional.empty();
        }
        List<LocalDate> days = taken.days().getFirst().days();
        return switch (days.size()) {
            case 0 -> LineDays.month(plain).map(Object::toString);
            case 1 -> Optional.of(days.getFirst().toString());
            default -> Optional.empty();
        };
    }

    /** Whether only small words and marks stand about the day: le 1er mars 2027. */
    private static boolean isNothing(String rest) {
        return LineWords.of(rest).isEmpty();
    }
}
