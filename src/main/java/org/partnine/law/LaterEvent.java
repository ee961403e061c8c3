package org.partnine.law;

/**
 * Something that came after the day asked about.
 *
 * @param on the day of the event
 */
public record LaterEvent(Kind kind, PartialDate on, Fact fact) {

    /** What happened later. */
    public enum Kind {
        IN_FORCE,
        WITHDRAWAL_ANNOUNCED,
        WITHDRAWAL_NOTIFIED,
        WITHDRAWAL_RESCINDED,
        WITHDRAWAL_EFFECTIVE,
        INSTRUMENT_WITHDRAWN,
        DECLARATION_LODGED,
        COUNCIL_ACT,
        INVESTIGATION_OPENED,
        FINDING
    }
}
