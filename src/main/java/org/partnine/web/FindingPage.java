package org.partnine.web;

import java.util.List;
import org.partnine.findings.ActEntry;
import org.partnine.findings.FindingEntry;
import org.partnine.findings.ProceedingEventEntry;
import org.partnine.requests.PleaEntry;
import org.partnine.visits.VisitEntry;
import org.partnine.wording.Names;

/** A decision of a Chamber, with the stay it concerned, what was argued, each step, and what followed. */
public record FindingPage(
        FindingEntry finding,
        List<VisitEntry> visits,
        List<PleaEntry> pleas,
        List<ProceedingEventEntry> events,
        List<ActEntry> acts,
        Names names)
        implements Page {

    @Override
    public String template() {
        return "records/finding";
    }

    @Override
    public Section section() {
        return Section.FINDINGS;
    }
}
