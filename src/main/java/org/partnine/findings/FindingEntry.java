package org.partnine.findings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Finding;

/**
 * A judicial decision on compliance, or next to it; only NON_COMPLIANCE found a failure.
 *
 * @param number of the decision as given; null: none found
 * @param numberRead whether the number was read on the document itself
 * @param stateStatus what the State was to the Court, as recorded
 * @param requestTypes forms of cooperation at stake: ARREST_SURRENDER, OTHER
 * @param provisions provisions applied, as given
 * @param referredToAssembly by this decision as issued
 * @param appealedBy number of the decision on appeal
 * @param appealOutcome what became of it on appeal
 * @param about what it was about, in the record's words
 */
public record FindingEntry(
        String key,
        @Nullable String number,
        boolean numberRead,
        LocalDate decidedOn,
        String chamber,
        SituationId situation,
        @Nullable String caseNumber,
        @Nullable PersonId person,
        StateCode state,
        String stateStatus,
        List<String> requestTypes,
        @Nullable String provisions,
        Finding.Outcome outcome,
        boolean referredToAssembly,
        boolean referredToCouncil,
        @Nullable String appealedBy,
        @Nullable String appealOutcome,
        @Nullable String about,
        Provenance provenance) {}
