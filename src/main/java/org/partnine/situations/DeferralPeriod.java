package org.partnine.situations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The twelve months of a deferral (art. 16).
 *
 * @param until the first day after it
 */
record DeferralPeriod(LocalDate from, LocalDate until) {

    private static final Pattern STATED =
            Pattern.compile("(?:12|[Tt]welve) months from (\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4})");

    /** From the day that the record's words name, or else from the adoption of the act. */
    static DeferralPeriod of(LocalDate adopted, @Nullable String... words) {
        LocalDate from = Stream.of(words)
                .flatMap(text -> text == null ? Stream.empty() : Stream.of(text))
                .flatMap(text -> STATED.matcher(text).results())
                .flatMap(found -> day(found.group(1)).stream())
                .findFirst()
                .orElse(adopted);
        return new DeferralPeriod(from, from.plusMonths(12));
    }

    /** Empty if the words look like a day and are none: they are a writer's, and stand for nothing then. */
    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
