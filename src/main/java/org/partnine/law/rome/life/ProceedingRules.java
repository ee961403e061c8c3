package org.partnine.law.rome.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.Matter.Decision;
import org.partnine.law.rome.life.Matter.Referral;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.law.rome.life.ProceedingStep.Fact;
import org.partnine.law.rome.life.ProceedingStep.Leave;

/** Whether a step can stand in a matter as it is. */
final class ProceedingRules {

    private ProceedingRules() {}

    static List<Refusal> refusals(Matter matter, @Nullable Outcome answer, ProceedingStep step) {
        var reasons = new ArrayList<Refusal>();
        switch (step.kind()) {
            case OPENED -> refuseIf(matter.opened || matter.isDecided(), ProceedingRefusal.OPENED_ALREADY, reasons);
            case FINDING -> finding(matter, answer, step, reasons);
            case NO_FINDING -> refuseIf(matter.decision != Decision.NONE, ProceedingRefusal.DECIDED_ALREADY, reasons);
            case INFORMED ->
                refuseIf(matter.decision == Decision.FINDING, ProceedingRefusal.INFORMED_DESPITE_FINDING, reasons);
            case DEFERRED -> deferral(matter, step, reasons);
            case REFERRED_ASP -> referral(matter, Body.ASSEMBLY, reasons);
            case REFERRED_SC -> referral(matter, Body.SECURITY_COUNCIL, reasons);
            case NOT_REFERRED -> notReferred(matter, reasons);
            case LEAVE_TO_APPEAL -> {
                refuseIf(!matter.isDecided(), ProceedingRefusal.APPEAL_WITHOUT_DECISION, reasons);
                refuseIf(!step.accountsFor(Fact.LEAVE), ProceedingRefusal.LEAVE_NOT_STATED, reasons);
            }
            case APPEAL -> appeal(matter, step, reasons);
            case APPEAL_JUDGMENT, CONFIRMED, REMANDED -> judgment(matter, step, reasons);
            case REVERSED_IN_PART -> {
                judgment(matter, step, reasons);
                refuseIf(!step.accountsFor(Fact.PART), ProceedingRefusal.PART_NOT_STATED, reasons);
            }
            case TRANSMITTED_TO_SC ->
                refuseIf(
                        !matter.before().contains(Body.SECURITY_COUNCIL),
                        ProceedingRefusal.TRANSMITTED_SC_WITHOUT_REFERRAL,
                        reasons);
            case TRANSMITTED_TO_ASP ->
                refuseIf(
                        !matter.before().contains(Body.ASSEMBLY),
                        ProceedingRefusal.TRANSMITTED_ASP_WITHOUT_REFERRAL,
                        reasons);
            case F1, F2, F4, F7 -> formalStep(matter, reasons);
            case F3 -> {
                formalStep(matter, reasons);
                refuseIf(
                        matter.openLetter == null && !step.accountsFor(Fact.REPLY),
                        ProceedingRefusal.F3_WITHOUT_LETTER,
                        reasons);
                refuseIf(isTooEarly(matter, step), ProceedingRefusal.F3_BEFORE_REPLY_OR_LAPSE, reasons);
            }
            case SC_DISCUSSED, SC_STATEMENT, SC_RESOLUTION -> councilStep(matter, reasons);
            case SC_NONE_AS_OF -> {
                councilStep(matter, reasons);
                refuseIf(step.on() == null, ProceedingRefusal.NONE_AS_OF_WITHOUT_DAY, reasons);
                refuseIf(!step.stated().containsKey(Fact.SEARCH), ProceedingRefusal.NONE_AS_OF_WITHOUT_SEARCH, reasons);
                refuseIf(matter.councilActed, ProceedingRefusal.NONE_DESPITE_A_COUNCIL_ACT, reasons);
            }
            // the Bureau reports every year and the plenary debates cooperation, also where nothing was referred
            case STATE_INVITED, STATE_HEARD, HEARING, SUBMISSION, INFORMAL, F5, F6 -> {}
        }
        return reasons;
    }

    private static void refuseIf(boolean forbidden, ProceedingRefusal reason, List<Refusal> reasons) {
        if (forbidden) {
            reasons.add(reason);
        }
    }

