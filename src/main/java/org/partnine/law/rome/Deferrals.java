package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L9;

import java.util.List;
import org.partnine.law.Detail;
import org.partnine.law.Ground;
import org.partnine.law.PersonId;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/**
 * Deferrals by the Security Council: while one covers the person or the situation, no valid request can be made.
 *
 * <p>Law: Rome Statute, art. 16. A deferral that speaks of a class of persons only is shown; whether a person belongs to
 * the class is not on record.
 */
final class Deferrals {

    private static final List<Provision> ART_16 = List.of(romeStatute("16"));

    private Deferrals() {}

    static void consider(Deliberation d) {
        for (CouncilDeferral deferral : d.facts.deferrals()) {
            if (d.on().isBefore(deferral.from()) || !d.on().isBefore(deferral.until())) {
                continue;
            }
            Detail document = Detail.document("document", deferral.symbol());
            if (covers(d, deferral) && !deferral.isUnconfirmed()) {
                d.qualifiers.add(Qualifier.ART_16_DEFERRAL);
                d.step(
                        L9,
                        StepCode.DEFERRAL_COVERS,
                        StepResult.BARS,
                        List.of(deferral),
                        ART_16,
                        document,
                        Detail.day("until", deferral.until()));
                d.grounds.add(
                        new Ground(Qualifier.ART_16_DEFERRAL, Ground.Effect.BARS, null, null, null, List.of(deferral)));
                d.citing(Detail.day("until", deferral.until()));
                d.bar = VerdictReason.NOT_BOUND_ART_16_DEFERRAL;
            } else {
                d.step(L9, StepCode.DEFERRAL_NOT_COVERING, StepResult.NO_EFFECT, List.of(deferral), ART_16, document);
                d.grounds.add(
                        new Ground(Qualifier.ART_16_DEFERRAL, Ground.Effect.NONE, null, null, null, List.of(deferral)));
            }
        }
    }

    private static boolean covers(Deliberation d, CouncilDeferral deferral) {
        PersonId person = d.question.person();
        if (person != null && deferral.persons().contains(person)) {
            return true;
        }
        return deferral.persons().isEmpty() && d.question.situation().equals(deferral.situation());
    }
}
