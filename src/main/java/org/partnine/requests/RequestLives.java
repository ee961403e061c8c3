package org.partnine.requests;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.Admission;
import org.partnine.law.rome.life.Refusal;
import org.partnine.law.rome.life.RequestLife;
import org.partnine.law.rome.life.RequestRefusal;
import org.partnine.law.rome.life.RequestStep;
import org.partnine.recording.RecordView;
import org.partnine.recording.Values;

/** Requests with the lives that their steps make, one for each addressee. */
public final class RequestLives {

    /** What says of a step that it belongs to requests of another form. */
    private static final Set<Refusal> OF_OTHER_FORMS = Set.of(
            RequestRefusal.DENIED_NOT_FOR_SURRENDER,
            RequestRefusal.DENIED_ONLY_OTHER_ASSISTANCE,
            RequestRefusal.CHALLENGE_ONLY_OTHER_ASSISTANCE,
            RequestRefusal.ONLY_FOR_PROVISIONAL_ARREST);

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
                    .map(RequestSteps::recorded)
                    .toList();
            lives.put(
                    addressee, RequestLife.lived(RequestSteps.made(asked), own).life());
        }
        return lives;
    }

    /** The kinds of step that can come next, without those that the law does not know for the form of this request. */
    public static Set<Kind> next(RequestLife life) {
        return life.next().stream()
                .filter(kind -> Collections.disjoint(reasons(life, kind), OF_OTHER_FORMS))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    /** The kinds of step that the law knows for the form of this request, whatever its state. */
    public static Set<Kind> known(RequestLife life) {
        RequestLife begun = RequestLife.of(life.made());
        return EnumSet.allOf(Kind.class).stream()
                .filter(kind -> Collections.disjoint(reasons(begun, kind), OF_OTHER_FORMS))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static List<Refusal> reasons(RequestLife life, Kind kind) {
        return switch (life.then(RequestStep.of(kind, null))) {
            case Admission.Allowed<RequestLife> allowed -> List.of();
            case Admission.Forbidden<RequestLife> forbidden -> forbidden.reasons();
        };
    }
}
