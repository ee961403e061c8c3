package org.partnine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The glossary says what the interface says, and what its page in the documentation says. */
class GlossaryTest {

    /** Kinds whose terms are labels of the law's own lists. */
    private static final Map<GlossaryTerm.Kind, String> LISTS = Map.of(
            GlossaryTerm.Kind.VERDICT, "Outcome",
            GlossaryTerm.Kind.BASIS, "BasisCode",
            GlossaryTerm.Kind.FORM, "Form",
            GlossaryTerm.Kind.QUALIFIER, "Qualifier",
            GlossaryTerm.Kind.ROUTE, "Route");

    @Test
    void a_code_is_called_in_the_glossary_what_it_is_called_in_answers() {
        List<GlossaryTerm> labelled = Glossary.terms().stream()
                .filter(term -> LISTS.containsKey(term.kind()))
                .toList();
        assertThat(labelled).hasSizeGreaterThan(90).allSatisfy(term -> {
            for (Language language : Language.values()) {
                assertThat(term.in(language))
                        .isEqualTo(Wording.in(language).terms().of(LISTS.getOrDefault(term.kind(), ""), term.key()));
            }
        });
    }

    @Test
    void every_term_stands_in_the_documentation_with_the_same_marks() throws IOException {
        String page = Files.readString(Path.of("docs/glossary.md"));
        assertThat(Glossary.terms())
                .allSatisfy(term -> assertThat(page)
                        .contains(List.of(Language.FR, Language.AR, Language.FA).stream()
                                .map(language ->
                                        term.in(language) + (term.unsure().contains(language) ? " **?**" : ""))
                                .collect(Collectors.joining(" | ", "| " + term.in(Language.EN) + " | ", " |"))));
    }

    @ParameterizedTest
    @CsvSource({
        "SURRENDER, term.surrender",
        "remise, term.surrender",
        "etat de transit, term.transit_state",
        "تسليم, term.extradition",
        "دولت عضو, ST_PARTY",
        "127(2), ST_RESIDUAL"
    })
    void a_term_is_found_by_its_word_in_any_language_and_by_its_provision(String sought, String key) {
        assertThat(Glossary.holding(sought)).extracting(GlossaryTerm::key).contains(key);
        assertThat(Glossary.holding(sought)).hasSizeLessThan(60);
    }
}
