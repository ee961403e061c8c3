package org.partnine.web;

/** The question box, and what the register holds. */
public record HomePage() implements Page {

    @Override
    public String template() {
        return "home";
    }
}
