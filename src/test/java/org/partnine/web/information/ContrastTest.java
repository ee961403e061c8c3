package org.partnine.web.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the style sheet keep the contrast that the pages promise. */
class ContrastTest {

    /** What only separates, is paper itself, or fills an outline that stands out. */
    private static final Set<String> DECORATION = Set.of("paper", "sheet", "rule", "rule-2", "elsewhere");

    /** Lines and patches that carry meaning, always with a word beside them. */
    private static final Set<String> GRAPHIC = Set.of(
            "field", "bound", "residual", "declared", "ordered", "urged", "not-bound", "contested", "undetermined");

    @ParameterizedTest
    @CsvSource({"#000000, #fff, 21", "#fff, #ffffff, 1", "#777777, #ffffff, 4.48", "#767676, #fff, 4.54"})
    void contrast_is_reckoned_as_in_wcag(String one, String other, double contrast) {
        assertThat(Contrast.between(one, other)).isCloseTo(contrast, within(0.005));
        assertThat(Contrast.between(other, one)).isEqualTo(Contrast.between(one, other));
    }

    @Test
    void every_colour_stands_out_from_the_paper_in_light_and_dark() {
        assertThat(DesignTokens.read().colours())
                .hasSizeGreaterThan(15)
                .filteredOn(colour -> !DECORATION.contains(colour.name()))
                .allSatisfy(colour -> {
                    double least = GRAPHIC.contains(colour.name()) ? 3 : 4.5;
                    assertThat(colour.light().contrast()).as(colour.name()).isGreaterThanOrEqualTo(least);
                    assertThat(colour.dark().contrast()).as(colour.name()).isGreaterThanOrEqualTo(least);
                });
    }

    @Test
    void what_is_no_colour_is_kept_apart() {
        assertThat(DesignTokens.read().others())
                .containsKeys("serif", "measure", "s4")
                .doesNotContainKey("ink");
    }
}
