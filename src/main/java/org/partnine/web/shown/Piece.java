package org.partnine.web.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text.
 *
 * @param unbroken whether it names a day or a document, and is read wrongly when a line ends inside it
 */
public record Piece(String text, boolean unbroken) {

    private static final Pattern UNBROKEN = Pattern.compile("\\b\\d{1,2} \\p{Lu}\\p{Ll}{2,8} \\d{4}\\b"
            + "|\\b(?:ICC|S|A|ST)[-/][\\p{Alnum}/.-]*\\d[\\p{Alnum}-]*(?:/\\p{Alnum}[\\p{Alnum}-]*)*");

    /** The text cut around the days and symbols in it. */
    public static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        Matcher found = UNBROKEN.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Piece(text.substring(from, found.start()), false));
            }
            pieces.add(new Piece(found.group(), true));
            from = found.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return pieces;
    }
}
