package org.partnine.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.law.rome.life.Silence;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.springframework.stereotype.Service;

/** The lives that recorded steps of proceedings make. */
@Service
public class ProceedingLives {

    private final OpenLetters letters;
    private final Records records;

    ProceedingLives(OpenLetters letters, Records records) {
        this.letters = letters;
        this.records = records;
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
        return of(records.asFirstWritten(proceeding.steps()), at);
    }

    /** Of each body that the matter came before. */
    public static List<Silence> silences(ProceedingLife life, LocalDate asOf) {
        return Stream.of(Body.values())
                .flatMap(body -> Silence.of(life, body, asOf).stream())
                .toList();
    }
}
