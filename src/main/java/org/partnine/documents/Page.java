package org.partnine.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sorted list.
 *
 * @param next where the list goes on; null at its end
 */
public record Page<T>(List<T> rows, @Nullable Place next) {

    public Page {
        rows = List.copyOf(rows);
    }
}
