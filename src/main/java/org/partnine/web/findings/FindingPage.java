package org.partnine.web.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.ActEntry;
import org.partnine.findings.FindingEntry;
import org.partnine.findings.Threads.MatterThread;
import org.partnine.law.rome.Finding;
import org.partnine.recording.RecordView;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.RecordPaths;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;

/**
 * A decision of a Chamber with its whole thread: the stay, what was asked and argued, each step, what followed, and what the
 * State says.
 *
 * @param acts of the Council and the Assembly about it
 * @param asOf the day up to which silence is counted
 * @param knownAt the state of knowledge asked for; null: now
 * @param read the state of knowledge shown
 * @param checked the day up to which the record was checked
 */
public record FindingPage(
        FindingEntry finding,
        MatterThread thread,
        List<ActEntry> acts,
        LocalDate asOf,
        @Nullable Instant knownAt,
        Instant read,
        LocalDate checked,
        Names names,
        References references)
        implements Page {

    @Override
    public String template() {
        return "records/finding";
    }

    @Override
    public Section section() {
        return Section.FINDINGS;
    }

    /** This page with its state of knowledge: the same for good. */
    public Address permanent() {
        return new Address("/findings/" + finding.key(), Map.of()).with("knownAt", read.toString());
    }

    /** The whole matter, of the same state of knowledge. */
    public Address matter() {
        var address = new Address(RecordPaths.matter(finding.key()), Map.of());
        return knownAt == null ? address : address.with("knownAt", knownAt.toString());
    }

    /** The other decisions of the matter, oldest first. */
    public List<FindingEntry> otherDecisions() {
        return thread.decisions().stream()
                .filter(decision -> !decision.key().equals(finding.key()))
                .toList();
    }

    /** The decisions by which a Chamber found a failure. */
    public List<FindingEntry> found() {
        return thread.decisions().stream()
                .filter(decision -> decision.outcome() == Finding.Outcome.NON_COMPLIANCE)
                .toList();
    }

    /** The steps of a request that are about the State concerned: one to a group has steps of others too. */
    public List<RecordView> stepsOf(RecordView request) {
        return StepsAbout.of(finding.state().value(), request);
    }

    /** What was said on one of the two ledgers: LEGAL or POLITICAL. */
    public List<RecordView> responsibility(String dimension) {
        return thread.responsibility().stream()
                .filter(statement -> dimension.equals(statement.facts().text("dimension")))
                .toList();
    }
}
