package org.partnine.api;

import java.time.Instant;

/** The first instant at which a fact was known, as programs read it. */
final class KnownFrom {

    /** RFC 3339 has no earlier year; stands for what was never news. */
    private static final Instant ALWAYS = Instant.parse("0001-01-01T00:00:00Z");

    private KnownFrom() {}

    static Instant shown(Instant knownFrom) {
        return knownFrom.isBefore(ALWAYS) ? ALWAYS : knownFrom;
    }
}
