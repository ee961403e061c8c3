package org.partnine.web.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.recording.RecordView;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;

/**
 * The informal procedure before a stay, to be printed and ticked.
 *
 * @param done the steps on record, by item
 * @param asOf the day up to which the record was checked
 */
public record VisitChecklistPage(
        VisitsPage.Stop stop, Map<InformalStep, List<RecordView>> done, LocalDate today, LocalDate asOf, Names names)
        implements Page {

    @Override
    public String template() {
        return "visits/checklist";
    }

    @Override
    public Section section() {
        return Section.VISITS;
    }

    public Address address() {
        return new Address("/visits/" + stop.visit().key() + "/checklist", Map.of());
    }
}
