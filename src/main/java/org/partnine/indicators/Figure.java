package org.partnine.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One number of an indicator with the records it is made of. Small numbers are shown as counts, never as rates. */
public sealed interface Figure {

    /** Below so many records no rate, median or mean is shown. */
    int FEWEST_FOR_A_RATE = 10;

    FigureCode code();

    /** Null where the indicator has only one such figure. */
    @Nullable
    Subject subject();

    List<Item> items();

    /** How many records are not counted, by the reason. */
    default Map<Apart, Integer> apart() {
        var counts = new EnumMap<Apart, Integer>(Apart.class);
        for (Item item : items()) {
            if (item.apart() != null) {
                counts.merge(item.apart(), 1, Integer::sum);
            }
        }
        return counts;
    }

    default int count(Part part) {
        return (int) items().stream().filter(item -> item.part() == part).count();
    }

    /** A part of a whole. */
    record Share(FigureCode code, @Nullable Subject subject, List<Item> items) implements Figure {

        public Share {
            items = items.stream().sorted(Item.ORDER).toList();
        }

        public int numerator() {
            return count(Part.NUMERATOR);
        }

        public int denominator() {
            return numerator() + count(Part.DENOMINATOR);
        }

        public boolean withheld() {
            return denominator() < FEWEST_FOR_A_RATE;
        }

        /** From 0 to 1, to four places; null when withheld. */
        public @Nullable BigDecimal rate() {
            return withheld()
                    ? null
                    : BigDecimal.valueOf(numerator())
                            .divide(BigDecimal.valueOf(denominator()), 4, RoundingMode.HALF_UP);
        }
    }

    /** How the middle of what was measured is found. */
    enum Method {
        MEDIAN,
        MEAN
    }

    /** The middle of what was measured. */
    record Average(FigureCode code, @Nullable Subject subject, Method method, List<Item> items) implements Figure {

        public Average {
            items = items.stream().sorted(Item.ORDER).toList();
        }

        public int n() {
            return measures().size();
        }

        public boolean withheld() {
            return n() < FEWEST_FOR_A_RATE;
        }

        /** To two places; null when withheld. */
        public @Nullable BigDecimal value() {
            if (withheld()) {
                return null;
            }
            List<Integer> sorted = measures();
            int n = sorted.size();
            long sum = switch (method) {
                case MEAN -> sorted.stream().mapToLong(Integer::longValue).sum();
                case MEDIAN -> (long) sorted.get((n - 1) / 2) + sorted.get(n / 2);
            };
            int of = method == Method.MEAN ? n : 2;
            return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
        }

        private List<Integer> measures() {
            var measures = new ArrayList<Integer>();
            for (Item item : items) {
                Integer measure = item.measure();
                if (measure != null) {
                    measures.add(measure);
                }
            }
            Collections.sort(measures);
            return measures;
        }
    }

    /** A number of records. */
    record Count(FigureCode code, @Nullable Subject subject, List<Item> items) implements Figure {

        public Count {
            items = items.stream().sorted(Item.ORDER).toList();
        }

        /** What is counted less what is taken off. */
        public int value() {
            return count(Part.COUNTED) - count(Part.SUBTRACTED);
        }
    }

    /** What the record does not hold, said instead of guessed. */
    record NotComputable(FigureCode code, Reason reason) implements Figure {

        @Override
        public @Nullable Subject subject() {
            return null;
        }

        @Override
        public List<Item> items() {
            return List.of();
        }
    }
}
