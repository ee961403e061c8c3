package org.partnine.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of one language: read once, every pattern parsed at that time, immutable afterwards. */
final class Bundle {

    /** Files of patterns, in ICU's message syntax. */
    static final List<String> PATTERNS = List.of("verdicts", "steps", "facts");

    /** Files of plain words. */
    static final List<String> WORDS = List.of("terms", "names", "indicators");

    private final Map<String, Sentence> sentences = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private final Language language;

    private Bundle(Language language) {
        this.language = language;
        var numbers = Sentence.Numbers.of(language);
        for (String file : PATTERNS) {
            read(file, language).forEach((key, pattern) -> sentences.put(key, parse(key, pattern, numbers)));
        }
        for (String file : WORDS) {
            words.putAll(read(file, language));
        }
    }

    static Bundle of(Language language) {
        return new Bundle(language);
    }

    private static Sentence parse(String key, String pattern, Sentence.Numbers numbers) {
        try {
            return Sentence.read(pattern, numbers);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the pattern of " + key + " cannot be read: " + e.getMessage(), e);
        }
    }

    static Map<String, String> read(String file, Language language) {
        String path = "/wording/" + file + "_" + language.tag() + ".properties";
        var properties = new Properties();
        try (var in = Bundle.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path + " on the class path");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var entries = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
        return entries;
    }

    Sentence sentence(String key) {
        Sentence sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key);
        }
        return sentence;
    }

    String words(String key) {
        String found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return found;
    }

    /** Null if there are none. */
    @Nullable
    String findWords(String key) {
        return words.get(key);
    }

    /** Writes a sentence that is to stand inside another. */
    String part(String key, Sentence.Values values) {
        var draft = new Draft(language);
        sentence(key).write(values, draft);
        return draft.asPart();
    }
}
