package org.partnine.law.rome;

import static org.partnine.law.Provision.charter;
import static org.partnine.law.Rule.L6;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Certainty;
import org.partnine.law.Detail;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.MissingFact.Case;
import org.partnine.law.MissingFact.Consequence;
import org.partnine.law.Outcome;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/**
 * What the Security Council's text says to the addressee in this situation (rule L6): the text decides.
 *
 * <p>Law: UN Charter, arts. 25, 41, 103; the operative paragraphs as worded. An order reaches its own situation only.
 */
final class CouncilText {

    private static final List<Provision> CHARTER = List.of(charter("25"), charter("41"));

    private CouncilText() {}

    static void consider(Deliberation d) {
        boolean spoken = false;
        for (CouncilParagraph paragraph : d.facts.council(d.question.situation())) {
            Certainty adopted = paragraph.adoptedOn().notAfter(d.on());
            if (adopted == Certainty.NO) {
                d.laterThanAsked(LaterEvent.Kind.COUNCIL_ACT, paragraph.adoptedOn(), paragraph);
                if (reaches(d, paragraph)) {
                    spoken = true;
                    step(d, StepCode.COUNCIL_LATER, StepResult.DOES_NOT_APPLY, paragraph);
                }
            } else if (reaches(d, paragraph)) {
                spoken = true;
                if (adopted == Certainty.YES && !paragraph.isUnconfirmed()) {
                    speaks(d, paragraph);
                } else {
                    doubts(d, paragraph);
                }
            }
        }
        elsewhere(d);
        if (!spoken && d.bases.isEmpty()) {
            d.step(L6, StepCode.COUNCIL_SILENT, StepResult.DOES_NOT_APPLY, List.of(), List.of(charter("25")));
        }
    }

    private static void speaks(Deliberation d, CouncilParagraph paragraph) {
        switch (paragraph.effect()) {
            case OBLIGES -> {
                step(d, StepCode.COUNCIL_ORDERS, StepResult.APPLIES, paragraph);
                d.binds(BasisCode.SC_SHALL, paragraph.adoptedOn(), null, List.of(paragraph), CHARTER);
            }
            case URGES -> {
                step(d, StepCode.COUNCIL_URGES, StepResult.URGES, paragraph);
                d.urging = new Basis(BasisCode.SC_URGED, paragraph.adoptedOn(), null, List.of(paragraph), List.of());
            }
        }
    }

    private static boolean reaches(Deliberation d, CouncilParagraph paragraph) {
        return switch (d.question.addressee()) {
            case Addressee.State asked ->
                paragraph.addressees().contains(asked.state())
                        || (paragraph.allOthers() && !isOrderedBySameAct(d, paragraph, asked.state()));
            case Addressee.Organisation o -> paragraph.allOthers();
        };
    }

    private static boolean isOrderedBySameAct(Deliberation d, CouncilParagraph paragraph, StateCode state) {
        for (CouncilParagraph other : d.facts.council(paragraph.situation())) {
            if (other.effect() == CouncilParagraph.Effect.OBLIGES
                    && other.symbol().equals(paragraph.symbol())
                    && other.addressees().contains(state)) {
                return true;
            }
        }
        return false;
    }

    /** An order in another situation is named, because it is often taken for more than it is. */
    private static void elsewhere(Deliberation d) {
        for (CouncilParagraph paragraph : d.facts.council()) {
            if (paragraph.effect() == CouncilParagraph.Effect.OBLIGES
                    && !paragraph.situation().equals(d.question.situation())
                    && d.question.addressee() instanceof Addressee.State asked
                    && paragraph.addressees().contains(asked.state())
                    && paragraph.adoptedOn().notAfter(d.on()) == Certainty.YES) {
                d.qualifiers.add(Qualifier.SITUATION_SCOPE);
                d.citing(Detail.situation("scope", paragraph.situation()));
                d.step(
                        L6,
                        StepCode.COUNCIL_OTHER_SITUATION,
                        StepResult.DOES_NOT_APPLY,
                        List.of(paragraph),
                        CHARTER,
                        Detail.document("document", paragraph.symbol()),
                        Detail.situation("other", paragraph.situation()));
            }
        }
    }

    private static void step(Deliberation d, StepCode code, StepResult result, CouncilParagraph paragraph) {
        d.step(
                L6,
                code,
                result,
                List.of(paragraph),
                CHARTER,
                Detail.document("document", paragraph.symbol()),
                Detail.words("paragraph", paragraph.paragraph()),
                Detail.day("adopted", paragraph.adoptedOn()));
    }

    private static void doubts(Deliberation d, CouncilParagraph paragraph) {
        d.step(
                L6,
                StepCode.COUNCIL_UNKNOWN,
                StepResult.UNKNOWN,
                List.of(paragraph),
                CHARTER,
                Detail.document("document", paragraph.symbol()));
        @Nullable
        VerdictReason reason = switch (paragraph.effect()) {
            case OBLIGES ->
                paragraph.isUnconfirmed()
                        ? VerdictReason.UNDETERMINED_LOW_CONFIDENCE
                        : VerdictReason.UNDETERMINED_COARSE_DATE;
            case URGES -> null;
        };
        Outcome ifSo = paragraph.effect() == CouncilParagraph.Effect.OBLIGES ? Outcome.BOUND : Outcome.URGED;
        var missing = new MissingFact(
                MissingFact.Code.COUNCIL_ACT,
                List.of(Detail.document("document", paragraph.symbol())),
                List.of(paragraph),
                List.of(new Consequence(Case.IF_SO, ifSo), new Consequence(Case.IF_NOT, Outcome.NOT_BOUND)));
        if (reason != null) {
            d.doubts(reason, missing);
        } else {
            d.missing.add(missing);
        }
    }
}
