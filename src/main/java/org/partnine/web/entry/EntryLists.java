package org.partnine.web.entry;

import java.util.List;
import java.util.Map;
import org.partnine.documents.DocumentEntry;
import org.partnine.recording.RecordView;
import org.partnine.web.frame.Choices;

/**
 * What the fields of a form suggest while one types.
 *
 * @param records the newest of each register that the form names records of, by register
 * @param groups codes of groups of addressees
 * @param audiences keys of those to which the reader belongs
 */
public record EntryLists(
        Choices choices,
        List<DocumentEntry> documents,
        Map<String, List<RecordView>> records,
        List<String> groups,
        List<String> audiences) {}
