package org.partnine.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sealed batch of entries.
 *
 * @param ledger PUBLIC or REST
 * @param number from 1 in each ledger
 * @param first position of its first entry, from 0
 * @param root Merkle tree head over its entries
 */
public record Batch(String ledger, long number, long first, int size, Hash root, Instant sealedAt) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The value that stands for this batch and all before it: SHA-256 of the canonical JSON of its members with the
     * value of the batch before.
     *
     * @param former null for the first batch
     */
    public Hash chainedTo(@Nullable Hash former) {
        var header = JSON.createObjectNode()
                .put("first", first)
                .put("former", former == null ? "" : former.hex())
                .put("ledger", ledger)
                .put("number", number)
                .put("root", root.hex())
                .put("sealedAt", sealedAt.toString())
                .put("size", size);
        return Hash.of(MerkleTree.sha256().digest(CanonicalJson.bytes(header)));
    }
}
