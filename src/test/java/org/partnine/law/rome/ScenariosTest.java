package org.partnine.law.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.BasisCode;
import org.partnine.law.Confidence;
import org.partnine.law.Form;
import org.partnine.law.Knowledge;
import org.partnine.law.OrganisationCode;
import org.partnine.law.Outcome;
import org.partnine.law.PersonId;
import org.partnine.law.Qualifier;
import org.partnine.law.Question;
import org.partnine.law.Route;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;
import org.partnine.law.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gold scenarios, answered by the engine on the public record, with what a scenario assumes laid over it. */
class ScenariosTest {

    private static final Facts RECORD = RecordedFacts.all();

    static Stream<Arguments> scenarios() throws IOException {
        try (InputStream json = ScenariosTest.class.getResourceAsStream("/law/scenarios.json")) {
            JsonNode all = JsonMapper.shared().readTree(json);
            return StreamSupport.stream(all.spliterator(), false)
                    // another regime comes as a sibling package
                    .filter(s -> !s.has("regime"))
                    .map(s -> Arguments.of(s.get("id").asString(), s))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void the_answer_is_the_one_the_lawyers_wrote_down(String id, JsonNode scenario) {
        Answer answer = answer(scenario);
        JsonNode expected = scenario.get("expected");

        assertThat(answer.outcome()).isEqualTo(outcome(expected.get("bound")));
        assertThat(answer.why().bases().stream().map(b -> b.code()))
                .containsExactlyInAnyOrderElementsOf(codes(expected.get("bases"), BasisCode.class));
        assertThat(answer.why().qualifiers()).containsAll(codes(expected.get("qualifiers"), Qualifier.class));
        if (expected.has("excludedQualifiers")) {
            assertThat(answer.why().qualifiers())
                    .doesNotContainAnyElementsOf(codes(expected.get("excludedQualifiers"), Qualifier.class));
        }
        assertThat(answer.why().route())
                .isEqualTo(Route.valueOf(expected.get("nonComplianceRoute").asString()));
        assertThat(answer.why().steps()).allSatisfy(ScenariosTest::hasSource);
    }

    static Answer answer(JsonNode scenario) {
        Question question = question(scenario);
        return DutyToCooperate.answer(question, withAssumptions(question));
    }

    private static void hasSource(Step step) {
        assertThat(step.facts().isEmpty() && step.provisions().isEmpty())
                .as("a step without source: %s", step.code())
                .isFalse();
    }

    private static Question question(JsonNode s) {
        Addressee addressee = s.get("state").isNull()
                ? new Addressee.Organisation(
                        new OrganisationCode(s.get("addressee").get("code").asString()))
                : new Addressee.State(new StateCode(s.get("state").asString()));
        return new Question(
                addressee,
                LocalDate.parse(s.get("date").asString()),
                Form.valueOf(s.get("form").asString()),
                situation(s.get("situation").asString()),
                s.get("personId").isNull()
                        ? null
                        : new PersonId(s.get("personId").asString()),
                null);
    }

    private static SituationId situation(String number) {
        return RECORD.situations().stream()
                .filter(s -> number.equals(s.number()))
                .map(Situation::id)
                .findFirst()
                .orElse(new SituationId(number));
    }

    private static Facts withAssumptions(Question question) {
        if (question.situation().value().startsWith("HYPO")) {
            var situations = new ArrayList<>(RECORD.situations());
            situations.add(new Situation(
                    question.situation(),
                    null,
                    Situation.Trigger.STATE_REFERRAL,
                    null,
                    null,
                    null,
                    null,
                    assumed(),
                    new Knowledge(Instant.EPOCH, null)));
            return RecordedFacts.collected().situations(situations).build();
        }
        // what D40 and D42 assume is in the record by now: the instrument taken back, the challenge and its end
        return RECORD;
    }

    private static Source assumed() {
        return new Source("assumed by the scenario", List.of(), null, Confidence.HIGH, LocalDate.of(2026, 11, 22));
    }

    private static Outcome outcome(JsonNode bound) {
        if (bound.isBoolean()) {
            return bound.asBoolean() ? Outcome.BOUND : Outcome.NOT_BOUND;
        }
        return switch (bound.asString()) {
            case "urged" -> Outcome.URGED;
            case "contested" -> Outcome.CONTESTED;
            default -> throw new IllegalArgumentException("not an outcome: " + bound);
        };
    }

    private static <E extends Enum<E>> Set<E> codes(JsonNode list, Class<E> type) {
        var codes = new HashSet<E>();
        list.forEach(n -> codes.add(Enum.valueOf(type, n.asString())));
        return codes;
    }
}
