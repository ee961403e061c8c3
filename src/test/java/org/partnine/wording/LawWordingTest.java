package org.partnine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.law.BasisCode;
import org.partnine.law.Form;
import org.partnine.law.Qualifier;
import org.partnine.law.Rule;

/** Everything that the law pages explain is explained in every language. */
class LawWordingTest {

    private static final List<Class<? extends Enum<?>>> EXPLAINED =
            List.of(Rule.class, BasisCode.class, Form.class, Qualifier.class);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_is_explained_and_nothing_else(Language language) {
        var texts = Bundle.read(LawWording.FILE, language);
        assertThat(new TreeSet<>(texts.keySet()))
                .isEqualTo(
                        new TreeSet<>(Bundle.read(LawWording.FILE, Language.EN).keySet()));
        List<String> codes = EXPLAINED.stream()
                .flatMap(list -> Arrays.stream(list.getEnumConstants()))
                .map(Terms::key)
                .toList();
        assertThat(codes).allSatisfy(code -> assertThat(texts).containsKey(code + ".says"));
        assertThat(texts.keySet())
                .allMatch(key -> codes.contains(key.substring(0, key.lastIndexOf('.'))))
                .allMatch(key -> List.of("says", "when", "limits").contains(key.substring(key.lastIndexOf('.') + 1)));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void no_explanation_is_left_in_english(Language language) {
        var english = Bundle.read(LawWording.FILE, Language.EN);
        assertThat(Bundle.read(LawWording.FILE, language))
                .allSatisfy((key, text) ->
                        assertThat(text).as(key).isNotBlank().endsWith(".").isNotEqualTo(english.get(key)));
    }
}
