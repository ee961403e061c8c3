package org.partnine.indicators;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.StateCode;

/**
 * A record that a figure rests on.
 *
 * @param register where it is kept
 * @param on the day that places it in the period; null: unknown, or not placed by a day
 * @param measure in days or steps; null where nothing is measured
 * @param apart why it is not counted; null exactly if it is
 * @param seeState the State whose own answer shows it, for facts that have no address of their own; null for all others
 */
public record Item(
        String register,
        String key,
        Part part,
        @Nullable PartialDate on,
        @Nullable Integer measure,
        @Nullable Apart apart,
        @Nullable StateCode seeState) {

    static final Comparator<Item> ORDER = Comparator.comparing(Item::place);

    static Item of(Part part, String register, String key, @Nullable PartialDate on) {
        return new Item(register, key, part, on, null, null, null);
    }

    static Item share(boolean counts, String register, String key, @Nullable PartialDate on) {
        return of(counts ? Part.NUMERATOR : Part.DENOMINATOR, register, key, on);
    }

    static Item measured(int measure, String register, String key, @Nullable PartialDate on) {
        return new Item(register, key, Part.COUNTED, on, measure, null, null);
    }

    static Item apart(Apart why, String register, String key, @Nullable PartialDate on) {
        return new Item(register, key, Part.APART, on, null, why, null);
    }

    Item in(@Nullable StateCode state) {
        return new Item(register, key, part, on, measure, apart, state);
    }

    /** Sorts the records of a figure, each in a place of its own. */
    public String place() {
        return register + "/" + key + "/" + (on == null ? "" : on);
    }
}
