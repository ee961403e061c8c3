package org.partnine.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an entry stands in its batch, and its batch in the chain.
 *
 * @param position in its ledger
 * @param index in its batch
 * @param path hashes from the leaf to the batch's root, nearest first
 * @param former chained value of the batch before; null for the first
 * @param later the batches after it, in order, which lead to the last chained value
 */
public record Proof(
        Entry entry,
        long position,
        int index,
        List<Hash> path,
        Batch batch,
        @Nullable Hash former,
        List<Batch> later) {

    /** Whether the entry and the batches lead to the value of the checkpoint. */
    public boolean leadsTo(Hash chained) {
        byte[] root = MerkleTree.rootFrom(
                entry.leaf().bytes(),
                index,
                batch.size(),
                path.stream().map(Hash::bytes).toList());
        if (!Hash.of(root).equals(batch.root())) {
            return false;
        }
        Hash value = batch.chainedTo(former);
        for (Batch next : later) {
            value = next.chainedTo(value);
        }
        return value.equals(chained);
    }
}
