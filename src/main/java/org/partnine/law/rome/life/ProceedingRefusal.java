package org.partnine.law.rome.life;

import static org.partnine.law.Provision.romeStatute;

import java.util.List;
import java.util.stream.Stream;
import org.partnine.law.Provision;
import org.partnine.law.Provision.Instrument;

/** Why a step of a non-compliance proceeding or its follow-up is refused, and the provisions that forbid it. */
public enum ProceedingRefusal implements Refusal {
    BEFORE_AN_EARLIER_STEP,
    OPENED_ALREADY(romeStatute("87(7)"), regulation("109")),
    OPENED_AFTER_INVITATION(romeStatute("87(7)"), regulation("109(3)")),
    FINDING_WITHOUT_INVITATION(romeStatute("87(7)"), regulation("109(3)")),
    FINDING_AGAINST_URGED(romeStatute("87(5)"), romeStatute("87(7)")),
    FINDING_AGAINST_UNBOUND(romeStatute("87(5)"), romeStatute("87(7)")),
    DECIDED_ALREADY(romeStatute("87(7)")),
    INFORMED_DESPITE_FINDING(romeStatute("87(5)"), romeStatute("87(7)")),
    REFERRAL_WITHOUT_FINDING(romeStatute("87(7)")),
    REFERRAL_DECIDED_ALREADY(romeStatute("87(7)")),
    REFERRED_SC_OUTSIDE_COUNCIL_SITUATION(romeStatute("87(5)"), romeStatute("87(7)")),
    NOT_REFERRED_WITHOUT_DECISION(romeStatute("87(7)")),
    DEFERRED_REFERRAL_WITHOUT_FINDING(romeStatute("87(7)")),
    DEFERRED_PROCEEDING_AFTER_DECISION(romeStatute("87(7)")),
    DEFERRED_FINDING(romeStatute("87(7)")),
    APPEAL_WITHOUT_DECISION(romeStatute("82(1)(d)")),
    APPEAL_WITHOUT_LEAVE(romeStatute("82(1)(d)")),
    JUDGMENT_WITHOUT_APPEAL(romeStatute("82(1)(d)")),
    TRANSMITTED_SC_WITHOUT_REFERRAL(
            romeStatute("87(5)"), romeStatute("87(7)"), new Provision(Instrument.RELATIONSHIP_AGREEMENT, "art. 17(3)")),
    TRANSMITTED_ASP_WITHOUT_REFERRAL(romeStatute("87(5)"), romeStatute("87(7)"), regulation("109(4)")),
    FORMAL_STEP_WITHOUT_REFERRAL(romeStatute("112(2)(f)"), assemblyProcedures("para. 14")),
    F3_WITHOUT_LETTER(assemblyProcedures("para. 14")),
    F3_BEFORE_REPLY_OR_LAPSE(assemblyProcedures("para. 14")),
    COUNCIL_STEP_WITHOUT_REFERRAL(
            romeStatute("87(5)"), romeStatute("87(7)"), new Provision(Instrument.RELATIONSHIP_AGREEMENT, "art. 17(3)")),
    NONE_DESPITE_A_COUNCIL_ACT(new Provision(Instrument.RELATIONSHIP_AGREEMENT, "art. 17(3)")),
    NONE_AS_OF_WITHOUT_DAY,
    NONE_AS_OF_WITHOUT_SEARCH,
    DAY_NOT_STATED,
    PART_NOT_STATED,
    LEAVE_NOT_STATED(romeStatute("82(1)(d)"));

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists of records
    private final List<Provision> provisions;

    ProceedingRefusal(Provision... provisions) {
        this.provisions = Stream.of(provisions).toList();
    }

    @Override
    public List<Provision> provisions() {
        return provisions;
    }

    private static Provision regulation(String number) {
        return new Provision(Instrument.REGULATIONS_OF_THE_COURT, "reg. " + number);
    }

    private static Provision assemblyProcedures(String place) {
        return new Provision(Instrument.ASSEMBLY_PROCEDURES, place);
    }
}
