package org.partnine.law.rome;

import static org.partnine.law.Certainty.NO;
import static org.partnine.law.Certainty.YES;
import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.BasisCode;
import org.partnine.law.Certainty;
import org.partnine.law.Detail;
import org.partnine.law.Fact;
import org.partnine.law.MissingFact;
import org.partnine.law.MissingFact.Case;
import org.partnine.law.MissingFact.Consequence;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Provision;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/**
 * Forms that rest on the State's acceptance for one person: enforcing a sentence, and what the State of enforcement
 * then owes.
 *
 * <p>Law: Rome Statute, arts. 103 to 111. A framework agreement alone is not acceptance; an agreement for the person is,
 * and so is accepting or carrying out the Court's designation.
 */
final class VoluntaryForms {

    private static final List<Provision> ART_103 = List.of(romeStatute("103(1)"));

    private VoluntaryForms() {}

    /** Adds the basis if acceptance is on record. For a Party the Statute's own articles then bind beside it. */
    static void consider(Deliberation d, StateCode state) {
        var acceptances = acceptances(d, state);
        Acceptance first = null;
        var doubtful = new ArrayList<Fact>();
        for (Acceptance acceptance : acceptances) {
            PartialDate day = acceptance.on();
            Certainty inTime = day == null ? Certainty.UNKNOWN : day.notAfter(d.on());
            if (inTime == YES && !acceptance.fact().isUnconfirmed()) {
                first = first == null || isEarlier(acceptance, first) ? acceptance : first;
            } else if (inTime != NO) {
                doubtful.add(acceptance.fact());
            }
        }
        if (first != null && first.on() != null) {
            d.step(
                    L8,
                    StepCode.VOLUNTARY_ACCEPTED,
                    StepResult.APPLIES,
                    List.of(first.fact()),
                    ART_103,
                    Detail.day("accepted", first.on()));
            d.binds(BasisCode.VOL_AGREEMENT, first.on(), null, List.of(first.fact()), ART_103);
        } else if (!doubtful.isEmpty()) {
            d.step(L8, StepCode.VOLUNTARY_UNKNOWN, StepResult.UNKNOWN, doubtful, ART_103);
            d.doubts(
                    VerdictReason.UNDETERMINED_MISSING_FACT,
                    new MissingFact(
                            MissingFact.Code.ACCEPTANCE,
                            List.of(),
                            doubtful,
                            List.of(
                                    new Consequence(Case.IF_SO, Outcome.BOUND),
                                    new Consequence(Case.IF_NOT, Outcome.NOT_BOUND))));
        } else {
            d.step(L8, StepCode.VOLUNTARY_NOT_ACCEPTED, StepResult.DOES_NOT_APPLY, frameworks(d), ART_103);
            d.bar = VerdictReason.NOT_BOUND_VOLUNTARY_FORM;
        }
    }

    private record Acceptance(Fact fact, @Nullable PartialDate on) {}

    private static boolean isEarlier(Acceptance a, Acceptance b) {
        return a.on() != null && b.on() != null && a.on().compareTo(b.on()) < 0;
    }

    private static List<Acceptance> acceptances(Deliberation d, StateCode state) {
        PersonId person = d.question.person();
        var found = new ArrayList<Acceptance>();
        if (person == null) {
            return found;
        }
        for (Agreement agreement : d.facts.agreements(d.question.addressee())) {
            if (agreement.kind() == Agreement.Kind.SENTENCE_ENFORCEMENT && person.equals(agreement.person())) {
                found.add(new Acceptance(agreement, agreement.inForceOn()));
            }
        }
        for (Request request : d.facts.requests(d.question.situation())) {
            if (request.nature() == Request.Nature.DESIGNATION
                    && person.equals(request.person())
                    && request.to() instanceof Request.To.One one
                    && one.addressee().equals(d.question.addressee())) {
                for (RequestEvent event : d.facts.events(request.key())) {
                    if (isAcceptance(event.kind())) {
                        found.add(new Acceptance(event, event.on()));
                    }
                }
            }
        }
        for (SentenceEnforced enforced : d.facts.sentencesEnforced(state)) {
            if (enforced.person().equals(person)) {
                found.add(new Acceptance(enforced, enforced.on()));
            }
        }
        return found;
    }

    private static boolean isAcceptance(RequestEvent.Kind kind) {
        return switch (kind) {
            case ACCEPTED_ON_CONDITIONS, PARTLY_EXECUTED, EXECUTED -> true;
            case TRANSMITTED,
                    RECEIVED,
                    CONSULTING,
                    POSTPONED,
                    MODIFIED,
                    DENIED,
                    LEGALITY_CHALLENGED,
                    UNMET,
                    WITHDRAWN,
                    LAPSED,
                    NON_COMPLIANCE_PROCEEDING,
                    ARRESTED,
                    PAPERS_RECEIVED,
                    RELEASED,
                    RE_ARREST -> false;
        };
    }

    /** The framework agreements, shown because they are easily taken for acceptance. */
    private static List<Agreement> frameworks(Deliberation d) {
        return d.facts.agreements(d.question.addressee()).stream()
                .filter(a -> a.kind() == Agreement.Kind.SENTENCE_ENFORCEMENT && a.person() == null)
                .filter(a -> a.inForceOn() != null && a.inForceOn().notAfter(d.on()) == YES)
                .toList();
    }
}
