package org.partnine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnine.law.Answer;
import org.partnine.law.BasisCode;
import org.partnine.law.Detail;
import org.partnine.law.Form;
import org.partnine.law.Ground;
import org.partnine.law.PartialDate;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.StepCode;
import org.partnine.law.VerdictReason;

/** What a reader sees, word for word. */
class GoldenSentencesTest {

    private static Answer arrest(String state, String on, VerdictReason reason) {
        return Samples.answer(
                Samples.question(Samples.state(state), on, Form.ARREST_SURRENDER),
                reason,
                List.of(Samples.basis(BasisCode.ST_PARTY, "86")),
                List.of());
    }

    private static String verdict(Language language, Answer answer) {
        return Wording.in(language).verdict(answer, Samples.NAMES, Samples.TODAY, Samples.AS_OF);
    }

    @Test
    void south_africa_in_four_languages() {
        Answer answer = arrest("ZAF", "2015-06-13", VerdictReason.BOUND_ST_PARTY_SC_SITUATION);
        assertThat(verdict(Language.EN, answer))
                .isEqualTo(
                        "On 13 June 2015, South Africa was bound to arrest and surrender Omar Al Bashir to the Court, as a "
                                + "State Party, in a situation that the Security Council had referred (art. 86).");
        assertThat(verdict(Language.FR, answer))
                .isEqualTo(
                        "Le 13 juin 2015, l’Afrique du Sud avait l’obligation d’arrêter Omar Al Bashir et d’en assurer la "
                                + "remise à la Cour, en tant qu’État Partie, dans une situation déférée par le Conseil de sécurité "
                                + "(art. 86).");
        assertThat(verdict(Language.AR, answer))
                .isEqualTo(
                        "في 13 يونيو 2015، كان يقع على عاتق جنوب أفريقيا التزام بالقبض على \u2068Omar Al Bashir\u2069 والتقديم"
                                + " إلى المحكمة، وأساسه صفة الدولة الطرف في حالة أحالها مجلس الأمن (\u2068المادة 86\u2069).");
        assertThat(verdict(Language.FA, answer))
                .isEqualTo(
                        "در ۱۳ ژوئن ۲۰۱۵، افریقای جنوبی ملزم به دستگیری \u2068Omar Al Bashir\u2069 و تحویل به دیوان بود؛ مبنا:"
                                + " عضویت در اساسنامه، در وضعیتی که شورای امنیت ارجاع کرده است (\u2068ماده ۸۶\u2069).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NLD|the Netherlands was bound|les Pays-Bas avaient l’obligation",
                "USA|the United States was bound|les États-Unis d’Amérique avaient l’obligation",
                "PHL|the Philippines was bound|les Philippines avaient l’obligation",
                "COD|the Democratic Republic of the Congo was bound|la République démocratique du Congo avait l’obligation",
                "CIV|Côte d’Ivoire was bound|la Côte d’Ivoire avait l’obligation",
                "PSE|the State of Palestine was bound|l’État de Palestine avait l’obligation",
                "IRN|Iran was bound|l’Iran avait l’obligation",
                "CUB|Cuba was bound|Cuba avait l’obligation"
            })
    void a_state_takes_its_article_and_number(String state, String english, String french) {
        Answer answer = arrest(state, "2015-06-13", VerdictReason.BOUND_ST_PARTY);
        assertThat(verdict(Language.EN, answer)).contains(english);
        assertThat(verdict(Language.FR, answer)).contains(french);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23,was,avait", "2026-11-24,is,a", "2026-11-25,will be,aura"})
    void the_tense_is_that_of_the_day_of_asking(String on, String english, String french) {
        Answer answer = arrest("KEN", on, VerdictReason.BOUND_ST_PARTY);
        assertThat(verdict(Language.EN, answer)).contains("Kenya " + english + " bound");
        assertThat(verdict(Language.FR, answer)).contains("le Kenya " + french + " l’obligation");
    }

    @Test
    void a_council_text_is_cited_by_symbol_and_paragraph() {
        var answer = Samples.answer(
                Samples.question(Samples.state("SDN"), "2010-01-01", Form.GENERAL),
                VerdictReason.BOUND_SC_SHALL,
                List.of(Samples.basis(BasisCode.SC_SHALL, "86", Samples.PARAGRAPH)),
                List.of());
        assertThat(verdict(Language.EN, answer))
                .isEqualTo(
                        "On 1 January 2010, Sudan was bound to cooperate fully with the Court concerning its requests "
                                + "in the situation in Darfur, Sudan (ICC-02/05), by order of the Security "
                                + "Council (S/RES/1593 (2005), para. 2).");
        // Only the symbol runs from left to right: the paragraph follows it on its left.
        assertThat(verdict(Language.AR, answer)).contains("\u2068S/RES/1593 (2005)\u2069، الفقرة 2");
        assertThat(verdict(Language.FA, answer)).contains("\u2068S/RES/1593 (2005)\u2069، بند ۲");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-06-13|on 13 June 2015|le 13 juin 2015|در ۱۳ ژوئن ۲۰۱۵",
                "2002-07-01|on 1 July 2002|le 1er juillet 2002|در ۱ ژوئیه ۲۰۰۲",
                "2015-06|in June 2015|en juin 2015|در ژوئن ۲۰۱۵",
                "2015|in 2015|en 2015|در ۲۰۱۵"
            })
    void a_date_is_said_no_more_exactly_than_it_is_known(String date, String english, String french, String persian) {
        var step = Samples.step(StepCode.WITHDRAWAL_ANNOUNCED, Detail.day("announced", PartialDate.parse(date)));
        var question = Samples.question(Samples.state("USA"), "2020-01-01", Form.GENERAL);
        assertThat(Wording.in(Language.EN).step(step, question, Samples.NAMES).toString())
                .startsWith("A withdrawal of the United States was announced " + english + ".");
        assertThat(Wording.in(Language.FR).step(step, question, Samples.NAMES).toString())
                .startsWith("Un retrait des États-Unis d’Amérique a été annoncé " + french + ".");
        assertThat(Wording.in(Language.FA).step(step, question, Samples.NAMES).toString())
                .contains(persian);
    }

