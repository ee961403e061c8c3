package org.partnine.requests;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request went the way that the State chose: by the channel and in the language it declared.
 *
 * <p>Law: Rome Statute, art. 87(1)(a), (2). A declaration is prose; where its words do not decide, it is left to the reader.
 */
public enum ChosenWay {
    /** The request states what the State chose. */
    AS_CHOSEN,
    /** The request states something else. */
    OTHERWISE,
    /** The request does not say. */
    NOT_STATED,
    /** The words do not decide it. */
    FOR_THE_READER;

    private static final String DIPLOMATIC = "diplomatic channel";

    private static final Set<String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .map(code -> fold(Locale.of(code).getDisplayLanguage(Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    /** @param stated name of a language in English, or its code */
    static ChosenWay ofLanguage(@Nullable String declared, @Nullable String stated) {
        if (stated == null || stated.isBlank()) {
            return NOT_STATED;
        }
        Set<String> chosen = languages(declared);
        Set<String> used =
                languages(stated.length() <= 3 ? Locale.of(stated.strip()).getDisplayLanguage(Locale.ENGLISH) : stated);
        if (chosen.isEmpty() || used.isEmpty()) {
            return FOR_THE_READER;
        }
        if (used.stream().noneMatch(chosen::contains)) {
            return OTHERWISE;
        }
        // "English with a translation into Slovak" asks for two: one of them is not seen to be enough.
        return fold(declared).contains(" with ") && !used.containsAll(chosen) ? FOR_THE_READER : AS_CHOSEN;
    }

    /** Only the diplomatic channel is recognised; everything else is the name of an authority. */
    static ChosenWay ofChannel(@Nullable String declared, @Nullable String stated) {
        if (stated == null || stated.isBlank()) {
            return NOT_STATED;
        }
        String chosen = fold(declared);
        String used = fold(stated);
        boolean same = used.equals(chosen) || (used.contains(DIPLOMATIC) && chosen.contains(DIPLOMATIC));
        return same ? AS_CHOSEN : FOR_THE_READER;
    }

    private static Set<String> languages(@Nullable String words) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(fold(words))
                .map(word -> word.equals("slovene") ? "slovenian" : word)
                .filter(LANGUAGES::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(@Nullable String words) {
        return words == null
                ? ""
                : Normalizer.normalize(words, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
