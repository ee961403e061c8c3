package org.partnine.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sorted list that is asked for.
 *
 * @param size the greatest number of rows, from 1
 * @param after where it begins; null at the beginning of the list
 */
public record Slice(int size, @Nullable Place after) {

    /** The first rows of a list. */
    public static Slice first(int size) {
        return new Slice(size, null);
    }

    /** {@code :after_sort} and {@code :after_key}, null at the beginning, and {@code :rows}, one more than asked for. */
    public Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("after_sort", after == null ? null : after.sort());
        parameters.put("after_key", after == null ? null : after.key());
        parameters.put("rows", size + 1);
        return parameters;
    }

    /** What was asked for, of rows found with {@link #parameters()}: one row too many says that the list goes on. */
    public <T> Page<T> page(List<T> rows, Function<T, Place> place) {
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        List<T> asked = rows.subList(0, size);
        return new Page<>(asked, place.apply(asked.getLast()));
    }
}
