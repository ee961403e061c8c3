package org.partnine.web.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnine.law.PartialDate;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;
import org.partnine.web.findings.TimeBetween.Certainty;

class MatterTimelineTest {

    private static final Register ANY = Register.of("anything", "anything", "anything", null, List.of());
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static MatterStep step(String key, String chain, @Nullable String on) {
        var record =
                new RecordView(ANY, key, "1", Map.of(), List.of(), Instant.EPOCH, Instant.EPOCH, null, 0, List.of());
        return new MatterStep(
                MatterKind.PROCEEDING,
                record,
                chain,
                0,
                on == null ? null : PartialDate.parse(on),
                null,
                null,
                List.of());
    }

    private static List<String> order(MatterTimeline timeline) {
        return timeline.entries().stream()
                .map(entry ->
                        entry.step() == null ? "now" : entry.step().record().key())
                .toList();
    }

    @Test
    void a_step_known_in_part_stands_where_its_year_and_the_order_of_the_record_leave_it() {
        MatterTimeline timeline = MatterTimeline.of(
                List.of(
                        step("opened", "f", "2017-04"),
                        step("heard", "f", "2017"),
                        step("found", "f", "2017-12-11"),
                        step("sent", "f", null),
                        step("reported", "f", "2018"),
                        step("stay", "v", "2017-03-29"),
                        step("expected", "v", "2027-01")),
                AS_OF);
        assertThat(order(timeline))
                .containsExactly("stay", "opened", "heard", "found", "sent", "reported", "now", "expected");
        assertThat(timeline.hasCoarseDays()).isTrue();
    }

    @Test
    void time_is_counted_between_days_and_only_as_far_as_it_is_certain() {
        MatterTimeline timeline = MatterTimeline.of(
                List.of(
                        step("found", "f", "2017-12-11"),
                        step("sent", "f", "2018-02-21"),
                        step("reported", "f", "2018"),
                        step("decided", "f", "2019-05-06")),
                AS_OF);
        assertThat(timeline.entries().stream().map(MatterTimeline.Entry::gap))
                .containsExactly(
                        null,
                        TimeBetween.of(72),
                        TimeBetween.unknown(),
                        TimeBetween.atLeast(126),
                        TimeBetween.of(2757));
    }

    @Test
    void lines_are_to_scale_until_they_are_cut() {
        assertThat(TimeBetween.of(400).length())
                .isEqualTo(2 * TimeBetween.of(200).length());
        assertThat(TimeBetween.of(TimeBetween.LONGEST_DAYS).isCut()).isFalse();
        TimeBetween decade = TimeBetween.of(3652);
        assertThat(decade.isCut()).isTrue();
        assertThat(decade.hasWords()).isTrue();
        assertThat(decade.length())
                .isLessThan(TimeBetween.of(TimeBetween.LONGEST_DAYS).length());
        assertThat(TimeBetween.unknown().certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(TimeBetween.unknown().hasWords()).isFalse();
    }
}
