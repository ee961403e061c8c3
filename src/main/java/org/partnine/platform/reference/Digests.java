package org.partnine.platform.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 of files and rows. */
final class Digests {

    private Digests() {}

    /** Of files by name, in the order of the names. */
    static String of(Map<String, byte[]> files) {
        MessageDigest digest = sha256();
        new TreeMap<>(files).forEach((name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes);
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of the filled cells, so that neither the order of the columns nor a new empty one changes a row. */
    static String of(Row row) {
        MessageDigest digest = sha256();
        new TreeMap<>(row.cells()).forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                digest.update((column + "\u001f" + cell + "\u001e").getBytes(StandardCharsets.UTF_8));
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first eight digits of the digest of a text, to tell a few dozen texts apart. */
    static String brief(String text) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 4);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
