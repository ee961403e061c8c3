package org.partnine.recording;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something to be done to the record.
 *
 * @param actor who does it
 * @param reason why, in the actor's words; null: not given
 */
public record Command(
        Register register,
        What what,
        String actor,
        @Nullable String reason) {

    /** What is to be done. */
    public sealed interface What {

        record Create(JsonNode body) implements What {}

        /** @param version the one that the writer knew */
        record Correct(String key, String version, JsonNode body) implements What {}

        record Retract(String key, String version) implements What {}

        /** Opens a closed record to everyone. */
        record Unseal(String key, String version) implements What {}

        /**
         * A step of the record with the key; the register of the command is that of the record.
         *
         * @param version of the record
         */
        record AddStep(String key, String version, JsonNode body) implements What {}
    }
}
