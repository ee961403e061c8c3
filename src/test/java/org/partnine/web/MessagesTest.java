package org.partnine.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.wording.Language;

/** The texts of the pages are whole in every language. */
class MessagesTest {

    /** Proper names and abbreviations that are the same in two languages, or may be. */
    private static final Set<String> SAME_IN_LATIN_SCRIPT = Set.of(
            "actor.INTERPOL",
            "day.between",
            "data.licence",
            "design.title",
            "fact.declaration",
            "fact.situation",
            "field.abstentions",
            "field.question",
            "field.session",
            "field.situation",
            "field.source",
            "form.question",
            "form.situation",
            "nav.SITUATIONS",
            "nav.menu",
            "letter.basis",
            "page.home.held.situations",
            "page.product",
            "register.situations",
            "search.register.SITUATION",
            "source.title",
            "table.code",
            "table.declarations",
            "table.pleas",
            "table.situation",
            "table.source",
            "table.visits");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_every_text_with_the_same_values(Language language) {
        Properties english = texts(Language.EN);
        Properties texts = texts(language);

        assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            var original = new MessageFormat(english.getProperty(key), language.conventions());
            var text = new MessageFormat(texts.getProperty(key), language.conventions());
            assertThat(text.getArgumentNames()).as(key).isEqualTo(original.getArgumentNames());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void no_text_is_left_in_english(Language language) {
        Properties english = texts(Language.EN);
        Properties texts = texts(language);

        for (String key : english.stringPropertyNames()) {
            if (!SAME_IN_LATIN_SCRIPT.contains(key)) {
                assertThat(texts.getProperty(key)).as(key).isNotBlank().isNotEqualTo(english.getProperty(key));
            }
        }
    }

    @Test
    void apostrophes_are_typographic_so_that_none_is_taken_for_a_quote_of_the_format() {
        for (Language language : Language.values()) {
            assertThat(texts(language).values())
                    .noneMatch(text -> text.toString().contains("'"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"AR", "FA"})
    void a_day_or_a_symbol_among_words_from_right_to_left_keeps_its_direction(Language language) {
        var bare = Pattern.compile("(?<![\\u2066\\u2068\\w/-])(\\d{4}-\\d{2}|ICC-)");
        assertThat(texts(language).values())
                .noneMatch(text -> bare.matcher(text.toString()).find());
    }

    private static Properties texts(Language language) {
        String file = "/messages_" + language.tag() + ".properties";
        var texts = new Properties();
        try (Reader reader =
                new InputStreamReader(MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
        return texts;
    }
}
