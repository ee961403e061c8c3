package org.partnine.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnine.law.Outcome;

class AssessedTest {

    @Test
    void a_request_does_not_say_of_itself_that_there_is_none() {
        var day = LocalDate.of(2026, 3, 9);
        var assessed = new Assessed(
                "AUT",
                day,
                Outcome.BOUND,
                List.of("ST_PARTY"),
                List.of("ART_98_1_RAISED", "NO_REQUEST_YET"),
                "R_87_7_ASP",
                day);
        assertThat(assessed.requested().qualifiers()).containsExactly("ART_98_1_RAISED");
        assertThat(assessed.requested().bases()).containsExactly("ST_PARTY");
    }
}
