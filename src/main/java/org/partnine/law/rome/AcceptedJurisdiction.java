package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Provision.rule;
import static org.partnine.law.Rule.L5;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.BasisCode;
import org.partnine.law.Certainty;
import org.partnine.law.Detail;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.MissingFact.Case;
import org.partnine.law.MissingFact.Consequence;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/**
 * Declarations accepting jurisdiction (rule L5): they bind from lodging, within the accepted situation, if accepted.
 *
 * <p>Law: Rome Statute, art. 12(3); RPE, rule 44(2). How far back they reach is a matter of jurisdiction, not of when
 * the duty starts. A declaration under art. 124 takes nothing from the duty.
 */
final class AcceptedJurisdiction {

    private static final List<Provision> ART_12_3 = List.of(romeStatute("12(3)"), rule("44(2)"));
    private static final List<Provision> ART_124 = List.of(romeStatute("124"));

    private AcceptedJurisdiction() {}

    static void consider(Deliberation d, StateCode state) {
        var applying = new ArrayList<JurisdictionDeclaration>();
        JurisdictionDeclaration doubtful = null;
        for (JurisdictionDeclaration declaration : d.facts.declarations(state)) {
            PartialDate lodged = declaration.lodgedOn();
            d.laterThanAsked(LaterEvent.Kind.DECLARATION_LODGED, lodged, declaration);
            Certainty inTime = lodged == null ? Certainty.UNKNOWN : lodged.notAfter(d.on());
            if (inTime == Certainty.NO || !reaches(d, declaration)) {
                continue;
            }
            if (inTime == Certainty.YES && !declaration.isUnconfirmed()) {
                applying.add(declaration);
            } else {
                doubtful = doubtful == null ? declaration : doubtful;
            }
        }
        if (!applying.isEmpty()) {
            binds(d, applying);
        } else if (doubtful != null) {
            doubts(d, doubtful);
        }
        transitional(d, state);
    }

    /** Whether it is accepted and speaks of this situation and conduct; if it is in time and does not, says so. */
    private static boolean reaches(Deliberation d, JurisdictionDeclaration declaration) {
        PartialDate lodged = declaration.lodgedOn();
        if (lodged == null) {
            return declaration.standing() == JurisdictionDeclaration.Standing.ACCEPTED
                    && d.question.situation().equals(declaration.situation());
        }
        if (declaration.standing() != JurisdictionDeclaration.Standing.ACCEPTED) {
            outOfReach(
                    d,
                    StepCode.DECLARATION_NOT_ACCEPTED,
                    declaration,
                    Detail.day("lodged", lodged),
                    Detail.code("standing", declaration.standing()));
            return false;
        }
        if (!d.question.situation().equals(declaration.situation())) {
            d.qualifiers.add(Qualifier.SITUATION_SCOPE);
            outOfReach(d, StepCode.DECLARATION_OTHER_SITUATION, declaration, Detail.day("lodged", lodged));
            if (declaration.situation() != null) {
                d.citing(Detail.situation("scope", declaration.situation()));
            }
            return false;
        }
        LocalDate conduct = d.question.conductOn();
        if (conduct != null && !covers(declaration, conduct)) {
            d.qualifiers.add(Qualifier.SITUATION_SCOPE);
            outOfReach(
                    d,
                    StepCode.DECLARATION_OTHER_CONDUCT,
                    declaration,
                    Detail.day("lodged", lodged),
                    Detail.day("conduct", conduct));
            return false;
        }
        return true;
    }

    private static void outOfReach(
            Deliberation d, StepCode code, JurisdictionDeclaration declaration, Detail... details) {
        d.step(L5, code, StepResult.DOES_NOT_APPLY, List.of(declaration), ART_12_3, details);
    }

    /** Both ends of the accepted period are days within it. */
    private static boolean covers(JurisdictionDeclaration declaration, LocalDate conduct) {
        return (declaration.crimesFrom() == null
                        || !conduct.isBefore(declaration.crimesFrom().earliest()))
                && (declaration.crimesUntil() == null
                        || !conduct.isAfter(declaration.crimesUntil().latest()));
    }

    private static void binds(Deliberation d, List<JurisdictionDeclaration> applying) {
        PartialDate first = earliest(applying);
        for (JurisdictionDeclaration declaration : applying) {
            PartialDate lodged = declaration.lodgedOn();
            d.step(
                    L5,
                    StepCode.DECLARATION_APPLIES,
                    StepResult.APPLIES,
                    List.of(declaration),
                    ART_12_3,
                    Detail.day("lodged", lodged != null ? lodged : first));
        }
        d.binds(BasisCode.DECL_12_3, first, null, applying, ART_12_3);
        boolean bounded = applying.stream().allMatch(x -> x.crimesUntil() != null);
        if (bounded && d.question.conductOn() == null) {
            d.missing.add(new MissingFact(
                    MissingFact.Code.CONDUCT_DAY,
                    List.of(),
                    List.copyOf(applying),
                    List.of(
                            new Consequence(Case.IF_SO, Outcome.BOUND),
                            new Consequence(Case.IF_NOT, Outcome.NOT_BOUND))));
        }
    }

    private static PartialDate earliest(List<JurisdictionDeclaration> applying) {
        PartialDate first = null;
        for (JurisdictionDeclaration declaration : applying) {
            PartialDate lodged = declaration.lodgedOn();
            if (lodged != null && (first == null || lodged.compareTo(first) < 0)) {
                first = lodged;
            }
        }
        if (first == null) {
            throw new IllegalStateException("only a declaration with a day of lodging applies");
        }
        return first;
    }

    private static void doubts(Deliberation d, JurisdictionDeclaration doubtful) {
        @Nullable PartialDate lodged = doubtful.lodgedOn();
        d.step(
                L5,
                StepCode.DECLARATION_UNKNOWN,
                StepResult.UNKNOWN,
                List.of(doubtful),
                ART_12_3,
                lodged != null ? new Detail[] {Detail.day("lodged", lodged)} : new Detail[0]);
        d.doubts(
                doubtful.isUnconfirmed()
                        ? VerdictReason.UNDETERMINED_LOW_CONFIDENCE
                        : VerdictReason.UNDETERMINED_COARSE_DATE,
                new MissingFact(
                        MissingFact.Code.DECLARATION,
                        List.of(),
                        List.of(doubtful),
                        List.of(
                                new Consequence(Case.IF_SO, Outcome.BOUND),
                                new Consequence(Case.IF_NOT, Outcome.NOT_BOUND))));
    }

    private static void transitional(Deliberation d, StateCode state) {
        for (TransitionalDeclaration declaration : d.facts.transitionalDeclarations(state)) {
            boolean begun = declaration.from() == null || declaration.from().notAfter(d.on()) != Certainty.NO;
            boolean over = declaration.until() != null && declaration.until().before(d.on()) == Certainty.YES;
            if (begun && !over) {
                d.qualifiers.add(Qualifier.ART_124_DECL);
                d.step(
                        L5,
                        StepCode.TRANSITIONAL_DECLARATION,
                        StepResult.NO_EFFECT,
                        List.of(declaration),
                        ART_124,
                        declaration.from() != null
                                ? new Detail[] {Detail.day("from", declaration.from())}
                                : new Detail[0]);
            }
        }
    }
}
