package org.partnine.findings;

import java.util.ArrayList;
import java.util.List;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.law.rome.life.ProceedingStep.Fact;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.ledger.Identifiers;
import org.partnine.recording.Values;

/** Records of steps of proceedings as the law of their lives reads them. */
final class ProceedingSteps {

    private ProceedingSteps() {}

    static ProceedingStep of(Values step) {
        ProceedingStep read = ProceedingStep.of(Kind.valueOf(step.must("kind")), step.date("on"))
                .of(step.code("part", ProceedingStep.Part.class))
                .leave(step.code("leave", ProceedingStep.Leave.class));
        String key = step.key();
        return key == null || Identifiers.isWellFormed(key) ? asStated(read, step) : asLoaded(read, step);
    }

    private static ProceedingStep asStated(ProceedingStep read, Values step) {
        ProceedingStep stated = read;
        String search = step.text("searchMade");
        if (search != null) {
            stated = stated.stating(Fact.SEARCH, search);
        }
        var notFound = new ArrayList<Fact>();
        step.texts("notFound").forEach(fact -> notFound.add(Fact.valueOf(fact)));
        return stated.notFound(notFound.toArray(Fact[]::new));
    }

    /** A row of the reference data states its facts in its words; what it does not show was not found there. */
    private static ProceedingStep asLoaded(ProceedingStep read, Values step) {
        List<Fact> absent = new ArrayList<>(List.of(Fact.INVITATION, Fact.APPEAL));
        if (read.on() == null) {
            absent.add(Fact.DAY);
        }
        if (read.part() == null) {
            absent.add(Fact.PART);
        }
        if (read.leave() == null) {
            absent.add(Fact.LEAVE);
        }
        return read.stating(Fact.SEARCH, step.must("summary")).notFound(absent.toArray(Fact[]::new));
    }
}
