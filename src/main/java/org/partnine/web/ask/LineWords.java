package org.partnine.web.ask;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a question in one line: without accents, case and punctuation, with letters that two keyboards write
 * differently made one, and without the small words that carry no meaning here.
 */
final class LineWords {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Left out of names and questions alike, so that names which hold them are still found. */
    private static final Set<String> SMALL = Set.of(
            "the", "day", "jour", "يوم", "روز", "of", "to", "in", "on", "for", "and", "or", "was", "were", "is", "did",
            "owe", "owed", "bound", "le", "la", "les", "l", "du", "de", "des", "d", "et", "ou", "en", "au", "aux", "a",
            "pour", "sur", "etait", "tenu", "tenue", "lie", "في", "علي", "من", "الي", "عن", "هل", "و", "در", "به", "از",
            "براي", "را", "ايا", "بود");

    private LineWords() {}

    /** The words that carry meaning, in order. */
    static List<String> of(String text) {
        return Stream.of(NOT_A_LETTER
                        .matcher(plain(text))
                        .replaceAll(" ")
                        .strip()
                        .split(" "))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }

    /** The same words as one text, to look it up. */
    static String joined(String text) {
        return String.join(" ", of(text));
    }

    /** Digits and letters in one shape; punctuation stays. */
    static String plain(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var one = new StringBuilder(letters.length());
        letters.codePoints().forEach(letter -> one.appendCodePoint(shape(letter)));
        return one.toString().toLowerCase(Locale.ROOT);
    }

    private static int shape(int letter) {
        return switch (letter) {
            // Persian and Arabic keyboards have a yeh and a kaf of their own; a final yeh loses its dots.
            case 'ی', 'ى' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة' -> 'ه';
            default -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
        };
    }
}
