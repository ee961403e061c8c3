package org.partnine.requests;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.partnine.law.rome.life.RequestLife;
import org.partnine.recording.RecordView;
import org.partnine.recording.Values;

/** Requests with the lives that their steps make, one for each addressee. */
public final class RequestLives {

    private RequestLives() {}

    /** By addressee. A request to a group has one life for each State whose conduct is on record, or one under the group. */
    public static Map<String, RequestLife> of(RecordView request) {
        Values asked = request.facts();
        boolean toGroup = asked.must("addresseeKind").equals("GROUP");
        List<Values> steps = request.steps().stream()
                // As they were recorded: a coarse day says less than the order of the record.
                .sorted(Comparator.comparing(RecordView::recordedAt).thenComparing(RecordView::key))
                .map(RecordView::facts)
                .toList();
        var addressees = new TreeSet<String>();
        steps.forEach(step -> RequestSteps.addressee(step, toGroup).ifPresent(addressees::add));
        if (!toGroup || addressees.isEmpty()) {
            addressees.clear();
            addressees.add(asked.must("addressee"));
        }
        var lives = new LinkedHashMap<String, RequestLife>();
        for (String addressee : addressees) {
            var own = steps.stream()
                    .filter(step -> {
                        Optional<String> whose = RequestSteps.addressee(step, toGroup);
                        return whose.isEmpty() || whose.get().equals(addressee) || !toGroup;
                    })
                    .map(RequestSteps::of)
                    .toList();
            lives.put(
                    addressee, RequestLife.lived(RequestSteps.made(asked), own).life());
        }
        return lives;
    }
}
