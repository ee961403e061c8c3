package org.partnine.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions put to a browser about passkeys, kept in its session: each takes one answer, soon. */
@Component
class PasskeyQuestions {

    /** The browser itself gives up after five minutes. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final String KEPT = PasskeyQuestions.class.getName();

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Clock clock;

    PasskeyQuestions(Clock clock) {
        this.clock = clock;
    }

    private record Put(Serializable question, Instant at) implements Serializable {}

    /** Replaces one that waits. */
    void put(Serializable question, HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, new Put(question, clock.instant()));
    }

    /** The question that waits for its answer, if it is one of the kind and not too old; it waits no longer. */
    <T> Optional<T> take(Class<T> kind, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof Put put)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return put.at().plus(GOOD_FOR).isAfter(clock.instant()) && kind.isInstance(put.question())
                ? Optional.of(kind.cast(put.question()))
                : Optional.empty();
    }

    /** As the page's script reads it. */
    String written(Serializable question) {
        return mapper.writeValueAsString(question);
    }
}
