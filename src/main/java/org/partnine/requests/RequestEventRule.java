package org.partnine.requests;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.RequestEvent;
import org.partnine.law.rome.life.Admission;
import org.partnine.law.rome.life.Lived;
import org.partnine.law.rome.life.Refusal;
import org.partnine.law.rome.life.RequestLife;
import org.partnine.law.rome.life.RequestRefusal;
import org.partnine.law.rome.life.RequestStep;
import org.partnine.law.rome.life.RequestStep.Presence;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Register;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** A step of a request is written only where the life of the request, to that addressee, allows it. */
@Component
class RequestEventRule implements RecordRule {

    /** Outcomes of a visit that took place. */
    private static final Set<String> STAYS =
            Set.of("NOT_ARRESTED", "ARRESTED_THEN_RELEASED", "WARRANT_NOT_YET_ISSUED", "ARRESTED_AND_SURRENDERED");

    /** What the addressee itself does or leaves undone: no other State can. */
    private static final Set<String> OF_THE_ADDRESSEE = Set.of(
            "RECEIVED",
            "CONSULTING",
            "POSTPONED",
            "ACCEPTED_ON_CONDITIONS",
            "PARTLY_EXECUTED",
            "EXECUTED",
            "DENIED",
            "LEGALITY_CHALLENGED",
            "UNMET",
            "ARRESTED",
            "RELEASED",
            "RE_ARREST");

    @Override
    public String register() {
        return RequestRegisters.EVENTS;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values step = proposed.values();
        checkCodes(step, faults);
        if (!faults.none()) {
            return;
        }
        Values request =
                record.find(RequestRegisters.REQUESTS, step.must("request")).orElseThrow();
        boolean toGroup = request.must("addresseeKind").equals("GROUP");
        if (request.must("addresseeKind").equals("STATE")) {
            checkAddressee(step, request.must("addressee"), record, faults);
        }
        checkTransmission(step, request, faults);
        Optional<String> addressee = RequestSteps.addressee(step, toGroup);
        RequestStep read = placed(RequestSteps.of(step), step, request, addressee, record);
        List<Values> steps = record.naming(RequestRegisters.EVENTS, "request", step.must("request"));
        Set<Refusal> before = refusals(
                RequestLife.lived(RequestSteps.made(request), recorded(about(steps, step, addressee, toGroup))));
        List<Values> after = about(proposed.among(steps), step, addressee, toGroup);
        List<RequestStep> all = after.stream()
                .map(one -> isSame(one, step) ? read : RequestSteps.recorded(one))
                .toList();
        for (var judged : RequestLife.lived(RequestSteps.made(request), all).refused()) {
            boolean isNew = judged.step().equals(read);
            for (Refusal reason : reasons(judged.admission())) {
                // What stood refused before is no fault of the step proposed.
                if (isNew) {
                    faults.forbid("kind", step.must("kind"), reason);
                } else if (!before.contains(reason)) {
                    faults.forbid("kind", step.must("kind"), reason, Values.behind(judged.step(), all, after));
                }
            }
        }
    }

    /** What the other steps need may not be taken from under them. */
    @Override
    public void checkRetraction(Register register, Values former, PresentRecord record, Faults faults) {
        Values request =
                record.find(RequestRegisters.REQUESTS, former.must("request")).orElseThrow();
        boolean toGroup = request.must("addresseeKind").equals("GROUP");
        List<Values> steps = about(
                record.naming(RequestRegisters.EVENTS, "request", former.must("request")),
                former,
                RequestSteps.addressee(former, toGroup),
                toGroup);
        List<Values> others =
                steps.stream().filter(step -> !isSame(step, former)).toList();
        Set<Refusal> before = refusals(RequestLife.lived(RequestSteps.made(request), recorded(steps)));
        List<RequestStep> left = recorded(others);
        for (var judged : RequestLife.lived(RequestSteps.made(request), left).refused()) {
            reasons(judged.admission()).stream()
                    .filter(reason -> !before.contains(reason))
                    .forEach(reason -> faults.forbid("", null, reason, Values.behind(judged.step(), left, others)));
        }
    }

    /** The step itself, and those that are of the same addressee's conduct. */
    private static List<Values> about(List<Values> steps, Values step, Optional<String> addressee, boolean toGroup) {
        return steps.stream()
                .filter(other -> isSame(other, step) || concerns(other, addressee, toGroup))
                .toList();
    }

