package org.partnine.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.life.Admission;
import org.partnine.law.rome.life.Lived;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.ProceedingRefusal;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.law.rome.life.Refusal;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Register;
import org.partnine.recording.Values;
import org.partnine.requests.DutyOnDay;
import org.springframework.stereotype.Component;

/** A step of a proceeding, or of what followed it, is written only where the life of the proceeding allows it. */
@Component
class ProceedingEventRule implements RecordRule {

    private final DutyOnDay duty;

    ProceedingEventRule(DutyOnDay duty) {
        this.duty = duty;
    }

    @Override
    public String register() {
        return FindingRegisters.EVENTS;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values step = proposed.values();
        if (step.has("proceeding") == step.has("finding")) {
            faults.at("", null, "accepted.exactly-one", Map.of("values", "proceeding, finding"));
            return;
        }
        checkBody(step, record, faults);
        checkActor(step, record, faults);
        ProceedingStep read = OpenLetters.read(step, record);
        Values former = proposed.former();
        if (former != null) {
            OpenLetters.keepsReplies(step, record, faults);
            DecidedSteps.keep(former, step, record, faults);
        }
        Outcome owed = owed(step, record);
        List<Values> thread = OpenLetters.thread(step, record);
        Set<Refusal> before = refusals(ProceedingLife.lived(owed, read(thread, record)));
        List<Values> after = proposed.among(thread);
        List<ProceedingStep> all = read(after, record);
        for (var judged : ProceedingLife.lived(owed, all).refused()) {
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
        DecidedSteps.keep(former, null, record, faults);
        List<Values> thread = OpenLetters.thread(former, record);
        List<Values> others = thread.stream()
                .filter(step -> !String.valueOf(former.key()).equals(step.key()))
                .toList();
        Outcome owed = owed(former, record);
        Set<Refusal> before = refusals(ProceedingLife.lived(owed, read(thread, record)));
        List<ProceedingStep> left = read(others, record);
        for (var judged : ProceedingLife.lived(owed, left).refused()) {
            reasons(judged.admission()).stream()
                    .filter(reason -> !before.contains(reason))
                    .forEach(reason -> faults.forbid("", null, reason, Values.behind(judged.step(), left, others)));
        }
    }

    private static void checkBody(Values step, PresentRecord record, Faults faults) {
        String kind = step.must("kind");
        if (kind.equals(ProceedingStep.Kind.REFERRED_SC.name())
                && CouncilSituations.isOutside(matter(step, record), record)) {
            faults.forbid("kind", kind, ProceedingRefusal.REFERRED_SC_OUTSIDE_COUNCIL_SITUATION);
        }
    }

    /** The formal procedure is the Assembly's own: its President, its Bureau, its working group act. */
    private static void checkActor(Values step, PresentRecord record, Faults faults) {
        String actor = step.must("actor");
        if (Climb.ASSEMBLY.contains(ProceedingStep.Kind.valueOf(step.must("kind")))
                && record.find("states", actor).isPresent()) {
            faults.at("actor", actor, "accepted.organ-of-assembly");
        }
    }

    private static List<ProceedingStep> read(List<Values> steps, PresentRecord record) {
        return steps.stream().map(step -> OpenLetters.read(step, record)).toList();
    }

    /** What the State owed on the day of the failure; null if that day is not on record. */
    private @Nullable Outcome owed(Values step, PresentRecord record) {
        Values matter = matter(step, record);
        Optional<LocalDate> day = dayOfFailure(matter, record);
        if (day.isEmpty()) {
            return null;
        }
        var person =
                Optional.ofNullable(matter.text("person")).map(PersonId::new).orElse(null);
        return duty.of(
                        new Addressee.State(new StateCode(matter.must("state"))),
                        form(matter, record),
                        new SituationId(matter.must("situation")),
                        person,
                        day.get())
                .outcome();
    }

    private static Values matter(Values step, PresentRecord record) {
        return step.has("proceeding")
                ? record.find(FindingRegisters.PROCEEDINGS, step.must("proceeding"))
                        .orElseThrow()
                : record.find(FindingRegisters.FINDINGS, step.must("finding")).orElseThrow();
    }

    private static Form form(Values matter, PresentRecord record) {
        return matter.texts("requests").stream()
                .flatMap(key -> record.find("requests", key).stream())
                .map(request -> Form.valueOf(request.must("form")))
                .findFirst()
                .orElse(matter.has("visit") || matter.has("person") ? Form.ARREST_SURRENDER : Form.GENERAL);
    }

    /** The first day of the stay, else the day the first request was sent. */
    private static Optional<LocalDate> dayOfFailure(Values matter, PresentRecord record) {
        Optional<PartialDate> stay = Optional.ofNullable(matter.text("visit"))
                .flatMap(key -> record.find("visits", key))
                .map(visit -> PartialDate.parse(visit.must("from")));
        return stay.or(() -> matter.texts("requests").stream()
                        .flatMap(key -> record.find("requests", key).stream())
                        .flatMap(request -> Optional.ofNullable(request.date("transmittedOn")).stream())
                        .findFirst())
                .filter(PartialDate::isDay)
                .map(PartialDate::earliest);
    }

    private static Set<Refusal> refusals(Lived<ProceedingLife, ProceedingStep> lived) {
        return lived.refused().stream()
                .flatMap(judged -> reasons(judged.admission()).stream())
                .collect(Collectors.toSet());
    }

    private static List<Refusal> reasons(Admission<ProceedingLife> admission) {
        return switch (admission) {
            case Admission.Allowed<ProceedingLife> allowed -> List.of();
            case Admission.Forbidden<ProceedingLife> forbidden -> forbidden.reasons();
        };
    }
}
