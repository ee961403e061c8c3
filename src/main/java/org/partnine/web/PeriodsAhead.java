package org.partnine.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnine.documents.Slice;
import org.partnine.findings.Findings;
import org.partnine.findings.ProceedingLives;
import org.partnine.findings.Threads;
import org.partnine.law.rome.life.Deadline;
import org.partnine.law.rome.life.Deadlines;
import org.partnine.recording.RecordFilter;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.requests.RequestLives;
import org.springframework.stereotype.Component;

/** Periods of the law that are running. They start from few kinds of steps, and none is long. */
@Component
public class PeriodsAhead {

    /** Of the steps that can have started a period, the ones looked at: far more than ever are on record at a time. */
    private static final int MOST_STEPS = 60;

    private final Records records;
    private final Registers registers;
    private final Findings findings;
    private final Threads threads;
    private final ProceedingLives lives;

    /**
     * A period with what it runs in.
     *
     * @param step that started it
     * @param register and key of the record that it runs in
     */
    public record Due(Deadline deadline, RecordView step, String register, String key) {}

    PeriodsAhead(Records records, Registers registers, Findings findings, Threads threads, ProceedingLives lives) {
        this.records = records;
        this.registers = registers;
        this.findings = findings;
        this.threads = threads;
        this.lives = lives;
    }

    /** Open on the day, the one that ends first at the head. */
    List<Due> on(LocalDate day, Instant now) {
        var due = new ArrayList<Due>();
        for (RecordView arrest : steps("request-events", "ARRESTED", Deadline.Code.PAPERS_AFTER_ARREST, day)) {
            String request = arrest.facts().must("request");
            records.find(registers.get("requests"), request, null)
                    .map(found -> RequestLives.of(found).values().stream()
                            .map(life -> Deadlines.of(life, day))
                            .flatMap(Collection::stream))
                    .orElse(Stream.of())
                    .forEach(deadline -> due.add(new Due(deadline, arrest, "requests", request)));
        }
        for (RecordView letter : steps("proceeding-events", "F2", Deadline.Code.REPLY_TO_OPEN_LETTER, day)) {
            String finding = letter.facts().text("finding");
            if (finding == null) {
                String proceeding = letter.facts().must("proceeding");
                records.find(registers.get("proceedings"), proceeding, null)
                        .map(found -> Deadlines.of(lives.of(found, null), day))
                        .orElse(List.of())
                        .forEach(deadline -> due.add(new Due(deadline, letter, "proceedings", proceeding)));
            } else {
                findings.find(finding, now)
                        .map(found -> threads.of(found, now, day).deadlines())
                        .orElse(List.of())
                        .forEach(deadline -> due.add(new Due(deadline, letter, "findings", finding)));
            }
        }
        return due.stream()
                .filter(one -> one.deadline().status() == Deadline.Status.OPEN)
                .sorted(Comparator.comparing(one -> one.deadline().lastDay()))
                .distinct()
                .toList();
    }

    /** Those from which the period can still be running. */
    private List<RecordView> steps(String register, String kind, Deadline.Code period, LocalDate day) {
        LocalDate from = day;
        while (!period.lastDay(from.minusDays(1)).isBefore(day)) {
            from = from.minusDays(1);
        }
        var filter = new RecordFilter(Map.of("kind", kind), from, day, null, null);
        return records.list(registers.get(register), filter, Slice.first(MOST_STEPS), null)
                .rows();
    }
}
