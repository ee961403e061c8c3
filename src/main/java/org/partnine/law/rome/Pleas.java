package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Detail;
import org.partnine.law.Fact;
import org.partnine.law.Ground;
import org.partnine.law.Ground.Effect;
import org.partnine.law.PartialDate;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.Rule;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;

/**
 * What the State argued in this matter and which consultations it opened (rules L9 and L10).
 *
 * <p>Law: Rome Statute, arts. 88, 90 to 99; Vienna Convention on the Law of Treaties, art. 27. Pleading a ground that
 * postpones does not postpone; that takes the pending matter itself ({@link Postponements}).
 */
final class Pleas {

    private final Deliberation d;
    private final Map<Qualifier, List<Plea>> byGround = new EnumMap<>(Qualifier.class);
    private final List<Plea> others = new ArrayList<>();
    private final List<RequestEvent> consultations = new ArrayList<>();

    private Pleas(Deliberation d) {
        this.d = d;
    }

    static Pleas of(Deliberation d, StateCode state) {
        var pleas = new Pleas(d);
        for (Plea plea : d.facts.pleas(state)) {
            Matter matter = Matter.of(plea, d.facts);
            if (matter != null && matter.isOpenIn(d.question.situation(), d.question.person(), d.on())) {
                pleas.sort(plea);
            }
        }
        pleas.findConsultations(state);
        return pleas;
    }

    private void sort(Plea plea) {
        Qualifier ground = plea.ground();
        if (ground == null || !isArgument(ground)) {
            others.add(plea);
        } else {
            byGround.computeIfAbsent(ground, g -> new ArrayList<>()).add(plea);
        }
    }

    private void findConsultations(StateCode state) {
        for (Request request : d.facts.requests(d.question.situation())) {
            boolean toState = request.to() instanceof Request.To.One one
                    && one.addressee().equals(new Addressee.State(state));
            for (RequestEvent event : d.facts.events(request.key())) {
                boolean byState = state.equals(event.actor()) || (event.actor() == null && toState);
                if (event.kind() == RequestEvent.Kind.CONSULTING
                        && byState
                        && Matter.of(request, d.facts).isOpenIn(d.question.situation(), d.question.person(), d.on())) {
                    consultations.add(event);
                }
            }
        }
    }

    /** Rule L9: the grounds pleaded that are neither immunity nor an excuse. */
    void considerGrounds() {
        var consulted = new ArrayList<Fact>(consultations);
        consulted.addAll(pleaded(Qualifier.ART_97_CONSULT));
        if (!consulted.isEmpty()) {
            d.qualifiers.add(Qualifier.ART_97_CONSULT);
            d.step(
                    Rule.L9,
                    StepCode.CONSULTATION,
                    StepResult.NO_EFFECT,
                    consulted,
                    List.of(romeStatute("97")),
                    raised(consulted));
            addGround(Qualifier.ART_97_CONSULT, Effect.NONE, consulted);
        }
        byGround.forEach((ground, pleas) -> {
            switch (ground) {
                case ART_97_CONSULT, ART_98_1_RAISED, ART_98_2_RAISED, NO_DOMESTIC_LAW, REGIONAL_DECISION -> {
                    // each has a step of its own
                }
                default -> {
                    if (!isOnlyPostponed(ground)) {
                        d.qualifiers.add(ground);
                    }
                    d.step(
                            Rule.L9,
                            StepCode.PLEA_CONSIDERED,
                            StepResult.NO_EFFECT,
                            pleas,
                            List.of(article(ground)),
                            Detail.code("ground", ground),
                            raised(pleas));
                    addGround(ground, Effect.NONE, pleas);
                }
            }
        });
    }

    /** Rule L10: what does not excuse. */
    void considerExcuses() {
        excuse(Qualifier.NO_DOMESTIC_LAW, StepCode.NO_DOMESTIC_LAW, "88");
        excuse(Qualifier.REGIONAL_DECISION, StepCode.REGIONAL_DECISION, "86");
        for (Plea plea : others) {
            d.step(
                    Rule.L10,
                    StepCode.OTHER_PLEA,
                    StepResult.NO_EFFECT,
                    List.of(plea),
                    List.of(romeStatute("86")),
                    Detail.day("raised", plea.raisedOn()),
                    Detail.words("words", plea.words()));
            addGround(null, Effect.NO_EXCUSE, List.of(plea));
        }
    }

