package org.partnine.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.states.StateEntry;

/** A State of the register. */
record StateBody(
        String code,
        String iso2,
        String m49,
        String name,
        @Nullable LocalDate memberOfTheUnitedNationsSince,
        @Nullable String unGroup,
        @Nullable String courtGroup,
        String subregion,
        @Nullable String note,
        LocalDate asOf) {

    static StateBody of(StateEntry e) {
        return new StateBody(
                e.code().value(),
                e.iso2(),
                e.m49(),
                e.name(),
                e.memberSince(),
                e.unGroup(),
                e.courtGroup(),
                e.subregion(),
                e.note(),
                e.asOf());
    }
}
