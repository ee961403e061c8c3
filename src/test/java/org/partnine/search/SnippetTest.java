package org.partnine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void what_was_found_is_marked_in_the_words_as_written() {
        assertThat(shown(Snippet.of(
                        "Title", "Title", "Omar Al-Bashir; \nand others", "Omar Al \ue000Bashir\ue001; \nand others")))
                .isEqualTo("Omar Al-[Bashir];  · and others");
    }

    @Test
    void the_title_is_shown_when_only_it_has_what_was_found() {
        assertThat(shown(Snippet.of("A stay", "A \ue000stay\ue001", "Elsewhere", "Elsewhere")))
                .isEqualTo("A [stay]");
        assertThat(shown(Snippet.of("A stay", "A stay", "Elsewhere", "Elsewhere")))
                .isEqualTo("Elsewhere");
    }

    @Test
    void a_long_text_is_cut_at_words_around_the_first_find() {
        String before = "lorem ".repeat(100);
        String after = " ipsum".repeat(100);
        String piece = shown(Snippet.of("", "", before + "word" + after, before + "\ue000word\ue001" + after));

        assertThat(piece)
                .startsWith("…lorem")
                .contains("lorem [word] ipsum")
                .endsWith("ipsum…")
                .hasSizeLessThan(260);
    }

    @Test
    void no_character_is_cut_in_two() {
        String smiles = "\ud83d\ude00".repeat(300);
        for (String before : List.of("", "a")) {
            String piece = shown(Snippet.of("", "", before + smiles, before + smiles));
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(piece)).isTrue();
        }
    }

    @Test
    void marks_that_do_not_fit_the_text_are_left_out() {
        assertThat(shown(Snippet.of("", "", "one two", "one \ue000two\ue001 three")))
                .isEqualTo("one two");
    }

    private static String shown(Snippet snippet) {
        return snippet.runs().stream()
                .map(run -> run.isFound() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
