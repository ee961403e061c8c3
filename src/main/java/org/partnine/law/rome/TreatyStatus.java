package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L1;
import static org.partnine.law.Rule.L2;
import static org.partnine.law.Rule.L3;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
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
 * What the State's own acts under the Statute make of it on the day (rules L1 to L3).
 *
 * <p>Law: Rome Statute, arts. 86, 125 to 127; Vienna Convention on the Law of Treaties, art. 18.
 */
final class TreatyStatus {

    private static final List<Provision> ENTRY = List.of(romeStatute("126"));
    private static final List<Provision> FOUNDING = List.of(romeStatute("126(1)"));
    private static final List<Provision> LATER_ENTRY = List.of(romeStatute("126(2)"));
    private static final List<Provision> WITHDRAWAL = List.of(romeStatute("127(1)"));
    private static final List<Provision> SIGNATURE =
            List.of(romeStatute("125"), new Provision(Provision.Instrument.VIENNA_CONVENTION, "art. 18"));
    private static final List<Provision> MEMBERSHIP = List.of(romeStatute("86"));

    /** The sixtieth instrument was deposited on 11 April 2002: until then art. 126(1) governs. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2002, 7, 1);

    private TreatyStatus() {}

    /** Reads the State's standing and writes down the steps; returns it for the rules that follow. */
    static Standing consider(Deliberation d, StateCode state) {
        List<TreatyAction> acts = romeActs(d.facts, state);
        Standing standing = Standings.on(acts, d.on());
        switch (standing) {
            case Standing.Party party -> party(d, acts, party);
            case Standing.FormerParty former -> former(d, former);
            case Standing.ConsentNotInForce consent -> {
                d.qualifiers.add(Qualifier.RATIFIED_NOT_IN_FORCE);
                d.step(
                        L1,
                        StepCode.NOT_YET_IN_FORCE,
                        StepResult.DOES_NOT_APPLY,
                        List.of(consent.consent()),
                        LATER_ENTRY,
                        Detail.day("deposit", dayOf(consent.consent())),
                        Detail.day("effective", consent.effective()));
            }
            case Standing.InstrumentWithdrawn withdrawn ->
                d.step(
                        L2,
                        StepCode.INSTRUMENT_WITHDRAWN,
                        StepResult.DOES_NOT_APPLY,
                        List.of(withdrawn.consent(), withdrawn.withdrawal()),
                        LATER_ENTRY,
                        Detail.day("deposit", dayOf(withdrawn.consent())),
                        Detail.day("withdrawn", dayOf(withdrawn.withdrawal())));
            case Standing.Signatory signatory -> signatory(d, signatory);
            case Standing.Outsider outsider ->
                d.step(L2, StepCode.NO_TREATY_ACT, StepResult.DOES_NOT_APPLY, List.of(), List.of(romeStatute("125")));
            case Standing.Unclear unclear -> {
                d.step(L1, StepCode.MEMBERSHIP_UNKNOWN, StepResult.UNKNOWN, unclear.acts(), ENTRY);
                d.doubts(
                        unclear.coarse()
                                ? VerdictReason.UNDETERMINED_COARSE_DATE
                                : VerdictReason.UNDETERMINED_LOW_CONFIDENCE,
                        new MissingFact(
                                MissingFact.Code.TREATY_ACT,
                                List.of(),
                                List.copyOf(unclear.acts()),
                                List.of(
                                        new Consequence(Case.IF_SO, Outcome.BOUND),
                                        new Consequence(Case.IF_NOT, Outcome.NOT_BOUND))));
            }
        }
        noteWhatCameLater(d, acts);
        return standing;
    }

    static List<TreatyAction> romeActs(Facts facts, StateCode state) {
        return facts.treatyActions(state).stream()
                .filter(a -> a.treaty() == TreatyAction.Treaty.ROME)
                .toList();
    }

    private static void party(Deliberation d, List<TreatyAction> acts, Standing.Party party) {
        boolean succession = party.consent().kind() == TreatyAction.Kind.SUCCESSION;
        if (succession) {
            // the Statute has no clause on succession: the day is the depositary's, and art. 86 binds from it
            d.step(
                    L1,
                    StepCode.IN_FORCE_BY_SUCCESSION,
                    StepResult.APPLIES,
                    List.of(party.consent()),
                    MEMBERSHIP,
                    Detail.day("effective", party.from()));
        } else {
            d.step(
                    L1,
                    StepCode.IN_FORCE,
                    StepResult.APPLIES,
                    List.of(party.consent()),
                    party.from().latest().isAfter(FIRST_DAY) ? LATER_ENTRY : FOUNDING,
                    Detail.day("deposit", dayOf(party.consent())),
                    Detail.day("effective", party.from()));
        }
        d.binds(BasisCode.ST_PARTY, party.from(), party.until(), List.of(party.consent()), MEMBERSHIP);
        withdrawals(d, acts, party);
    }