    private static void finding(Matter matter, @Nullable Outcome answer, ProceedingStep step, List<Refusal> reasons) {
        refuseIf(matter.decision != Decision.NONE, ProceedingRefusal.DECIDED_ALREADY, reasons);
        refuseIf(
                !matter.invited && !step.accountsFor(Fact.INVITATION),
                ProceedingRefusal.FINDING_WITHOUT_INVITATION,
                reasons);
        refuseIf(answer == Outcome.URGED, ProceedingRefusal.FINDING_AGAINST_URGED, reasons);
        refuseIf(answer == Outcome.NOT_BOUND, ProceedingRefusal.FINDING_AGAINST_UNBOUND, reasons);
    }

    private static void deferral(Matter matter, ProceedingStep step, List<Refusal> reasons) {
        if (step.part() == null) {
            refuseIf(!step.accountsFor(Fact.PART), ProceedingRefusal.PART_NOT_STATED, reasons);
            return;
        }
        switch (step.part()) {
            case PROCEEDING ->
                refuseIf(matter.isDecided(), ProceedingRefusal.DEFERRED_PROCEEDING_AFTER_DECISION, reasons);
            case REFERRAL ->
                refuseIf(
                        matter.decision != Decision.FINDING,
                        ProceedingRefusal.DEFERRED_REFERRAL_WITHOUT_FINDING,
                        reasons);
            case FINDING -> reasons.add(ProceedingRefusal.DEFERRED_FINDING);
        }
    }

    private static void referral(Matter matter, Body body, List<Refusal> reasons) {
        refuseIf(matter.decision != Decision.FINDING, ProceedingRefusal.REFERRAL_WITHOUT_FINDING, reasons);
        refuseIf(
                matter.referral == Referral.NOT_REFERRED || matter.referredTo.contains(body),
                ProceedingRefusal.REFERRAL_DECIDED_ALREADY,
                reasons);
    }

    /** After a judgment on appeal the referral can be set aside; otherwise what was decided stands. */
    private static void notReferred(Matter matter, List<Refusal> reasons) {
        refuseIf(
                matter.decision == Decision.NONE && !matter.appealed,
                ProceedingRefusal.NOT_REFERRED_WITHOUT_DECISION,
                reasons);
        refuseIf(
                matter.referral == Referral.REFERRED && !matter.appealed,
                ProceedingRefusal.REFERRAL_DECIDED_ALREADY,
                reasons);
    }

    private static void appeal(Matter matter, ProceedingStep step, List<Refusal> reasons) {
        refuseIf(!matter.isDecided(), ProceedingRefusal.APPEAL_WITHOUT_DECISION, reasons);
        boolean leave = !matter.leaveRefused
                && (matter.leaveGranted
                        || step.leave() == Leave.GRANTED
                        || step.notFound().contains(Fact.LEAVE));
        refuseIf(!leave, ProceedingRefusal.APPEAL_WITHOUT_LEAVE, reasons);
    }

    private static void judgment(Matter matter, ProceedingStep step, List<Refusal> reasons) {
        refuseIf(
                !matter.appealed && !matter.leaveGranted && !step.accountsFor(Fact.APPEAL),
                ProceedingRefusal.JUDGMENT_WITHOUT_APPEAL,
                reasons);
    }

    private static void formalStep(Matter matter, List<Refusal> reasons) {
        refuseIf(!matter.before().contains(Body.ASSEMBLY), ProceedingRefusal.FORMAL_STEP_WITHOUT_REFERRAL, reasons);
    }

    private static void councilStep(Matter matter, List<Refusal> reasons) {
        refuseIf(
                !matter.before().contains(Body.SECURITY_COUNCIL),
                ProceedingRefusal.COUNCIL_STEP_WITHOUT_REFERRAL,
                reasons);
    }

    /** The State has until the end of the last day to reply; the meeting follows the reply or the day after the last. */
    private static boolean isTooEarly(Matter matter, ProceedingStep meeting) {
        ProceedingStep letter = matter.openLetter;
        if (letter == null || meeting.accountsFor(Fact.REPLY)) {
            return false;
        }
        ProceedingStep.Reply reply = letter.reply();
        boolean before = reply == null ? matter.letterAnswered : !Dated.isCertainlyBefore(meeting.on(), reply.on());
        if (before) {
            return false;
        }
        PartialDate sent = letter.on();
        PartialDate met = meeting.on();
        if (sent == null || met == null) {
            return false;
        }
        LocalDate earliestLastDay = Deadline.Code.REPLY_TO_OPEN_LETTER.lastDay(sent.earliest());
        return !met.latest().isAfter(earliestLastDay);
    }
}
