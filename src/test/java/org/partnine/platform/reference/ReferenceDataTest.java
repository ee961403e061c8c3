package org.partnine.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    @Test
    void the_data_that_ship_have_no_fault() {
        var reader = new DataSetReader(ReferenceFiles.at("classpath:db/reference"), LocalDate.of(2026, 11, 22));

        assertThat(reader.faults()).isEmpty();
    }
}
