package org.partnine.law.rome.life;

import static org.partnine.law.rome.RequestEvent.Kind.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.partnine.law.rome.RequestEvent.Kind;

/**
 * Which state of a request may follow which, before the facts of the step are looked at.
 *
 * <p>An unmet request, and one that led to a proceeding, stays open: it can go on to any later state.
 */
final class RequestMoves {

    /** States in which performance is still to come. */
    static final Set<Kind> OPEN = Set.of(
            TRANSMITTED,
            RECEIVED,
            CONSULTING,
            POSTPONED,
            MODIFIED,
            ACCEPTED_ON_CONDITIONS,
            PARTLY_EXECUTED,
            LEGALITY_CHALLENGED,
            ARRESTED,
            PAPERS_RECEIVED,
            RELEASED,
            RE_ARREST);

    /** The sub-flow of provisional arrest: beside it the request goes on as one that was received. */
    static final Set<Kind> PROVISIONAL_ARREST = Set.of(ARRESTED, PAPERS_RECEIVED, RELEASED, RE_ARREST);

    private static final Map<Kind, Set<Kind>> AFTER = table();

    private RequestMoves() {}

    static Set<Kind> after(Kind state) {
        return AFTER.getOrDefault(state, Set.of());
    }

    private static Map<Kind, Set<Kind>> table() {
        var after = new EnumMap<Kind, Set<Kind>>(Kind.class);
        for (Kind open : OPEN) {
            Set<Kind> next = EnumSet.of(PARTLY_EXECUTED, EXECUTED, LEGALITY_CHALLENGED, UNMET, WITHDRAWN, LAPSED);
            next.addAll(PROVISIONAL_ARREST);
            switch (open) {
                case TRANSMITTED -> {
                    next.removeAll(PROVISIONAL_ARREST);
                    next.removeAll(Set.of(PARTLY_EXECUTED, EXECUTED));
                    next.add(RECEIVED);
                }
                case RECEIVED, ARRESTED, PAPERS_RECEIVED, RELEASED, RE_ARREST ->
                    next.addAll(Set.of(CONSULTING, POSTPONED, ACCEPTED_ON_CONDITIONS, DENIED));
                case CONSULTING -> next.addAll(Set.of(POSTPONED, MODIFIED, ACCEPTED_ON_CONDITIONS, DENIED));
                case POSTPONED -> next.add(RECEIVED);
                case MODIFIED -> next.add(ACCEPTED_ON_CONDITIONS);
                case ACCEPTED_ON_CONDITIONS,
                        PARTLY_EXECUTED,
                        LEGALITY_CHALLENGED,
                        EXECUTED,
                        DENIED,
                        UNMET,
                        WITHDRAWN,
                        LAPSED,
                        NON_COMPLIANCE_PROCEEDING -> {}
            }
            after.put(open, next);
        }
        after.put(UNMET, EnumSet.complementOf(EnumSet.of(TRANSMITTED)));
        after.put(NON_COMPLIANCE_PROCEEDING, EnumSet.complementOf(EnumSet.of(TRANSMITTED, NON_COMPLIANCE_PROCEEDING)));
        after.put(DENIED, EnumSet.of(NON_COMPLIANCE_PROCEEDING, WITHDRAWN, LAPSED));
        return after;
    }
}
