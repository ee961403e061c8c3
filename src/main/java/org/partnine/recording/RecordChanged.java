package org.partnine.recording;

/**
 * Published after a change of a record was committed, or may have been.
 *
 * @param key of the record; empty if it is not known
 */
public record RecordChanged(Register register, String key) {}
