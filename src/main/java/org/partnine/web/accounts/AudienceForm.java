package org.partnine.web.accounts;

import java.util.List;

/**
 * A new audience as it was typed.
 *
 * @param level a code; empty: none was chosen
 * @param within key of an audience; empty: none
 * @param groups keys of those that were ticked
 * @param persons e-mail addresses, one on each line
 */
public record AudienceForm(String level, String within, List<String> groups, String persons) {

    static final AudienceForm EMPTY = new AudienceForm("", "", List.of(), "");

    public AudienceForm {
        groups = List.copyOf(groups);
    }

    /** The e-mail addresses. */
    List<String> emails() {
        return persons.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
