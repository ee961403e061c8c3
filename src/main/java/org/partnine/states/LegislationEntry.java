package org.partnine.states;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.StateCode;

/**
 * The state of national law in one area.
 *
 * @param area CRIMES or COOPERATION (art. 88)
 * @param status ENACTED, PARTIAL, DRAFT or NONE
 * @param statute the law, as the source names it
 */
public record LegislationEntry(
        String key,
        StateCode state,
        String area,
        String status,
        @Nullable String statute,
        @Nullable PartialDate enactedOn,
        Provenance provenance) {}
