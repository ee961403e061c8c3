package org.partnine.web.situations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.situations.PersonEntry;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Page;

/**
 * Persons publicly sought by the Court.
 *
 * @param text a part of the name that was looked for; empty if none was
 * @param next where the list goes on; null at its end
 */
public record PersonsPage(
        List<PersonEntry> rows, String text, @Nullable Address next) implements Page {

    @Override
    public String template() {
        return "records/persons";
    }

    @Override
    public Section section() {
        return Section.PERSONS;
    }
}
