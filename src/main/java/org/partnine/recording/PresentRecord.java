package org.partnine.recording;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record as it stands now, for rules that look at more than the record proposed. */
public interface PresentRecord {

    Optional<Values> find(String register, String key);

    /** Records whose field names the key, in the order in which they were first written. */
    List<Values> naming(String register, String field, String key);

    /** Records in which all these fields have these values, in the order of their recording. */
    List<Values> alike(String register, Map<String, String> fields);
}
