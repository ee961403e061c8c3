package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.JurisdictionDeclaration;
import org.partnine.states.DeclarationEntry;

/** A declaration under the Statute; from and to are the days of the crimes accepted. */
record DeclarationBody(
        String key,
        String state,
        String kind,
        @Nullable String madeOn,
        @Nullable String from,
        @Nullable String to,
        @Nullable String situation,
        JurisdictionDeclaration.@Nullable Standing standing,
        String scope,
        SourceBody source) {

    static DeclarationBody of(DeclarationEntry e) {
        return new DeclarationBody(
                e.key(),
                e.state().value(),
                e.kind(),
                Edtf.of(e.madeOn()),
                Edtf.of(e.from()),
                Edtf.of(e.to()),
                e.situation() == null ? null : e.situation().value(),
                e.standing(),
                e.scope(),
                SourceBody.of(e.provenance()));
    }
}
