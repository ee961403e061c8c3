package org.partnine.web.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.RecordView;

/** The steps of a request that are about one State: one to a group has steps of others too. */
final class StepsAbout {

    private StepsAbout() {}

    /** @param state null: of all that were asked */
    static List<RecordView> of(@Nullable String state, RecordView request) {
        if (state == null || !"GROUP".equals(request.facts().text("addresseeKind"))) {
            return request.steps();
        }
        return request.steps().stream()
                .filter(step -> "TRANSMITTED".equals(step.facts().text("kind"))
                        || state.equals(step.facts().text("state"))
                        || state.equals(step.facts().text("actor")))
                .toList();
    }
}
