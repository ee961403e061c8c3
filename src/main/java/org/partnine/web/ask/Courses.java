package org.partnine.web.ask;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Answer;
import org.partnine.law.PartialDate;
import org.partnine.law.Question;
import org.partnine.law.VerdictReason;
import org.partnine.law.rome.DutyOverTime.Span;
import org.partnine.obligations.Obligations;
import org.partnine.web.frame.Texts;
import org.partnine.web.shown.Marks;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.Timeline;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;
import org.springframework.stereotype.Component;

/** Asks one question of all days, and finds where its answer turns. */
@Component
class Courses {

    private final Obligations obligations;
    private final RecordedNames names;
    private final Clock clock;

    Courses(Obligations obligations, RecordedNames names, Clock clock) {
        this.obligations = obligations;
        this.names = names;
        this.clock = clock;
    }

    /** From the adoption of the Statute to today, or to the day asked about if that is later. */
    Course of(Question question, Instant knownAt, Language language) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        LocalDate last = question.on().isAfter(today) ? question.on() : today;
        List<Span> spans = obligations.dutyOverTime(question, last.plusDays(1), knownAt);
        Wording wording = Wording.in(language);
        int now = spanOf(question.on(), spans);
        return new Course(
                timeline(question, spans, last, wording, Texts.in(language)),
                now == 0
                        ? null
                        : turn(
                                question,
                                spans.get(now - 1),
                                spans.get(now).from().minusDays(1),
                                knownAt,
                                wording),
                now == spans.size() - 1
                        ? null
                        : turn(question, spans.get(now + 1), spans.get(now + 1).from(), knownAt, wording));
    }

    private static int spanOf(LocalDate day, List<Span> spans) {
        int found = 0;
        for (int i = 0; i < spans.size(); i++) {
            if (!day.isBefore(spans.get(i).from())) {
                found = i;
            }
        }
        return found;
    }

    private Course.Turn turn(Question question, Span span, LocalDate on, Instant knownAt, Wording wording) {
        var then = new Question(
                question.addressee(),
                on,
                question.form(),
                question.situation(),
                question.person(),
                question.conductOn());
        Names recorded = names.at(knownAt);
        return new Course.Turn(
                on,
                Marks.of(span.answer()),
                label(span.answer(), wording),
                Ruling.asked("/ask", then, recorded).with("knownAt", knownAt.toString()));
    }

    private static Timeline timeline(
            Question question, List<Span> spans, LocalDate last, Wording wording, Texts texts) {
        var bands = new ArrayList<Timeline.Band>();
        for (Span span : spans) {
            @Nullable LocalDate until = span.until().isAfter(last) ? null : span.until();
            bands.add(new Timeline.Band(
                    Marks.of(span.answer()),
                    span.from(),
                    until,
                    label(span.answer(), wording),
                    wording.period(PartialDate.day(span.from()), until)));
        }
        return new Timeline(texts.of("answer.course"), spans.getFirst().from(), last, question.on(), bands, List.of());
    }

    /** Outcome and bases; that execution may wait, where it may. */
    private static String label(Answer answer, Wording wording) {
        boolean suspended = answer.why().reason() == VerdictReason.BOUND_SUSPENDED;
        return Stream.of(
                        Stream.of(wording.terms().of(answer.outcome())),
                        answer.why().bases().stream()
                                .map(basis -> wording.terms().of(basis.code())),
                        suspended
                                ? Stream.of(Texts.in(wording.language()).of("answer.course.suspended"))
                                : Stream.<String>of())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }
}
