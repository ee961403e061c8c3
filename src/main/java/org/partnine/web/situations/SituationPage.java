package org.partnine.web.situations;

import java.util.List;
import org.partnine.documents.Newest;
import org.partnine.findings.ActEntry;
import org.partnine.findings.FindingEntry;
import org.partnine.requests.RequestEntry;
import org.partnine.situations.PersonEntry;
import org.partnine.situations.SituationEntry;
import org.partnine.situations.WarrantEntry;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;

/** A situation: how it came to the Court, whom it concerns, what was asked and what was found. */
public record SituationPage(
        SituationEntry situation,
        List<PersonEntry> persons,
        List<WarrantEntry> warrants,
        List<ActEntry> acts,
        Newest<RequestEntry> requests,
        Newest<FindingEntry> findings,
        Names names)
        implements Page {

    @Override
    public String template() {
        return "records/situation";
    }

    @Override
    public Section section() {
        return Section.SITUATIONS;
    }
}
