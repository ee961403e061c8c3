package org.partnine.law.rome;

import static org.partnine.law.Certainty.NO;
import static org.partnine.law.Certainty.UNKNOWN;
import static org.partnine.law.Certainty.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Certainty;
import org.partnine.law.PartialDate;

/**
 * Reads a State's acts under one treaty as its standing on a day.
 *
 * <p>Law: Rome Statute, arts. 125 to 127; rules L1 to L3. Signature, announcement and parliamentary votes have no
 * effect; a notice of withdrawal has it when its day comes, unless it was taken back before.
 */
final class Standings {

    private final List<TreatyAction> acts;
    private final LocalDate on;

    private Standings(List<TreatyAction> acts, LocalDate on) {
        this.acts = acts;
        this.on = on;
    }

    /** @param acts of one State under one treaty, in any order */
    static Standing on(List<TreatyAction> acts, LocalDate on) {
        return new Standings(acts, on).read();
    }

    private Standing read() {
        Standing weaker = null;
        for (TreatyAction consent : latestFirst(acts, TreatyAction.Kind::isConsent)) {
            Standing standing = under(consent);
            switch (standing) {
                case Standing.Party p -> {
                    return p;
                }
                case Standing.Unclear u -> {
                    return u;
                }
                case Standing.FormerParty f -> {
                    // a new instrument on its way does not take away what survived the old membership
                    return f;
                }
                case Standing.ConsentNotInForce c -> weaker = weaker == null ? c : weaker;
                case Standing.InstrumentWithdrawn w -> weaker = weaker == null ? w : weaker;
                case Standing.Signatory s -> throw new IllegalStateException("consent is more than signature");
                case Standing.Outsider o -> {
                    // not yet given on that day
                }
            }
        }
        return weaker != null ? weaker : withoutConsent();
    }

    private Standing under(TreatyAction consent) {
        PartialDate effective = effective(consent);
        if (effective == null) {
            return new Standing.Unclear(List.of(consent), true);
        }
        TreatyAction takenBack = takenBack(consent, effective);
        if (takenBack != null && happened(takenBack) == YES && !takenBack.isUnconfirmed()) {
            return new Standing.InstrumentWithdrawn(consent, takenBack);
        }
        Certainty entered = effective.notAfter(on);
        if (entered == NO) {
            return given(consent);
        }
        if (takenBack != null && happened(takenBack) != NO) {
            return new Standing.Unclear(List.of(consent, takenBack), !takenBack.isUnconfirmed());
        }
        if (entered == UNKNOWN || consent.isUnconfirmed()) {
            return new Standing.Unclear(List.of(consent), entered == UNKNOWN);
        }
        return withdrawalFrom(consent, effective);
    }

    /** Before entry into force: deposited, or not even that. */
    private Standing given(TreatyAction consent) {
        PartialDate effective = effective(consent);
        return switch (happened(consent)) {
            case NO -> new Standing.Outsider();
            case YES ->
                effective == null
                        ? new Standing.Unclear(List.of(consent), true)
                        : new Standing.ConsentNotInForce(consent, effective);
            // deposited or not, it is not in force: what is certain is that no duty flows from it
            case UNKNOWN -> new Standing.Outsider();
        };
    }

    private Standing withdrawalFrom(TreatyAction consent, PartialDate effective) {
        TreatyAction pending = null;
        LocalDate end = null;
        for (TreatyAction notice : earliestFirst(acts, k -> k == TreatyAction.Kind.WITHDRAWAL_NOTICE)) {
            if (!belongsTo(notice, consent)) {
                continue;
            }
            PartialDate leaves = effective(notice);
            if (leaves == null) {
                return new Standing.Unclear(List.of(consent, notice), true);
            }
            TreatyAction rescission = rescission(notice, leaves);
            if (rescission != null && isCertain(rescission, leaves)) {
                pending = happened(rescission) == YES || happened(notice) != YES ? pending : notice;
                continue;
            }
            switch (leaves.notAfter(on)) {
                case YES -> {
                    return rescission != null || notice.isUnconfirmed()
                            ? new Standing.Unclear(List.of(consent, notice), false)
                            : new Standing.FormerParty(consent, effective, notice, leaves.latest());
                }
                case UNKNOWN -> {
                    return new Standing.Unclear(List.of(consent, notice), true);
                }
                case NO -> {
                    pending = happened(notice) == YES ? notice : pending;
                    end = leaves.isDay() && (end == null || leaves.earliest().isBefore(end)) ? leaves.earliest() : end;
                }
            }
        }
        return new Standing.Party(consent, effective, pending, end);
    }

