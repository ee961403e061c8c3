package org.partnine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnine.law.Addressee;
import org.partnine.law.BasisCode;
import org.partnine.law.Detail;
import org.partnine.law.Form;
import org.partnine.law.Ground;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.Question;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.VerdictReason;
import org.partnine.law.rome.Finding;

/** Every code has its sentence in every language, and no sentence keeps a hole. */
class SentencesTest {

    private static final Question QUESTION =
            Samples.question(Samples.state("ZAF"), "2015-06-13", Form.ARREST_SURRENDER);

    private static <E extends Enum<E>> Stream<Arguments> inEveryLanguage(Class<E> type) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(type.getEnumConstants()).map(code -> Arguments.of(language, code)));
    }

    static Stream<Arguments> steps() {
        return inEveryLanguage(StepCode.class);
    }

    static Stream<Arguments> verdicts() {
        return inEveryLanguage(VerdictReason.class);
    }

    static Stream<Arguments> missing() {
        return inEveryLanguage(MissingFact.Code.class);
    }

    static Stream<Arguments> later() {
        return inEveryLanguage(LaterEvent.Kind.class);
    }

    static Stream<Arguments> findings() {
        return inEveryLanguage(Finding.Outcome.class);
    }

    static Stream<Arguments> forms() {
        return inEveryLanguage(Form.class);
    }

    static Stream<Arguments> effects() {
        return inEveryLanguage(Ground.Effect.class);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void every_step_has_a_whole_sentence(Language language, StepCode code) {
        assertWhole(step(language, code, Samples.step(code).details()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_whose_days_are_not_on_record_still_has_a_whole_sentence(Language language, StepCode code) {
        List<Detail> withoutDays = Samples.step(code).details().stream()
                .filter(d ->
                        !(d.value() instanceof Detail.Value.Day) || d.name().equals("conduct"))
                .toList();
        assertWhole(step(language, code, withoutDays));
    }

    private static String step(Language language, StepCode code, List<Detail> details) {
        return Wording.in(language)
                .step(Samples.step(code, details.toArray(new Detail[0])), QUESTION, Samples.NAMES)
                .toString();
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void every_verdict_has_a_whole_sentence(Language language, VerdictReason reason) {
        var answer = Samples.answer(
                QUESTION,
                reason,
                List.of(Samples.basis(BasisCode.ST_PARTY, "86")),
                List.of(
                        Samples.step(StepCode.WITHDRAWAL_EFFECTIVE),
                        Samples.step(StepCode.NOT_YET_IN_FORCE),
                        Samples.step(StepCode.DEFERRAL_COVERS)));
        assertWhole(Wording.in(language).verdict(answer, Samples.NAMES, Samples.TODAY, Samples.AS_OF));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_can_be_the_duty_of_a_verdict(Language language, Form form) {
        for (Addressee addressee : List.of(Samples.state("USA"), Samples.organisation("UN"))) {
            var answer = Samples.answer(
                    Samples.question(addressee, "2030-01-01", form),
                    VerdictReason.BOUND_ST_PARTY,
                    List.of(Samples.basis(BasisCode.ST_PARTY, "86")),
                    List.of());
            assertWhole(Wording.in(language).verdict(answer, Samples.NAMES, Samples.TODAY, Samples.AS_OF));
        }
    }

    @ParameterizedTest
    @MethodSource("missing")
    void every_missing_fact_has_a_sentence_and_consequences(Language language, MissingFact.Code code) {
        var wording = Wording.in(language);
        var fact = new MissingFact(code, List.of(), List.of(), List.of());
        assertWhole(wording.missing(fact, QUESTION, Samples.NAMES).toString());
        for (MissingFact.Case given : MissingFact.Case.values()) {
            for (Outcome outcome : Outcome.values()) {
                assertThat(wording.consequence(new MissingFact.Consequence(given, outcome)))
                        .contains(wording.terms().of(given))
                        .contains(wording.terms().of(outcome));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("later")
    void every_later_event_has_a_sentence(Language language, LaterEvent.Kind kind) {
        var event = new LaterEvent(kind, PartialDate.parse("2019-05"), Samples.PARAGRAPH);
        assertWhole(Wording.in(language).later(event, QUESTION, Samples.NAMES).toString());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void every_finding_has_a_sentence(Language language, Finding.Outcome outcome) {
        for (String number : new String[] {"ICC-02/05-01/09-302", null}) {
            var finding = new Finding(
                    "F-ZAF-2017",
                    number,
                    PartialDate.parse("2017-07-06"),
                    "Pre-Trial Chamber II",
                    Samples.DARFUR,
                    null,
                    new StateCode("ZAF"),
                    outcome,
                    false,
                    false,
                    Samples.SOURCE,
                    Samples.KNOWN);
            assertWhole(Wording.in(language).finding(finding));
        }
    }

    @ParameterizedTest
    @MethodSource("effects")
    void every_ground_has_a_sentence(Language language, Ground.Effect effect) {
        for (Ground.CourtAnswer answer : Ground.CourtAnswer.values()) {
            for (String day : List.of("2017-07-06", "2015-06-01")) {
                var ground = new Ground(
                        Qualifier.ART_98_1_RAISED,
                        effect,
                        answer,
                        "ICC-02/05-01/09-302",
                        PartialDate.parse(day),
                        List.of());
                assertWhole(Wording.in(language)
                        .ground(ground, QUESTION, Samples.NAMES)
                        .toString());
            }
        }
        assertWhole(Wording.in(language)
                .ground(new Ground(null, effect, null, null, null, List.of()), QUESTION, Samples.NAMES)
                .toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_notes_are_whole_sentences(Language language) {
        var wording = Wording.in(language);
        assertWhole(wording.noRequest(QUESTION, Samples.NAMES));
        assertWhole(wording.asOf(Samples.AS_OF, Samples.KNOWN.from()));
        assertWhole(wording.noFinding(Samples.AS_OF));
    }

    @Test
    void words_of_the_record_stay_a_run_of_their_own() {
        Text text = Wording.in(Language.FA).step(Samples.step(StepCode.OTHER_PLEA), QUESTION, Samples.NAMES);
        assertThat(text.runs().stream().filter(Text.Run::isOfRecord))
                .containsExactly(new Text.Run("The State has no law on this.", "en"));
        assertThat(text.toString()).contains("\u2068The State has no law on this.\u2069");
    }

    private static void assertWhole(String sentence) {
        assertThat(sentence).isNotBlank().doesNotContain("{", "}", "null", "()", "  ", " .", " ,");
        assertThat(sentence.replaceAll("[\\s\u2069]+$", "")).matches("(?s).*[.?؟”»]");
        assertThat(count(sentence, '\u2068'))
                .as("isolates opened and closed in: %s", sentence)
                .isEqualTo(count(sentence, '\u2069'));
    }

    private static long count(String sentence, char wanted) {
        return sentence.chars().filter(c -> c == wanted).count();
    }
}
