package org.partnine.web.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.partnine.recording.Once;
import org.partnine.recording.RecordView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets a form that is sent twice, by a double click or by going back, record once. */
@Component
class EntryOnce {

    private static final int RECORDED = 201;

    private final JsonMapper json;

    EntryOnce(JsonMapper json) {
        this.json = json;
    }

    /** @param content all that the form says */
    Once of(String word, String content) {
        return new Once("form " + word, hash(content), RECORDED, this::answer);
    }

    /** The version may be asked for by a program that repeats a command; a form needs the place alone. */
    private String answer(RecordView record) {
        return json.writeValueAsString(
                Map.of("register", record.register().name(), "key", record.key(), "version", record.version()));
    }

    private static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