    @Test
    void an_interval_says_both_its_ends() {
        assertThat(Wording.in(Language.EN).date(PartialDate.parse("2013-09/2013-10")))
                .isEqualTo("September 2013 – October 2013");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|Rome Statute, art. 87(5)(a)",
                "FR|Statut de Rome, art. 87-5-a",
                "AR|نظام روما الأساسي، المادة 87(5)(أ)",
                "FA|اساسنامه رم، ماده ۸۷(۵)(الف)"
            })
    void a_provision_is_cited_as_the_language_cites(Language language, String expected) {
        assertThat(Wording.in(language).cite(Provision.romeStatute("87(5)(a)"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pre-Trial Chamber II|Pre-Trial Chamber II|la Chambre préliminaire II",
                "PTC I|Pre-Trial Chamber I|la Chambre préliminaire I",
                "TC V(B)|Trial Chamber V(B)|la Chambre de première instance V(B)",
                "Trial Chamber IV|Trial Chamber IV|la Chambre de première instance IV",
                "APPEALS CHAMBER|the Appeals Chamber|la Chambre d’appel",
                "Pre-Trial Chamber II (Single Judge)|Pre-Trial Chamber II (Single Judge)|la Chambre préliminaire II (juge unique)"
            })
    void a_chamber_is_named(String recorded, String english, String french) {
        assertThat(Wording.in(Language.EN).chamber(recorded)).isEqualTo(english);
        assertThat(Wording.in(Language.FR).chamber(recorded)).isEqualTo(french);
    }

    @Test
    void an_answer_of_the_court_that_came_later_is_said_to_be_later() {
        var question = Samples.question(Samples.state("ZAF"), "2015-06-13", Form.ARREST_SURRENDER);
        var ground = new Ground(
                Qualifier.ART_98_1_RAISED,
                Ground.Effect.NONE,
                Ground.CourtAnswer.REJECTED,
                "ICC-02/05-01/09-302",
                PartialDate.parse("2017-07-06"),
                List.of());
        assertThat(Wording.in(Language.EN)
                        .ground(ground, question, Samples.NAMES)
                        .toString())
                .isEqualTo("Immunity raised. It was considered and does not change the duty. The Court rejected the "
                        + "argument on 6 July 2017 (ICC-02/05-01/09-302), after the day asked about.");
    }

    @Test
    void a_period_names_its_last_day_in() {
        assertThat(Wording.in(Language.EN).period(PartialDate.parse("2004-12-01"), LocalDate.parse("2017-10-27")))
                .isEqualTo("1 December 2004 – 26 October 2017");
        assertThat(Wording.in(Language.FR).period(PartialDate.parse("2002-07-01"), null))
                .isEqualTo("depuis le 1er juillet 2002");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr-CA,fr;q=0.9|FR", "fa-IR|FA", "de,ar;q=0.5|AR", "de|EN", "*|EN", "q=;|EN"})
    void the_header_chooses_the_language(String header, Language expected) {
        assertThat(Language.accepting(header)).isEqualTo(expected);
    }
}
