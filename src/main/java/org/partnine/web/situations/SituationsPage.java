package org.partnine.web.situations;

import java.util.List;
import org.partnine.situations.SituationEntry;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;

/** The situations before the Court. */
public record SituationsPage(List<SituationEntry> rows, Names names) implements Page {

    @Override
    public String template() {
        return "records/situations";
    }

    @Override
    public Section section() {
        return Section.SITUATIONS;
    }
}
