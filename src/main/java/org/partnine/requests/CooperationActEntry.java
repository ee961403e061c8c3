package org.partnine.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;

/**
 * A public act of cooperation: a surrender, a transfer, a freeze.
 *
 * @param states that acted
 */
public record CooperationActEntry(
        String key,
        String kind,
        List<StateCode> states,
        @Nullable PersonId person,
        @Nullable PartialDate on,
        String summary,
        Provenance provenance) {}