    private static List<RequestStep> recorded(List<Values> steps) {
        return steps.stream().map(RequestSteps::recorded).toList();
    }

    private static void checkAddressee(Values step, String addressee, PresentRecord record, Faults faults) {
        String actor = step.must("actor");
        if (OF_THE_ADDRESSEE.contains(step.must("kind"))
                && !actor.equals(addressee)
                && record.find("states", actor).isPresent()) {
            faults.at("actor", actor, "accepted.addressee", Map.of("values", addressee));
        }
        String state = step.text("state");
        if (state != null && !state.equals(addressee)) {
            faults.at("state", state, "accepted.addressee", Map.of("values", addressee));
        }
    }

    /** The request says itself when it was sent, whether or not that stands among its steps. */
    private static void checkTransmission(Values step, Values request, Faults faults) {
        PartialDate on = step.date("on");
        PartialDate sent = request.date("transmittedOn");
        if (on != null && sent != null && on.latest().isBefore(sent.earliest())) {
            faults.forbid("on", on.edtf(), RequestRefusal.DATE_BEFORE_TRANSMISSION);
        }
        // To the States of a group it can go out on different days.
        if (on != null
                && sent != null
                && step.must("kind").equals("TRANSMITTED")
                && !request.must("addresseeKind").equals("GROUP")
                && on.earliest().isAfter(sent.latest())) {
            faults.at("on", on.edtf(), "accepted.transmission", Map.of("values", sent.edtf()));
        }
    }

    private static boolean isSame(Values other, Values step) {
        return Objects.equals(other.key(), step.key());
    }

    private static boolean concerns(Values other, Optional<String> addressee, boolean toGroup) {
        Optional<String> own = RequestSteps.addressee(other, toGroup);
        return own.isEmpty() || addressee.isEmpty() || own.equals(addressee);
    }

    /** A stay on record on the occasion places the person on the territory, whether the step says so or not. */
    private static RequestStep placed(
            RequestStep read, Values step, Values request, Optional<String> addressee, PresentRecord record) {
        String person = request.text("person");
        if (read.presence() != Presence.NONE || read.kind() != RequestEvent.Kind.UNMET || person == null) {
            return read;
        }
        String state = addressee.orElse(request.must("addressee"));
        PartialDate on = step.date("on");
        PartialDate sent = request.date("transmittedOn");
        boolean stayed = record.naming("visits", "person", person).stream()
                .filter(visit -> visit.must("state").equals(state))
                .filter(visit -> STAYS.contains(visit.must("outcome")))
                .anyMatch(visit -> isOnOccasion(visit, sent, on));
        return stayed ? read.placedBy(Presence.STAY) : read;
    }

    /** A stay that began by the day and did not end before the request was sent. */
    private static boolean isOnOccasion(Values visit, @Nullable PartialDate sent, @Nullable PartialDate on) {
        PartialDate from = PartialDate.parse(visit.must("from"));
        PartialDate to = visit.date("to");
        boolean begun = on == null || !from.earliest().isAfter(on.latest());
        boolean over = sent != null && (to == null ? from : to).latest().isBefore(sent.earliest());
        return begun && !over;
    }

    private static Set<Refusal> refusals(Lived<RequestLife, RequestStep> lived) {
        return lived.refused().stream()
                .flatMap(judged -> reasons(judged.admission()).stream())
                .collect(Collectors.toSet());
    }

    private static List<Refusal> reasons(Admission<RequestLife> admission) {
        return switch (admission) {
            case Admission.Allowed<RequestLife> allowed -> List.of();
            case Admission.Forbidden<RequestLife> forbidden -> forbidden.reasons();
        };
    }

    private static void checkCodes(Values step, Faults faults) {
        checkCode(step, RequestSteps.MATTER, names(RequestStep.PendingMatter.values()), faults);
        checkCode(step, RequestSteps.PRESENCE, names(Presence.values()), faults);
    }

    private static void checkCode(Values step, String member, Set<String> codes, Faults faults) {
        String given = step.fact("facts", member);
        if (given != null && !codes.contains(given)) {
            faults.at("facts/" + member, given, "accepted.one-of", Map.of("values", String.join(", ", codes)));
        }
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
