package org.partnine.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.Deadline;
import org.partnine.law.rome.life.Deadlines;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.Silence;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.requests.Assessed;
import org.partnine.requests.Assessments;
import org.springframework.stereotype.Service;

/** One matter as one thread: what was asked, what happened, what was found, and what anyone did about it. */
@Service
public class Threads {

    private final Findings findings;
    private final Records records;
    private final Registers registers;
    private final Assessments assessments;

    Threads(Findings findings, Records records, Registers registers, Assessments assessments) {
        this.findings = findings;
        this.records = records;
        this.registers = registers;
        this.assessments = assessments;
    }

    /**
     * The thread of a finding.
     *
     * @param decisions of the matter, oldest first
     * @param visits stays it is about
     * @param requests that were made for these stays, and those that they repeat or follow
     * @param steps of the proceeding, of appeals and of the follow-up, by day
     * @param statements the State's own: its replies, and its steps in the proceeding
     * @param stage where the matter stands
     * @param silences of the bodies it came before
     * @param assessments what the law answered when these stays and requests were recorded
     */
    public record MatterThread(
            List<FindingEntry> decisions,
            List<RecordView> visits,
            List<RecordView> requests,
            List<RecordView> pleas,
            List<RecordView> steps,
            List<RecordView> statements,
            List<RecordView> responsibility,
            ProceedingLife.Stage stage,
            List<Silence> silences,
            List<Deadline> deadlines,
            List<Assessed> assessments) {}

    /**
     * As known at the instant.
     *
     * @param asOf day up to which silence and periods are counted
     */
    public MatterThread of(FindingEntry finding, Instant at, LocalDate asOf) {
        List<FindingEntry> decisions = findings.inMatterOf(finding, at);
        var steps = new ArrayList<RecordView>();
        var pleas = new ArrayList<RecordView>();
        var visits = new ArrayList<RecordView>();
        var replies = new ArrayList<RecordView>();
        var responsibility = new ArrayList<RecordView>();
        for (FindingEntry decision : decisions) {
            steps.addAll(ProceedingLives.inOrder(naming(FindingRegisters.EVENTS, "finding", decision.key(), at)));
            pleas.addAll(naming("pleas", "finding", decision.key(), at));
            visits.addAll(naming("visits", "finding", decision.key(), at));
            replies.addAll(naming(FindingRegisters.REPLIES, "finding", decision.key(), at));
            responsibility.addAll(naming(FindingRegisters.RESPONSIBILITY, "finding", decision.key(), at));
        }
        proceedingOf(decisions, at).ifPresent(proceeding -> {
            steps.addAll(ProceedingLives.inOrder(naming(FindingRegisters.EVENTS, "proceeding", proceeding, at)));
            pleas.addAll(naming("pleas", "proceeding", proceeding, at));
        });
        visits.forEach(visit -> replies.addAll(naming(FindingRegisters.REPLIES, "visit", visit.key(), at)));
        ProceedingLife life = ProceedingLives.of(steps);
        sort(steps);
        sort(pleas);
        List<RecordView> requests = requests(visits, at);
        return new MatterThread(
                decisions,
                visits,
                requests,
                pleas,
                steps,
                own(replies, steps, finding.state().value()),
                responsibility,
                life.stage(),
                ProceedingLives.silences(life, asOf),
                Deadlines.of(life, asOf),
                Stream.concat(visits.stream(), requests.stream())
                        .flatMap(record -> assessments.of(record.register().table(), record.key()).stream())
                        .toList());
    }

    private Optional<String> proceedingOf(List<FindingEntry> decisions, Instant at) {
        Register register = registers.get(FindingRegisters.FINDINGS);
        return decisions.stream()
                .flatMap(decision -> records.find(register, decision.key(), at).stream())
                .flatMap(record -> Optional.ofNullable(record.facts().text("proceeding")).stream())
                .findFirst();
    }

    private List<RecordView> requests(List<RecordView> visits, Instant at) {
        Map<String, RecordView> requests = new LinkedHashMap<>();
        for (RecordView visit : visits) {
            for (RecordView request : naming("requests", "visit", visit.key(), at)) {
                add(request, requests, at);
            }
        }
        return List.copyOf(requests.values());
    }

    private void add(RecordView found, Map<String, RecordView> requests, Instant at) {
        Register register = registers.get("requests");
        Optional<RecordView> request = records.find(register, found.key(), at);
        if (request.isEmpty() || requests.putIfAbsent(found.key(), request.get()) != null) {
            return;
        }
        String parent = found.facts().text("parent");
        if (parent != null) {
            records.find(register, parent, at).ifPresent(earlier -> add(earlier, requests, at));
        }
    }

    private static List<RecordView> own(List<RecordView> replies, List<RecordView> steps, String state) {
        return Stream.concat(
                        replies.stream(),
                        steps.stream().filter(step -> state.equals(step.facts().text("actor"))))
                .toList();
    }

    private List<RecordView> naming(String register, String field, String key, Instant at) {
        return records.naming(registers.get(register), field, key, at);
    }

    /** By day; a step without one after those that have one. */
    private static void sort(List<RecordView> records) {
        records.sort(Comparator.comparing(
                (RecordView record) -> day(record), Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static @Nullable LocalDate day(RecordView record) {
        var on = record.facts().date(record.register().name().equals("pleas") ? "raisedOn" : "on");
        return on == null ? null : on.earliest();
    }

    /** The first day of an instant, for counting. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
