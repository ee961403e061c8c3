package org.partnine.recording;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a register.
 *
 * @param fields by name: code or key that the field holds, or that is one of those it holds
 * @param from first day
 * @param to last day
 * @param on the day in law: only what had happened by then
 * @param text words, all of them in the record's texts
 */
public record RecordFilter(
        Map<String, String> fields,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate on,
        @Nullable String text) {}
