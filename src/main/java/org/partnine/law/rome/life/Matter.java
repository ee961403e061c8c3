package org.partnine.law.rome.life;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.law.rome.life.ProceedingLife.Stage;
import org.partnine.law.rome.life.ProceedingStep.Fact;
import org.partnine.law.rome.life.ProceedingStep.Leave;
import org.partnine.law.rome.life.ProceedingStep.Part;

/** What the steps of a matter add up to. */
final class Matter {

    /** What a Chamber decided on compliance, as it stands. */
    enum Decision {
        NONE,
        FINDING,
        NO_FINDING
    }

    /** What was decided about referring the matter, as it stands. */
    enum Referral {
        UNDECIDED,
        REFERRED,
        NOT_REFERRED
    }

    boolean opened;
    boolean invited;
    boolean informed;
    boolean appealed;
    boolean leaveRefused;
    boolean leaveGranted;
    boolean councilActed;
    Decision decision = Decision.NONE;
    Referral referral = Referral.UNDECIDED;
    final Set<Body> referredTo = EnumSet.noneOf(Body.class);

    @Nullable
    ProceedingStep openLetter;

    boolean letterAnswered;
    private boolean referralSetAside;
    private Stage stage = Stage.NOT_OPENED;

    private Matter() {}

    static Matter of(List<ProceedingStep> steps) {
        var matter = new Matter();
        steps.forEach(matter::take);
        return matter;
    }

    Stage stage() {
        return stage;
    }

    Set<Body> before() {
        return informed ? EnumSet.allOf(Body.class) : EnumSet.copyOf(referredTo);
    }

    boolean isDecided() {
        return decision != Decision.NONE || informed || referral != Referral.UNDECIDED;
    }

    private void take(ProceedingStep step) {
        switch (step.kind()) {
            case OPENED -> {
                opened = true;
                stage = Stage.OPENED;
            }
            case STATE_INVITED -> {
                invited = true;
                moveBeforeDecision(Stage.STATE_INVITED);
            }
            case STATE_HEARD -> {
                invited = true;
                moveBeforeDecision(Stage.STATE_HEARD);
            }
            case FINDING -> decide(Decision.FINDING, Stage.FOUND);
            case NO_FINDING -> decide(Decision.NO_FINDING, Stage.NOT_FOUND);
            case INFORMED -> {
                informed = true;
                stage = Stage.INFORMED;
            }
            case DEFERRED -> {
                // what was put off when the record does not say so: before a decision the proceeding, after it the
                // referral
                boolean referralPutOff =
                        step.part() == Part.REFERRAL || (step.part() == null && decision == Decision.FINDING);
                stage = referralPutOff ? Stage.REFERRAL_DEFERRED : Stage.PROCEEDING_DEFERRED;
                opened = opened && referralPutOff;
            }
            case REFERRED_ASP -> refer(Body.ASSEMBLY);
            case REFERRED_SC -> refer(Body.SECURITY_COUNCIL);
            case NOT_REFERRED -> {
                setAside();
                stage = referralSetAside ? Stage.REFERRAL_SET_ASIDE : Stage.NOT_REFERRED;
            }
            case LEAVE_TO_APPEAL -> {
                leaveGranted = step.leave() != Leave.REFUSED;
                leaveRefused = step.leave() == Leave.REFUSED;
                stage = leaveGranted ? Stage.ON_APPEAL : stage;
            }
            case APPEAL -> {
                appealed = true;
                stage = Stage.ON_APPEAL;
            }
            case APPEAL_JUDGMENT, CONFIRMED -> {
                appealed = true;
                stage = Stage.DECIDED_ON_APPEAL;
            }
            case REVERSED_IN_PART -> {
                appealed = true;
                stage = Stage.DECIDED_ON_APPEAL;
                if (step.part() == Part.REFERRAL) {
                    setAside();
                    stage = referralSetAside ? Stage.REFERRAL_SET_ASIDE : Stage.DECIDED_ON_APPEAL;
                } else if (step.part() == Part.FINDING) {
                    decision = Decision.NO_FINDING;
                }
            }
            case REMANDED -> remand();
            case F2 -> {
                openLetter = step;
                letterAnswered = step.reply() != null;
            }
            case SC_STATEMENT, SC_RESOLUTION -> councilActed = true;
            case HEARING,
                    SUBMISSION,
                    INFORMAL,
                    TRANSMITTED_TO_SC,
                    TRANSMITTED_TO_ASP,
                    F1,
                    F3,
                    F4,
                    F5,
                    F6,
                    F7,
                    SC_DISCUSSED,
                    SC_NONE_AS_OF -> {}
        }
        letterAnswered = letterAnswered || step.stated().containsKey(Fact.REPLY);
    }

    private void moveBeforeDecision(Stage to) {
        if (!isDecided()) {
            stage = to;
        }
    }

    private void decide(Decision made, Stage to) {
        decision = made;
        stage = to;
        leaveGranted = false;
        leaveRefused = false;
        appealed = false;
    }

    private void setAside() {
        referralSetAside = referralSetAside || referral == Referral.REFERRED;
        referral = Referral.NOT_REFERRED;
        referredTo.clear();
    }

    private void refer(Body body) {
        referral = Referral.REFERRED;
        referralSetAside = false;
        referredTo.add(body);
        stage = referredTo.size() == Body.values().length
                ? Stage.REFERRED_BOTH
                : body == Body.ASSEMBLY ? Stage.REFERRED_ASP : Stage.REFERRED_SC;
    }

    /** The Chamber decides anew, so the State is to be invited anew. */
    private void remand() {
        decide(Decision.NONE, Stage.REMANDED);
        referral = Referral.UNDECIDED;
        referralSetAside = false;
        referredTo.clear();
        invited = false;
        opened = false;
    }
}
