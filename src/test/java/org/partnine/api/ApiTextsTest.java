package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.wording.Language;

class ApiTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_texts_with_the_same_places(Language language) throws IOException {
        Properties english = texts(Language.EN);
        Properties own = texts(language);
        assertThat(own.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(own.getProperty(key)).isNotBlank();
            assertThat(places(own.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_kind_of_problem_has_a_title_and_says_what_to_do(ProblemType type) {
        var texts = new ApiTexts();
        assertThat(texts.title(Language.EN, type)).isNotBlank();
        assertThat(texts.explanation(Language.EN, type)).isNotBlank();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(Language language) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                ApiTextsTest.class.getResourceAsStream("/api/texts_" + language.tag() + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
