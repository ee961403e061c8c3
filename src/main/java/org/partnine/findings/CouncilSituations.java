package org.partnine.findings;

import org.partnine.recording.PresentRecord;
import org.partnine.recording.Values;

/**
 * Whether the Court can turn to the Security Council at all: only where the Council referred the situation to it.
 *
 * <p>Law: Rome Statute, arts. 87(5)(b), 87(7).
 */
final class CouncilSituations {

    private CouncilSituations() {}

    /** @param matter a proceeding or a finding */
    static boolean isOutside(Values matter, PresentRecord record) {
        return record.find("situations", matter.must("situation"))
                .filter(situation -> !situation.must("trigger").equals("SECURITY_COUNCIL_REFERRAL"))
                .isPresent();
    }
}
