package org.partnine.web.states;

import java.util.List;
import org.partnine.documents.Newest;
import org.partnine.findings.FindingEntry;
import org.partnine.recording.RecordView;

/**
 * What was found of a State, what followed, and what the State says.
 *
 * @param matters of the newest findings, newest first
 * @param replies of the State, also to what no finding is about
 */
public record StateFindings(Newest<FindingEntry> findings, List<StateMatter> matters, List<RecordView> replies) {}
