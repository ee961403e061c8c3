package org.partnine.web;

import java.time.LocalDate;
import java.util.List;

/**
 * The question box, and what the register holds.
 *
 * @param asOf the day up to which the record was checked
 */
public record HomePage(AskForm form, Choices choices, List<Held> holdings, LocalDate asOf) implements Page {

    /**
     * How much of one kind the register holds.
     *
     * @param path where the list of them is
     */
    public record Held(String kind, long count, String path) {}

    @Override
    public String template() {
        return "home";
    }
}
