package org.partnine.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent;
import org.partnine.law.rome.life.RequestFact;
import org.partnine.law.rome.life.RequestMade;
import org.partnine.law.rome.life.RequestStep;
import org.partnine.law.rome.life.RequestStep.PendingMatter;
import org.partnine.law.rome.life.RequestStep.Presence;
import org.partnine.ledger.Identifiers;
import org.partnine.recording.Values;

/** Records of requests and their steps as the law of their lives reads them. */
final class RequestSteps {

    static final String MATTER = "MATTER";
    static final String PRESENCE = "PRESENCE";

    private RequestSteps() {}

    static RequestMade made(Values request) {
        return RequestMade.of(Form.valueOf(request.must("form")), Request.Nature.valueOf(request.must("nature")));
    }

    /**
     * The addressee whose conduct a step of a request to a group is: named, or the actor if that is a State. Empty: a
     * step towards all of them.
     */
    static Optional<String> addressee(Values step, boolean toGroup) {
        String named = step.text("state");
        if (named != null) {
            return Optional.of(named);
        }
        String actor = step.must("actor");
        return toGroup && actor.matches("[A-Z]{3}") ? Optional.of(actor) : Optional.empty();
    }

    static RequestStep of(Values step) {
        RequestStep read = RequestStep.of(RequestEvent.Kind.valueOf(step.must("kind")), step.date("on"))
                .onGround(step.code("ground", Qualifier.class));
        String key = step.key();
        return key == null || Identifiers.isWellFormed(key) ? asStated(read, step) : asLoaded(read, step);
    }

    /**
     * A step that is on record. One that a request for arrest was not met was recorded only because the person was placed
     * on the territory, by the step itself or by a stay.
     */
    static RequestStep recorded(Values step) {
        RequestStep read = of(step);
        return read.kind() == RequestEvent.Kind.UNMET && read.presence() == Presence.NONE
                ? read.placedBy(Presence.STAY)
                : read;
    }

    private static RequestStep asStated(RequestStep read, Values step) {
        RequestStep stated = read;
        for (RequestFact fact : RequestFact.values()) {
            String words = step.fact("facts", fact.name());
            if (words != null) {
                stated = stated.stating(fact, words);
            }
        }
        var notFound = new ArrayList<RequestFact>();
        step.texts("notFound").forEach(fact -> notFound.add(RequestFact.valueOf(fact)));
        return stated.notFound(notFound.toArray(RequestFact[]::new))
                .pending(matter(step.fact("facts", MATTER)), step.date("matterFiledOn"), step.text("endedBy"))
                .placedBy(presence(step.fact("facts", PRESENCE)));
    }

    /**
     * A row of the reference data states its facts in its words; what it does not show was not found there. That the
     * person was on the territory was read where the row was made.
     */
    private static RequestStep asLoaded(RequestStep read, Values step) {
        RequestStep loaded = read;
        List<RequestFact> absent = new ArrayList<>();
        if (read.on() == null) {
            absent.add(RequestFact.DAY);
        }
        for (RequestFact fact : RequestFact.values()) {
            switch (fact) {
                case DAY, RECEIPT, CONSULTATION, FAILURE -> {
                    // Days are given or not; the others are steps of their own.
                }
                case CHANNEL, CONDITIONS_CONSIDERED -> absent.add(fact);
                case PROBLEM,
                        PENDING_MATTER,
                        END_CONDITION,
                        ENDING,
                        NEW_TERMS,
                        CONDITIONS,
                        PERFORMANCE,
                        REASONS,
                        LOST_CHANCE,
                        END_OF_REQUEST -> loaded = loaded.stating(fact, step.must("summary"));
            }
        }
        return loaded.notFound(absent.toArray(RequestFact[]::new))
                .pending(null, step.date("matterFiledOn"), step.text("endedBy"))
                .placedBy(Presence.OFFICIAL_STATEMENT);
    }

    private static @Nullable PendingMatter matter(@Nullable String code) {
        return code == null ? null : PendingMatter.valueOf(code);
    }

    private static Presence presence(@Nullable String code) {
        return code == null ? Presence.NONE : Presence.valueOf(code);
    }
}
