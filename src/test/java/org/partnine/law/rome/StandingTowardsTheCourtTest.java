package org.partnine.law.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnine.law.Certainty;
import org.partnine.law.Confidence;
import org.partnine.law.Knowledge;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;

/** The standing of some States over the years, written out, and of made-up ones that no State's history shows. */
class StandingTowardsTheCourtTest {

    private static final Facts RECORD = RecordedFacts.all();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ZAF | 1998-07-17 NOT_BOUND, 2002-07-01 BOUND
            TCD | 1998-07-17 NOT_BOUND, 2005-03-31 URGED, 2007-01-01 BOUND
            SDN | 1998-07-17 NOT_BOUND, 2005-03-31 ORDERED, 2011-02-26 ORDERED+URGED
            LBY | 1998-07-17 NOT_BOUND, 2005-03-31 URGED, 2011-02-26 ORDERED+URGED, 2025-05-12 DECLARED+ORDERED+URGED
            USA | 1998-07-17 NOT_BOUND, 2005-03-31 URGED
            PHL | 1998-07-17 NOT_BOUND, 2005-03-31 URGED, 2011-11-01 BOUND, 2019-03-17 RESIDUAL+CONTESTED+URGED
            MYS | 1998-07-17 NOT_BOUND, 2005-03-31 URGED
            CIV | 1998-07-17 NOT_BOUND, 2003-04-18 DECLARED, 2005-03-31 DECLARED+URGED, 2013-05-01 BOUND+DECLARED
            HUN | 1998-07-17 NOT_BOUND, 2002-07-01 BOUND
            MNE | 1998-07-17 NOT_BOUND, 2005-03-31 URGED, 2006-06-03 BOUND
            """)
    void is_what_the_record_makes_of_it(String state, String expected) {
        var spans = StandingTowardsTheCourt.over(
                new StateCode(state), LocalDate.of(1998, 7, 17), LocalDate.of(2026, 12, 1), RECORD);
        var written = spans.stream()
                .map(s -> s.from() + " "
                        + String.join("+", s.marks().stream().map(Enum::name).toList()))
                .toList();
        assertThat(String.join(", ", written)).isEqualTo(expected);
        assertThat(spans.getLast().until()).isEqualTo("2026-12-01");
    }

    @Test
    void an_unconfirmed_deposit_leaves_it_undetermined() {
        Facts facts = new Example()
                .confidence(Confidence.LOW)
                .act(TreatyAction.Kind.ACCESSION, "2005-01-10")
                .facts();
        assertThat(marks(facts, "2012-06-01")).isEqualTo("[UNDETERMINED]");
    }

    @Test
    void a_former_party_with_nothing_left_is_not_bound() {
        Facts facts = new Example()
                .act(TreatyAction.Kind.RATIFICATION, "2005-01-10")
                .act(TreatyAction.Kind.WITHDRAWAL_NOTICE, "2011-06-02")
                .situation(Example.SIT, Situation.Trigger.PROPRIO_MOTU, null, "2012-06-02", "2012-06-02")
                .facts();
        assertThat(marks(facts, "2012-06-01")).isEqualTo("[BOUND]");
        assertThat(marks(facts, "2012-06-02")).isEqualTo("[NOT_BOUND]");
    }

    @Test
    void only_an_accepted_and_confirmed_declaration_for_a_situation_marks_a_state() {
        var accepted = JurisdictionDeclaration.Standing.ACCEPTED;
        assertThat(marks(
                        new Example()
                                .declaration("2011-01-01", Example.SIT, accepted, null, null)
                                .facts(),
                        "2011-01-01"))
                .isEqualTo("[DECLARED]");
        assertThat(marks(
                        new Example()
                                .declaration("2011-01-01", null, accepted, null, null)
                                .declaration(
                                        "2011-01-01",
                                        Example.SIT,
                                        JurisdictionDeclaration.Standing.NOT_VALID,
                                        null,
                                        null)
                                .confidence(Confidence.LOW)
                                .declaration("2011-01-01", Example.SIT, accepted, null, null)
                                .facts(),
                        "2011-01-01"))
                .isEqualTo("[NOT_BOUND]");
    }

    @Test
    void a_fact_is_known_from_its_first_instant_until_it_was_corrected() {
        Instant from = Instant.parse("2017-11-09T00:00:00Z");
        Instant until = Instant.parse("2018-01-01T00:00:00Z");
        assertThat(new Knowledge(from, null).at(from.minusMillis(1))).isFalse();
        assertThat(new Knowledge(from, null).at(from)).isTrue();
        assertThat(new Knowledge(from, until).at(until.minusMillis(1))).isTrue();
        assertThat(new Knowledge(from, until).at(until)).isFalse();
    }

    @Test
    void burundis_investigation_is_not_known_before_it_was_made_public() {
        Facts before = RECORD.knownAt(Instant.parse("2017-11-08T23:59:59Z"));
        Facts after = RECORD.knownAt(Instant.parse("2017-11-09T00:00:00Z"));
        var burundi = new SituationId("bdi");
        assertThat(before.situation(burundi))
                .extracting(Situation::investigationOpenedOn)
                .isNull();
        assertThat(after.situation(burundi))
                .extracting(Situation::investigationOpenedOn)
                .isNotNull();
        assertThat(before.treatyActions(new StateCode("ARM")))
                .noneMatch(a -> a.kind() == TreatyAction.Kind.RATIFICATION);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,YES,YES,YES",
        "YES,NO,NO,YES",
        "YES,UNKNOWN,UNKNOWN,YES",
        "NO,NO,NO,NO",
        "NO,UNKNOWN,NO,UNKNOWN",
        "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN",
        "NO,YES,NO,YES",
        "UNKNOWN,NO,NO,UNKNOWN",
        "UNKNOWN,YES,UNKNOWN,YES"
    })
    void what_is_unknown_stays_so_unless_the_other_decides(Certainty a, Certainty b, Certainty and, Certainty or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(Certainty.of(true)).isEqualTo(Certainty.YES);
        assertThat(Certainty.of(false)).isEqualTo(Certainty.NO);
    }

    private static String marks(Facts facts, String on) {
        return StandingTowardsTheCourt.on(Example.AAA, LocalDate.parse(on), facts)
                .toString();
    }
}
