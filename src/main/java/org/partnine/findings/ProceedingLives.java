package org.partnine.findings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.law.rome.life.Silence;
import org.partnine.recording.RecordView;

/** The lives that recorded steps of proceedings make. */
public final class ProceedingLives {

    private ProceedingLives() {}

    /** @param steps in the order in which the law is to read them */
    static ProceedingLife of(List<RecordView> steps) {
        return ProceedingLife.lived(
                        null,
                        steps.stream()
                                .map(step -> ProceedingSteps.of(step.facts()))
                                .toList())
                .life();
    }

    /** The life of a proceeding that is shown with its steps. */
    public static ProceedingLife of(RecordView proceeding) {
        return of(inOrder(proceeding.steps()));
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
