package org.partnine.law.rome;

import java.util.Set;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PersonId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * A person publicly sought by the Court.
 *
 * @param nationalities may be empty
 */
public record SoughtPerson(PersonId id, String name, Set<StateCode> nationalities, Source source, Knowledge known)
        implements Fact {

    public SoughtPerson {
        nationalities = Set.copyOf(nationalities);
    }

    @Override
    public String key() {
        return id.value();
    }
}
