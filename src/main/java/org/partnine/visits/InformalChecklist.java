package org.partnine.visits;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.recording.RecordView;

/** The checklist of the informal procedure before an expected stay, with what is on record as done. */
public final class InformalChecklist {

    private InformalChecklist() {}

    /** Whether the stay is one to go through the checklist for: it is expected, or steps of it are on record. */
    public static boolean isFor(RecordView visit) {
        return "EXPECTED".equals(visit.facts().text("outcome"))
                || !visit.steps().isEmpty();
    }

    /** By item, in order; an item without a step was not done, or it is not on record. */
    public static Map<InformalStep, List<RecordView>> of(RecordView visit) {
        var done = new EnumMap<InformalStep, List<RecordView>>(InformalStep.class);
        for (InformalStep item : InformalStep.values()) {
            done.put(
                    item,
                    visit.steps().stream()
                            .filter(step -> item.name().equals(step.facts().text("item")))
                            .toList());
        }
        return done;
    }
}