    private void excuse(Qualifier ground, StepCode code, String article) {
        List<Plea> pleas = pleaded(ground);
        if (!pleas.isEmpty()) {
            d.qualifiers.add(ground);
            d.step(
                    Rule.L10,
                    code,
                    StepResult.NO_EFFECT,
                    pleas,
                    List.of(romeStatute(article), new Provision(Provision.Instrument.VIENNA_CONVENTION, "art. 27")),
                    raised(pleas));
            addGround(ground, Effect.NO_EXCUSE, pleas);
        }
    }

    List<Plea> pleaded(Qualifier ground) {
        return byGround.getOrDefault(ground, List.of());
    }

    /** Writes down a ground with the Court's answer, where a plea among the facts has one. */
    void addGround(@Nullable Qualifier code, Effect effect, List<? extends Fact> raisedBy) {
        Plea answered = null;
        for (Fact fact : raisedBy) {
            if (fact instanceof Plea plea && (answered == null || answered.answeredBy() == null)) {
                answered = plea;
            }
        }
        String document = answered == null ? null : answered.answeredBy();
        Finding decision = document == null ? null : d.facts.findingNumbered(document);
        d.grounds.add(new Ground(
                code,
                effect,
                answered == null ? null : answered.answer(),
                document,
                decision == null ? null : decision.decidedOn(),
                List.copyOf(raisedBy)));
    }

    static Detail raised(List<? extends Fact> facts) {
        PartialDate first = null;
        for (Fact fact : facts) {
            PartialDate day = switch (fact) {
                case Plea plea -> plea.raisedOn();
                case RequestEvent event -> event.on();
                default -> null;
            };
            if (day != null && (first == null || day.compareTo(first) < 0)) {
                first = day;
            }
        }
        return first == null ? Detail.words("raised", "") : Detail.day("raised", first);
    }

    /** Whether a pending matter, not the plea, raises it. */
    private static boolean isOnlyPostponed(Qualifier ground) {
        return ground == Qualifier.ART_94_POSTPONE
                || ground == Qualifier.ART_95_POSTPONE
                || ground == Qualifier.ART_89_2_NE_BIS;
    }

    /** Whether the word names an argument; a State's own view of its status is no ground. */
    private static boolean isArgument(Qualifier ground) {
        return switch (ground) {
            case ART_97_CONSULT,
                    ART_93_3_PRINCIPLE,
                    ART_93_4_SECURITY,
                    ART_94_POSTPONE,
                    ART_95_POSTPONE,
                    ART_89_2_NE_BIS,
                    ART_89_4_LOCAL_CASE,
                    ART_90_COMPETING,
                    ART_93_9_COMPETING,
                    ART_98_1_RAISED,
                    ART_98_2_RAISED,
                    ART_101_SPECIALITY,
                    ART_73_ORIGINATOR,
                    ART_108_LIMIT,
                    ART_59_CUSTODIAL,
                    NO_DOMESTIC_LAW,
                    REGIONAL_DECISION -> true;
            case ART_99_4_DIRECT,
                    ART_70_2_DOMESTIC,
                    ART_16_DEFERRAL,
                    ART_92_PROVISIONAL,
                    ART_27_2,
                    RATIFIED_NOT_IN_FORCE,
                    SIGNATORY_ONLY,
                    WITHDRAWAL_ANNOUNCED,
                    WITHDRAWAL_NOTIFIED,
                    WITHDRAWN,
                    RESIDUAL_SCOPE,
                    ART_124_DECL,
                    PARALLEL_BASIS,
                    SITUATION_SCOPE,
                    SUCCESSION_QUESTION,
                    AUTHORITY_CONTESTED,
                    DOMESTIC_AUTHORITY,
                    OVERFLIGHT,
                    VOLUNTARY_FORM,
                    NO_REQUEST_YET,
                    FACT_UNCONFIRMED -> false;
        };
    }

    private static Provision article(Qualifier ground) {
        return switch (ground) {
            case ART_93_3_PRINCIPLE -> romeStatute("93(3)");
            case ART_93_4_SECURITY -> romeStatute("93(4)");
            case ART_94_POSTPONE -> romeStatute("94");
            case ART_95_POSTPONE -> romeStatute("95");
            case ART_89_2_NE_BIS -> romeStatute("89(2)");
            case ART_89_4_LOCAL_CASE -> romeStatute("89(4)");
            case ART_90_COMPETING -> romeStatute("90");
            case ART_93_9_COMPETING -> romeStatute("93(9)");
            case ART_101_SPECIALITY -> romeStatute("101");
            case ART_73_ORIGINATOR -> romeStatute("73");
            case ART_108_LIMIT -> romeStatute("108");
            case ART_59_CUSTODIAL -> romeStatute("59");
            default -> romeStatute("86");
        };
    }
}
