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
        var faults = new Faults();
        faults.at(
                "", null, "accepted.constraint", Map.of("values", name.group(1).replace('_', ' ')));
        return new Outcome.Rejected(new Outcome.Reason.Faulty(faults.all()));
    }
}
