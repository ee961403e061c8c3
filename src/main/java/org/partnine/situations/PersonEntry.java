package org.partnine.situations;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;

/**
 * A person publicly sought by the Court.
 *
 * @param name as recorded
 * @param nationality null: not recorded
 * @param officeCategory kind of office, for display; the law looks at {@link OfficeEntry}
 * @param officeHeld the office in words
 */
public record PersonEntry(
        PersonId id,
        String name,
        @Nullable StateCode nationality,
        String officeCategory,
        @Nullable String officeHeld,
        Provenance provenance) {}
