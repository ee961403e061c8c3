package org.partnine.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Place;

/** Writes a place in a list as one opaque word, and reads it back. */
final class Cursor {

    private static final char BETWEEN = '\n';

    /** What the list is sorted by. */
    enum Sort {
        BY_TEXT,
        BY_DAY,
        BY_INSTANT
    }

    private Cursor() {}

    static String write(Place place) {
        byte[] bytes = (place.sort() + BETWEEN + place.key()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Null if the cursor is absent, or is a fault, which is then noted. */
    static @Nullable Place read(@Nullable String cursor, Sort sort, Fields fields) {
        if (cursor == null) {
            return null;
        }
        Place place = placeOrNull(cursor);
        if (place == null || !fits(place.sort(), sort)) {
            fields.fault(new FieldFault("cursor", cursor, "accepted.cursor"));
            return null;
        }
        return place;
    }

    private static @Nullable Place placeOrNull(String cursor) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
        int between = text.indexOf(BETWEEN);
        if (between < 0 || text.indexOf('\0') >= 0) {
            return null;
        }
        return new Place(text.substring(0, between), text.substring(between + 1));
    }

    private static boolean fits(String text, Sort sort) {
        return switch (sort) {
            case BY_TEXT -> true;
            case BY_DAY -> isDay(text);
            case BY_INSTANT -> isInstant(text);
        };
    }

    private static boolean isInstant(String text) {
        try {
            return isDay(Instant.parse(text).toString().substring(0, 10));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 1 && year <= 9999;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
