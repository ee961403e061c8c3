package org.partnine.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.Threads.MatterThread;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.springframework.stereotype.Service;

/**
 * The matter that a record belongs to: that of the finding, where one was made; else what hangs together around a
 * proceeding, a stay or a request.
 */
@Service
public class Matters {

    /** Registers of which a record can stand for its matter, the one that says most first. */
    private static final List<String> STANDING_FOR_IT =
            List.of(FindingRegisters.FINDINGS, FindingRegisters.PROCEEDINGS, "visits", "requests");

    private final Findings findings;
    private final Threads threads;
    private final Records records;
    private final Registers registers;

    Matters(Findings findings, Threads threads, Records records, Registers registers) {
        this.findings = findings;
        this.threads = threads;
        this.records = records;
        this.registers = registers;
    }

    /**
     * One matter.
     *
     * @param asked the record by which it was asked for
     * @param finding that it led to; null: none on record
     * @param decisions the records of the thread's decisions, oldest first
     * @param acts records of acts of the Council and the Assembly about these decisions
     */
    public record Matter(
            RecordView asked,
            @Nullable FindingEntry finding,
            MatterThread thread,
            List<RecordView> decisions,
            List<RecordView> acts) {}

    /**
     * By the key of a finding, a proceeding, a stay or a request, as known at the instant.
     *
     * @param asOf day up to which silence is counted
     */
    public Optional<Matter> find(String key, Instant at, LocalDate asOf) {
        return STANDING_FOR_IT.stream()
                .flatMap(register -> records.find(registers.get(register), key, at).stream())
                .findFirst()
                .map(asked -> matter(asked, at, asOf));
    }

    private Matter matter(RecordView asked, Instant at, LocalDate asOf) {
        FindingEntry finding =
                findingOf(asked, at).flatMap(key -> findings.find(key, at)).orElse(null);
        MatterThread thread = finding == null ? threads.around(asked, at, asOf) : threads.of(finding, at, asOf);
        List<RecordView> decisions = thread.decisions().stream()
                .flatMap(
                        decision -> records.find(registers.get(FindingRegisters.FINDINGS), decision.key(), at).stream())
                .toList();
        List<RecordView> acts = decisions.stream()
                .flatMap(decision -> Stream.concat(
                        naming("assembly-acts", "findings", decision.key(), at).stream(),
                        naming("council-acts", "finding", decision.key(), at).stream()))
                .distinct()
                .toList();
        return new Matter(asked, finding, thread, decisions, acts);
    }

    private Optional<String> findingOf(RecordView asked, Instant at) {
        return switch (asked.register().name()) {
            case FindingRegisters.FINDINGS -> Optional.of(asked.key());
            case FindingRegisters.PROCEEDINGS ->
                naming(FindingRegisters.FINDINGS, "proceeding", asked.key(), at).reversed().stream()
                        .map(RecordView::key)
                        .findFirst();
            case "requests" ->
                Optional.ofNullable(asked.facts().text("visit"))
                        .flatMap(visit -> records.find(registers.get("visits"), visit, at))
                        .flatMap(visit -> findingOf(visit, at));
            default -> Optional.ofNullable(asked.facts().text("finding"));
        };
    }

    private List<RecordView> naming(String register, String field, String key, Instant at) {
        return records.naming(registers.get(register), field, key, at);
    }
}
