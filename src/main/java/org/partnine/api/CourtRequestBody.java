package org.partnine.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.rome.Request;
import org.partnine.requests.RequestEntry;
import org.partnine.requests.RequestEventEntry;

/** A request of the Court, or an act near one, with the steps of its life. */
record CourtRequestBody(
        String key,
        Form form,
        Request.Nature nature,
        String addresseeKind,
        String addressee,
        String situation,
        @Nullable String person,
        @Nullable String caseNumber,
        String issuedBy,
        @Nullable String transmittedOn,
        @Nullable String publicOn,
        @Nullable String document,
        String summary,
        @Nullable String visit,
        @Nullable String parent,
        List<RequestEventBody> events,
        SourceBody source) {

    static List<CourtRequestBody> of(List<RequestEntry> requests, Map<String, List<RequestEventEntry>> events) {
        return requests.stream()
                .map(request -> of(request, events.getOrDefault(request.key(), List.of())))
                .toList();
    }

    private static CourtRequestBody of(RequestEntry e, List<RequestEventEntry> events) {
        return new CourtRequestBody(
                e.key(),
                e.form(),
                e.nature(),
                e.addresseeKind(),
                e.addressee(),
                e.situation().value(),
                e.person() == null ? null : e.person().value(),
                e.caseNumber(),
                e.issuedBy(),
                Edtf.of(e.transmittedOn()),
                Edtf.of(e.publicOn()),
                e.document(),
                e.summary(),
                e.visit(),
                e.parent(),
                events.stream().map(RequestEventBody::of).toList(),
                SourceBody.of(e.provenance()));
    }
}
