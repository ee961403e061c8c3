package org.partnine.web.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.Matters.Matter;
import org.partnine.law.StateCode;
import org.partnine.recording.Values;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.RecordPaths;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;

/**
 * A matter from request to outcome, on one vertical timeline.
 *
 * @param asOf the day up to which silence is counted
 * @param knownAt the state of knowledge asked for; null: now
 * @param read the state of knowledge shown
 * @param checked the day up to which the record was checked
 */
public record MatterPage(
        Matter matter,
        MatterTimeline timeline,
        LocalDate asOf,
        @Nullable Instant knownAt,
        Instant read,
        LocalDate checked,
        Names names,
        References references)
        implements Page {

    @Override
    public String template() {
        return "records/matter";
    }

    @Override
    public Section section() {
        return Section.FINDINGS;
    }

    /** The State whose cooperation it is about; null: a group of them. */
    public @Nullable StateCode state() {
        Values facts = matter.asked().facts();
        String code = matter.finding() != null
                ? matter.finding().state().value()
                : facts.has("state") ? facts.text("state") : facts.text("addressee");
        return code != null && StateCode.isWellFormed(code) && !"GROUP".equals(facts.text("addresseeKind"))
                ? new StateCode(code)
                : null;
    }

    /** This page with its state of knowledge: the same for good. */
    public Address permanent() {
        return new Address(RecordPaths.matter(matter.asked().key()), Map.of()).with("knownAt", read.toString());
    }

    /** The page in the same state of knowledge. */
    public String known(String path) {
        var address = new Address(path, Map.of());
        return (knownAt == null ? address : address.with("knownAt", knownAt.toString())).toString();
    }

    /** Whether the record asked for is another one than that of the finding. */
    public boolean isAskedByAnother() {
        return matter.finding() != null
                && !matter.finding().key().equals(matter.asked().key());
    }
}
