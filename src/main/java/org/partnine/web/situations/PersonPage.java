package org.partnine.web.situations;

import java.util.List;
import org.partnine.documents.Newest;
import org.partnine.findings.FindingEntry;
import org.partnine.requests.CooperationActEntry;
import org.partnine.requests.RequestEntry;
import org.partnine.situations.OfficeEntry;
import org.partnine.situations.PersonEntry;
import org.partnine.situations.WarrantEntry;
import org.partnine.visits.VisitEntry;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;

/** A person publicly sought: warrants, offices, stays, what States were asked, and what was found. */
public record PersonPage(
        PersonEntry person,
        List<WarrantEntry> warrants,
        List<OfficeEntry> offices,
        Newest<VisitEntry> visits,
        Newest<RequestEntry> requests,
        Newest<CooperationActEntry> cooperation,
        Newest<FindingEntry> findings,
        Names names)
        implements Page {

    @Override
    public String template() {
        return "records/person";
    }

    @Override
    public Section section() {
        return Section.PERSONS;
    }
}
