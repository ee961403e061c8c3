package org.partnine.web;

import java.util.List;
import org.partnine.findings.FindingEntry;
import org.partnine.recording.RecordView;

/**
 * What was found of a State, what followed, and what the State says.
 *
 * @param findings newest first
 * @param matters of the newest of them
 * @param replies of the State, also to what no finding is about
 */
public record StateFindings(List<FindingEntry> findings, List<StateMatter> matters, List<RecordView> replies) {}
