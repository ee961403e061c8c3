package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.states.AgreementEntry;

/** An agreement with the Court, or one invoked under art. 98(2). */
record AgreementBody(
        String key,
        String party,
        @Nullable String counterparty,
        String kind,
        @Nullable String signedOn,
        @Nullable String inForceOn,
        @Nullable String person,
        SourceBody source) {

    static AgreementBody of(AgreementEntry e) {
        return new AgreementBody(
                e.key(),
                e.party(),
                e.counterparty() == null ? null : e.counterparty().value(),
                e.kind(),
                Edtf.of(e.signedOn()),
                Edtf.of(e.inForceOn()),
                e.person() == null ? null : e.person().value(),
                SourceBody.of(e.provenance()));
    }
}
