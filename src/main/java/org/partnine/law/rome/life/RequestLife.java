package org.partnine.law.rome.life;

import static org.partnine.law.rome.RequestEvent.Kind.NON_COMPLIANCE_PROCEEDING;
import static org.partnine.law.rome.RequestEvent.Kind.TRANSMITTED;
import static org.partnine.law.rome.RequestEvent.Kind.UNMET;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.Admission.Allowed;
import org.partnine.law.rome.life.Admission.Forbidden;

/**
 * The life of one request to one addressee, from transmission to its end. Immutable.
 *
 * <p>Law: Rome Statute, arts. 87(1), 87(7), 89, 92 to 97; rule 188; regulation 108. Periods in days count the day after
 * the first as day 1. A day that is unknown, or too coarse to tell, breaks no rule of order or time.
 *
 * <p>Not covered: whether the addressee owed performance, which {@code DutyToCooperate} answers; whether a refusal, delay
 * or plea was justified, which a Chamber decides.
 */
public final class RequestLife {

    private final RequestMade made;
    private final List<RequestStep> steps;

    private RequestLife(RequestMade made, List<RequestStep> steps) {
        this.made = made;
        this.steps = List.copyOf(steps);
    }

    /** A request about to be transmitted: TRANSMITTED is the only step that can come first. */
    public static RequestLife of(RequestMade made) {
        return new RequestLife(made, List.of());
    }

    /** Runs a record through the rules; a step that is refused is left out and the rest judged without it. */
    public static Lived<RequestLife, RequestStep> lived(RequestMade made, List<RequestStep> recorded) {
        boolean begins = !recorded.isEmpty() && recorded.getFirst().kind() == TRANSMITTED;
        return Lived.of(of(made), Dated.inPlace(recorded, begins ? 1 : 0), RequestLife::then);
    }

    public RequestMade made() {
        return made;
    }

    /** The steps in their order. */
    public List<RequestStep> steps() {
        return steps;
    }

    /** Empty before transmission. */
    public Optional<Kind> state() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().kind());
    }

    /** Whether performance can still come: also after a chance has passed or a proceeding has begun. */
    public boolean isOpen() {
        return state().map(s -> RequestMoves.OPEN.contains(s) || s == UNMET || s == NON_COMPLIANCE_PROCEEDING)
                .orElse(false);
    }

    /** The kinds of step that the present state admits, whatever their facts. */
    public Set<Kind> next() {
        return state().map(RequestMoves::after).orElse(Set.of(TRANSMITTED));
    }

    /** The last step of the kind, if there was one. */
    public Optional<RequestStep> last(Kind kind) {
        return steps.reversed().stream().filter(s -> s.kind() == kind).findFirst();
    }

    boolean has(Kind kind) {
        return steps.stream().anyMatch(s -> s.kind() == kind);
    }

    /** Adds a step at the end, or says what forbids it. */
    public Admission<RequestLife> then(RequestStep step) {
        var reasons = new ArrayList<Refusal>();
        addIfAny(reasons, RequestPlaces.refusal(this, step));
        addIfAny(reasons, orderRefusal(step));
        reasons.addAll(RequestGrounds.refusals(this, step));
        reasons.addAll(missing(step));
        if (!reasons.isEmpty()) {
            return new Forbidden<>(reasons.stream().distinct().toList());
        }
        return new Allowed<>(new RequestLife(
                made, Stream.concat(steps.stream(), Stream.of(step)).toList()));
    }

    private static void addIfAny(List<Refusal> reasons, @Nullable Refusal reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private @Nullable Refusal orderRefusal(RequestStep step) {
        PartialDate transmitted = steps.isEmpty() ? null : steps.getFirst().on();
        if (Dated.isCertainlyBefore(step.on(), transmitted)) {
            return RequestRefusal.DATE_BEFORE_TRANSMISSION;
        }
        boolean late = steps.stream().anyMatch(s -> Dated.isCertainlyBefore(step.on(), s.on()));
        return late ? RequestRefusal.BEFORE_AN_EARLIER_STEP : null;
    }

    private List<Refusal> missing(RequestStep step) {
        return required(step)
                .filter(fact -> !step.accountsFor(fact))
                .<Refusal>map(RequestFact::unstated)
                .toList();
    }

    private Stream<RequestFact> required(RequestStep step) {
        Stream<RequestFact> more = switch (step.kind()) {
            case TRANSMITTED -> Stream.of(RequestFact.CHANNEL);
            case RECEIVED ->
                state().filter(s -> s == Kind.POSTPONED).isPresent() ? Stream.of(RequestFact.ENDING) : Stream.of();
            case CONSULTING -> Stream.of(RequestFact.PROBLEM);
            case POSTPONED -> Stream.of(RequestFact.PENDING_MATTER, RequestFact.END_CONDITION);
            case MODIFIED -> Stream.of(RequestFact.NEW_TERMS);
            case ACCEPTED_ON_CONDITIONS -> Stream.of(RequestFact.CONDITIONS);
            case PARTLY_EXECUTED, EXECUTED -> Stream.of(RequestFact.PERFORMANCE);
            case DENIED -> Stream.of(RequestFact.REASONS);
            case UNMET -> Stream.of(RequestFact.LOST_CHANCE);
            case WITHDRAWN, LAPSED -> Stream.of(RequestFact.END_OF_REQUEST);
            case LEGALITY_CHALLENGED, NON_COMPLIANCE_PROCEEDING, ARRESTED, PAPERS_RECEIVED, RELEASED, RE_ARREST ->
                Stream.of();
        };
        return Stream.concat(Stream.of(RequestFact.DAY), more);
    }
}
