package org.partnine.recording;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * A record that the database refuses although no rule did. It is refused like any other faulty one, by the name of the
 * constraint, which says what it demands.
 */
final class BrokenConstraint {

    private static final String CHECK = "23514";
    private static final String EXCLUSION = "23P01";
    private static final Pattern NAME = Pattern.compile("constraint \"([a-z0-9_]+)\"");

    /** Those that a reader can break and that no rule stands before: each has a text of its own, for the others the name has to do. */
    static final Set<String> TOLD = Set.of(
            "actor_national_has_state",
            "court_case_number_has_its_form",
            "court_case_opened_before_closed",
            "office_once_at_a_time",
            "reply_language_is_a_tag",
            "request_event_ground_of_postponement_or_denial",
            "request_event_matter_only_when_postponed",
            "request_event_postponed_on_a_ground",
            "responsibility_statement_about_one_incident",
            "situation_code_has_its_form",
            "situation_examination_has_source");

    private BrokenConstraint() {}

    /** @throws DataIntegrityViolationException the same, if it is about anything but what the record says */
    static Outcome rejection(DataIntegrityViolationException violation) {
        if (!(violation.getMostSpecificCause() instanceof SQLException refused)
                || !Set.of(CHECK, EXCLUSION).contains(String.valueOf(refused.getSQLState()))) {
            throw violation;
        }
        Matcher name = NAME.matcher(String.valueOf(refused.getMessage()));
        if (!name.find()) {
            throw violation;
        }
        String broken = name.group(1);
        var faults = new Faults();
        faults.at(
                "",
                null,
                TOLD.contains(broken) ? "accepted.constraint." + broken : "accepted.constraint",
                Map.of("values", broken.replace('_', ' ')));
        return new Outcome.Rejected(new Outcome.Reason.Faulty(faults.all()));
    }
}
