package org.partnine.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A piece of a record's words around what was found in them.
 *
 * @param runs in order; together the piece
 */
public record Snippet(List<Run> runs) {

    private static final char MARK_BEGINS = '\ue000';
    private static final char MARK_ENDS = '\ue001';
    private static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final String ELLIPSIS = "…";

    public Snippet {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch of words.
     *
     * @param isFound whether it is what was looked for
     */
    public record Run(String text, boolean isFound) {}

    /**
     * The piece of the body with the first find; of the title, if only that has one.
     *
     * @param markedTitle the title as the database reads it, its finds between U+E000 and U+E001
     * @param markedBody likewise
     */
    static Snippet of(String title, String markedTitle, String body, String markedBody) {
        BitSet inBody = finds(body, markedBody);
        BitSet inTitle = finds(title, markedTitle);
        return (inBody.isEmpty() && !inTitle.isEmpty()) || body.isEmpty() ? of(title, inTitle) : of(body, inBody);
    }

    /** Which characters are found; none if the two texts are not the same but for the marks. */
    private static BitSet finds(String words, String marked) {
        var found = new BitSet(words.length());
        int at = 0;
        boolean inside = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == MARK_BEGINS || c == MARK_ENDS) {
                inside = c == MARK_BEGINS;
            } else {
                found.set(at, at + 1, inside);
                at++;
            }
        }
        if (at != words.length()) {
            found.clear();
        }
        return found;
    }

    private static Snippet of(String words, BitSet found) {
        int begin = 0;
        int end = words.length();
        if (words.length() > LENGTH) {
            int first = Math.max(0, found.nextSetBit(0));
            begin = first <= BEFORE ? 0 : afterSpace(words, first - BEFORE, first);
            end = begin + LENGTH >= words.length() ? words.length() : beforeSpace(words, begin, begin + LENGTH);
            begin = betweenCharacters(words, begin);
            end = betweenCharacters(words, end);
        }
        var runs = new ArrayList<Run>();
        if (begin > 0) {
            runs.add(new Run(ELLIPSIS, false));
        }
        int at = begin;
        while (at < end) {
            boolean isFound = found.get(at);
            int next = isFound ? found.nextClearBit(at) : found.nextSetBit(at);
            int until = next < 0 ? end : Math.min(next, end);
            runs.add(new Run(words.substring(at, until).replace("\n", " · "), isFound));
            at = until;
        }
        if (end < words.length()) {
            runs.add(new Run(ELLIPSIS, false));
        }
        return new Snippet(runs);
    }

    /** The same place, or the one before it if it would cut a character in two. */
    private static int betweenCharacters(String words, int place) {
        boolean cuts = place > 0
                && place < words.length()
                && Character.isSurrogatePair(words.charAt(place - 1), words.charAt(place));
        return cuts ? place - 1 : place;
    }

    private static int afterSpace(String words, int from, int until) {
        int space = words.indexOf(' ', from);
        return space < 0 || space >= until ? from : space + 1;
    }

    private static int beforeSpace(String words, int from, int until) {
        int space = words.lastIndexOf(' ', until);
        return space <= from ? until : space;
    }
}
