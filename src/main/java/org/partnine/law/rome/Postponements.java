package org.partnine.law.rome;

import static org.partnine.law.Certainty.NO;
import static org.partnine.law.Certainty.YES;
import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L9;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Certainty;
import org.partnine.law.Detail;
import org.partnine.law.Fact;
import org.partnine.law.Ground;
import org.partnine.law.MissingFact;
import org.partnine.law.MissingFact.Case;
import org.partnine.law.MissingFact.Consequence;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;

/**
 * Pending matters that let execution wait (rule L9): the duty stands.
 *
 * <p>Law: Rome Statute, arts. 89(2), 94, 95. Open from the postponement, or the recorded filing of the challenge, up to
 * but not including the day on which the request became due again or ended.
 */
final class Postponements {

    private Postponements() {}

    static void consider(Deliberation d, StateCode state) {
        for (Request request : d.facts.requests(d.question.situation())) {
            PersonId person = d.question.person();
            if (person != null && !person.equals(request.person())) {
                continue;
            }
            boolean toState = request.to() instanceof Request.To.One one
                    && one.addressee().equals(new Addressee.State(state));
            List<RequestEvent> events = d.facts.events(request.key());
            for (RequestEvent event : events) {
                boolean concernsState = event.actor() == null ? toState : state.equals(event.actor());
                if (event.kind() == RequestEvent.Kind.POSTPONED && event.ground() != null && concernsState) {
                    weigh(d, event, event.ground(), end(event, events));
                }
            }
        }
    }

    private static void weigh(Deliberation d, RequestEvent postponed, Qualifier ground, @Nullable RequestEvent end) {
        PartialDate from = postponed.matterFiledOn() != null ? postponed.matterFiledOn() : postponed.on();
        if (from == null) {
            return;
        }
        Certainty begun = from.notAfter(d.on());
        Certainty over = end == null || end.on() == null ? NO : end.on().notAfter(d.on());
        Detail code = Detail.code("ground", ground);
        Detail since = Detail.day("from", from);
        List<Provision> article = List.of(article(ground));
        if (begun == NO) {
            return;
        }
        if (over == YES && end != null && end.on() != null) {
            Detail ended = Detail.day("ended", end.on());
            List<Fact> facts = List.of(postponed, end);
            d.step(L9, StepCode.POSTPONEMENT_ENDED, StepResult.NO_EFFECT, facts, article, code, since, ended);
            d.grounds.add(new Ground(ground, Ground.Effect.NONE, null, null, null, facts));
            return;
        }
        d.qualifiers.add(ground);
        if (begun == YES && over == NO) {
            d.step(L9, StepCode.POSTPONEMENT_PENDING, StepResult.POSTPONES, List.of(postponed), article, code, since);
            d.grounds.add(new Ground(ground, Ground.Effect.POSTPONES, null, null, null, List.of(postponed)));
            d.citing(Detail.code("endCondition", ground));
            d.postponed = true;
        } else {
            d.step(L9, StepCode.POSTPONEMENT_UNKNOWN, StepResult.UNKNOWN, List.of(postponed), article, code, since);
            d.grounds.add(new Ground(ground, Ground.Effect.POSTPONES, null, null, null, List.of(postponed)));
            d.missing.add(new MissingFact(
                    MissingFact.Code.POSTPONEMENT_END,
                    List.of(code),
                    List.of(postponed),
                    List.of(new Consequence(Case.IF_SO, Outcome.BOUND), new Consequence(Case.IF_NOT, Outcome.BOUND))));
        }
    }

    /** The event that ends the postponement: the request falls due again, is carried out, or ends; null if none is. */
    private static @Nullable RequestEvent end(RequestEvent postponed, List<RequestEvent> events) {
        RequestEvent end = null;
        for (RequestEvent event : events) {
            PartialDate day = event.on();
            if (ends(event.kind())
                    && day != null
                    && (postponed.on() == null || day.compareTo(postponed.on()) > 0)
                    && (end == null || end.on() == null || day.compareTo(end.on()) < 0)) {
                end = event;
            }
        }
        return end;
    }

    private static boolean ends(RequestEvent.Kind kind) {
        return switch (kind) {
            case RECEIVED, EXECUTED, WITHDRAWN, LAPSED -> true;
            case TRANSMITTED,
                    CONSULTING,
                    POSTPONED,
                    MODIFIED,
                    ACCEPTED_ON_CONDITIONS,
                    PARTLY_EXECUTED,
                    DENIED,
                    LEGALITY_CHALLENGED,
                    UNMET,
                    NON_COMPLIANCE_PROCEEDING,
                    ARRESTED,
                    PAPERS_RECEIVED,
                    RELEASED,
                    RE_ARREST -> false;
        };
    }

    private static Provision article(Qualifier ground) {
        return switch (ground) {
            case ART_94_POSTPONE -> romeStatute("94");
            case ART_89_2_NE_BIS -> romeStatute("89(2)");
            default -> romeStatute("95");
        };
    }
}
