package org.partnine.law.rome.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.law.rome.life.ProceedingStep.Part;

/**
 * How long a body took no recorded act after a matter came before it: a statement about the record, as of a day.
 *
 * <p>Counted from the referral or information known to the day, else from its transmission. An act is, for the Assembly,
 * a step of its formal procedure; for the Council, a statement or a resolution: a discussion without outcome is none. Where
 * the referral was set aside the silence ended on that day.
 *
 * @param until the day of the first act, or on which the referral was set aside; null while the silence lasted, and where
 *     that day is not known
 * @param end what ended it
 * @param searched the last day up to which an act was looked for and none found, as recorded; null: no search is on record
 * @param days from the one to the other, or to {@code asOf}; the most it can have been, where it ended on a day not known
 */
public record Silence(
        Body body,
        LocalDate since,
        @Nullable LocalDate until,
        End end,
        @Nullable LocalDate searched,
        long days,
        LocalDate asOf) {

    /** What ended a silence. */
    public enum End {
        NONE,
        ACT,
        SET_ASIDE
    }

    /** Empty if the matter was not before the body by then, or no day is known to count from. */
    public static Optional<Silence> of(ProceedingLife life, Body body, LocalDate asOf) {
        LocalDate since = null;
        LocalDate searched = null;
        boolean before = false;
        for (ProceedingStep step : life.steps()) {
            PartialDate on = step.on();
            LocalDate day = Deadlines.day(on);
            if (on != null && on.earliest().isAfter(asOf)) {
                continue;
            }
            before = before || bringsBefore(step.kind(), body);
            if (since == null && day != null && (bringsBefore(step.kind(), body) || transmits(step.kind(), body))) {
                since = day;
            }
            if (step.kind() == Kind.SC_NONE_AS_OF && body == Body.SECURITY_COUNCIL && on != null) {
                searched = on.earliest();
            }
            End end = end(step, body);
            LocalDate last = day == null ? latest(on, asOf) : day;
            if (before && since != null && end != End.NONE && !last.isBefore(since)) {
                return Optional.of(
                        new Silence(body, since, day, end, searched, ChronoUnit.DAYS.between(since, last), asOf));
            }
        }
        return !before || since == null
                ? Optional.empty()
                : Optional.of(
                        new Silence(body, since, null, End.NONE, searched, ChronoUnit.DAYS.between(since, asOf), asOf));
    }

    /** The last day that a step can have been taken by then. */
    private static LocalDate latest(@Nullable PartialDate on, LocalDate asOf) {
        return on == null || on.latest().isAfter(asOf) ? asOf : on.latest();
    }

    private static boolean bringsBefore(Kind kind, Body body) {
        return kind == Kind.INFORMED || kind == (body == Body.ASSEMBLY ? Kind.REFERRED_ASP : Kind.REFERRED_SC);
    }

    private static boolean transmits(Kind kind, Body body) {
        return kind == (body == Body.ASSEMBLY ? Kind.TRANSMITTED_TO_ASP : Kind.TRANSMITTED_TO_SC);
    }

    private static End end(ProceedingStep step, Body body) {
        return switch (step.kind()) {
            case F1, F2, F3, F4, F5, F6, F7 -> body == Body.ASSEMBLY ? End.ACT : End.NONE;
            case SC_STATEMENT, SC_RESOLUTION -> body == Body.SECURITY_COUNCIL ? End.ACT : End.NONE;
            case NOT_REFERRED, REMANDED -> End.SET_ASIDE;
            case REVERSED_IN_PART -> step.part() == Part.REFERRAL ? End.SET_ASIDE : End.NONE;
            case OPENED,
                    STATE_INVITED,
                    STATE_HEARD,
                    HEARING,
                    SUBMISSION,
                    FINDING,
                    NO_FINDING,
                    INFORMED,
                    INFORMAL,
                    DEFERRED,
                    REFERRED_ASP,
                    REFERRED_SC,
                    LEAVE_TO_APPEAL,
                    APPEAL,
                    APPEAL_JUDGMENT,
                    CONFIRMED,
                    TRANSMITTED_TO_SC,
                    TRANSMITTED_TO_ASP,
                    SC_DISCUSSED,
                    SC_NONE_AS_OF -> End.NONE;
        };
    }
}
