package org.partnine.web.frame;

import java.time.DateTimeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The place in a long list, as the address of a page writes it. */
public final class Pager {

    /** The parameter with the place. */
    public static final String AFTER = "after";

    private static final int ROWS = 50;
    private static final char SEPARATOR = '~';

    private Pager() {}

    /**
     * The part of a list that begins after a place.
     *
     * @param after the place; null at the beginning
     * @throws ResponseStatusException 400, if it is no place
     */
    public static Slice slice(@Nullable String after) {
        if (after == null) {
            return Slice.first(ROWS);
        }
        int separator = after.lastIndexOf(SEPARATOR);
        if (separator < 0) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no place in a list: " + after);
        }
        return new Slice(ROWS, new Place(after.substring(0, separator), after.substring(separator + 1)));
    }

    /**
     * The part of a list that is sorted by days.
     *
     * @throws ResponseStatusException 400, if it is no place in such a list
     */
    public static Slice sliceByDay(@Nullable String after) {
        Slice slice = slice(after);
        Place place = slice.after();
        if (place != null) {
            try {
                DaysWritten.day(place.sort());
            } catch (DateTimeException e) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no place in a list by days: " + after, e);
            }
        }
        return slice;
    }

    /** The address at which the list goes on, with its filter kept; null at its end. */
    public static @Nullable Address next(String path, String filter, @Nullable String value, @Nullable Place place) {
        if (place == null) {
            return null;
        }
        var address = new Address(path, Map.of());
        return next(value == null ? address : address.with(filter, value), place);
    }

    /** The address at which the list goes on; null at its end. */
    public static @Nullable Address next(Address filtered, @Nullable Place place) {
        return place == null ? null : filtered.with(AFTER, place.sort() + SEPARATOR + place.key());
    }
}
