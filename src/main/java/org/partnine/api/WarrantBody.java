package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.Warrant;
import org.partnine.situations.WarrantEntry;

/** A warrant of arrest or a summons to appear. */
record WarrantBody(
        String key,
        String person,
        String situation,
        @Nullable String caseNumber,
        String kind,
        String issuedOn,
        @Nullable String unsealedOn,
        String status,
        @Nullable String statusOn,
        @Nullable String arrestedOn,
        @Nullable String arrestedIn,
        @Nullable String surrenderedOn,
        @Nullable String surrenderedBy,
        Warrant.Offence offence,
        SourceBody source) {

    static WarrantBody of(WarrantEntry e) {
        return new WarrantBody(
                e.key(),
                e.person().value(),
                e.situation().value(),
                e.caseNumber(),
                e.kind(),
                e.issuedOn().edtf(),
                Edtf.of(e.unsealedOn()),
                e.status(),
                Edtf.of(e.statusOn()),
                Edtf.of(e.arrestedOn()),
                e.arrestedIn() == null ? null : e.arrestedIn().value(),
                Edtf.of(e.surrenderedOn()),
                e.surrenderedBy() == null ? null : e.surrenderedBy().value(),
                e.offence(),
                SourceBody.of(e.provenance()));
    }
}
