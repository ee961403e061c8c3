package org.partnine.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.law.rome.life.Silence;
import org.partnine.recording.RecordView;
import org.springframework.stereotype.Service;

/** The lives that recorded steps of proceedings make. */
@Service
public class ProceedingLives {

    private final OpenLetters letters;

    ProceedingLives(OpenLetters letters) {
        this.letters = letters;
    }

    /**
     * One life.
     *
     * @param steps in the order in which the law is to read them
     * @param at instant at which replies to open letters were known; null: now
     */
    ProceedingLife of(List<RecordView> steps, @Nullable Instant at) {
        return ProceedingLife.lived(
                        null,
                        steps.stream()
                                .map(step -> letters.read(step.facts(), at))
                                .toList())
                .life();
    }

    /** The life of a proceeding that is shown with its steps. */
    public ProceedingLife of(RecordView proceeding, @Nullable Instant at) {
        return of(inOrder(proceeding.steps()), at);
    }

    /** As they were recorded: a coarse day says less than the order of the record. */
    static List<RecordView> inOrder(List<RecordView> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(RecordView::recordedAt).thenComparing(RecordView::key))
                .toList();
    }

    /** Of each body that the matter came before. */
    public static List<Silence> silences(ProceedingLife life, LocalDate asOf) {
        return Stream.of(Body.values())
                .flatMap(body -> Silence.of(life, body, asOf).stream())
                .toList();
    }
}
