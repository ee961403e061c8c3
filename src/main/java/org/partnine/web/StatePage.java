package org.partnine.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnine.findings.FindingEntry;
import org.partnine.law.rome.Flag;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.requests.CooperationActEntry;
import org.partnine.requests.PleaEntry;
import org.partnine.requests.RequestEntry;
import org.partnine.requests.RequestEventEntry;
import org.partnine.states.AgreementEntry;
import org.partnine.states.DeclarationEntry;
import org.partnine.states.LegislationEntry;
import org.partnine.states.StateEntry;
import org.partnine.states.TreatyAct;
import org.partnine.visits.VisitEntry;
import org.partnine.wording.Names;

/**
 * A State: its standing, then what it was asked, did, argued, and what was found.
 *
 * @param on the day whose standing is shown
 * @param marks its standing on that day, strongest first
 * @param events the steps of each request, by the request's key
 */
public record StatePage(
        StateEntry state,
        LocalDate on,
        List<Mark> marks,
        Timeline timeline,
        Names names,
        List<TreatyAct> treatyActs,
        List<DeclarationEntry> declarations,
        List<AgreementEntry> agreements,
        List<LegislationEntry> legislation,
        List<Flag> flags,
        List<RequestEntry> requests,
        Map<String, List<RequestEventEntry>> events,
        List<CooperationActEntry> cooperation,
        List<VisitEntry> visits,
        List<PleaEntry> pleas,
        List<FindingEntry> findings)
        implements Page {

    @Override
    public String template() {
        return "states/state";
    }

    @Override
    public Section section() {
        return Section.STATES;
    }
}
