package org.partnine.web.findings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;

/**
 * The steps of a matter one below the other, with the time between them.
 *
 * <p>A step whose day is not known stands at the first place that its year or month and the order of the record leave it;
 * without any date, after the step that was recorded before it.
 *
 * @param entries oldest first; among them the day of asking
 */
public record MatterTimeline(List<Entry> entries) {

    /**
     * A step after the time that passed before it.
     *
     * @param gap null: none, or this is the first step
     * @param step null: this is the day of asking
     */
    public record Entry(@Nullable TimeBetween gap, @Nullable MatterStep step) {}

    static MatterTimeline of(List<MatterStep> steps, LocalDate asOf) {
        var entries = new ArrayList<Entry>();
        var passed = new Passed();
        boolean asked = false;
        for (Placed placed : inOrder(steps, asOf)) {
            if (!asked && placed.place().isAfter(asOf)) {
                entries.add(new Entry(passed.until(PartialDate.day(asOf), null), null));
                asked = true;
            }
            MatterStep step = placed.step();
            entries.add(new Entry(passed.until(step.from(), step.until()), step));
        }
        if (!asked) {
            entries.add(new Entry(passed.until(PartialDate.day(asOf), null), null));
        }
        return new MatterTimeline(List.copyOf(entries));
    }

    /** The kinds of step that occur, in their order. */
    public Set<MatterKind> kinds() {
        return entries.stream()
                .map(entry ->
                        entry.step() == null ? MatterKind.AS_OF : entry.step().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MatterKind.class)));
    }

    /** Whether a step is not known to the day. */
    public boolean hasCoarseDays() {
        return entries.stream()
                .anyMatch(entry -> entry.step() != null && !entry.step().isDated());
    }

    private record Placed(MatterStep step, LocalDate place) {}

    private static List<Placed> inOrder(List<MatterStep> steps, LocalDate asOf) {
        Map<String, List<LocalDate>> chains = new HashMap<>();
        var placed = new ArrayList<Placed>();
        for (MatterStep step : steps) {
            List<LocalDate> before = chains.computeIfAbsent(step.chain(), chain -> new ArrayList<>());
            LocalDate place = place(step, before, asOf);
            before.add(place);
            placed.add(new Placed(step, place));
        }
        placed.sort(Comparator.comparing(Placed::place)
                .thenComparingInt(one -> one.step().rank()));
        return placed;
    }

    private static LocalDate place(MatterStep step, List<LocalDate> before, LocalDate asOf) {
        PartialDate on = step.from();
        if (on == null) {
            return before.isEmpty() ? asOf : before.getLast();
        }
        return before.stream()
                .filter(day -> !on.isDay() && day.isAfter(on.earliest()) && !day.isAfter(on.latest()))
                .max(Comparator.naturalOrder())
                .orElse(on.earliest());
    }

    /** How far the steps have gone. */
    private static final class Passed {

        /** The end of the last step that is known to the day. */
        private @Nullable LocalDate dated;

        /** The last day that a step known in part can have been. */
        private @Nullable LocalDate coarse;

        private boolean afterDated;
        private boolean afterNone;
        private boolean begun;

        @Nullable
        TimeBetween until(@Nullable PartialDate from, @Nullable PartialDate to) {
            TimeBetween between = begun ? between(from) : null;
            begun = true;
            afterNone = from == null;
            if (from != null) {
                PartialDate end = to == null ? from : to;
                afterDated = from.isDay();
                if (end.isDay()) {
                    dated = later(dated, end.earliest());
                } else {
                    coarse = later(coarse, end.latest());
                }
            }
            return between;
        }

        private @Nullable TimeBetween between(@Nullable PartialDate from) {
            if (from == null || afterNone) {
                return TimeBetween.unknown();
            }
            boolean exact = from.isDay() && afterDated;
            LocalDate since = exact ? dated : later(dated, coarse);
            long days = since == null ? 0 : ChronoUnit.DAYS.between(since, from.earliest());
            if (exact) {
                return days <= 0 ? null : TimeBetween.of(days);
            }
            return days <= 0 ? TimeBetween.unknown() : TimeBetween.atLeast(days);
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isAfter(other) ? one : other;
        }
    }
}
