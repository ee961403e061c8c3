package org.partnine.recording;

import org.jspecify.annotations.Nullable;

/**
 * A version of a record before it is written.
 *
 * @param former the version it would supersede; null for a new record
 */
public record Proposed(
        Register register, Values values, @Nullable Values former) {}
