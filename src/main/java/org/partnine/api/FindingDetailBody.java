package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.Deadline;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.Silence;
import org.partnine.requests.Assessed;

/**
 * A finding with its thread: what was asked, the stays, what was argued, the steps of the proceeding and of its follow-up,
 * the State's own statements.
 *
 * @param decisions of the same matter, oldest first: an appeal, a deferred referral, a decision after remand
 * @param requests made for these stays, and those that they repeat or follow
 * @param statements the State's own: its replies, and its steps in the proceeding
 * @param responsibility what was found, alleged or reported of legal responsibility, and what was done politically
 * @param stage where the matter stands before the Court
 * @param silences days without a recorded act of the bodies it came before, as of a day
 * @param assessments what the law answered when the stays and requests were recorded
 */
record FindingDetailBody(
        FindingBody finding,
        List<FindingBody> decisions,
        List<Map<String, Object>> requests,
        List<ProceedingEventBody> proceeding,
        List<Map<String, Object>> thread,
        List<PleaBody> pleas,
        List<VisitBody> visits,
        List<ActBody> acts,
        List<Map<String, Object>> statements,
        List<Map<String, Object>> responsibility,
        ProceedingLife.Stage stage,
        List<SilenceBody> silences,
        List<DeadlineBody> deadlines,
        List<Assessed> assessments,
        LocalDate asOf,
        @Nullable Instant knownAt) {

    /**
     * @param body ASSEMBLY or SECURITY_COUNCIL
     * @param until null while it lasts, and where the day of its end is not known
     * @param end NONE while it lasts; ACT; SET_ASIDE: the referral was set aside
     * @param searched the last day up to which an act was looked for and none found; null: no search is on record
     * @param days the most it can have been, where the day of its end is not known
     */
    record SilenceBody(
            String body,
            LocalDate since,
            @Nullable LocalDate until,
            String end,
            @Nullable LocalDate searched,
            long days,
            LocalDate asOf) {

        static SilenceBody of(Silence silence) {
            return new SilenceBody(
                    silence.body().name(),
                    silence.since(),
                    silence.until(),
                    silence.end().name(),
                    silence.searched(),
                    silence.days(),
                    silence.asOf());
        }
    }

    /**
     * A period that the law sets.
     *
     * @param lastDay the last day that is still in time
     * @param status OPEN, MET, PASSED or FALLEN_AWAY as of the day asked about
     */
    record DeadlineBody(
            String code,
            LocalDate starts,
            LocalDate lastDay,
            String status,
            @Nullable LocalDate metOn) {

        static DeadlineBody of(Deadline deadline) {
            return new DeadlineBody(
                    deadline.code().name(),
                    deadline.starts(),
                    deadline.lastDay(),
                    deadline.status().name(),
                    deadline.metOn());
        }
    }
}
