package org.partnine.law.rome.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Outcome;
import org.partnine.law.rome.life.Admission.Allowed;
import org.partnine.law.rome.life.Admission.Forbidden;
import org.partnine.law.rome.life.ProceedingStep.Fact;
import org.partnine.law.rome.life.ProceedingStep.Kind;

/**
 * One matter of non-compliance, from the first report to the last silence. Immutable. A later decision in the same matter
 * (appeal, remand, the referral that was put off) continues the thread of the first.
 *
 * <p>Law: Rome Statute, arts. 82(1)(d), 87(5), 87(7), 112(2)(f); regulation 109; the Assembly's procedures relating to
 * non-cooperation; Relationship Agreement, art. 17(3). Finding and referral are separate acts, both discretionary.
 *
 * <p>Not covered: whether a finding or referral was right; which body a referral may go to.
 */
public final class ProceedingLife {

    /** Where the matter stands before the Court; what the bodies do about it stands beside. */
    public enum Stage {
        NOT_OPENED,
        OPENED,
        STATE_INVITED,
        STATE_HEARD,
        FOUND,
        NOT_FOUND,
        INFORMED,
        PROCEEDING_DEFERRED,
        REFERRAL_DEFERRED,
        REFERRED_ASP,
        REFERRED_SC,
        REFERRED_BOTH,
        /** A Chamber decided not to refer. */
        NOT_REFERRED,
        /** It was referred, and that was reversed on appeal. */
        REFERRAL_SET_ASIDE,
        ON_APPEAL,
        DECIDED_ON_APPEAL,
        REMANDED
    }

    private final @Nullable Outcome answer;
    private final List<ProceedingStep> steps;

    private ProceedingLife(@Nullable Outcome answer, List<ProceedingStep> steps) {
        this.answer = answer;
        this.steps = List.copyOf(steps);
    }

    /**
     * A matter of which no step is recorded yet.
     *
     * @param answer the engine's answer for the State on the day of the failure; null when it was not asked
     */
    public static ProceedingLife against(@Nullable Outcome answer) {
        return new ProceedingLife(answer, List.of());
    }

    /** Runs a record through the rules; a step that is refused is left out and the rest judged without it. */
    public static Lived<ProceedingLife, ProceedingStep> lived(@Nullable Outcome answer, List<ProceedingStep> recorded) {
        return Lived.of(against(answer), Dated.inPlace(recorded, 0), ProceedingLife::then);
    }

    /** The steps in their order. */
    public List<ProceedingStep> steps() {
        return steps;
    }

    /** The last step of the kind, if there was one. */
    public Optional<ProceedingStep> last(Kind kind) {
        return steps.reversed().stream().filter(s -> s.kind() == kind).findFirst();
    }

    public Stage stage() {
        return Matter.of(steps).stage();
    }

    /** Adds a step at the end, or says what forbids it. */
    public Admission<ProceedingLife> then(ProceedingStep step) {
        var reasons = new ArrayList<Refusal>(ProceedingRules.refusals(Matter.of(steps), answer, step));
        if (steps.stream().anyMatch(s -> Dated.isCertainlyBefore(step.on(), s.on()))) {
            reasons.add(ProceedingRefusal.BEFORE_AN_EARLIER_STEP);
        }
        if (step.kind() == Kind.OPENED
                && steps.stream().anyMatch(s -> isInvitation(s) && Dated.isCertainlyBefore(s.on(), step.on()))) {
            reasons.add(ProceedingRefusal.OPENED_AFTER_INVITATION);
        }
        if (step.kind() != Kind.SC_NONE_AS_OF && !step.accountsFor(Fact.DAY)) {
            reasons.add(ProceedingRefusal.DAY_NOT_STATED);
        }
        if (!reasons.isEmpty()) {
            return new Forbidden<>(reasons);
        }
        return new Allowed<>(new ProceedingLife(
                answer, Stream.concat(steps.stream(), Stream.of(step)).toList()));
    }

    private static boolean isInvitation(ProceedingStep step) {
        return step.kind() == Kind.STATE_INVITED || step.kind() == Kind.STATE_HEARD;
    }

    /** The bodies that the matter stands before: referred, or informed. */
    public Set<Body> before() {
        return Matter.of(steps).before();
    }

    /** A body that the Court can turn to. */
    public enum Body {
        ASSEMBLY,
        SECURITY_COUNCIL
    }
}
