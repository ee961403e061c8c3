package org.partnine.platform.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Choices of one source of chance: the same seed makes the same choices. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    RandomGenerator source() {
        return random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The first of the list far more often than the last, as States, situations and words are in real life. */
    <T> T mostlyFirst(List<T> list) {
        return list.get((int) (Math.exp(random.nextDouble() * Math.log(list.size() + 1.0)) - 1));
    }

    /** By weight; null if there is nothing to choose. */
    <T> @Nullable T weighed(Map<T, Integer> weights) {
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return null;
        }
        int at = random.nextInt(all);
        for (Map.Entry<T, Integer> entry : weights.entrySet()) {
            at -= entry.getValue();
            if (at < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("weights that do not add up");
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** Some days later, mostly few. */
    LocalDate later(LocalDate day, int most) {
        double part = random.nextDouble();
        return day.plusDays(Math.round(part * part * most));
    }
}
