package org.partnine.law.rome.life;

/**
 * What a step of a request's life has to state. A fact that was looked for and not found in the record is named as not
 * found; it is never invented.
 */
public enum RequestFact {
    DAY(RequestRefusal.DAY_NOT_STATED),
    /** The way it was sent. */
    CHANNEL(RequestRefusal.CHANNEL_NOT_STATED),
    /** The problem that the State consults about. */
    PROBLEM(RequestRefusal.PROBLEM_NOT_STATED),
    /** The matter that is pending, for a postponement. */
    PENDING_MATTER(RequestRefusal.PENDING_MATTER_NOT_STATED),
    /** What will end the postponement. */
    END_CONDITION(RequestRefusal.END_CONDITION_NOT_STATED),
    /** What ended the postponement. */
    ENDING(RequestRefusal.ENDING_NOT_STATED),
    NEW_TERMS(RequestRefusal.NEW_TERMS_NOT_STATED),
    CONDITIONS(RequestRefusal.CONDITIONS_NOT_STATED),
    /** What was done. */
    PERFORMANCE(RequestRefusal.PERFORMANCE_NOT_STATED),
    /** The State's reasons for a denial. */
    REASONS(RequestRefusal.REASONS_NOT_STATED),
    /** That the State considered assistance on conditions, later, or in another manner. */
    CONDITIONS_CONSIDERED(RequestRefusal.CONDITIONS_NOT_CONSIDERED),
    /** The chance that passed, or the deadline that was missed. */
    LOST_CHANCE(RequestRefusal.LOST_CHANCE_NOT_STATED),
    /** The decision, death or end of the case that ended the request. */
    END_OF_REQUEST(RequestRefusal.END_OF_REQUEST_NOT_STATED),
    /** The step that the addressee received the request. Only ever named as not found. */
    RECEIPT(RequestRefusal.NOT_RECEIVED_YET),
    /** The step that the State consulted. Only ever named as not found. */
    CONSULTATION(RequestRefusal.MODIFIED_WITHOUT_CONSULTATION),
    /** The step that the request was unmet or denied. Only ever named as not found. */
    FAILURE(RequestRefusal.PROCEEDING_WITHOUT_FAILURE);

    private final RequestRefusal unstated;

    RequestFact(RequestRefusal unstated) {
        this.unstated = unstated;
    }

    /** The refusal of a step that neither states the fact nor names it as not found. */
    public RequestRefusal unstated() {
        return unstated;
    }
}
