package org.partnine.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.wording.Language;
import org.partnine.wording.Terms;
import org.partnine.wording.Wording;

class IndicatorTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_indicator_figure_and_reason_has_its_words(Language language) {
        Terms terms = Wording.in(language).terms();
        for (IndicatorId id : IndicatorId.values()) {
            assertThat(terms.term("indicator.name." + id)).isNotBlank();
            assertThat(terms.term("indicator.formula." + id)).isNotBlank();
            assertThat(terms.term("indicator.caveat." + id)).isNotBlank();
        }
        for (FigureCode code : FigureCode.values()) {
            assertThat(terms.term("indicator.figure." + code)).isNotBlank();
        }
        for (Apart apart : Apart.values()) {
            assertThat(terms.term("indicator.apart." + apart)).isNotBlank();
        }
        for (Reason reason : Reason.values()) {
            assertThat(terms.term("indicator.reason." + reason)).isNotBlank();
        }
        for (FactTable table : FactTable.values()) {
            assertThat(terms.term("indicator.register." + table.register())).isNotBlank();
        }
    }
}
