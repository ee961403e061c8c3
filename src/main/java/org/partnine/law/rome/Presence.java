package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L13;
import static org.partnine.law.Rule.L9;

import java.time.LocalDate;
import java.util.List;
import org.partnine.law.Detail;
import org.partnine.law.PersonId;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/**
 * Whether the only presence recorded in the State on the day is an overflight: a question about arrest is then open
 * (OQ2).
 *
 * <p>Law: Rome Statute, art. 89(3)(d) and (e), which speak of persons being surrendered, not of persons at liberty.
 */
final class Presence {

    private static final List<Provision> ART_89_3 = List.of(romeStatute("89(3)"));

    private Presence() {}

    static void consider(Deliberation d, StateCode state) {
        PersonId person = d.question.person();
        if (person == null || !d.question.form().isArrest()) {
            return;
        }
        List<Visit> thatDay = d.facts.visits(person).stream()
                .filter(v -> v.state().equals(state) && covers(v, d.on()))
                .toList();
        boolean flownOver = thatDay.stream().anyMatch(v -> v.outcome() == Visit.Outcome.OVERFLIGHT);
        boolean present = thatDay.stream().anyMatch(v -> isPresence(v.outcome()));
        if (!flownOver || present) {
            return;
        }
        d.qualifiers.add(Qualifier.OVERFLIGHT);
        d.step(L9, StepCode.OVERFLIGHT_ONLY, StepResult.CONTESTED, thatDay, ART_89_3);
        Ruling ruling = OpenQuestions.ruling(d, OpenQuestions.OVERFLIGHT);
        if (ruling == null) {
            d.objection = VerdictReason.CONTESTED_OQ2_OVERFLIGHT;
            OpenQuestions.show(d, OpenQuestions.OVERFLIGHT);
            return;
        }
        d.step(
                L13,
                StepCode.QUESTION_SETTLED,
                ruling.dutyExists() ? StepResult.APPLIES : StepResult.BARS,
                List.of(ruling),
                ART_89_3,
                Detail.words("question", ruling.question()));
        if (!ruling.dutyExists()) {
            d.barredByRuling = true;
        }
    }

    /** On a day within the stay, both ends included; a stay dated to a month covers no certain day but its ends. */
    private static boolean covers(Visit visit, LocalDate on) {
        LocalDate last =
                visit.to() != null ? visit.to().earliest() : visit.from().latest();
        LocalDate first = visit.from().latest();
        boolean between = !on.isBefore(first) && !on.isAfter(last);
        return between
                || (visit.to() != null
                        && visit.to().isDay()
                        && on.equals(visit.to().earliest()));
    }

    private static boolean isPresence(Visit.Outcome outcome) {
        return switch (outcome) {
            case NOT_ARRESTED, ARRESTED_AND_SURRENDERED, ARRESTED_THEN_RELEASED, WARRANT_NOT_YET_ISSUED -> true;
            case EXPECTED, CANCELLED_OR_MOVED, HOSTING_REFUSED, UNCONFIRMED, OVERFLIGHT -> false;
        };
    }
}
