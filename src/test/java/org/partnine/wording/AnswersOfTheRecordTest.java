package org.partnine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Fact;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.VerdictReason;
import org.partnine.law.rome.DutyToCooperate;
import org.partnine.law.rome.Facts;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.RecordedFacts;
import org.partnine.law.rome.Situation;

/** The engine's real answers on the public record can all be said, and the same answer is always said the same way. */
class AnswersOfTheRecordTest {

    private static final Facts FACTS = RecordedFacts.all();
    private static final List<String> DAYS =
            List.of("2002-08-01", "2010-08-27", "2015-06-13", "2018-06-01", "2024-09-03", "2026-11-22");
    private static final List<Form> FORMS =
            List.of(Form.ARREST_SURRENDER, Form.F93_I, Form.SENTENCE_ENFORCEMENT, Form.PRIVILEGES);
    private static final Set<String> HOLES = Set.of("{", "}", "null", "()", "  ", " .", " ,");

    private static final Names NAMES = new Names() {
        @Override
        public String situation(SituationId situation) {
            return situation.value();
        }

        @Override
        public @Nullable String situationNumber(SituationId situation) {
            Situation known = FACTS.situation(situation);
            return known == null ? null : known.number();
        }

        @Override
        public String person(PersonId person) {
            return Objects.requireNonNull(FACTS.person(person)).name();
        }
    };

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_answer_can_be_said_without_a_hole(Language language) {
        var reasons = EnumSet.noneOf(VerdictReason.class);
        for (Question question : questions()) {
            Answer answer = DutyToCooperate.answer(question, FACTS);
            reasons.add(answer.why().reason());
            for (String sentence : sentences(language, answer)) {
                if (HOLES.stream().anyMatch(sentence::contains)) {
                    throw new AssertionError(question + ": " + sentence);
                }
            }
        }
        assertThat(reasons).hasSizeGreaterThan(8);
    }

    @Test
    void the_same_answer_is_said_the_same_way() {
        for (Language language : Language.values()) {
            for (Question question : questions().subList(0, 500)) {
                assertThat(sentences(language, DutyToCooperate.answer(question, FACTS)))
                        .isEqualTo(sentences(language, DutyToCooperate.answer(question, FACTS)));
            }
        }
    }

    private static List<String> sentences(Language language, Answer answer) {
        var wording = Wording.in(language);
        var why = answer.why();
        Question question = why.question();
        var sentences = new ArrayList<String>();
        sentences.add(wording.verdict(answer, NAMES, Samples.TODAY, Samples.AS_OF));
        why.steps()
                .forEach(step ->
                        sentences.add(wording.step(step, question, NAMES).toString()));
        why.grounds()
                .forEach(g -> sentences.add(wording.ground(g, question, NAMES).toString()));
        why.missing()
                .forEach(m -> sentences.add(wording.missing(m, question, NAMES).toString()));
        why.later().forEach(l -> sentences.add(wording.later(l, question, NAMES).toString()));
        var findings = new ArrayList<Fact>(why.findings().byThen());
        findings.addAll(why.findings().later());
        for (Fact fact : findings) {
            if (fact instanceof Finding finding) {
                sentences.add(wording.finding(finding));
            }
        }
        return sentences;
    }

    private static List<Question> questions() {
        var addressees = new ArrayList<Addressee>();
        RecordedFacts.states().forEach(state -> addressees.add(new Addressee.State(state)));
        List.of("UN", "EU", "AU").forEach(code -> addressees.add(Samples.organisation(code)));
        var questions = new ArrayList<Question>();
        for (String day : DAYS) {
            LocalDate on = LocalDate.parse(day);
            for (Addressee addressee : addressees) {
                for (Form form : FORMS) {
                    questions.add(question(addressee, on, form, "dar", "al-bashir"));
                    questions.add(question(addressee, on, form, "phl", null));
                    questions.add(question(addressee, on, form, "lby", null));
                }
            }
        }
        return questions;
    }

    private static Question question(
            Addressee addressee, LocalDate on, Form form, String situation, @Nullable String person) {
        return new Question(
                addressee, on, form, new SituationId(situation), person == null ? null : new PersonId(person), null);
    }
}
