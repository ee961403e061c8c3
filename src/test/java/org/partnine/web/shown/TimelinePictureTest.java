package org.partnine.web.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;

class TimelinePictureTest {

    private static final LocalDate FIRST = LocalDate.of(1998, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Wording WORDING = Wording.in(Language.EN);

    @Test
    void bands_touch_where_one_ends_and_the_next_begins() {
        var picture = picture(null, List.of());

        assertThat(picture.shapes()).hasSize(2);
        var before = picture.shapes().getFirst();
        var after = picture.shapes().getLast();
        assertThat(before.x() + before.width()).isEqualTo(after.x());
        assertThat(after.x() + after.width()).isEqualTo(TimelinePicture.RIGHT);
    }

    @Test
    void a_label_is_left_out_where_it_would_run_into_the_next() {
        var picture = picture(null, List.of());

        assertThat(picture.shapes().getFirst().label()).isNull();
        assertThat(picture.shapes().getLast().label()).isEqualTo("State Party");
    }

    @Test
    void the_day_asked_stands_within_its_band() {
        var asked = picture(LocalDate.of(2015, 6, 13), List.of()).asked();

        assertThat(asked).isNotNull().satisfies(line -> {
            assertThat(line.label()).isEqualTo("13 June 2015");
            assertThat(line.x()).isBetween(600.0, 640.0);
        });
    }

    @Test
    void a_day_outside_the_picture_is_not_drawn() {
        assertThat(picture(LocalDate.of(1997, 12, 31), List.of()).asked()).isNull();
        assertThat(picture(LocalDate.of(2027, 1, 1), List.of()).asked()).isNull();
    }

    @Test
    void numbers_of_events_close_to_one_another_do_not_overlap() {
        var day = LocalDate.of(2016, 10, 19);
        var picture = picture(
                null,
                List.of(
                        new Timeline.Event(day, "", "notice"),
                        new Timeline.Event(day.plusDays(30), "", "taken back"),
                        new Timeline.Event(day.plusYears(5), "", "later")));

        assertThat(picture.events()).extracting(TimelinePicture.Numbered::row).containsExactly(0, 1, 0);
        assertThat(picture.events())
                .extracting(TimelinePicture.Numbered::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void years_are_few_enough_to_be_read() {
        assertThat(picture(null, List.of()).ticks()).hasSizeBetween(4, 9);
    }

    private static TimelinePicture picture(@Nullable LocalDate asked, List<Timeline.Event> events) {
        var joined = LocalDate.of(2002, 7, 1);
        return TimelinePicture.of(
                new Timeline(
                        "",
                        FIRST,
                        LAST,
                        asked,
                        List.of(
                                new Timeline.Band(Mark.NOT_BOUND, FIRST, joined, "Not a Party to the Rome Statute", ""),
                                new Timeline.Band(Mark.BOUND, joined, null, "State Party", "")),
                        events),
                WORDING);
    }
}
