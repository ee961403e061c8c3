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
    public static final int MOST = 48;

    /** Of more than a few, so many of the newest are seen at once and the earlier ones are folded. */
    private static final int AT_ONCE = 12;

    private static final int FEW = 16;

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

    /** @param all oldest first */
    public static <T> Newest<T> among(List<T> all) {
        return new Newest<>(List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())), all.size());
    }

    /** The newest of both. */
    public Newest<T> with(Newest<T> others, Comparator<T> newestLast) {
        List<T> both = Stream.concat(rows.stream(), others.rows.stream())
                .sorted(newestLast)
                .toList();
        return new Newest<>(among(both).rows, all + others.all);
    }

    /** Those to be seen at once. */
    public List<T> latest() {
        return rows.subList(folded(), rows.size());
    }

    /** Those to be folded; empty where there are few, or where even they would not be all. */
    public List<T> earlier() {
        return isCut() ? List.of() : rows.subList(0, folded());
    }

    private int folded() {
        return rows.size() <= FEW ? 0 : rows.size() - AT_ONCE;
    }

    public boolean isCut() {
        return rows.size() < all;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
