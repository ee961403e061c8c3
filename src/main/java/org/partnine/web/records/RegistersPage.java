package org.partnine.web.records;

import java.util.List;
import org.partnine.recording.Register;
import org.partnine.web.frame.Page;

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
