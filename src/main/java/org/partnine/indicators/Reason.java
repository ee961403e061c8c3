package org.partnine.indicators;

/** Why a figure cannot be computed from the record. */
public enum Reason {
    /** The records counted do not say what the filter asks. */
    FILTER_NOT_RECORDED,
    /** The records counted do not tell this form of cooperation from others. */
    FORM_NOT_RECORDED,
    /** National law is recorded for cooperation as a whole, not for each form. */
    LAW_NOT_RECORDED_BY_FORM,
    /** The resolutions on record do not tell which States they name. */
    STATES_NAMED_NOT_RECORDED,
    /** Open letters of the Bureau and the replies to them are not on record. */
    LETTERS_NOT_RECORDED
}
