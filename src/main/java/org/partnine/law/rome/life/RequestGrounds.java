package org.partnine.law.rome.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.RequestStep.PendingMatter;
import org.partnine.law.rome.life.RequestStep.Presence;

/** Whether a step may be taken at all on this form of request, on this ground, at this time. */
final class RequestGrounds {

    private RequestGrounds() {}

    static List<Refusal> refusals(RequestLife life, RequestStep step) {
        var reasons = new ArrayList<Refusal>();
        switch (step.kind()) {
            case TRANSMITTED -> duty(life.made(), reasons);
            case POSTPONED -> postponement(life.made(), step, reasons);
            case DENIED -> denial(life.made(), step, reasons);
            case LEGALITY_CHALLENGED -> {
                if (!life.made().isOtherAssistance()) {
                    reasons.add(RequestRefusal.CHALLENGE_ONLY_OTHER_ASSISTANCE);
                }
            }
            case UNMET -> {
                if (life.made().form().isArrest() && step.presence() == Presence.NONE) {
                    reasons.add(RequestRefusal.UNMET_WITHOUT_PRESENCE);
                }
            }
            case ARRESTED -> arrest(life, reasons);
            case PAPERS_RECEIVED -> papers(life, reasons);
            case RELEASED -> release(life, step, reasons);
            case RE_ARREST -> reArrest(life, reasons);
            case RECEIVED,
                    CONSULTING,
                    MODIFIED,
                    ACCEPTED_ON_CONDITIONS,
                    PARTLY_EXECUTED,
                    EXECUTED,
                    WITHDRAWN,
                    LAPSED,
                    NON_COMPLIANCE_PROCEEDING -> {}
        }
        return reasons;
    }

    private static void duty(RequestMade made, List<Refusal> reasons) {
        if (!made.shownAsDuty()) {
            return;
        }
        if (made.answer() != Outcome.BOUND) {
            reasons.add(RequestRefusal.DUTY_WITHOUT_BASIS);
        }
        if (!made.nature().isRequest()) {
            reasons.add(RequestRefusal.DUTY_FROM_INVITATION);
        }
    }

    private static void postponement(RequestMade made, RequestStep step, List<Refusal> reasons) {
        Qualifier ground = step.ground();
        if (ground != Qualifier.ART_94_POSTPONE
                && ground != Qualifier.ART_95_POSTPONE
                && ground != Qualifier.ART_89_2_NE_BIS) {
            reasons.add(RequestRefusal.POSTPONED_WITHOUT_GROUND);
        }
        if (ground == Qualifier.ART_89_2_NE_BIS && !made.form().isArrest()) {
            reasons.add(RequestRefusal.POSTPONED_89_2_NOT_SURRENDER);
        }
        if (ground == Qualifier.ART_94_POSTPONE && step.matter() == PendingMatter.SAME_CASE) {
            reasons.add(RequestRefusal.POSTPONED_94_FOR_SAME_CASE);
        }
        if (step.matter() == PendingMatter.NONE || Dated.isCertainlyBefore(step.on(), step.matterFiledOn())) {
            reasons.add(RequestRefusal.POSTPONED_WITHOUT_PENDING_MATTER);
        }
    }

    /** Art. 93(4) for documents and evidence that touch national security; art. 93(5) before one under art. 93(1)(l). */
    private static void denial(RequestMade made, RequestStep step, List<Refusal> reasons) {
        if (made.isSurrenderOrTransit()) {
            reasons.add(RequestRefusal.DENIED_NOT_FOR_SURRENDER);
        } else if (!made.isOtherAssistance()) {
            reasons.add(RequestRefusal.DENIED_ONLY_OTHER_ASSISTANCE);
        } else if (step.ground() == null && made.form() == Form.F93_L) {
            if (!step.accountsFor(RequestFact.CONDITIONS_CONSIDERED)) {
                reasons.add(RequestRefusal.CONDITIONS_NOT_CONSIDERED);
            }
        } else if (step.ground() != Qualifier.ART_93_4_SECURITY) {
            reasons.add(RequestRefusal.DENIED_WITHOUT_GROUND);
        }
    }

    private static void arrest(RequestLife life, List<Refusal> reasons) {
        if (isProvisionalArrest(life, reasons) && life.has(Kind.ARRESTED)) {
            boolean free = life.has(Kind.RELEASED) && !life.has(Kind.RE_ARREST);
            reasons.add(free ? RequestRefusal.RE_ARREST_WITHOUT_PAPERS : RequestRefusal.IN_CUSTODY_ALREADY);
        }
    }

    private static void papers(RequestLife life, List<Refusal> reasons) {
        if (!isProvisionalArrest(life, reasons)) {
            return;
        }
        if (!life.has(Kind.ARRESTED)) {
            reasons.add(RequestRefusal.PAPERS_WITHOUT_ARREST);
        } else if (life.has(Kind.PAPERS_RECEIVED)) {
            reasons.add(RequestRefusal.PAPERS_RECEIVED_ALREADY);
        }
    }

    private static void reArrest(RequestLife life, List<Refusal> reasons) {
        if (!isProvisionalArrest(life, reasons)) {
            return;
        }
        if (!life.has(Kind.RELEASED) || life.has(Kind.RE_ARREST)) {
            reasons.add(RequestRefusal.RE_ARREST_WITHOUT_RELEASE);
        } else if (!life.has(Kind.PAPERS_RECEIVED)) {
            reasons.add(RequestRefusal.RE_ARREST_WITHOUT_PAPERS);
        }
    }

    /** Possible from day 60 after the arrest; not if the papers had come by then, and always only a possibility. */
    private static void release(RequestLife life, RequestStep step, List<Refusal> reasons) {
        if (!isProvisionalArrest(life, reasons)) {
            return;
        }
        RequestStep arrest = life.last(Kind.ARRESTED).orElse(null);
        if (arrest == null || life.has(Kind.RELEASED)) {
            reasons.add(RequestRefusal.RELEASED_WITHOUT_CUSTODY);
            return;
        }
        PartialDate arrestedOn = arrest.on();
        if (arrestedOn == null) {
            return;
        }
        LocalDate day60 = Deadline.Code.PAPERS_AFTER_ARREST.lastDay(arrestedOn.earliest());
        PartialDate papersOn =
                life.last(Kind.PAPERS_RECEIVED).map(RequestStep::on).orElse(null);
        if (papersOn != null && !papersOn.latest().isAfter(day60)) {
            reasons.add(RequestRefusal.RELEASED_AFTER_PAPERS);
        }
        if (step.on() != null && step.on().latest().isBefore(day60)) {
            reasons.add(RequestRefusal.RELEASED_BEFORE_DAY_60);
        }
    }

    private static boolean isProvisionalArrest(RequestLife life, List<Refusal> reasons) {
        if (life.made().form() == Form.PROVISIONAL_ARREST) {
            return true;
        }
        reasons.add(RequestRefusal.ONLY_FOR_PROVISIONAL_ARREST);
        return false;
    }
}
