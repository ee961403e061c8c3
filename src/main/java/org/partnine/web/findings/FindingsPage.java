package org.partnine.web.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.FindingEntry;
import org.partnine.law.rome.Finding;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/**
 * Decisions of Chambers on compliance, or next to it.
 *
 * @param faults what stands in the way of the filter; empty if nothing does
 * @param next where the list goes on; null at its end
 */
public record FindingsPage(
        FindingsAsked asked,
        List<Fault> faults,
        List<FindingEntry> rows,
        Names names,
        @Nullable Address next) implements Page {

    @Override
    public String template() {
        return "records/findings";
    }

    @Override
    public Section section() {
        return Section.FINDINGS;
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** The whole list with its filter, to be saved. */
    public String file(String format) {
        return new Address("/findings/list." + format, asked.address().parameters()).toString();
    }

    /** What a Chamber can decide. */
    public static List<Finding.Outcome> outcomes() {
        return List.of(Finding.Outcome.values());
    }
}
