package org.partnine.requests;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Request;

/**
 * A request of the Court for cooperation, or an act near one.
 *
 * @param addresseeKind STATE, GROUP or ORGANISATION
 * @param addressee code of the State, of the group or of the organisation
 * @param issuedBy organ of the Court
 * @param publicOn the day it became public; null: the day it was sent
 * @param document symbol as given
 * @param visit key of the stay on whose occasion it was made
 * @param parent key of the request that it repeats or follows
 */
public record RequestEntry(
        String key,
        Form form,
        Request.Nature nature,
        String addresseeKind,
        String addressee,
        SituationId situation,
        @Nullable PersonId person,
        @Nullable String caseNumber,
        String issuedBy,
        @Nullable PartialDate transmittedOn,
        @Nullable PartialDate publicOn,
        @Nullable String document,
        String summary,
        @Nullable String visit,
        @Nullable String parent,
        Provenance provenance) {}
