package org.partnine.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry of a ledger, as it is sealed.
 *
 * @param entry its name, random
 * @param contentHash of the version written; null for a retraction
 */
public record Entry(
        String entry,
        String action,
        String register,
        String key,
        @Nullable Hash contentHash,
        String actor,
        @Nullable String reason,
        Instant at) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the entry's hash is taken over: anyone who has it can compute the hash. */
    public ObjectNode content() {
        ObjectNode content = JSON.createObjectNode()
                .put("action", action)
                .put("actor", actor)
                .put("at", at.toString())
                .put("entry", entry)
                .put("key", key)
                .put("register", register);
        if (contentHash != null) {
            content.put("content", contentHash.hex());
        }
        if (reason != null) {
            content.put("reason", reason);
        }
        return content;
    }

    Hash leaf() {
        return Hash.of(MerkleTree.leaf(CanonicalJson.bytes(content())));
    }
}
