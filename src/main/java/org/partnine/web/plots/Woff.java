package org.partnine.web.plots;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a font in the Web Open Font Format 1.0, in which its makers publish it, for a platform that reads it only
 * unpacked. The tables themselves are left as they are.
 */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    static byte[] unpacked(byte[] woff) {
        ByteBuffer in = ByteBuffer.wrap(woff);
        if (in.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("no font in WOFF 1.0");
        }
        int flavour = in.getInt(4);
        short tables = in.getShort(12);
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
        int power = Integer.highestOneBit(tables);
        out.putInt(flavour)
                .putShort(tables)
                .putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (tables * 16 - power * 16));
        int at = 12 + tables * 16;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + i * ENTRY;
            int length = in.getInt(entry + 12);
            byte[] table = table(woff, in.getInt(entry + 4), in.getInt(entry + 8), length);
            out.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 16))
                    .putInt(at)
                    .putInt(length);
            out.put(at, table);
            // Each table begins at a multiple of four.
            at = (at + length + 3) / 4 * 4;
        }
        return out.array();
    }

    private static byte[] table(byte[] woff, int offset, int packed, int length) {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, offset, table, 0, length);
            return table;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(woff, offset, packed);
            if (inflater.inflate(table) != length) {
                throw new IllegalArgumentException("a table of the font is cut short");
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table of the font is damaged", e);
        } finally {
            inflater.end();
        }
        return table;
    }
}
