package org.partnine.findings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.law.rome.life.Silence;

/**
 * How far a matter climbed that the Court sent to the Assembly or the Council.
 *
 * @param finding the finding, or the decision that informed the bodies without one
 * @param sentTo the bodies it was sent to, also where that was set aside later
 * @param reached steps of the bodies, in the order of their ladders, without those that certainly came before it was sent
 * @param earlier steps of the bodies that certainly came before
 * @param silences of the bodies, as far as they can be counted
 */
public record Climb(
        FindingEntry finding, Set<Body> sentTo, List<Rung> reached, List<Rung> earlier, List<Silence> silences) {

    /** The steps of the Assembly's formal procedure, lowest first. */
    public static final List<Kind> ASSEMBLY = List.of(Kind.F1, Kind.F2, Kind.F3, Kind.F4, Kind.F5, Kind.F6, Kind.F7);

    /** What the Council can come to, lowest first. */
    public static final List<Kind> COUNCIL =
            List.of(Kind.TRANSMITTED_TO_SC, Kind.SC_DISCUSSED, Kind.SC_STATEMENT, Kind.SC_RESOLUTION);

    private static final Set<Kind> COUNCIL_ACTS = EnumSet.of(Kind.SC_STATEMENT, Kind.SC_RESOLUTION);

    /**
     * A step that was taken.
     *
     * @param key of its record
     * @param on null: the day is not on record
     */
    public record Rung(Kind kind, String key, @Nullable PartialDate on) {}

    /** Orders in which climbs are shown. */
    public enum Order {
        /** The longest silence that still lasts first. */
        SILENCE,
        /** The newest decision first. */
        DAY,
        /** By State. */
        STATE,
        /** The highest step of the Assembly first. */
        HEIGHT
    }

    /** The first time the step was taken; empty: it is not on record. */
    public Optional<Rung> first(Kind kind) {
        return reached.stream().filter(rung -> rung.kind() == kind).findFirst();
    }

    /** The highest step of the Assembly's formal procedure, 1 to 7; 0: none. */
    public int height() {
        return reached.stream()
                .mapToInt(rung -> ASSEMBLY.indexOf(rung.kind()) + 1)
                .max()
                .orElse(0);
    }

    public boolean isSentTo(Body body) {
        return sentTo.contains(body);
    }

    /** Whether it was sent to the body, and no act of that body is on record: a discussion without outcome is none. */
    public boolean lacksActOf(Body body) {
        return isSentTo(body)
                && reached.stream().noneMatch(rung -> switch (body) {
                    case ASSEMBLY -> ASSEMBLY.contains(rung.kind());
                    case SECURITY_COUNCIL -> COUNCIL_ACTS.contains(rung.kind());
                });
    }

    /** Of the body; null: it cannot be counted. */
    public @Nullable Silence silence(Body body) {
        return silences.stream()
                .filter(silence -> silence.body() == body)
                .findFirst()
                .orElse(null);
    }

    /** The most days of a silence that still lasts; -1: none lasts. */
    public long longestSilence() {
        return Arrays.stream(Body.values())
                .map(this::silence)
                .mapToLong(silence -> silence == null || silence.end() != Silence.End.NONE ? -1 : silence.days())
                .max()
                .orElse(-1);
    }
}
