package org.partnine.web.plots;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;

/** The fonts of painted words: Latin letters from one, Arabic letters from the other, joined by the platform's own shaper. */
final class PlotFonts {

    private static final Font LATIN = font("IBMPlexSans-Regular.woff");
    private static final Font ARABIC = font("IBMPlexSansArabic-Regular.woff");

    private PlotFonts() {}

    /** The text with the font of each of its letters. Marks of isolation are left out: the direction is set instead. */
    static AttributedString set(String text, int size, boolean rightToLeft) {
        String plain = text.replaceAll("[\\u2066-\\u2069]", "");
        var set = new AttributedString(plain);
        set.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        int from = 0;
        while (from < plain.length()) {
            Font font = fontOf(plain.charAt(from), rightToLeft);
            int to = from + 1;
            while (to < plain.length() && fontOf(plain.charAt(to), rightToLeft).equals(font)) {
                to++;
            }
            set.addAttribute(TextAttribute.FONT, font.deriveFont((float) size), from, to);
            from = to;
        }
        return set;
    }

    /** What both have, such as a space or a full stop, is taken from the font of the language. */
    private static Font fontOf(char letter, boolean rightToLeft) {
        Font own = rightToLeft ? ARABIC : LATIN;
        Font other = rightToLeft ? LATIN : ARABIC;
        return own.canDisplay(letter) || !other.canDisplay(letter) ? own : other;
    }

    private static Font font(String name) {
        try (InputStream packed = PlotFonts.class.getResourceAsStream("/plots/" + name)) {
            if (packed == null) {
                throw new IllegalStateException("no font " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Woff.unpacked(packed.readAllBytes())));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("font " + name + " cannot be read", e);
        }
    }
}
