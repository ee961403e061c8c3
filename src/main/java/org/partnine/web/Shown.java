package org.partnine.web;

import java.util.List;

/**
 * The newest of many records, by day.
 *
 * @param rows oldest first
 * @param all how many there are
 */
public record Shown<T>(List<T> rows, int all) {

    /** More than this makes a page that nobody reads; the register's own list has them all. */
    private static final int MOST = 60;

    static <T> Shown<T> newest(List<T> inOrder) {
        int all = inOrder.size();
        return new Shown<>(List.copyOf(inOrder.subList(Math.max(0, all - MOST), all)), all);
    }

    public boolean isCut() {
        return rows.size() < all;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
