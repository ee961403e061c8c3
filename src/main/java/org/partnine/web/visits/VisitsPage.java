package org.partnine.web.visits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.Visit;
import org.partnine.recording.RecordView;
import org.partnine.recording.Values;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/**
 * Stays of wanted persons: those expected, and those that have been.
 *
 * @param expected soonest first; null where the filter leaves them out
 * @param past latest first; null where the filter leaves them out
 * @param next where the list of past ones goes on; null at its end
 * @param asOf the day up to which the record was checked
 */
public record VisitsPage(
        VisitsAsked asked,
        Choices choices,
        List<Fault> faults,
        @Nullable List<Stop> expected,
        @Nullable List<Stop> past,
        @Nullable Address next,
        LocalDate today,
        LocalDate asOf,
        Names names,
        References references)
        implements Page {

    /**
     * One stay.
     *
     * @param ledTo key of the decision to which a proceeding about it led; null: none is on record
     * @param announced the last step on record of one that is expected; null: none is on record
     */
    public record Stop(
            RecordView visit,
            List<StayAnswer> answers,
            @Nullable String ledTo,
            @Nullable RecordView announced) {

        /** Key of the decision about it; null: none is on record. */
        public @Nullable String decision() {
            String named = facts().text("finding");
            return named == null ? ledTo : named;
        }

        Values facts() {
            return visit.facts();
        }

        public PartialDate from() {
            return PartialDate.parse(facts().must("from"));
        }

        public @Nullable PartialDate to() {
            return facts().date("to");
        }

        /** Days from today to the first day it can have; negative once that has passed. */
        public int daysAhead(LocalDate today) {
            return (int) ChronoUnit.DAYS.between(today, from().earliest());
        }

        /** Whether all its days have passed. */
        public boolean isOver(LocalDate today) {
            PartialDate to = to();
            return (to == null ? from() : to).latest().isBefore(today);
        }

        public Visit.Outcome outcome() {
            return Visit.Outcome.valueOf(facts().must("outcome"));
        }
    }

    /** The whole list with its filter, to be saved. */
    public String file(String ending) {
        return asked.file(ending).toString();
    }

    @Override
    public String template() {
        return "visits/list";
    }

    @Override
    public Section section() {
        return Section.VISITS;
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** What can become of a stay. */
    public static List<Visit.Outcome> outcomes() {
        return List.of(Visit.Outcome.values());
    }
}