    private static void withdrawals(Deliberation d, List<TreatyAction> acts, Standing.Party party) {
        TreatyAction pending = party.notice();
        if (pending != null) {
            d.qualifiers.add(Qualifier.WITHDRAWAL_NOTIFIED);
            PartialDate effective = Standings.effective(pending);
            d.step(
                    L3,
                    StepCode.WITHDRAWAL_PENDING,
                    StepResult.NO_EFFECT,
                    List.of(pending),
                    WITHDRAWAL,
                    Detail.day("notified", dayOf(pending)),
                    Detail.day("effective", effective != null ? effective : dayOf(pending)));
            return;
        }
        TreatyAction rescission = latest(d, acts, TreatyAction.Kind.WITHDRAWAL_RESCINDED);
        TreatyAction announcement = latest(d, acts, TreatyAction.Kind.WITHDRAWAL_ANNOUNCED);
        if (announcement != null && (rescission == null || isAfter(announcement, rescission))) {
            d.qualifiers.add(Qualifier.WITHDRAWAL_ANNOUNCED);
            d.step(
                    L3,
                    StepCode.WITHDRAWAL_ANNOUNCED,
                    StepResult.NO_EFFECT,
                    List.of(announcement),
                    WITHDRAWAL,
                    Detail.day("announced", dayOf(announcement)));
        } else if (rescission != null) {
            TreatyAction notice = latest(d, acts, TreatyAction.Kind.WITHDRAWAL_NOTICE);
            d.step(
                    L3,
                    StepCode.WITHDRAWAL_RESCINDED,
                    StepResult.NO_EFFECT,
                    notice != null ? List.of(notice, rescission) : List.of(rescission),
                    WITHDRAWAL,
                    Detail.day("notified", dayOf(notice != null ? notice : rescission)),
                    Detail.day("rescinded", dayOf(rescission)));
        } else {
            d.step(L3, StepCode.NO_WITHDRAWAL, StepResult.NOTED, List.of(), WITHDRAWAL);
        }
    }

    private static void former(Deliberation d, Standing.FormerParty former) {
        d.qualifiers.add(Qualifier.WITHDRAWN);
        d.step(
                L1,
                StepCode.IN_FORCE,
                StepResult.NOTED,
                List.of(former.consent()),
                ENTRY,
                Detail.day("deposit", dayOf(former.consent())),
                Detail.day("effective", former.from()));
        d.step(
                L3,
                StepCode.WITHDRAWAL_EFFECTIVE,
                StepResult.DOES_NOT_APPLY,
                List.of(former.notice()),
                WITHDRAWAL,
                Detail.day("notified", dayOf(former.notice())),
                Detail.day("effective", former.since()));
    }

    private static void signatory(Deliberation d, Standing.Signatory signatory) {
        d.qualifiers.add(Qualifier.SIGNATORY_ONLY);
        d.step(
                L2,
                StepCode.SIGNED_ONLY,
                StepResult.DOES_NOT_APPLY,
                List.of(signatory.signature()),
                SIGNATURE,
                Detail.day("signed", dayOf(signatory.signature())));
        TreatyAction disavowal = signatory.disavowal();
        if (disavowal != null) {
            d.step(
                    L2,
                    StepCode.INTENT_NOT_PARTY,
                    StepResult.NOTED,
                    List.of(disavowal),
                    SIGNATURE,
                    Detail.day("declared", dayOf(disavowal)));
        }
    }

    /** Whether the State was a Party on the day; the day is a parameter of the question, the facts those known. */
    static boolean isParty(Facts facts, Addressee addressee, LocalDate on) {
        return addressee instanceof Addressee.State asked
                && Standings.on(romeActs(facts, asked.state()), on) instanceof Standing.Party;
    }

    private static @Nullable TreatyAction latest(Deliberation d, List<TreatyAction> acts, TreatyAction.Kind kind) {
        TreatyAction latest = null;
        for (TreatyAction act : acts) {
            if (act.kind() == kind
                    && act.on() != null
                    && act.on().notAfter(d.on()) == Certainty.YES
                    && (latest == null || isAfter(act, latest))) {
                latest = act;
            }
        }
        return latest;
    }

    private static boolean isAfter(TreatyAction a, TreatyAction b) {
        return dayOf(a).compareTo(dayOf(b)) > 0;
    }

    private static PartialDate dayOf(TreatyAction act) {
        PartialDate on = act.on() != null ? act.on() : act.effective();
        if (on == null) {
            throw new IllegalStateException("an undated treaty act is unclear before it comes here: " + act.key());
        }
        return on;
    }

    private static void noteWhatCameLater(Deliberation d, List<TreatyAction> acts) {
        for (TreatyAction act : acts) {
            switch (act.kind()) {
                case RATIFICATION, ACCESSION, ACCEPTANCE, APPROVAL, SUCCESSION ->
                    d.laterThanAsked(LaterEvent.Kind.IN_FORCE, Standings.effective(act), act);
                case ACCESSION_WITHDRAWN -> d.laterThanAsked(LaterEvent.Kind.INSTRUMENT_WITHDRAWN, act.on(), act);
                case WITHDRAWAL_ANNOUNCED -> d.laterThanAsked(LaterEvent.Kind.WITHDRAWAL_ANNOUNCED, act.on(), act);
                case WITHDRAWAL_NOTICE -> {
                    d.laterThanAsked(LaterEvent.Kind.WITHDRAWAL_NOTIFIED, act.on(), act);
                    PartialDate leaves = Standings.effective(act);
                    if (leaves != null && Standings.on(acts, leaves.latest()) instanceof Standing.FormerParty) {
                        d.laterThanAsked(LaterEvent.Kind.WITHDRAWAL_EFFECTIVE, leaves, act);
                    }
                }
                case WITHDRAWAL_RESCINDED -> d.laterThanAsked(LaterEvent.Kind.WITHDRAWAL_RESCINDED, act.on(), act);
                case SIGNATURE, INTENT_NOT_PARTY -> {
                    // of no consequence for what was owed before
                }
            }
        }
    }
}
