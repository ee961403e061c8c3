package org.partnine.law.rome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;

/** What a State is to a treaty on one day. */
public sealed interface Standing {

    /**
     * Bound by the treaty on the day.
     *
     * @param from the first day of membership
     * @param notice a notice of withdrawal received by that day, neither effective nor taken back; null if none
     * @param until the first day outside, as far as it is on record; null if no end is
     */
    record Party(
            TreatyAction consent,
            PartialDate from,
            @Nullable TreatyAction notice,
            @Nullable LocalDate until) implements Standing {}

    /**
     * Bound once, and outside on the day.
     *
     * @param since the first day outside
     */
    record FormerParty(TreatyAction consent, PartialDate from, TreatyAction notice, LocalDate since)
            implements Standing {}

    /** An instrument is deposited and not yet in force. */
    record ConsentNotInForce(TreatyAction consent, PartialDate effective) implements Standing {}

    /** The instrument was taken back before it took effect: never bound (rule L2). */
    record InstrumentWithdrawn(TreatyAction consent, TreatyAction withdrawal) implements Standing {}

    /**
     * Signed, with no instrument given by the day.
     *
     * @param disavowal the statement that it does not intend to become a party; null if none by that day
     */
    record Signatory(TreatyAction signature, @Nullable TreatyAction disavowal) implements Standing {}

    /** No act under the treaty by that day. */
    record Outsider() implements Standing {}

    /**
     * The recorded acts do not let it be said.
     *
     * @param coarse whether it is for a date that is not known to the day; otherwise a deciding act is unconfirmed
     */
    record Unclear(List<TreatyAction> acts, boolean coarse) implements Standing {}
}
