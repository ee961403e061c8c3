package org.partnine.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** Merkle tree heads and inclusion proofs as in RFC 6962, section 2.1, with SHA-256. */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** Hash of one entry. */
    public static byte[] leaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    /** Tree head over leaf hashes in order; of none, the hash of nothing. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256().digest();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = split(leaves.size());
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /** The hashes that lead from one leaf to the root, nearest first. */
    public static List<byte[]> path(int index, List<byte[]> leaves) {
        if (index < 0 || index >= leaves.size()) {
            throw new IndexOutOfBoundsException(index + " of " + leaves.size());
        }
        var path = new ArrayList<byte[]>();
        collect(index, leaves, path);
        return path;
    }

    private static void collect(int index, List<byte[]> leaves, List<byte[]> path) {
        if (leaves.size() == 1) {
            return;
        }
        int left = split(leaves.size());
        var first = leaves.subList(0, left);
        var second = leaves.subList(left, leaves.size());
        if (index < left) {
            collect(index, first, path);
            path.add(root(second));
        } else {
            collect(index - left, second, path);
            path.add(root(first));
        }
    }

    /** The root that a leaf and its path lead to: that of the tree, if and only if the leaf is in it at the index. */
    public static byte[] rootFrom(byte[] leaf, int index, int size, List<byte[]> path) {
        if (size == 1) {
            if (!path.isEmpty()) {
                throw new IllegalArgumentException("the path is too long");
            }
            return leaf;
        }
        if (path.isEmpty()) {
            throw new IllegalArgumentException("the path is too short");
        }
        int left = split(size);
        byte[] last = path.getLast();
        var rest = path.subList(0, path.size() - 1);
        return index < left
                ? node(rootFrom(leaf, index, left, rest), last)
                : node(last, rootFrom(leaf, index - left, size - left, rest));
    }

    /** The greatest power of two that is less than the size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
