package org.partnine.web.situations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.situations.PersonEntry;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;

/**
 * Persons publicly sought by the Court.
 *
 * @param text a part of the name that was looked for; empty if none was
 * @param next where the list goes on; null at its end
 */
public record PersonsPage(
        List<PersonEntry> rows, String text, @Nullable Address next, Names names) implements Page {

    /** Where names are understood that are misspelt. */
    public Address search() {
        return new Address("/search", Map.of()).with("q", text);
    }

    @Override
    public String template() {
        return "records/persons";
    }

    @Override
    public Section section() {
        return Section.PERSONS;
    }
}
