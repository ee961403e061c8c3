package org.partnine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnine.documents.Plausibility.Doubt;

class PlausibilityTest {

    @Test
    void a_resolution_of_the_council_bears_its_number_in_one_year_only() {
        assertThat(doubts("S/RES/1593 (2005)")).isEmpty();
        assertThat(doubts("S/RES/1593 (2006)")).containsExactly(Doubt.YEAR_AGAINST_NUMBER);
        assertThat(doubts("S/RES/1600 (2005)")).isEmpty();
        assertThat(doubts("S/RES/1600 (2004) OP1")).containsExactly(Doubt.YEAR_AGAINST_NUMBER);
    }

    @Test
    void a_resolution_of_the_general_assembly_dates_from_its_session() {
        assertThat(doubts("A/RES/57/217", LocalDate.of(2000, 12, 18))).containsExactly(Doubt.DATE_OUTSIDE_SESSION);
        assertThat(doubts("A/RES/57/217", LocalDate.of(2002, 12, 18))).isEmpty();
        assertThat(doubts("A/RES/57/217", LocalDate.of(2002, 8, 31))).containsExactly(Doubt.DATE_OUTSIDE_SESSION);
        assertThat(doubts("A/RES/57/217", LocalDate.of(2003, 9, 15))).isEmpty();
        assertThat(doubts("A/RES/2625 (XXV)", LocalDate.of(2000, 1, 1))).isEmpty();
    }

    @Test
    void a_session_of_the_assembly_of_states_parties_has_its_year() {
        assertThat(doubts("ICC-ASP/14/Res.3", LocalDate.of(2015, 11, 26))).isEmpty();
        assertThat(doubts("ICC-ASP/14/Res.3", LocalDate.of(2016, 11, 26))).containsExactly(Doubt.DATE_OUTSIDE_SESSION);
    }

    @Test
    void a_case_is_never_older_than_its_situation() {
        assertThat(doubts("ICC-02/05-01/09")).isEmpty();
        assertThat(doubts("ICC-02/11-01/10")).containsExactly(Doubt.CASE_BEFORE_SITUATION);
    }

    @Test
    void a_provision_must_exist() {
        assertThat(doubts("art. 128")).isEmpty();
        assertThat(doubts("art. 129")).containsExactly(Doubt.NO_SUCH_PROVISION);
        assertThat(doubts("art. 15 bis(4)")).isEmpty();
        assertThat(doubts("art. 16 bis")).containsExactly(Doubt.NO_SUCH_PROVISION);
        assertThat(doubts("rule 226")).containsExactly(Doubt.NO_SUCH_PROVISION);
        assertThat(doubts("reg. 126")).isEmpty();
        assertThat(doubts("reg. 127")).containsExactly(Doubt.NO_SUCH_PROVISION);
    }

    private static List<Doubt> doubts(String symbol) {
        return Plausibility.doubts(Citations.parse(symbol).orElseThrow());
    }

    private static List<Doubt> doubts(String symbol, LocalDate day) {
        return Plausibility.doubts(Citations.parse(symbol).orElseThrow(), day);
    }
}
