package org.partnine.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.FindingEntry;
import org.partnine.law.rome.Finding;

/** A judicial decision on compliance, or next to it; only NON_COMPLIANCE found a failure. */
record FindingBody(
        String key,
        @Nullable String number,
        boolean numberReadOnDocument,
        LocalDate decidedOn,
        String chamber,
        String situation,
        @Nullable String caseNumber,
        @Nullable String person,
        String state,
        String stateStatus,
        List<String> requestTypes,
        @Nullable String provisions,
        Finding.Outcome outcome,
        boolean referredToAssembly,
        boolean referredToCouncil,
        @Nullable String appealedBy,
        @Nullable String appealOutcome,
        @Nullable String about,
        SourceBody source) {

    static FindingBody of(FindingEntry e) {
        return new FindingBody(
                e.key(),
                e.number(),
                e.numberRead(),
                e.decidedOn(),
                e.chamber(),
                e.situation().value(),
                e.caseNumber(),
                e.person() == null ? null : e.person().value(),
                e.state().value(),
                e.stateStatus(),
                e.requestTypes(),
                e.provisions(),
                e.outcome(),
                e.referredToAssembly(),
                e.referredToCouncil(),
                e.appealedBy(),
                e.appealOutcome(),
                e.about(),
                SourceBody.of(e.provenance()));
    }
}
