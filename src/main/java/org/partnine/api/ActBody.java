package org.partnine.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.ActEntry;
import org.partnine.law.StateCode;

/** An act of the Security Council, by operative paragraph, or of the Assembly of States Parties. */
record ActBody(
        String key,
        ActEntry.Body body,
        @Nullable String symbol,
        String kind,
        String adoptedOn,
        @Nullable String situation,
        @Nullable String paragraph,
        @Nullable String addressee,
        List<String> addresseeCodes,
        @Nullable String effect,
        @Nullable Integer meeting,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstentions,
        List<String> abstainingOrVetoing,
        @Nullable String session,
        @Nullable String title,
        String summary,
        List<String> statesConcerned,
        List<String> findings,
        List<String> steps,
        SourceBody source) {

    static ActBody of(ActEntry e) {
        return new ActBody(
                e.key(),
                e.body(),
                e.symbol(),
                e.kind(),
                e.adoptedOn().edtf(),
                e.situation() == null ? null : e.situation().value(),
                e.paragraph(),
                e.addressee(),
                e.addresseeCodes(),
                e.effect(),
                e.meeting(),
                e.votesFor(),
                e.votesAgainst(),
                e.abstentions(),
                e.against().stream().map(StateCode::value).toList(),
                e.session(),
                e.title(),
                e.summary(),
                e.states().stream().map(StateCode::value).toList(),
                e.findings(),
                e.steps(),
                SourceBody.of(e.provenance()));
    }
}