    private Standing withoutConsent() {
        TreatyAction signature = first(TreatyAction.Kind.SIGNATURE);
        if (signature == null) {
            return new Standing.Outsider();
        }
        return new Standing.Signatory(signature, first(TreatyAction.Kind.INTENT_NOT_PARTY));
    }

    /** The earliest act of the kind that had certainly happened by the day; null if none. */
    private @Nullable TreatyAction first(TreatyAction.Kind kind) {
        TreatyAction first = null;
        for (TreatyAction act : acts) {
            if (act.kind() == kind && happened(act) == YES && (first == null || earlier(act, first))) {
                first = act;
            }
        }
        return first;
    }

    private Certainty happened(TreatyAction act) {
        return act.on() == null ? UNKNOWN : act.on().notAfter(on);
    }

    /** The act that took the instrument back between deposit and effect; null if none. */
    private @Nullable TreatyAction takenBack(TreatyAction consent, PartialDate effective) {
        TreatyAction unconfirmed = null;
        for (TreatyAction act : acts) {
            if (act.kind() == TreatyAction.Kind.ACCESSION_WITHDRAWN
                    && act.on() != null
                    && belongsTo(act, consent)
                    && act.on().before(effective.latest()) != NO) {
                if (!act.isUnconfirmed()) {
                    return act;
                }
                unconfirmed = act;
            }
        }
        return unconfirmed;
    }

    /** What undoes a consent belongs to the one it follows most closely. */
    private boolean belongsTo(TreatyAction act, TreatyAction consent) {
        if (precedes(act, consent)) {
            return false;
        }
        for (TreatyAction other : acts) {
            if (other.kind().isConsent() && !precedes(act, other) && precedes(consent, other)) {
                return false;
            }
        }
        return true;
    }

    /** The act that takes the notice back, from its day until before its effect; null if none. */
    private @Nullable TreatyAction rescission(TreatyAction notice, PartialDate leaves) {
        TreatyAction unsure = null;
        for (TreatyAction act : acts) {
            if (act.kind() == TreatyAction.Kind.WITHDRAWAL_RESCINDED
                    && act.on() != null
                    && !precedes(act, notice)
                    && act.on().before(leaves.latest()) != NO) {
                if (isCertain(act, leaves)) {
                    return act;
                }
                unsure = act;
            }
        }
        return unsure;
    }

    private static boolean isCertain(TreatyAction rescission, PartialDate leaves) {
        return !rescission.isUnconfirmed()
                && rescission.on() != null
                && rescission.on().before(leaves.earliest()) == YES;
    }

    /** The day of effect on record, or as the rule gives it; null if neither can be had. */
    static @Nullable PartialDate effective(TreatyAction act) {
        if (act.effective() != null) {
            return act.effective();
        }
        if (act.on() == null) {
            return null;
        }
        if (act.treaty() == TreatyAction.Treaty.APIC) {
            // the depositary's day is needed: art. 126 of the Statute does not speak for another treaty
            return null;
        }
        return switch (act.kind()) {
            case RATIFICATION, ACCESSION, ACCEPTANCE, APPROVAL -> EntryIntoForce.afterDeposit(act.on());
            case WITHDRAWAL_NOTICE -> EntryIntoForce.afterNotice(act.on());
            case SUCCESSION,
                    SIGNATURE,
                    ACCESSION_WITHDRAWN,
                    INTENT_NOT_PARTY,
                    WITHDRAWAL_ANNOUNCED,
                    WITHDRAWAL_RESCINDED -> act.on();
        };
    }

    private static boolean earlier(TreatyAction a, TreatyAction b) {
        return a.on() != null && b.on() != null && a.on().compareTo(b.on()) < 0;
    }

    /** Whether {@code a} is dated before {@code b}; an undated act precedes none. */
    private static boolean precedes(TreatyAction a, TreatyAction b) {
        return earlier(a, b);
    }

    private static List<TreatyAction> latestFirst(List<TreatyAction> acts, Predicate<TreatyAction.Kind> kinds) {
        return earliestFirst(acts, kinds).reversed();
    }

    /** By day; undated acts first. */
    private static List<TreatyAction> earliestFirst(List<TreatyAction> acts, Predicate<TreatyAction.Kind> kinds) {
        var chosen = new ArrayList<TreatyAction>(acts.size());
        for (TreatyAction act : acts) {
            if (kinds.test(act.kind())) {
                chosen.add(act);
            }
        }
        chosen.sort(Comparator.comparing(TreatyAction::on, Comparator.nullsFirst(Comparator.naturalOrder())));
        return chosen;
    }
}
