package org.partnine.findings;

import org.partnine.recording.Values;

/**
 * A recorded step of a proceeding, as the law is to read it.
 *
 * @param matter key of the finding or the proceeding it belongs to
 */
record RecordedStep(String key, String matter, Values values) {}
