package org.partnine.visits;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.recording.Faults;
import org.partnine.recording.HappenedRule;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.partnine.requests.Assessments;
import org.partnine.requests.DutyOnDay;
import org.partnine.situations.Warrants;
import org.springframework.stereotype.Component;

/** A stay ends no earlier than it began, and has begun unless it is only expected; what the State owed on its first and last day is kept with it. */
@Component
class VisitRule implements RecordRule {

    /** What a stay can come to before its first day. */
    private static final Set<String> AHEAD = Set.of("EXPECTED", "CANCELLED_OR_MOVED", "HOSTING_REFUSED");

    private final DutyOnDay duty;
    private final Assessments assessments;
    private final Warrants warrants;
    private final Clock clock;

    VisitRule(DutyOnDay duty, Assessments assessments, Warrants warrants, Clock clock) {
        this.duty = duty;
        this.assessments = assessments;
        this.warrants = warrants;
        this.clock = clock;
    }

    @Override
    public String register() {
        return VisitRegisters.VISITS;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        PartialDate from = PartialDate.parse(proposed.values().must("from"));
        PartialDate to = proposed.values().date("to");
        if (to != null && to.latest().isBefore(from.earliest())) {
            faults.at("to", to.edtf(), "accepted.day-order", Map.of("values", "/from"));
        }
        checkOnce(proposed.values(), from, to, record, faults);
        if (HappenedRule.liesAhead(from, clock)
                && !AHEAD.contains(proposed.values().must("outcome"))) {
            faults.at("from", from.edtf(), "accepted.begun", Map.of("values", String.join(", ", new TreeSet<>(AHEAD))));
        }
    }

    /**
     * The same person is not in the same State twice on the same days for the same occasion. A closed record may stand
     * beside its public version.
     */
    private static void checkOnce(
            Values stay, PartialDate from, @Nullable PartialDate to, PresentRecord record, Faults faults) {
        record
                .alike(
                        VisitRegisters.VISITS,
                        Map.of(
                                "person", stay.must("person"),
                                "state", stay.must("state"),
                                "from", from.edtf(),
                                "occasion", stay.must("occasion")))
                .stream()
                .filter(other -> !String.valueOf(other.key()).equals(stay.key()))
                .filter(other ->
                        Objects.equals(other.date("to"), to) && level(other).equals(level(stay)))
                .findFirst()
                .ifPresent(other -> faults.at(
                        "from", from.edtf(), "accepted.no-stay-twice", Map.of("values", String.valueOf(other.key()))));
    }

    private static String level(Values stay) {
        String level = stay.text("level");
        return level == null ? "PUBLIC" : level;
    }

    @Override
    public void written(WrittenRow row, Values values) {
        PartialDate from = PartialDate.parse(values.must("from"));
        PartialDate to = values.date("to");
        if (!from.isDay()) {
            // Without the day there is nothing to ask the law.
            return;
        }
        var person = new PersonId(values.must("person"));
        var state = new Addressee.State(new StateCode(values.must("state")));
        var days = new TreeSet<>(Set.of(from.earliest()));
        if (to != null && to.isDay()) {
            days.add(to.earliest());
        }
        // In the situation in which the person was sought first.
        warrants.situationsOf(person).stream()
                .limit(1)
                .map(SituationId::new)
                .forEach(situation -> days.forEach(
                        day -> assessments.keep(row, duty.of(state, Form.ARREST_SURRENDER, situation, person, day))));
    }
}
