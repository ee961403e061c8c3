package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;

/** Dates as the API writes them: EDTF, no more exact than they are known. */
final class Edtf {

    private Edtf() {}

    static @Nullable String of(@Nullable PartialDate date) {
        return date == null ? null : date.edtf();
    }
}
