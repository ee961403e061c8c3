package org.partnine.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Source;

/**
 * Where a recorded fact comes from and since when it is known.
 *
 * @param note remark to the fact, as recorded; null if there is none
 * @param knownFrom the first instant at which the public record held it in this form
 */
public record Provenance(Source source, @Nullable String note, Instant knownFrom) {}
