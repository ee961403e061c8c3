package org.partnine.web.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text.
 *
 * @param unbroken whether it names a day, a document or a place in a text, and is read wrongly when a line ends inside it
 */
public record Piece(String text, boolean unbroken) {

    /** 13 June 2015, 1er mars 2015, ۱۳ ژوئن ۲۰۱۵: in every language the day, its month and its year, in this order. */
    private static final String DAY =
            "(?<![\\p{L}\\p{Nd}])\\p{Nd}{1,2}(?:er)? \\p{L}[\\p{L}\\p{M}]{1,9}\\.? \\p{Nd}{4}(?!\\p{Nd})";

    private static final String SYMBOL =
            "\\b(?:ICC|S|A|ST)[-/][\\p{Alnum}/.-]*\\d[\\p{Alnum}-]*(?:/\\p{Alnum}[\\p{Alnum}-]*)*(?: \\(\\d{4}\\))?";

    /** art. 87(7), article 87-7, المادة 87(7), ماده ۸۷(۷). */
    private static final String PLACE = "(?<!\\p{L})(?:arts?\\.|articles?|paras?\\.|rule|reg\\.|règle|norme|par\\."
            + "|المادة|القاعدة|البند|الفقرة|ماده|قاعده|مقرره|بند) \\p{Nd}+(?:\\([^()\\s]{1,4}\\)|-\\p{Alnum}{1,3})*";

    private static final Pattern UNBROKEN = Pattern.compile(DAY + "|" + SYMBOL + "|" + PLACE);

    /** The text cut around the days, symbols and places in it. */
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
