package org.partnine.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.partnine.wording.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words of the API in each language: of its problems, and the few that an answer has beside the law's. */
@Component
class ApiTexts {

    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    ApiTexts() {
        for (Language language : Language.values()) {
            words.put(language, read("api/texts_" + language.tag() + ".properties"));
        }
    }

    /**
     * The text of the key with its places filled: {@code {value}} by the word of that name.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    String of(Language language, String key, Map<String, String> places) {
        Properties texts = words.get(language);
        String text = texts == null ? null : texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        for (var place : places.entrySet()) {
            text = text.replace("{" + place.getKey() + "}", place.getValue());
        }
        return text;
    }

    String title(Language language, ProblemType type) {
        return of(language, type.slug() + ".title", Map.of());
    }

    String explanation(Language language, ProblemType type) {
        return of(language, type.slug() + ".detail", Map.of());
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var in = new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("texts of the API cannot be read: " + name, e);
        }
        return properties;
    }
}
