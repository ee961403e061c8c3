package org.partnine.law.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.partnine.law.Answer;
import tools.jackson.databind.JsonNode;

/**
 * The approved reasoning as a whole, and that of the gold scenarios. The examples stand with their subjects
 * ({@link MembershipReasoningTest} and its neighbours).
 *
 * <p>{@code -Dexplanations.write=true} writes the file anew: read the difference before keeping it.
 */
class ExplanationsTest {

    @Test
    void the_reasoning_of_the_scenarios_reads_as_it_was_approved() throws IOException {
        ApprovedReasoning.assertApproved(scenarios());
    }

    /** An example that is dropped, or a name given twice, would otherwise go unseen. */
    @Test
    void the_file_holds_every_example_once_and_no_other() throws IOException {
        var all = new LinkedHashMap<String, Answer>();
        for (Map<String, Answer> subject : subjects()) {
            assertThat(all).doesNotContainKeys(subject.keySet().toArray(String[]::new));
            all.putAll(subject);
        }
        if (ApprovedReasoning.isWrittenAnew()) {
            ApprovedReasoning.write(all);
        }
        assertThat(all.keySet())
                .containsExactlyElementsOf(ApprovedReasoning.approved().keySet());
    }

    /** In the order of the file. */
    private static List<Map<String, Answer>> subjects() throws IOException {
        return List.of(
                scenarios(),
                MembershipReasoningTest.examples(),
                DeclarationsReasoningTest.examples(),
                CouncilTextReasoningTest.examples(),
                ResidualDutyReasoningTest.examples(),
                AgreementsReasoningTest.examples(),
                FormsReasoningTest.examples(),
                RequestsReasoningTest.examples(),
                GroundsReasoningTest.examples(),
                CaveatsReasoningTest.examples());
    }

    private static Map<String, Answer> scenarios() throws IOException {
        var all = new LinkedHashMap<String, Answer>();
        for (Arguments scenario : ScenariosTest.scenarios().toList()) {
            var json = (JsonNode) Objects.requireNonNull(scenario.get()[1]);
            all.put("scenario " + scenario.get()[0], ScenariosTest.answer(json));
        }
        return all;
    }
}
