package org.partnine.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.FindingEntry;
import org.partnine.wording.Names;

/**
 * Decisions of Chambers on compliance, or next to it.
 *
 * @param next where the list goes on; null at its end
 */
public record FindingsPage(
        List<FindingEntry> rows, Names names, @Nullable Address next) implements Page {

    @Override
    public String template() {
        return "records/findings";
    }

    @Override
    public Section section() {
        return Section.FINDINGS;
    }
}
