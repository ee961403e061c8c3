package org.partnine.platform.synthetic;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.Admission;
import org.partnine.law.rome.life.RequestFact;
import org.partnine.law.rome.life.RequestLife;
import org.partnine.law.rome.life.RequestMade;
import org.partnine.law.rome.life.RequestStep;
import org.partnine.law.rome.life.RequestStep.PendingMatter;
import org.partnine.law.rome.life.RequestStep.Presence;

/** Walks the life of a request by chance; the law admits each step or it is not taken. */
final class RequestWalk {

    private static final int LONGEST = 12;
    private static final int STOP = 14;

    private final Draw draw;
    private final Words words;
    private final LocalDate last;
    private final boolean mayLeadToProceeding;

    /** @param last no step is later */
    RequestWalk(Draw draw, Words words, LocalDate last, boolean mayLeadToProceeding) {
        this.draw = draw;
        this.words = words;
        this.last = last;
        this.mayLeadToProceeding = mayLeadToProceeding;
    }

    RequestLife from(RequestMade made, PartialDate sent) {
        RequestLife life = allowed(
                RequestLife.of(made),
                RequestStep.of(Kind.TRANSMITTED, sent)
                        .stating(RequestFact.CHANNEL, draw.of(List.of("Diplomatic channel", "Embassy", "Interpol"))));
        if (life == null) {
            throw new IllegalStateException("a request that cannot be sent: " + made);
        }
        LocalDate day = sent.latest();
        while (life.steps().size() < LONGEST) {
            day = draw.later(day, 150);
            RequestLife longer = day.isAfter(last) ? null : step(life, day);
            if (longer == null) {
                return life;
            }
            life = longer;
        }
        return life;
    }

    /** Null: it ends here. */
    private @Nullable RequestLife step(RequestLife life, LocalDate day) {
        Map<Kind, Integer> weights = weights(life);
        while (true) {
            int steps = weights.values().stream().mapToInt(Integer::intValue).sum();
            if (steps == 0 || draw.between(1, steps + STOP) > steps) {
                return null;
            }
            Kind kind = draw.weighed(weights);
            if (kind == null) {
                return null;
            }
            RequestLife longer = allowed(
                    life,
                    facts(
                            life.made(),
                            kind,
                            day,
                            life.state().filter(s -> s == Kind.POSTPONED).isPresent()));
            if (longer != null) {
                return longer;
            }
            weights.remove(kind);
        }
    }

    private static @Nullable RequestLife allowed(RequestLife life, RequestStep step) {
        return life.then(step) instanceof Admission.Allowed<RequestLife> allowed ? allowed.after() : null;
    }

    private Map<Kind, Integer> weights(RequestLife life) {
        var weights = new EnumMap<Kind, Integer>(Kind.class);
        for (Kind kind : life.next()) {
            weights.put(kind, weight(life, kind));
        }
        return weights;
    }

    private int weight(RequestLife life, Kind kind) {
        return switch (kind) {
            case TRANSMITTED -> 0;
            case RECEIVED -> 120;
            case CONSULTING -> 14;
            case POSTPONED -> 4;
            case MODIFIED -> 10;
            case ACCEPTED_ON_CONDITIONS -> 6;
            case PARTLY_EXECUTED -> 8;
            case EXECUTED -> 22;
            case DENIED -> 4;
            case LEGALITY_CHALLENGED, WITHDRAWN -> 1;
            case UNMET -> life.state().filter(s -> s == Kind.UNMET).isPresent() ? 3 : 8;
            case LAPSED -> 2;
            case NON_COMPLIANCE_PROCEEDING -> mayLeadToProceeding ? 40 : 0;
            case ARRESTED, PAPERS_RECEIVED, RELEASED, RE_ARREST ->
                life.made().form() == Form.PROVISIONAL_ARREST ? 40 : 0;
        };
    }

    /** The step with all that the law asks it to state. */
    private RequestStep facts(RequestMade made, Kind kind, LocalDate day, boolean postponed) {
        RequestStep step = RequestStep.of(kind, on(day));
        if (step.on() == null) {
            step = step.notFound(RequestFact.DAY);
        }
        return switch (kind) {
            case TRANSMITTED, LEGALITY_CHALLENGED, NON_COMPLIANCE_PROCEEDING, ARRESTED, PAPERS_RECEIVED, RE_ARREST ->
                step;
            // Tried at any time; the law refuses it before day 60.
            case RELEASED -> step;
            case RECEIVED -> postponed ? step.stating(RequestFact.ENDING, text()) : step;
            case CONSULTING -> step.stating(RequestFact.PROBLEM, text());
            case POSTPONED ->
                step.onGround(ground(made.form()))
                        .stating(RequestFact.PENDING_MATTER, text())
                        .stating(RequestFact.END_CONDITION, text())
                        .pending(
                                PendingMatter.ANOTHER_CASE,
                                draw.chance(0.5) ? PartialDate.day(day.minusDays(draw.between(0, 60))) : null,
                                null);
            case MODIFIED -> step.stating(RequestFact.NEW_TERMS, text());
            case ACCEPTED_ON_CONDITIONS -> step.stating(RequestFact.CONDITIONS, text());
            case PARTLY_EXECUTED, EXECUTED -> step.stating(RequestFact.PERFORMANCE, text());
            case DENIED ->
                (made.form() == Form.F93_L
                                ? step.stating(RequestFact.CONDITIONS_CONSIDERED, text())
                                : step.onGround(Qualifier.ART_93_4_SECURITY))
                        .stating(RequestFact.REASONS, text());
            case UNMET -> unmet(made, step);
            case WITHDRAWN, LAPSED -> step.stating(RequestFact.END_OF_REQUEST, text());
        };
    }

    private RequestStep unmet(RequestMade made, RequestStep step) {
        RequestStep stated = step.stating(RequestFact.LOST_CHANCE, text());
        if (!made.form().isArrest()) {
            return stated;
        }
        // A stay needs its day.
        boolean stay = step.on() != null && step.on().isDay() && draw.chance(0.6);
        return stated.placedBy(stay ? Presence.STAY : draw.of(List.of(Presence.CUSTODY, Presence.OFFICIAL_STATEMENT)));
    }

    private Qualifier ground(Form form) {
        return draw.of(
                form.isArrest()
                        ? List.of(Qualifier.ART_94_POSTPONE, Qualifier.ART_95_POSTPONE, Qualifier.ART_89_2_NE_BIS)
                        : List.of(Qualifier.ART_94_POSTPONE, Qualifier.ART_95_POSTPONE));
    }

    /** Mostly the day; sometimes the month alone, rarely nothing. */
    private @Nullable PartialDate on(LocalDate day) {
        double known = draw.source().nextDouble();
        return known < 0.02
                ? null
                : known < 0.07 ? PartialDate.parse(day.toString().substring(0, 7)) : PartialDate.day(day);
    }

    private String text() {
        return words.text(draw, 3, 7);
    }
}
