package org.partnine.law.rome.life;

import static org.partnine.law.rome.life.VisitStep.Kind.ANNOUNCED;
import static org.partnine.law.rome.life.VisitStep.Kind.PERSON_LEFT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.Visit;
import org.partnine.law.rome.life.Admission.Allowed;
import org.partnine.law.rome.life.Admission.Forbidden;
import org.partnine.law.rome.life.VisitStep.Kind;

/**
 * A visit of a wanted person, expected or past: rumoured or announced, cancelled or taken place, until the person left or
 * was arrested. Immutable. A past stay may begin with TOOK_PLACE. A flight over the territory is no stay.
 *
 * <p>The law knows no such order; these are rules of the record. A person arrested may still leave: released, and gone.
 */
public final class VisitLife {

    private final List<VisitStep> steps;

    private VisitLife(List<VisitStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** A visit of which nothing is recorded yet. */
    public static VisitLife unknown() {
        return new VisitLife(List.of());
    }

    /** Runs a record through the rules; a step that is refused is left out and the rest judged without it. */
    public static Lived<VisitLife, VisitStep> lived(List<VisitStep> recorded) {
        return Lived.of(unknown(), Dated.inPlace(recorded, 0), VisitLife::then);
    }

    /** The steps that a recorded visit stands for; none for a flight over the territory. */
    public static List<VisitStep> stepsOf(Visit visit) {
        PartialDate from = visit.from();
        PartialDate to = visit.to();
        return switch (visit.outcome()) {
            case NOT_ARRESTED, WARRANT_NOT_YET_ISSUED ->
                List.of(record(Kind.TOOK_PLACE, from), record(PERSON_LEFT, to));
            case ARRESTED_AND_SURRENDERED -> List.of(record(Kind.TOOK_PLACE, from), record(Kind.ARRESTED, null));
            case ARRESTED_THEN_RELEASED ->
                List.of(record(Kind.TOOK_PLACE, from), record(Kind.ARRESTED, null), record(PERSON_LEFT, to));
            case CANCELLED_OR_MOVED, HOSTING_REFUSED -> List.of(record(ANNOUNCED, null), record(Kind.CANCELLED, null));
            case EXPECTED, UNCONFIRMED -> List.of(record(ANNOUNCED, null));
            case OVERFLIGHT -> List.of();
        };
    }

    private static VisitStep record(Kind kind, @Nullable PartialDate on) {
        return VisitStep.fromTheRecord(kind, on, null);
    }

    /** The steps in their order. */
    public List<VisitStep> steps() {
        return steps;
    }

    /** Empty while nothing is recorded. */
    public Optional<Kind> state() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().kind());
    }

    /** Whether the visit is still to come, as far as the record goes. */
    public boolean isExpected() {
        return state().map(s -> s == Kind.RUMOURED || s == ANNOUNCED).orElse(false);
    }

    /** Adds a step at the end, or says what forbids it. */
    public Admission<VisitLife> then(VisitStep step) {
        var reasons = new ArrayList<Refusal>();
        Refusal place = refusal(step.kind());
        if (place != null) {
            reasons.add(place);
        }
        if (step.overflight() && step.kind() == Kind.TOOK_PLACE) {
            reasons.add(VisitRefusal.OVERFLIGHT_IS_NO_STAY);
        }
        if (steps.stream().anyMatch(s -> Dated.isCertainlyBefore(step.on(), s.on()))) {
            reasons.add(VisitRefusal.BEFORE_AN_EARLIER_STEP);
        }
        if (step.on() == null && !step.dayNotFound()) {
            reasons.add(VisitRefusal.DAY_NOT_STATED);
        }
        boolean needsAuthor = step.kind() == Kind.RUMOURED || step.kind() == ANNOUNCED;
        if (needsAuthor && (step.author() == null || step.author().isBlank()) && !step.authorNotFound()) {
            reasons.add(VisitRefusal.AUTHOR_NOT_STATED);
        }
        if (!reasons.isEmpty()) {
            return new Forbidden<>(reasons);
        }
        return new Allowed<>(
                new VisitLife(Stream.concat(steps.stream(), Stream.of(step)).toList()));
    }

    private @Nullable Refusal refusal(Kind to) {
        Kind from = state().orElse(null);
        if (from == Kind.CANCELLED) {
            return VisitRefusal.CANCELLED_IS_FINAL;
        }
        boolean there = from == Kind.TOOK_PLACE || from == Kind.ARRESTED || from == PERSON_LEFT;
        return switch (to) {
            case RUMOURED -> from == null ? null : VisitRefusal.RUMOURED_OUT_OF_PLACE;
            case ANNOUNCED -> from == null || from == Kind.RUMOURED ? null : VisitRefusal.ANNOUNCED_ALREADY;
            case CANCELLED ->
                there
                        ? VisitRefusal.CANCELLED_AFTER_ARRIVAL
                        : from == null ? VisitRefusal.CANCELLED_WITHOUT_ANNOUNCEMENT : null;
            case TOOK_PLACE -> there ? VisitRefusal.TOOK_PLACE_ALREADY : null;
            case PERSON_LEFT ->
                from == PERSON_LEFT ? VisitRefusal.LEFT_ALREADY : there ? null : VisitRefusal.LEFT_WITHOUT_ARRIVAL;
            case ARRESTED -> from == null ? VisitRefusal.ARRESTED_WITHOUT_ARRIVAL : arrest(from);
        };
    }

    private static @Nullable Refusal arrest(Kind from) {
        return switch (from) {
            case TOOK_PLACE -> null;
            case ARRESTED -> VisitRefusal.ARRESTED_ALREADY;
            case PERSON_LEFT -> VisitRefusal.ARRESTED_AFTER_DEPARTURE;
            case RUMOURED, ANNOUNCED, CANCELLED -> VisitRefusal.ARRESTED_WITHOUT_ARRIVAL;
        };
    }
}
