package org.partnine.platform.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.partnine.law.PartialDate;

/** Since when a fact is public: at all times, from a day, or without a day of its own. */
sealed interface Publicity {

    record Always() implements Publicity {}

    record From(PartialDate day) implements Publicity {}

    record Undated() implements Publicity {}

    static Publicity always() {
        return new Always();
    }

    static Publicity on(Optional<PartialDate> day) {
        return day.<Publicity>map(From::new).orElse(new Undated());
    }

    /**
     * The first instant at which the fact was certainly known, as PostgreSQL writes it: the start of the day (UTC), of
     * the day after its last possible day if it is partial, and at the latest the start of the day up to which the fact
     * was checked.
     */
    default String knownFrom(LocalDate asOf) {
        return switch (this) {
            case Always always -> "-infinity";
            case Undated undated -> start(asOf);
            case From from -> {
                PartialDate day = from.day();
                LocalDate certain = day.isDay() ? day.earliest() : day.latest().plusDays(1);
                yield start(certain.isAfter(asOf) ? asOf : certain);
            }
        };
    }

    private static String start(LocalDate day) {
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return start.toString();
    }
}
