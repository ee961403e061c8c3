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
public record StateFindings(Newest<FindingEntry> findings, List<StateMatter> matters, List<RecordView> replies) {

    private static final int FEW = 6;

    /** As many are shown where the list of findings is cut, and where the others are folded. */
    static final int AT_ONCE = 4;

    /** Those to be read at once. */
    public List<StateMatter> latestMatters() {
        return matters.subList(0, atOnce());
    }

    /** Those to be folded; empty where there are few, or where even they would not be all. */
    public List<StateMatter> earlierMatters() {
        return findings.isCut() ? List.of() : matters.subList(atOnce(), matters.size());
    }

    private int atOnce() {
        return matters.size() <= FEW ? matters.size() : AT_ONCE;
    }
}
