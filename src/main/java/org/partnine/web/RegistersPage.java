package org.partnine.web;

import java.util.List;
import org.partnine.recording.Register;

/** All registers that have plain pages. */
public record RegistersPage(List<Register> registers) implements Page {

    @Override
    public String template() {
        return "record/registers";
    }

    @Override
    public Section section() {
        return Section.RECORD;
    }
}
