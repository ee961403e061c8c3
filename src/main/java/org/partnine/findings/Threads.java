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
    private final ProceedingLives lives;
    private final Assessments assessments;

    Threads(Findings findings, Records records, Registers registers, ProceedingLives lives, Assessments assessments) {
        this.findings = findings;
        this.records = records;
        this.registers = registers;
        this.lives = lives;
        this.assessments = assessments;
    }

    /**
     * One thread.
     *
     * @param decisions of the matter, oldest first; empty while nothing is decided
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
        var matter = findings.inMatterOf(finding, at);
        List<FindingEntry> decisions = matter.known();
        var pieces = new Pieces(at);
        for (FindingEntry decision : decisions) {
            pieces.steps.addAll(pieces.asWritten("finding", decision.key()));
            pieces.pleas.addAll(pieces.naming("pleas", "finding", decision.key()));
            pieces.naming("visits", "finding", decision.key()).forEach(pieces::addVisit);
            pieces.replies.addAll(pieces.naming(FindingRegisters.REPLIES, "finding", decision.key()));
            pieces.responsibility.addAll(pieces.naming(FindingRegisters.RESPONSIBILITY, "finding", decision.key()));
        }
        // The record hangs the steps of an appeal on its judgment; they were known before it.
        for (String later : matter.later()) {
            pieces.steps.addAll(pieces.asWritten("finding", later));
            pieces.pleas.addAll(pieces.naming("pleas", "finding", later));
        }
        proceedingOf(decisions, at).ifPresent(pieces::addProceeding);
        pieces.requests.values().stream().filter(request -> !toGroup(request)).forEach(pieces::whatWasSaidOf);
        return pieces.thread(decisions, finding.state().value(), asOf);
    }

    /**
     * Of a stay, a request or a proceeding that led to no finding: what it names, and what names it.
     *
     * @param asOf day up to which silence and periods are counted
     */
    public MatterThread around(RecordView record, Instant at, LocalDate asOf) {
        var pieces = new Pieces(at);
        String state = record.facts().text("state");
        switch (record.register().name()) {
            case "visits" -> pieces.addVisit(record);
            case "requests" -> {
                pieces.addRequest(record.key());
                pieces.addVisitOf(record);
                state = record.facts().must("addressee");
            }
            case FindingRegisters.PROCEEDINGS -> {
                pieces.addProceeding(record);
            }
            default -> throw new IllegalArgumentException("no matter around " + record.register());
        }
        pieces.requests.values().stream()
                .filter(request -> !toGroup(request) || request.key().equals(record.key()))
                .forEach(pieces::whatWasSaidOf);
        return pieces.thread(List.of(), state == null ? "" : state, asOf);
    }

    /** What is said of a request to many States is said by one of them, in a matter of its own. */
    private static boolean toGroup(RecordView request) {
        return "GROUP".equals(request.facts().text("addresseeKind"));
    }

    /** What makes a thread, while it is gathered. */
    private final class Pieces {

        private final Instant at;
        private final List<RecordView> steps = new ArrayList<>();
        private final List<RecordView> pleas = new ArrayList<>();
        private final List<RecordView> visits = new ArrayList<>();
        private final List<RecordView> replies = new ArrayList<>();
        private final List<RecordView> responsibility = new ArrayList<>();
        private final Map<String, RecordView> requests = new LinkedHashMap<>();

        private Pieces(Instant at) {
            this.at = at;
        }

        private List<RecordView> naming(String register, String field, String key) {
            return records.naming(registers.get(register), field, key, at);
        }

        /** A coarse day says less of what came first than the order of the record. */
        private List<RecordView> asWritten(String field, String key) {
            return records.asFirstWritten(naming(FindingRegisters.EVENTS, field, key));
        }

        /** With the stay and the requests that it is about. */
        private void addProceeding(RecordView proceeding) {
            steps.addAll(asWritten("proceeding", proceeding.key()));
            pleas.addAll(naming("pleas", "proceeding", proceeding.key()));
            addVisitOf(proceeding);
            proceeding.facts().texts("requests").forEach(this::addRequest);
        }

        private void whatWasSaidOf(RecordView request) {
            pleas.addAll(naming("pleas", "request", request.key()));
            responsibility.addAll(naming(FindingRegisters.RESPONSIBILITY, "request", request.key()));
        }

        private void addVisitOf(RecordView record) {
            String visit = record.facts().text("visit");
            if (visit != null) {
                records.find(registers.get("visits"), visit, at).ifPresent(this::addVisit);
            }
        }

        private void addVisit(RecordView visit) {
            if (visits.stream().anyMatch(known -> known.key().equals(visit.key()))) {
                return;
            }
            visits.add(visit);
            responsibility.addAll(naming(FindingRegisters.RESPONSIBILITY, "visit", visit.key()));
            repliesAbout(visit);
            requestsFor(visit);
        }

        private void repliesAbout(RecordView visit) {
            replies.addAll(naming(FindingRegisters.REPLIES, "visit", visit.key()));
        }

        private void requestsFor(RecordView visit) {
            naming("requests", "visit", visit.key()).forEach(request -> addRequest(request.key()));
        }

        /** With those that it repeats or follows. */
        private void addRequest(String key) {
            RecordView request =
                    records.find(registers.get("requests"), key, at).orElse(null);
            if (request == null || requests.putIfAbsent(request.key(), request) != null) {
                return;
            }
            String parent = request.facts().text("parent");
            if (parent != null) {
                addRequest(parent);
            }
        }

        private MatterThread thread(List<FindingEntry> decisions, String state, LocalDate asOf) {
            ProceedingLife life = lives.of(steps, at);
            steps.stream()
                    .filter(step -> "F2".equals(step.facts().text("kind")))
                    .forEach(letter ->
                            replies.addAll(naming(FindingRegisters.REPLIES, OpenLetters.LETTER, letter.key())));
            sort(steps);
            sort(pleas);
            return new MatterThread(
                    decisions,
                    visits,
                    List.copyOf(requests.values()),
                    once(pleas),
                    once(steps),
                    own(replies, steps, state),
                    once(responsibility),
                    life.stage(),
                    ProceedingLives.silences(life, asOf),
                    Deadlines.of(life, asOf),
                    Stream.concat(visits.stream(), requests.values().stream())
                            .flatMap(record -> assessments.of(record.register().table(), record.key()).stream())
                            .toList());
        }
    }

    /** Each once: a plea may name the request, the proceeding, and the finding. */
    private static List<RecordView> once(List<RecordView> records) {
        var byKey = new LinkedHashMap<String, RecordView>();
        records.forEach(record -> byKey.putIfAbsent(record.key(), record));
        return List.copyOf(byKey.values());
    }

    private Optional<RecordView> proceedingOf(List<FindingEntry> decisions, Instant at) {
        Register register = registers.get(FindingRegisters.FINDINGS);
        Register proceedings = registers.get(FindingRegisters.PROCEEDINGS);
        return decisions.stream()
                .flatMap(decision -> records.find(register, decision.key(), at).stream())
                .flatMap(record -> Optional.ofNullable(record.facts().text("proceeding")).stream())
                .flatMap(proceeding -> records.find(proceedings, proceeding, at).stream())
                .findFirst();
    }

    private static List<RecordView> own(List<RecordView> replies, List<RecordView> steps, String state) {
        return Stream.concat(
                        replies.stream(),
                        steps.stream().filter(step -> state.equals(step.facts().text("actor"))))
                .distinct()
                .toList();
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
