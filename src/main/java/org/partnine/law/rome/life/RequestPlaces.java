package org.partnine.law.rome.life;

import static org.partnine.law.rome.RequestEvent.Kind.CONSULTING;
import static org.partnine.law.rome.RequestEvent.Kind.NON_COMPLIANCE_PROCEEDING;
import static org.partnine.law.rome.RequestEvent.Kind.RECEIVED;
import static org.partnine.law.rome.RequestEvent.Kind.TRANSMITTED;
import static org.partnine.law.rome.RequestEvent.Kind.UNMET;

import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.RequestEvent.Kind;

/** Whether a step can stand where it is put: the moves, with steps that the record does not show read in. */
final class RequestPlaces {

    private RequestPlaces() {}

    /** Null if it can. */
    static @Nullable Refusal refusal(RequestLife life, RequestStep step) {
        Kind kind = step.kind();
        Kind state = life.state().orElse(null);
        if (state == null) {
            return kind == TRANSMITTED ? null : RequestRefusal.NOT_TRANSMITTED_YET;
        }
        switch (state) {
            case EXECUTED -> {
                return RequestRefusal.EXECUTED_IS_FINAL;
            }
            case WITHDRAWN, LAPSED -> {
                return RequestRefusal.ENDED_ALREADY;
            }
            case TRANSMITTED,
                    RECEIVED,
                    CONSULTING,
                    POSTPONED,
                    MODIFIED,
                    ACCEPTED_ON_CONDITIONS,
                    PARTLY_EXECUTED,
                    DENIED,
                    LEGALITY_CHALLENGED,
                    UNMET,
                    NON_COMPLIANCE_PROCEEDING,
                    ARRESTED,
                    PAPERS_RECEIVED,
                    RELEASED,
                    RE_ARREST -> {}
        }
        boolean received = wasReceived(life) || step.notFound().contains(RequestFact.RECEIPT);
        if (!received && presupposesReceipt(kind)) {
            return kind == Kind.PARTLY_EXECUTED || kind == Kind.EXECUTED
                    ? RequestRefusal.EXECUTED_BEFORE_RECEIVED
                    : RequestRefusal.NOT_RECEIVED_YET;
        }
        if (kind == Kind.MODIFIED && !life.has(CONSULTING) && !step.notFound().contains(RequestFact.CONSULTATION)) {
            return RequestRefusal.MODIFIED_WITHOUT_CONSULTATION;
        }
        return RequestMoves.after(standing(state, step)).contains(kind) ? null : outOfPlace(state, kind);
    }

    /** The state, once the steps that the record does not show are read in. */
    private static Kind standing(Kind state, RequestStep step) {
        Kind standing = state;
        if (standing == TRANSMITTED && step.notFound().contains(RequestFact.RECEIPT)) {
            standing = RECEIVED;
        }
        if (step.kind() == Kind.MODIFIED
                && standing == RECEIVED
                && step.notFound().contains(RequestFact.CONSULTATION)) {
            standing = CONSULTING;
        }
        if (step.kind() == NON_COMPLIANCE_PROCEEDING
                && RequestMoves.OPEN.contains(standing)
                && step.notFound().contains(RequestFact.FAILURE)) {
            standing = UNMET;
        }
        return standing;
    }

    private static boolean wasReceived(RequestLife life) {
        return life.has(RECEIVED)
                || life.steps().stream().anyMatch(s -> s.notFound().contains(RequestFact.RECEIPT));
    }

    private static boolean presupposesReceipt(Kind kind) {
        return switch (kind) {
            case CONSULTING,
                    POSTPONED,
                    MODIFIED,
                    ACCEPTED_ON_CONDITIONS,
                    PARTLY_EXECUTED,
                    EXECUTED,
                    DENIED,
                    ARRESTED,
                    PAPERS_RECEIVED,
                    RELEASED,
                    RE_ARREST -> true;
            case TRANSMITTED, RECEIVED, LEGALITY_CHALLENGED, UNMET, WITHDRAWN, LAPSED, NON_COMPLIANCE_PROCEEDING ->
                false;
        };
    }

    private static Refusal outOfPlace(Kind state, Kind kind) {
        if (kind == TRANSMITTED) {
            return RequestRefusal.TRANSMITTED_ALREADY;
        }
        if (state == Kind.DENIED) {
            return RequestRefusal.CLOSED_BY_DENIAL;
        }
        return switch (kind) {
            case RECEIVED -> RequestRefusal.RECEIVED_ALREADY;
            case CONSULTING -> RequestRefusal.CONSULTING_OUT_OF_PLACE;
            case POSTPONED -> RequestRefusal.POSTPONED_OUT_OF_PLACE;
            case MODIFIED -> RequestRefusal.MODIFIED_WITHOUT_CONSULTATION;
            case ACCEPTED_ON_CONDITIONS -> RequestRefusal.CONDITIONS_OUT_OF_PLACE;
            case DENIED -> RequestRefusal.DENIED_OUT_OF_PLACE;
            case NON_COMPLIANCE_PROCEEDING -> RequestRefusal.PROCEEDING_WITHOUT_FAILURE;
            case TRANSMITTED,
                    PARTLY_EXECUTED,
                    EXECUTED,
                    LEGALITY_CHALLENGED,
                    UNMET,
                    WITHDRAWN,
                    LAPSED,
                    ARRESTED,
                    PAPERS_RECEIVED,
                    RELEASED,
                    RE_ARREST -> throw new IllegalStateException(kind + " may follow every open state, also " + state);
        };
    }
}
