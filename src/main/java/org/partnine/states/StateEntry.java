package org.partnine.states;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.StateCode;

/**
 * A State.
 *
 * @param m49 UN M49 number, three digits
 * @param name English short name
 * @param memberSince first day of membership in the United Nations; null: not a Member
 * @param unGroup regional group in the United Nations; null: none recorded
 * @param courtGroup regional group in the Assembly of States Parties; null: none recorded
 * @param asOf the day up to which the row was checked
 */
public record StateEntry(
        StateCode code,
        String iso2,
        String m49,
        String name,
        @Nullable LocalDate memberSince,
        @Nullable String unGroup,
        @Nullable String courtGroup,
        String subregion,
        @Nullable String note,
        LocalDate asOf) {}
