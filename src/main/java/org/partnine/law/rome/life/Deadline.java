package org.partnine.law.rome.life;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Provision.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Provision;
import org.partnine.law.Provision.Instrument;

/**
 * A period that the law counts.
 *
 * @param starts the day of the event that it runs from, day 0
 * @param lastDay the last day that is still in time
 * @param metOn the day on which what it was for happened, in time or late; null while it did not
 */
public record Deadline(
        Code code,
        LocalDate starts,
        LocalDate lastDay,
        Status status,
        @Nullable LocalDate metOn) {

    /** Where a period stands on a day. */
    public enum Status {
        OPEN,
        /** What it was for happened on the last day or before. */
        MET,
        /** The last day is over. What it was for may have happened since. */
        PASSED,
        /** Something else ended the matter before the last day was over. */
        FALLEN_AWAY
    }

    /** The periods, each with the provision that sets it. */
    public enum Code {
        /** For the request for surrender and its documents to be received, from the provisional arrest. */
        PAPERS_AFTER_ARREST(60, true, List.of(romeStatute("92(3)"), rule("188"))),
        /** For a request for transit to be received, from an unscheduled landing: 96 hours, in days. */
        TRANSIT_AFTER_LANDING(4, true, List.of(romeStatute("89(3)(e)"))),
        /** During which a State of enforcement takes no step, from its notice of circumstances to the Court. */
        NOTICE_OF_CIRCUMSTANCES(45, true, List.of(romeStatute("103(2)(a)"))),
        /** For a State to tell the Court of its own investigations, from the receipt of the notification: a month. */
        OWN_INVESTIGATIONS(0, true, List.of(romeStatute("18(2)"))),
        /** Until a change of channel or language takes effect, unless otherwise agreed. */
        CHANGE_OF_CHANNEL_OR_LANGUAGE(45, false, List.of(rule("180"))),
        /** For a challenge to the legality of a request, from the day consultations were declared exhausted. */
        CHALLENGE_TO_LEGALITY(15, false, List.of(new Provision(Instrument.REGULATIONS_OF_THE_COURT, "reg. 108"))),
        /** For the State's reply to the open letter of the President of the Assembly: two weeks. */
        REPLY_TO_OPEN_LETTER(14, true, List.of(new Provision(Instrument.ASSEMBLY_PROCEDURES, "para. 14")));

        private final int days;
        private final boolean confirmed;

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists of records
        private final List<Provision> provisions;

        Code(int days, boolean confirmed, List<Provision> provisions) {
            this.days = days;
            this.confirmed = confirmed;
            this.provisions = provisions;
        }

        public List<Provision> provisions() {
            return provisions;
        }

        /** False where the length of the period was not seen in a source. */
        public boolean isConfirmed() {
            return confirmed;
        }

        /** The last day in time, counted from the day of the event. */
        public LocalDate lastDay(LocalDate starts) {
            return this == OWN_INVESTIGATIONS ? starts.plusMonths(1) : starts.plusDays(days);
        }
    }

    /**
     * The period as it stands at the end of a day.
     *
     * @param metOn the day on which what it is for happened; null if it has not
     * @param fellAwayOn the day on which something else ended the matter; null if nothing did
     */
    public static Deadline of(
            Code code, LocalDate starts, @Nullable LocalDate metOn, @Nullable LocalDate fellAwayOn, LocalDate asOf) {
        LocalDate lastDay = code.lastDay(starts);
        LocalDate met = metOn == null || metOn.isAfter(asOf) ? null : metOn;
        Status status;
        if (met != null && !met.isAfter(lastDay)) {
            status = Status.MET;
        } else if (fellAwayOn != null && !fellAwayOn.isAfter(asOf) && !fellAwayOn.isAfter(lastDay)) {
            status = Status.FALLEN_AWAY;
        } else {
            status = asOf.isAfter(lastDay) ? Status.PASSED : Status.OPEN;
        }
        return new Deadline(code, starts, lastDay, status, met);
    }
}
