package org.partnine.api;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.ProceedingRefusal;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.law.rome.life.Refusal;
import org.partnine.law.rome.life.RequestFact;
import org.partnine.law.rome.life.RequestRefusal;
import org.partnine.law.rome.life.VisitRefusal;

/**
 * What a program sends so that a step is no longer refused for something that it does not state: the law says what has to
 * be stated, this says in which member.
 *
 * @param text key of the text
 * @param words for the places in it
 */
record WhatToSend(String text, Map<String, String> words) {

    private static final String MEMBER = "send.member";

    /** Empty where no member can help. */
    static Optional<WhatToSend> after(Refusal refusal, @Nullable String pointer) {
        return Optional.ofNullable(
                switch (refusal) {
                    case RequestRefusal request -> of(request);
                    case ProceedingRefusal proceeding ->
                        // A finding has no steps of its own; it names the proceeding that has.
                        "/proceeding".equals(pointer) ? new WhatToSend("send.proceeding", Map.of()) : of(proceeding);
                    // What a step of a stay does not give was not found: nothing has to be stated.
                    case VisitRefusal visit -> null;
                });
    }

    private static @Nullable WhatToSend of(RequestRefusal refusal) {
        return switch (refusal) {
            case POSTPONED_WITHOUT_GROUND, DENIED_WITHOUT_GROUND -> member("ground");
            case POSTPONED_WITHOUT_PENDING_MATTER -> member("facts.MATTER");
            case UNMET_WITHOUT_PRESENCE -> member("facts.PRESENCE");
            case EXECUTED_BEFORE_RECEIVED -> of(RequestFact.RECEIPT);
            default ->
                Arrays.stream(RequestFact.values())
                        .filter(fact -> fact.unstated() == refusal)
                        .findFirst()
                        .map(WhatToSend::of)
                        .orElse(null);
        };
    }

    private static WhatToSend of(RequestFact fact) {
        return switch (fact) {
            case DAY -> orNotFound("on", fact);
            case RECEIPT -> stepOrNotFound("RECEIVED", fact);
            case CONSULTATION -> stepOrNotFound("CONSULTING", fact);
            case FAILURE -> stepOrNotFound("UNMET, DENIED", fact);
            case CHANNEL,
                    PROBLEM,
                    PENDING_MATTER,
                    END_CONDITION,
                    ENDING,
                    NEW_TERMS,
                    CONDITIONS,
                    PERFORMANCE,
                    REASONS,
                    CONDITIONS_CONSIDERED,
                    LOST_CHANCE,
                    END_OF_REQUEST -> orNotFound("facts." + fact, fact);
        };
    }

    private static @Nullable WhatToSend of(ProceedingRefusal refusal) {
        return switch (refusal) {
            case DAY_NOT_STATED -> orNotFound("on", ProceedingStep.Fact.DAY);
            case PART_NOT_STATED -> orNotFound("part", ProceedingStep.Fact.PART);
            case LEAVE_NOT_STATED, APPEAL_WITHOUT_LEAVE -> orNotFound("leave", ProceedingStep.Fact.LEAVE);
            case FINDING_WITHOUT_INVITATION -> stepOrNotFound("STATE_INVITED", ProceedingStep.Fact.INVITATION);
            case JUDGMENT_WITHOUT_APPEAL -> stepOrNotFound("APPEAL", ProceedingStep.Fact.APPEAL);
            case F3_WITHOUT_LETTER -> stepOrNotFound("F2", ProceedingStep.Fact.REPLY);
            case NONE_AS_OF_WITHOUT_DAY -> member("on");
            case NONE_AS_OF_WITHOUT_SEARCH -> member("searchMade");
            default -> null;
        };
    }

    private static WhatToSend member(String member) {
        return new WhatToSend(MEMBER, Map.of("member", member));
    }

    private static WhatToSend orNotFound(String member, Enum<?> fact) {
        return new WhatToSend("send.member-or-not-found", Map.of("member", member, "fact", fact.name()));
    }

    private static WhatToSend stepOrNotFound(String kinds, Enum<?> fact) {
        return new WhatToSend("send.step-or-not-found", Map.of("member", kinds, "fact", fact.name()));
    }
}
