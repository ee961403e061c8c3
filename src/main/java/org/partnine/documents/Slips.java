package org.partnine.documents;

import java.util.regex.Pattern;

/** Misspellings of symbols that occur in sources and have one reading only. */
final class Slips {

    private Slips() {}

    private record Slip(Pattern wrong, String right) {
        Slip(String wrong, String right) {
            this(Pattern.compile(wrong), right);
        }
    }

    private static final Slip[] SLIPS = {
        new Slip("^(A/HRC/.+)/l\\.", "$1/L."),
        new Slip("^(ICC-ASP/.+/(?:Add|Corr|Rev))(\\d)", "$1.$2"),
        new Slip("^(ICC-ASP/\\d+/(?:Res|Dec))\\.?(\\d+)(?:/\\d{4})?$", "$1.$2"),
        new Slip(
                "^S/[Rr][Ee][Ss]/(\\d+)(?:/| ?\\()(?:\\d{1,2} )?(?:[A-Z][a-z]{2,8}\\.? )?(\\d{4})\\)?$",
                "S/RES/$1 ($2)"),
        new Slip("^(S/[1-9]\\d{4}) \\(\\d{4}\\)$", "$1"),
        new Slip("^[Aa]rt(?:icle|\\.)? ?", "art. "),
        new Slip("^(art\\. .*?),? (?:paragraph|para\\.?|§) ?(\\d+)", "$1($2)"),
        new Slip("^(art\\. .*?) (?=\\()", "$1"),
        new Slip("^(art\\. .*?) (?=\\()", "$1"),
    };

    /** The text with its slips undone; itself if there are none. */
    static String undone(String text) {
        String right = text;
        for (Slip slip : SLIPS) {
            right = slip.wrong().matcher(right).replaceFirst(slip.right());
        }
        return right;
    }
}
