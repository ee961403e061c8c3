package org.partnine.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as they were written, the last ones asked for: the same question on the same facts, on the same day of asking
 * and in the same language, has the same answer byte for byte, and the sentences cost more than the law.
 */
@Component
class WrittenAnswers {

    /** About 20 kB each. */
    private static final int KEPT = 512;

    private final JsonMapper json;
    private final Map<Key, byte[]> written = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    WrittenAnswers(JsonMapper json) {
        this.json = json;
    }

    private record Key(String tag, QuestionReader.AskedOf asked) {}

    /**
     * The answer as JSON.
     *
     * @param tag names the state of knowledge, the day of asking and the language
     * @param body makes the answer if it is not kept
     */
    byte[] of(String tag, QuestionReader.AskedOf asked, Supplier<ObligationBody> body) {
        var key = new Key(tag, asked.withoutTime());
        byte[] kept = keptOrNull(key);
        if (kept != null) {
            return kept;
        }
        byte[] made = json.writeValueAsBytes(body.get());
        synchronized (written) {
            written.put(key, made);
        }
        return made;
    }

    private byte @Nullable [] keptOrNull(Key key) {
        synchronized (written) {
            return written.get(key);
        }
    }
}
