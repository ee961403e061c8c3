package org.partnine.documents;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * The newest of many records, by day; those without a day count as newest.
 *
 * @param rows oldest first
 * @param all how many there are
 */
public record Newest<T>(List<T> rows, int all) {

    /** More than this makes a page that nobody reads; the register's own list has them all. */
    public static final int MOST = 60;

    /** What ends a query whose order is newest first: one row more than is shown says that there are more. */
    public static final String LIMIT = " limit " + (MOST + 1);

    /**
     * @param newestFirst read with {@link #LIMIT}
     * @param count how many there are; asked only where that is more than were read
     */
    public static <T> Newest<T> of(List<T> newestFirst, IntSupplier count) {
        boolean whole = newestFirst.size() <= MOST;
        List<T> kept = whole ? newestFirst : newestFirst.subList(0, MOST);
        return new Newest<>(List.copyOf(kept.reversed()), whole ? kept.size() : count.getAsInt());
    }

    /** The newest of both. */
    public Newest<T> with(Newest<T> others, Comparator<T> newestLast) {
        List<T> both = Stream.concat(rows.stream(), others.rows.stream())
                .sorted(newestLast)
                .toList();
        return new Newest<>(List.copyOf(both.subList(Math.max(0, both.size() - MOST), both.size())), all + others.all);
    }

    public boolean isCut() {
        return rows.size() < all;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
