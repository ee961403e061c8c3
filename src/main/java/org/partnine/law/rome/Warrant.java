package org.partnine.law.rome;

import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.Source;

/**
 * A warrant of arrest or a summons to appear.
 */
public record Warrant(
        String key,
        PersonId person,
        SituationId situation,
        PartialDate issuedOn,
        Offence offence,
        Source source,
        Knowledge known)
        implements Fact {
    /** What the person is sought for. */
    public enum Offence {
        /** Crimes within art. 5. */
        ART_5,
        /** Offences against the administration of justice. */
        ART_70
    }
}
