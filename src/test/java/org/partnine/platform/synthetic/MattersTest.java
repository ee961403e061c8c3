package org.partnine.platform.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.Request.Nature;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.law.rome.life.RequestFact;
import org.partnine.law.rome.life.RequestLife;
import org.partnine.law.rome.life.RequestMade;
import org.partnine.law.rome.life.RequestStep;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestDatabase;
import tools.jackson.databind.JsonNode;

/** Synthetic matters, read back from their cells as a record is read. */
class MattersTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh(new ReferenceData().seed());

    private final List<SyntheticRow> rows = matters(5_000);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static List<SyntheticRow> matters(int count) {
        try (var connection = DATABASE.owner().getConnection()) {
            var matters = new Matters(RealWorld.of(connection), Words.of(connection), new Draw(1));
            var rows = new ArrayList<SyntheticRow>();
            for (int i = 0; i < count; i++) {
                rows.addAll(matters.next());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_life_of_a_request_is_lawful() {
        Map<String, List<SyntheticRow>> steps = of("request_event")
                .collect(Collectors.groupingBy(
                        row -> row.cells.get("request_key").stringValue()));
        of("cooperation_request").forEach(request -> {
            var made = RequestMade.of(
                    Form.valueOf(text(request.cells, "form")), Nature.valueOf(text(request.cells, "nature")));
            var read = steps.getOrDefault(request.key(), List.of()).stream()
                    .map(MattersTest::step)
                    .toList();
            assertThat(read).isNotEmpty();
            assertThat(RequestLife.lived(made, read).refused())
                    .as(request.key())
                    .isEmpty();
        });
    }

    @Test
    void every_life_of_a_proceeding_is_lawful_against_a_state_that_was_bound() {
        Map<String, List<ProceedingStep>> steps = of("proceeding_event")
                .collect(Collectors.groupingBy(
                        row -> row.cells.get("proceeding_key").stringValue(),
                        Collectors.mapping(MattersTest::proceedingStep, Collectors.toList())));
        assertThat(steps).hasSizeGreaterThan(50);
        steps.forEach((key, read) -> assertThat(
                        ProceedingLife.lived(Outcome.BOUND, read).refused())
                .as(key)
                .isEmpty());
    }

    @Test
    void every_kind_of_step_and_many_states_and_years_occur() {
        var kinds = new TreeSet<String>();
        of("request_event").forEach(row -> kinds.add(text(row.cells, "kind")));
        assertThat(kinds)
                .hasSizeGreaterThanOrEqualTo(Kind.values().length - 1)
                .contains("RELEASED", "NON_COMPLIANCE_PROCEEDING");
        assertThat(of("cooperation_request")
                        .map(row -> text(row.cells, "addressee"))
                        .distinct())
                .hasSizeGreaterThan(150);
        assertThat(of("cooperation_request")
                        .map(row -> text(row.cells, "transmitted_on").substring(0, 4))
                        .distinct())
                .hasSizeGreaterThan(18);
        assertThat(rows).allMatch(row -> row.cells.get("synthetic").booleanValue());
    }

    private Stream<SyntheticRow> of(String table) {
        return rows.stream().filter(row -> row.table.equals(table));
    }

    private static RequestStep step(SyntheticRow row) {
        JsonNode cells = row.cells;
        JsonNode facts = cells.path("facts");
        var step = RequestStep.of(Kind.valueOf(text(cells, "kind")), date(cells, "happened_on"))
                .onGround(cells.has("ground") ? Qualifier.valueOf(text(cells, "ground")) : null);
        for (RequestFact fact : RequestFact.values()) {
            if (facts.has(fact.name())) {
                step = step.stating(fact, text(facts, fact.name()));
            }
        }
        for (JsonNode absent : cells.path("not_found")) {
            step = step.notFound(RequestFact.valueOf(absent.stringValue()));
        }
        if (facts.has("PRESENCE")) {
            step = step.placedBy(RequestStep.Presence.valueOf(text(facts, "PRESENCE")));
        }
        return step.pending(
                facts.has("MATTER") ? RequestStep.PendingMatter.valueOf(text(facts, "MATTER")) : null,
                date(cells, "matter_filed_on"),
                null);
    }

    private static ProceedingStep proceedingStep(SyntheticRow row) {
        JsonNode cells = row.cells;
        var step = ProceedingStep.of(ProceedingStep.Kind.valueOf(text(cells, "kind")), date(cells, "happened_on"))
                .of(cells.has("part") ? ProceedingStep.Part.valueOf(text(cells, "part")) : null)
                .leave(cells.has("leave") ? ProceedingStep.Leave.valueOf(text(cells, "leave")) : null);
        if (cells.has("search_made")) {
            step = step.stating(ProceedingStep.Fact.SEARCH, text(cells, "search_made"));
        }
        return step;
    }

    private static String text(JsonNode cells, String column) {
        return cells.get(column).stringValue();
    }

    private static @Nullable PartialDate date(JsonNode cells, String column) {
        return cells.has(column) ? PartialDate.parse(text(cells, column)) : null;
    }
}
