package org.partnine.states;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.StateCode;
import org.partnine.law.rome.TreatyAction;

/**
 * An act of a State under any treaty on record.
 *
 * @param treaty ROME, APIC, GENOCIDE ...
 * @param effective first day of effect as the depositary states it; of a notice that was rescinded, what it would have
 *     been
 */
public record TreatyAct(
        String key,
        StateCode state,
        String treaty,
        TreatyAction.Kind action,
        @Nullable PartialDate on,
        @Nullable PartialDate effective,
        Provenance provenance) {}
