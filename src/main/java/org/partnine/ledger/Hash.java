package org.partnine.ledger;

import java.util.HexFormat;

/** A SHA-256 hash, in lower-case hexadecimal. */
public record Hash(String hex) {

    private static final HexFormat HEX = HexFormat.of();

    static Hash of(byte[] bytes) {
        return new Hash(HEX.formatHex(bytes));
    }

    byte[] bytes() {
        return HEX.parseHex(hex);
    }
}
