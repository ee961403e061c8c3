package org.partnine.recording;

/** Published after a change of a record was committed. */
public record RecordChanged(Register register, String key) {}
