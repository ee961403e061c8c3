package org.partnine.requests;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.life.RequestRefusal;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** A request names an addressee that there is; what its addressees owed on the day it was sent is kept with it. */
@Component
class RequestRule implements RecordRule {

    private final AddresseeGroups groups;
    private final DutyOnDay duty;
    private final Assessments assessments;

    RequestRule(AddresseeGroups groups, DutyOnDay duty, Assessments assessments) {
        this.groups = groups;
        this.duty = duty;
        this.assessments = assessments;
    }

    @Override
    public String register() {
        return RequestRegisters.REQUESTS;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values values = proposed.values();
        String addressee = values.must("addressee");
        boolean known = switch (values.must("addresseeKind")) {
            case "STATE" -> record.find("states", addressee).isPresent();
            case "ORGANISATION" -> record.find("organisations", addressee).isPresent();
            default -> groups.byCode().containsKey(addressee);
        };
        if (!known) {
            faults.at("addressee", addressee, "accepted.known-addressee");
        }
        checkStay(values, record, faults);
        checkSteps(proposed, record, faults);
        Set<String> items = RequestContents.codes(Form.valueOf(values.must("form")));
        values.texts("contents").stream()
                .filter(item -> !items.contains(item))
                .forEach(item -> faults.at(
                        "contents", item, "accepted.checklist-item", Map.of("values", String.join(", ", items))));
    }

    /** The stay that it was made for is one of the person sought, in the State asked. */
    private static void checkStay(Values request, PresentRecord record, Faults faults) {
        String visit = request.text("visit");
        if (visit == null) {
            return;
        }
        Values stay = record.find("visits", visit).orElseThrow();
        String person = request.text("person");
        boolean here = !request.must("addresseeKind").equals("STATE")
                || stay.must("state").equals(request.must("addressee"));
        if (!here || (person != null && !stay.must("person").equals(person))) {
            faults.at(
                    "visit",
                    visit,
                    "accepted.same-matter",
                    Map.of("values", request.must("addressee") + (person == null ? "" : ", " + person)));
        }
    }

    /** A request is not sent after what followed it. */
    private static void checkSteps(Proposed proposed, PresentRecord record, Faults faults) {
        PartialDate sent = proposed.values().date("transmittedOn");
        Values former = proposed.former();
        String key = former == null ? null : former.key();
        if (sent == null || key == null) {
            return;
        }
        boolean before = record.naming(RequestRegisters.EVENTS, "request", key).stream()
                .map(step -> step.date("on"))
                .anyMatch(on -> on != null && on.latest().isBefore(sent.earliest()));
        if (before) {
            faults.forbid("transmittedOn", sent.edtf(), RequestRefusal.DATE_BEFORE_TRANSMISSION);
        }
    }

    @Override
    public void written(WrittenRow row, Values values) {
        PartialDate sent = values.date("transmittedOn");
        if (sent == null || !sent.isDay()) {
            // Without the day there is nothing to ask the law.
            return;
        }
        LocalDate on = sent.earliest();
        String code = values.must("addressee");
        switch (values.must("addresseeKind")) {
            case "STATE" -> keep(row, values, new Addressee.State(new StateCode(code)), on);
            case "ORGANISATION" -> keep(row, values, new Addressee.Organisation(new OrganisationCode(code)), on);
            default -> groups.members(code, on).forEach(state -> keep(row, values, new Addressee.State(state), on));
        }
    }

    private void keep(WrittenRow row, Values values, Addressee addressee, LocalDate on) {
        Form form = Form.valueOf(values.must("form"));
        if (form == Form.HR_COOPERATION) {
            // Another regime than the Court's.
            return;
        }
        var situation = new SituationId(values.must("situation"));
        var person =
                Optional.ofNullable(values.text("person")).map(PersonId::new).orElse(null);
        assessments.keep(row, duty.of(addressee, form, situation, person, on).requested());
    }
}
