package org.partnine.recording;

import java.util.List;
import java.util.Optional;

/** The record as it stands now, for rules that look at more than the record proposed. */
public interface PresentRecord {

    Optional<Values> find(String register, String key);

    /** Records whose field names the key, in the order of their recording. */
    List<Values> naming(String register, String field, String key);
}
