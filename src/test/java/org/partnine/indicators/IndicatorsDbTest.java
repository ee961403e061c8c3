package org.partnine.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnine.law.Form;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The indicators on the facts that ship with the product; the numbers were counted by hand in the rows named. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class IndicatorsDbTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Autowired
    private Indicators indicators;

    @Autowired
    private JdbcClient jdbc;

    /**
     * warrants.csv: 72 warrants; 25 have a day of surrender and W-bemba-3 is EXECUTED without one; 33 are OUTSTANDING; 3
     * are REPORTED_DEAD; the other 10 lapsed.
     */
    @Test
    void executed_warrants_are_counted_against_those_that_have_not_lapsed() {
        Figure.Share share = share(IndicatorId.G1, all());
        assertThat(share.numerator()).isEqualTo(26);
        assertThat(share.denominator()).isEqualTo(59);
        assertThat(share.rate()).isEqualByComparingTo("0.4407");
        assertThat(share.apart()).isEqualTo(Map.of(Apart.REPORTED_DEAD, 3));
    }

    /** W-beina-1 became public in 2024, on a day that is not known. */
    @Test
    void a_warrant_whose_day_of_publication_is_not_known_is_not_measured() {
        Figure.Average median = (Figure.Average) only(IndicatorId.G2, all());
        assertThat(median.n()).isEqualTo(58);
        assertThat(median.value()).isEqualByComparingTo("755");
        assertThat(keys(median, Part.APART)).contains("W-beina-1");
    }

    /** By 2013 one of the five warrants of 2005 against the LRA had lapsed (W-lukwiya-1, 2007) and none was executed. */
    @Test
    void a_warrant_executed_later_was_outstanding_on_the_day() {
        Asked by2013 =
                indicators.asked(null, LocalDate.of(2013, 12, 31), null, new SituationId("uga"), null, null, NOW);
        Figure.Share share = share(IndicatorId.G1, by2013);
        assertThat(share.numerator()).isZero();
        assertThat(keys(share, Part.DENOMINATOR)).containsExactly("W-kony-1", "W-odhiambo-1", "W-ongwen-1");
        assertThat(keys(share, Part.APART)).containsExactly("W-otti-1");
    }

    /**
     * visits.csv: 21 stays of STATE_PARTY rows with NOT_ARRESTED or an arrest; arrested: V-njeem-01, V-el-hishri-01. Kept
     * apart: V-al-bashir-21 (UNCONFIRMED), V-al-bashir-28 (LOW).
     */
    @Test
    void stays_in_bound_states_are_counted_by_the_engines_answer() {
        Figure.Share share = share(IndicatorId.G3, all());
        assertThat(share.numerator()).isEqualTo(19);
        assertThat(keys(share, Part.DENOMINATOR)).containsExactlyInAnyOrder("V-njeem-01", "V-el-hishri-01");
        assertThat(keys(share, Part.APART)).containsExactlyInAnyOrder("V-al-bashir-21", "V-al-bashir-28");
    }

    /** 70 stays less two of LOW confidence; in 47 of them the State was no Party. No overflight is among them. */
    @Test
    void stays_outside_any_duty_are_counted_against_all_stays() {
        Figure.Share share = share(IndicatorId.G4, all());
        assertThat(share.numerator()).isEqualTo(47);
        assertThat(share.denominator()).isEqualTo(68);
        assertThat(share.items())
                .extracting(Item::key)
                .doesNotContain("V-netanyahu-08", "V-al-bashir-18", "V-njeem-02");
    }

    /** TCD-2011, MWI-2011, TCD-2013, COD-2014, ZAF-2017, DJI-2016, UGA-2016, JOR-2017, MNG-2024, TJK-2026, HUN-2025. */
    @Test
    void eleven_of_the_stays_let_pass_led_to_a_finding() {
        Figure.Share share = share(IndicatorId.G5, all());
        assertThat(share.numerator()).isEqualTo(11);
        assertThat(share.denominator()).isEqualTo(19);
        assertThat(keys(share, Part.DENOMINATOR)).contains("V-al-bashir-09", "V-al-bashir-23");
    }

    /** 18 findings; Jordan's referrals were set aside; Italy's to the Assembly was decided later (F-ITA-2026-REF). */
    @Test
    void a_referral_set_aside_does_not_count_and_one_decided_later_does() {
        List<Figure> figures = indicators.one(IndicatorId.G6, all()).figures();
        assertThat(figures).hasSize(2);
        Figure.Share assembly = (Figure.Share) figures.getFirst();
        Figure.Share council = (Figure.Share) figures.getLast();
        assertThat(assembly.numerator()).isEqualTo(11);
        assertThat(assembly.denominator()).isEqualTo(18);
        assertThat(keys(assembly, Part.NUMERATOR)).contains("F-ITA-2025").doesNotContain("F-JOR-2017");
        assertThat(council.numerator()).isEqualTo(11);
    }

    /** By June 2018 the judgment on Jordan's appeal of May 2019 was not there. */
    @Test
    void what_was_not_known_yet_does_not_count() {
        Asked then = indicators.asked(null, null, null, null, null, null, Instant.parse("2018-06-01T00:00:00Z"));
        Figure.Share assembly =
                (Figure.Share) indicators.one(IndicatorId.G6, then).figures().getFirst();
        assertThat(assembly.denominator()).isEqualTo(14);
        assertThat(keys(assembly, Part.NUMERATOR)).hasSize(8).contains("F-JOR-2017");
    }

    /** F5 for eight of the eleven referrals, F6 for MNG and HUN; ITA's F6 came before its referral, TJK has none. */
    @Test
    void steps_of_the_assembly_count_from_the_referral_on() {
        List<Figure> figures = indicators.one(IndicatorId.G7, all()).figures();
        Figure.Average mean = (Figure.Average) figures.getFirst();
        assertThat(mean.n()).isEqualTo(11);
        assertThat(mean.items())
                .filteredOn(item -> Objects.equals(item.measure(), 0))
                .extracting(Item::key)
                .containsExactly("F-ITA-2025", "F-TJK-2026");
        assertThat(mean.value()).isEqualByComparingTo("4.27");
        assertThat(figures.getLast()).isInstanceOf(Figure.NotComputable.class);
    }

    /** DJI and UGA 120 days, KEN 50, HUN 132, ITA 47; the other first steps are dated to a year. */
    @Test
    void five_known_delays_of_the_assembly_are_too_few_for_a_median() {
        Figure.Average median =
                (Figure.Average) indicators.one(IndicatorId.G8, all()).figures().getFirst();
        assertThat(median.items())
                .filteredOn(item -> item.measure() != null)
                .extracting(Item::key, Item::measure)
                .containsExactlyInAnyOrder(
                        tuple("F-DJI-2016", 120),
                        tuple("F-UGA-2016", 120),
                        tuple("F-KEN-2016", 50),
                        tuple("F-HUN-2025", 132),
                        tuple("F-ITA-2025", 47));
        assertThat(median.value()).isNull();
    }

    /** unsc_acts.csv: 15 rows TRANSMISSION_OF_FINDING, all older than a year; no statement or resolution on record. */
    @Test
    void no_communication_to_the_council_was_acted_on_within_a_year() {
        Figure.Share share = share(IndicatorId.G9, all());
        assertThat(share.numerator()).isEqualTo(15);
        assertThat(share.denominator()).isEqualTo(15);
    }

    @Test
    void a_communication_younger_than_a_year_is_kept_apart() {
        Asked by2011 = indicators.asked(null, LocalDate.of(2011, 5, 25), null, null, null, null, NOW);
        Figure.Share share = share(IndicatorId.G9, by2011);
        assertThat(keys(share, Part.NUMERATOR)).containsExactly("TR-F-SDN-2010");
        assertThat(share.apart()).isEqualTo(Map.of(Apart.TOO_RECENT, 3));
    }

    /** SC-DRAFT-2014-348 (CHN, RUS) and SC-DRAFT-2013-660; USA abstained on S/RES/1593, S/RES/1828 and that draft. */
    @Test
    void votes_are_counted_once_for_each_act_and_member() {
        List<Figure> figures = indicators.one(IndicatorId.G10, all()).figures();
        assertThat(count(figures, FigureCode.DRAFTS_VETOED, null)).isEqualTo(1);
        assertThat(count(figures, FigureCode.DRAFTS_LACKING_VOTES, null)).isEqualTo(1);
        assertThat(count(figures, FigureCode.VETOES, "CHN")).isEqualTo(1);
        assertThat(count(figures, FigureCode.VETOES, "RUS")).isEqualTo(1);
        assertThat(count(figures, FigureCode.ABSTENTIONS, "USA")).isEqualTo(3);
        assertThat(count(figures, FigureCode.ABSTENTIONS, "CHN")).isEqualTo(1);
    }

    /** states.csv: 191 Members on 2005-03-31, 192 on 2011-02-26. */
    @Test
    void one_member_was_ordered_in_each_referral() {
        List<Figure> figures = indicators.one(IndicatorId.G11, all()).figures();
        assertThat(figures).hasSize(2);
        Figure.Share darfur = (Figure.Share) figures.getFirst();
        Figure.Share libya = (Figure.Share) figures.getLast();
        assertThat(keys(darfur, Part.NUMERATOR)).containsExactly("SDN");
        assertThat(darfur.denominator()).isEqualTo(191);
        assertThat(keys(libya, Part.NUMERATOR)).containsExactly("LBY");
        assertThat(libya.denominator()).isEqualTo(192);
    }

    /** legislation.csv, COOPERATION above LOW: 50 rows, all of Parties; lacking: BGD, DOM, HUN. 75 Parties are unknown. */
    @Test
    void parties_whose_law_is_unknown_are_kept_apart() {
        List<Figure> figures = indicators.one(IndicatorId.G12, all()).figures();
        Figure.Share share = (Figure.Share) figures.getFirst();
        assertThat(keys(share, Part.NUMERATOR)).containsExactly("BGD", "DOM", "HUN");
        assertThat(share.denominator()).isEqualTo(50);
        assertThat(share.apart()).isEqualTo(Map.of(Apart.NOT_RECORDED, 75));
        assertThat(figures.getLast()).isInstanceOf(Figure.NotComputable.class);
    }

    /** 22 threads; KEN-2014, HUN, ITA pleaded it, DJI's plea is LOW; two threads are LOW themselves. */
    @Test
    void an_unconfirmed_plea_is_kept_apart_with_its_proceeding() {
        Figure.Share share = share(IndicatorId.G13, all());
        assertThat(keys(share, Part.NUMERATOR)).containsExactly("F-HUN-2025", "F-ITA-2025", "F-KEN-2014-DEFER");
        assertThat(keys(share, Part.APART)).containsExactly("F-CAF-2013-HUSSEIN", "F-DJI-2016", "F-TCD-2013-HUSSEIN");
        assertThat(share.denominator()).isEqualTo(21);
    }

    /** APIC: 77 Parties with an act of joining above LOW; agreements.csv: 14 on sentences in force, ESP, LVA, POL not known. */
    @Test
    void agreements_in_force_are_counted_for_each_kind() {
        List<Figure> figures = indicators.one(IndicatorId.G14, all()).figures();
        Figure.Share privileges = (Figure.Share) figures.getFirst();
        Figure.Share sentences = (Figure.Share) figures.get(1);
        assertThat(privileges.numerator()).isEqualTo(77);
        assertThat(privileges.denominator()).isEqualTo(125);
        assertThat(sentences.numerator()).isEqualTo(14);
        assertThat(keys(sentences, Part.APART)).containsExactly("ESP", "LVA", "POL");
    }

    /** Pleaded: MWI, TCD 2011, COD, ZAF, DJI 2016, UGA, JOR, MNG, HUN. */
    @Test
    void immunity_is_raised_by_a_plea_or_by_the_office() {
        List<Figure> figures = indicators.one(IndicatorId.G15, all()).figures();
        Figure.Share pleaded = (Figure.Share) figures.getLast();
        Figure.Share raised = (Figure.Share) figures.getFirst();
        assertThat(pleaded.numerator()).isEqualTo(9);
        assertThat(pleaded.denominator()).isEqualTo(22);
        assertThat(keys(raised, Part.NUMERATOR))
                .containsAll(keys(pleaded, Part.NUMERATOR))
                .contains("F-TCD-2013", "F-TJK-2026")
                .doesNotContain("F-SDN-2015-BASHIR", "F-KEN-2014-DEFER", "F-SDN-2010");
    }

    /** TCD 5, KEN 2, DJI 2, UGA 2, SDN 4; once each: MWI, NGA, COD, ZAF, JOR, CAF, MNG, TJK, HUN, LBY, ITA. */
    @Test
    void five_of_sixteen_states_failed_again() {
        List<Figure> figures = indicators.one(IndicatorId.G16, all()).figures();
        Figure.Share states = (Figure.Share) figures.getFirst();
        Figure.Average gaps = (Figure.Average) figures.getLast();
        assertThat(keys(states, Part.NUMERATOR)).containsExactly("DJI", "KEN", "SDN", "TCD", "UGA");
        assertThat(states.denominator()).isEqualTo(16);
        assertThat(gaps.n()).isEqualTo(6);
        assertThat(gaps.apart()).isEqualTo(Map.of(Apart.DAY_UNKNOWN, 4));
    }

    /** PE-F-TCD-2013-01, 13 February 2013, before the stay of the 15th; all others are dated to a month or a year. */
    @Test
    void one_contact_certainly_came_before_a_visit_and_the_visit_took_place() {
        List<Figure> figures = indicators.one(IndicatorId.G17, all()).figures();
        assertThat(keys(figures.getFirst(), Part.COUNTED)).containsExactly("PE-F-TCD-2013-01");
        Figure.Share averted = (Figure.Share) figures.getLast();
        assertThat(averted.numerator()).isZero();
        assertThat(keys(averted, Part.DENOMINATOR)).containsExactly("V-al-bashir-20");
    }

    /** treaty_actions.csv: 127 acts of joining with an effect, BDI and PHL left; GMB, HUN and ZAF rescinded; VEN is LOW. */
    @Test
    void withdrawals_rescinded_before_their_effect_are_no_departures() {
        List<Figure> figures = indicators.one(IndicatorId.G18, all()).figures();
        assertThat(count(figures, FigureCode.JOINED, null)).isEqualTo(127);
        assertThat(count(figures, FigureCode.LEFT, null)).isEqualTo(2);
        assertThat(count(figures, FigureCode.NET, null)).isEqualTo(125);
        assertThat(count(figures, FigureCode.ANNOUNCED, null)).isEqualTo(3);
        assertThat(count(figures, FigureCode.NOTIFIED, null)).isEqualTo(5);
        assertThat(count(figures, FigureCode.RESCINDED, null)).isEqualTo(3);
    }

    /** EGY, ERI, ETH, LBY twice in 2007; MRT 2012; USA 2013; ETH 2013, twice 2014; SAU 2014. LOW: SAU 2013, KWT 2014. */
    @Test
    void requests_to_urged_states_are_known_by_the_engines_answer() {
        Figure.Share share = share(IndicatorId.G19, all());
        assertThat(share.denominator()).isEqualTo(14);
        assertThat(share.numerator()).isZero();
        assertThat(keys(share, Part.APART)).containsExactly("RQ-bashir-KWT-2014-03", "RQ-bashir-SAU-2013-10");
    }

    @Test
    void every_fact_is_documented_or_not_and_the_registers_add_up() {
        List<Figure> figures = indicators.one(IndicatorId.G20, all()).figures();
        int registers = figures.stream().skip(1).mapToInt(f -> f.items().size()).sum();
        assertThat(figures.getFirst().items()).hasSize(registers);
        Figure.Share findings = (Figure.Share) figures.stream()
                .filter(f -> Objects.equals(f.subject(), new Subject(Subject.Kind.REGISTER, "findings")))
                .findFirst()
                .orElseThrow();
        assertThat(findings.denominator()).isEqualTo(38);
    }

    /** V-al-bashir-10, in Nairobi on 27 August 2010, in a record filtered to Kenya. */
    @ParameterizedTest
    @CsvSource({
        "2010-08-27, 2010-08-27, 1",
        "2010-08-26, 2010-08-27, 1",
        "2010-08-27, 2010-08-28, 1",
        "2010-08-28, 2010-12-31, 0",
        "2010-01-01, 2010-08-26, 0"
    })
    void the_first_and_the_last_day_belong_to_the_period(LocalDate from, LocalDate to, int stays) {
        Asked asked = indicators.asked(from, to, new StateCode("KEN"), null, null, null, NOW);
        Figure.Share share = share(IndicatorId.G4, asked);
        assertThat(share.denominator()).isEqualTo(stays);
        assertThat(share.rate()).isNull();
    }

    /** Chad: 2010, 2011, February 2013, December 2017 and Hussein's of 2013. */
    @Test
    void a_single_state_has_too_few_stays_for_a_rate() {
        Figure.Share share =
                share(IndicatorId.G3, indicators.asked(null, null, new StateCode("TCD"), null, null, null, NOW));
        assertThat(share.numerator()).isEqualTo(5);
        assertThat(share.denominator()).isEqualTo(5);
        assertThat(share.withheld()).isTrue();
        assertThat(share.rate()).isNull();
    }

    @Test
    void a_filter_that_the_records_do_not_know_is_not_answered_by_a_guess() {
        Asked state = indicators.asked(null, null, new StateCode("TCD"), null, null, null, NOW);
        Asked transit = indicators.asked(null, null, null, null, null, Form.TRANSIT, NOW);
        assertThat(only(IndicatorId.G1, state))
                .isEqualTo(new Figure.NotComputable(FigureCode.INDICATOR, Reason.FILTER_NOT_RECORDED));
        assertThat(only(IndicatorId.G3, transit))
                .isEqualTo(new Figure.NotComputable(FigureCode.INDICATOR, Reason.FORM_NOT_RECORDED));
        assertThat(only(IndicatorId.G12, transit))
                .isEqualTo(new Figure.NotComputable(FigureCode.NO_PROCEDURE_BY_FORM, Reason.LAW_NOT_RECORDED_BY_FORM));
    }

    /** Rolled back with the test. */
    @Test
    @Transactional
    void generated_rows_and_rows_that_are_not_public_never_count() {
        jdbc.sql("""
                select set_config('part_nine.groups', 'registry', true)
                """).query(String.class).single();
        jdbc.sql("""
                insert into visit (key, known_from, person_key, state_code, first_day, occasion, outcome, source, confidence,
                                   as_of, level, access_group, synthetic)
                values ('generated', '2016-01-01Z', 'al-bashir', 'TCD', '2016-01-01', 'o', 'NOT_ARRESTED', 's', 'HIGH',
                        '2026-11-22', 'PUBLIC', null, true),
                       ('sealed', '2016-01-01Z', 'al-bashir', 'TCD', '2016-01-01', 'o', 'NOT_ARRESTED', 's', 'HIGH',
                        '2026-11-22', 'SEALED', 'registry', null),
                       ('counted', '2016-01-01Z', 'al-bashir', 'TCD', '2016-01-01', 'o', 'NOT_ARRESTED', 's', 'HIGH',
                        '2026-11-22', 'PUBLIC', null, null)
                """).update();
        assertThat(keys(share(IndicatorId.G3, all()), Part.NUMERATOR))
                .hasSize(20)
                .contains("counted")
                .doesNotContain("generated", "sealed");
    }

    private Asked all() {
        return indicators.asked(null, null, null, null, null, null, NOW);
    }

    private Figure only(IndicatorId id, Asked asked) {
        List<Figure> figures = indicators.one(id, asked).figures();
        assertThat(figures).hasSize(1);
        return figures.getFirst();
    }

    private Figure.Share share(IndicatorId id, Asked asked) {
        return (Figure.Share) only(id, asked);
    }

    private static List<String> keys(Figure figure, Part part) {
        return figure.items().stream()
                .filter(item -> item.part() == part)
                .map(Item::key)
                .toList();
    }

    private static int count(List<Figure> figures, FigureCode code, @Nullable String state) {
        return figures.stream()
                .filter(figure -> figure.code() == code)
                .filter(figure ->
                        state == null || Objects.equals(figure.subject(), new Subject(Subject.Kind.STATE, state)))
                .map(figure -> ((Figure.Count) figure).value())
                .findFirst()
                .orElseThrow();
    }
}
