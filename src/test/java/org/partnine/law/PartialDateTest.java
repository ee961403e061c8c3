package org.partnine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2015-06-13, 2015-06-13, 2015-06-13",
        "2016-02, 2016-02-01, 2016-02-29",
        "0001, 0001-01-01, 0001-12-31",
        "2013-09/2013-10, 2013-09-01, 2013-10-31"
    })
    void a_date_reaches_from_its_first_day_to_its_last(String edtf, String earliest, String latest) {
        PartialDate date = PartialDate.parse(edtf);
        assertThat(date.earliest()).hasToString(earliest);
        assertThat(date.latest()).hasToString(latest);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2015/",
                "2015/2016/2017",
                "2016/2015",
                "+444",
                "-444",
                "0000",
                "0000-01-01",
                "2015-02-30"
            })
    void anything_else_is_no_date(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }
}
