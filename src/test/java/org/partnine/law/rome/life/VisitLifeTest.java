package org.partnine.law.rome.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnine.law.rome.life.VisitStep.Kind.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.Admission.Allowed;
import org.partnine.law.rome.life.VisitStep.Kind;

class VisitLifeTest {

    private static final Map<Kind, Set<Kind>> TABLE = Map.of(
            RUMOURED, Set.of(ANNOUNCED, CANCELLED, TOOK_PLACE),
            ANNOUNCED, Set.of(CANCELLED, TOOK_PLACE),
            TOOK_PLACE, Set.of(PERSON_LEFT, ARRESTED),
            ARRESTED, Set.of(PERSON_LEFT),
            PERSON_LEFT, Set.of(),
            CANCELLED, Set.of());

    private static final Map<Kind, List<Kind>> WAY_TO = Map.of(
            RUMOURED, List.of(RUMOURED),
            ANNOUNCED, List.of(ANNOUNCED),
            TOOK_PLACE, List.of(ANNOUNCED, TOOK_PLACE),
            ARRESTED, List.of(TOOK_PLACE, ARRESTED),
            PERSON_LEFT, List.of(TOOK_PLACE, PERSON_LEFT),
            CANCELLED, List.of(ANNOUNCED, CANCELLED));

    private static VisitStep on(Kind kind, String day) {
        return VisitStep.of(kind, PartialDate.parse(day), "spokesman");
    }

    private static VisitLife life(VisitStep... steps) {
        var lived = VisitLife.lived(List.of(steps));
        assertThat(lived.refused()).isEmpty();
        return lived.life();
    }

    static Stream<Arguments> pairs() {
        return TABLE.entrySet().stream()
                .flatMap(row -> Arrays.stream(Kind.values())
                        .map(to -> Arguments.of(row.getKey(), to, row.getValue().contains(to))));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("pairs")
    void the_table_decides(Kind from, Kind to, boolean allowed) {
        VisitLife life = life(WAY_TO.getOrDefault(from, List.of()).stream()
                .map(kind -> on(kind, "2024"))
                .toArray(VisitStep[]::new));
        assertThat(life.state()).contains(from);
        assertThat(life.then(on(to, "2024")) instanceof Allowed<VisitLife>).isEqualTo(allowed);
    }

    @Test
    void a_past_stay_begins_with_the_arrival_and_an_expected_one_with_its_announcement() {
        assertThat(life(on(TOOK_PLACE, "2024-09-02")).isExpected()).isFalse();
        assertThat(life(on(ANNOUNCED, "2024-08-29")).isExpected()).isTrue();
        for (Kind kind : List.of(CANCELLED, PERSON_LEFT, ARRESTED)) {
            assertThat(VisitLife.unknown().then(on(kind, "2024-09-02"))).isInstanceOf(Admission.Forbidden.class);
        }
    }

    @Test
    void nobody_leaves_before_arriving() {
        VisitLife there = life(on(TOOK_PLACE, "2024-09-02"));
        assertThat(there.then(on(PERSON_LEFT, "2024-09-02"))).isInstanceOf(Allowed.class);
        assertThat(Steps.reason(there.then(on(PERSON_LEFT, "2024-09-01"))))
                .isEqualTo(VisitRefusal.BEFORE_AN_EARLIER_STEP);
    }

    @Test
    void a_flight_over_the_territory_is_no_stay() {
        var flown = new VisitStep(TOOK_PLACE, PartialDate.parse("2025-09-25"), false, null, false, true);
        assertThat(Steps.reason(VisitLife.unknown().then(flown))).isEqualTo(VisitRefusal.OVERFLIGHT_IS_NO_STAY);
    }

    @Test
    void an_announcement_has_an_author_or_none_was_found() {
        assertThat(Steps.reason(
                        VisitLife.unknown().then(VisitStep.of(ANNOUNCED, PartialDate.parse("2024-08-29"), null))))
                .isEqualTo(VisitRefusal.AUTHOR_NOT_STATED);
        assertThat(VisitLife.unknown().then(VisitStep.fromTheRecord(ANNOUNCED, null, null)))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void the_checklist_counts_what_was_done_by_the_day() {
        var done = Map.of(InformalStep.GOOD_OFFICES_OF_THE_PRESIDENT, LocalDate.parse("2024-08-30"));
        assertThat(InformalStep.open(done, LocalDate.parse("2024-08-29")))
                .contains(InformalStep.GOOD_OFFICES_OF_THE_PRESIDENT);
        assertThat(InformalStep.open(done, LocalDate.parse("2024-08-30")))
                .doesNotContain(InformalStep.GOOD_OFFICES_OF_THE_PRESIDENT)
                .hasSize(4);
    }
}
