package org.partnine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CitationsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/documents/citations.csv", numLinesToSkip = 1)
    void a_symbol_is_read_as_the_one_type_whose_form_it_has(String type, boolean valid, String text) {
        List<String> matching = Arrays.stream(CitationType.values())
                .filter(t -> t.whole().matcher(text).matches())
                .map(CitationType::code)
                .toList();

        assertThat(matching).isEqualTo(valid ? List.of(type) : List.of());
        assertThat(Citations.parse(text).map(c -> c.type().code()).stream().toList())
                .isEqualTo(matching);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/documents/canonical.csv", numLinesToSkip = 1)
    void a_symbol_has_one_canonical_form_and_names_its_document_apart_from_the_place_in_it(
            String text, String symbol, @Nullable String document, @Nullable String pinpoint) {
        Citation read = Citations.parse(text).orElseThrow();

        assertThat(read.symbol()).isEqualTo(symbol);
        assertThat(read.original()).isEqualTo(text);
        assertThat(read.document().map(Citation::symbol).orElse(null)).isEqualTo(document);
        assertThat(read.pinpoint().orElse(null)).isEqualTo(pinpoint);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/documents/citations.csv", numLinesToSkip = 1)
    void a_canonical_form_reads_as_itself(String type, boolean valid, String text) {
        if (!valid || type.equals("legal-tools")) {
            return;
        }
        String symbol = Citations.parse(text).orElseThrow().symbol();

        assertThat(Citations.parse(symbol).orElseThrow().symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/documents/slips.csv", numLinesToSkip = 1)
    void a_slip_of_the_pen_is_undone_only_when_asked_and_the_original_is_kept(String text, String symbol) {
        assertThat(Citations.parse(text)).isEmpty();

        Citation read = Citations.read(text).orElseThrow();
        assertThat(read.symbol()).isEqualTo(symbol);
        assertThat(read.original()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/documents/in-text.csv", numLinesToSkip = 1)
    void symbols_are_found_among_other_words_and_never_as_part_of_a_longer_one(String text, @Nullable String symbols) {
        assertThat(Citations.recognise(text).stream().map(Citation::symbol))
                .isEqualTo(symbols == null ? List.of() : List.of(symbols.split(";")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/documents/publicity.csv", numLinesToSkip = 1)
    void suffixes_say_what_the_public_may_know(String text, Citation.Publicity publicity) {
        assertThat(Citations.parse(text).orElseThrow().publicity()).isEqualTo(publicity);
    }
}
