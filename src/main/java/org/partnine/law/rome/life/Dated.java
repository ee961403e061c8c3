package org.partnine.law.rome.life;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;

/** What has a day, as far as it is known. */
interface Dated {

    /** Null when the day is not on record. */
    @Nullable
    PartialDate on();

    /**
     * The steps in the order in which they can lawfully stand: as recorded, but a step that certainly came before another
     * one stands before it. A step without a day, or with one too coarse to tell, stays where it was recorded.
     *
     * @param first how many steps at the beginning keep their place whatever their day
     */
    static <S extends Dated> List<S> inPlace(List<S> recorded, int first) {
        var placed = new ArrayList<S>();
        for (S step : recorded) {
            int place = placed.size();
            for (int i = Math.min(first, placed.size()); i < placed.size(); i++) {
                if (isCertainlyBefore(step.on(), placed.get(i).on())) {
                    place = i;
                    break;
                }
            }
            placed.add(place, step);
        }
        return placed;
    }

    /** Whether the one had certainly passed before the other began; never so when either is unknown. */
    static boolean isCertainlyBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.latest().isBefore(other.earliest());
    }
}
