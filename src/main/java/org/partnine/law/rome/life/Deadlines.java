package org.partnine.law.rome.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.Deadline.Code;

/**
 * The periods that run in a life, as they stand at the end of a day. A period whose first day is not known to the day is
 * not listed: it cannot be counted.
 *
 * <p>Periods that start from a fact outside these lives (a landing, a notification under art. 18, a notice of
 * circumstances, a change of channel) are counted by {@link Deadline#of}.
 */
public final class Deadlines {

    private static final Set<Kind> ENDS = Set.of(Kind.EXECUTED, Kind.WITHDRAWN, Kind.LAPSED);

    private Deadlines() {}

    /** For the papers after a provisional arrest; it falls away when the person is handed over or the request ends. */
    public static List<Deadline> of(RequestLife life, LocalDate asOf) {
        LocalDate arrested = day(life, Kind.ARRESTED);
        if (arrested == null || arrested.isAfter(asOf)) {
            return List.of();
        }
        return List.of(Deadline.of(
                Code.PAPERS_AFTER_ARREST, arrested, day(life, Kind.PAPERS_RECEIVED), firstDay(life, ENDS), asOf));
    }

    /**
     * For the reply to the open letter; met on the day of the reply on record, else of a step that states one. Not listed
     * where a reply came on a day that is not known to the day: whether it was in time cannot be told.
     */
    public static List<Deadline> of(ProceedingLife life, LocalDate asOf) {
        var deadlines = new ArrayList<Deadline>();
        List<ProceedingStep> steps = life.steps();
        for (int i = 0; i < steps.size(); i++) {
            ProceedingStep letter = steps.get(i);
            LocalDate sent = day(letter.on());
            if (letter.kind() == ProceedingStep.Kind.F2 && sent != null && !sent.isAfter(asOf)) {
                ProceedingStep.Reply reply = letter.reply();
                if (reply == null || day(reply.on()) != null) {
                    LocalDate replied = reply == null ? stated(steps.subList(i, steps.size())) : day(reply.on());
                    deadlines.add(Deadline.of(Code.REPLY_TO_OPEN_LETTER, sent, replied, null, asOf));
                }
            }
        }
        return deadlines;
    }

    private static @Nullable LocalDate stated(List<ProceedingStep> steps) {
        return steps.stream()
                .filter(step -> step.stated().containsKey(ProceedingStep.Fact.REPLY))
                .flatMap(step -> Stream.ofNullable(day(step.on())))
                .findFirst()
                .orElse(null);
    }

    /** What is owed without delay, as elapsed days. */
    public static List<Elapsed> elapsed(RequestLife life, LocalDate asOf) {
        LocalDate received = firstDay(life, Set.of(Kind.RECEIVED));
        if (received == null || received.isAfter(asOf)) {
            return List.of();
        }
        var elapsed = new ArrayList<Elapsed>();
        LocalDate consulted = firstDay(life, Set.of(Kind.CONSULTING));
        if (consulted != null && !consulted.isAfter(asOf)) {
            elapsed.add(Elapsed.of(Elapsed.Code.CONSULTATION, received, consulted, asOf));
        }
        LocalDate ended = firstDay(life, ENDS);
        if (life.made().form().isArrest()) {
            LocalDate arrested = firstDay(life, Set.of(Kind.ARRESTED, Kind.PARTLY_EXECUTED));
            elapsed.add(Elapsed.of(Elapsed.Code.STEPS_TO_ARREST, received, arrested == null ? ended : arrested, asOf));
        }
        elapsed.add(Elapsed.of(Elapsed.Code.PERFORMANCE, received, ended, asOf));
        return elapsed;
    }

    private static @Nullable LocalDate day(RequestLife life, Kind kind) {
        return life.last(kind).map(step -> day(step.on())).orElse(null);
    }

    private static @Nullable LocalDate firstDay(RequestLife life, Set<Kind> kinds) {
        return life.steps().stream()
                .filter(step -> kinds.contains(step.kind()))
                .findFirst()
                .map(step -> day(step.on()))
                .orElse(null);
    }

    static @Nullable LocalDate day(@Nullable PartialDate on) {
        return on != null && on.isDay() ? on.earliest() : null;
    }
}
