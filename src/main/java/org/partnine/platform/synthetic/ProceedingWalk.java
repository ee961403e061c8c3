package org.partnine.platform.synthetic;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.Admission;
import org.partnine.law.rome.life.ProceedingLife;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.law.rome.life.ProceedingStep.Fact;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.law.rome.life.ProceedingStep.Leave;
import org.partnine.law.rome.life.ProceedingStep.Part;

/** Walks the life of a non-compliance proceeding by chance; the law admits each step or it is not taken. */
final class ProceedingWalk {

    private static final int LONGEST = 14;
    private static final int STOP = 12;

    private final Draw draw;
    private final Words words;
    private final LocalDate last;

    /** @param last no step is later */
    ProceedingWalk(Draw draw, Words words, LocalDate last) {
        this.draw = draw;
        this.words = words;
        this.last = last;
    }

    /** Against a State that was bound. */
    ProceedingLife from(LocalDate opened) {
        ProceedingLife life = ProceedingLife.against(Outcome.BOUND);
        LocalDate day = opened;
        while (life.steps().size() < LONGEST) {
            ProceedingLife longer = day.isAfter(last) ? null : step(life, day);
            if (longer == null) {
                return life;
            }
            life = longer;
            // A Chamber that finds mostly decides on referral the same day.
            boolean found = life.steps().getLast().kind() == Kind.FINDING;
            day = found && draw.chance(0.7) ? day : draw.later(day.plusDays(1), 200);
        }
        return life;
    }

    private @Nullable ProceedingLife step(ProceedingLife life, LocalDate day) {
        Map<Kind, Integer> weights = weights(life.stage());
        int stop = life.steps().isEmpty() ? 0 : STOP;
        while (true) {
            int steps = weights.values().stream().mapToInt(Integer::intValue).sum();
            if (steps == 0 || draw.between(1, steps + stop) > steps) {
                return null;
            }
            Kind kind = draw.weighed(weights);
            if (kind == null) {
                return null;
            }
            if (life.then(facts(kind, day)) instanceof Admission.Allowed<ProceedingLife> allowed) {
                return allowed.after();
            }
            weights.remove(kind);
        }
    }

    private ProceedingStep facts(Kind kind, LocalDate day) {
        ProceedingStep step = ProceedingStep.of(kind, PartialDate.day(day));
        if (kind == Kind.DEFERRED) {
            return step.of(draw.of(List.of(Part.PROCEEDING, Part.REFERRAL)));
        }
        if (kind == Kind.REVERSED_IN_PART) {
            return step.of(draw.of(List.of(Part.FINDING, Part.REFERRAL)));
        }
        if (kind == Kind.LEAVE_TO_APPEAL) {
            return step.leave(draw.of(List.of(Leave.values())));
        }
        if (kind == Kind.SC_NONE_AS_OF) {
            return step.stating(Fact.SEARCH, words.text(draw, 3, 6));
        }
        return step;
    }

    private static Map<Kind, Integer> weights(ProceedingLife.Stage stage) {
        var weights = new EnumMap<Kind, Integer>(Kind.class);
        switch (stage) {
            case NOT_OPENED -> weights.put(Kind.OPENED, 1);
            case OPENED -> {
                weights.put(Kind.STATE_INVITED, 80);
                weights.put(Kind.SUBMISSION, 8);
                weights.put(Kind.INFORMAL, 4);
                weights.put(Kind.DEFERRED, 2);
            }
            case PROCEEDING_DEFERRED -> weights.put(Kind.OPENED, 20);
            case REMANDED -> weights.put(Kind.STATE_INVITED, 60);
            case STATE_INVITED, STATE_HEARD -> {
                weights.put(Kind.STATE_HEARD, stage == ProceedingLife.Stage.STATE_HEARD ? 0 : 60);
                weights.put(Kind.SUBMISSION, 15);
                weights.put(Kind.HEARING, 8);
                weights.put(Kind.FINDING, 50);
                weights.put(Kind.NO_FINDING, 10);
                weights.put(Kind.INFORMED, 3);
            }
            case FOUND -> {
                weights.put(Kind.REFERRED_ASP, 50);
                weights.put(Kind.REFERRED_SC, 25);
                weights.put(Kind.NOT_REFERRED, 25);
                weights.put(Kind.LEAVE_TO_APPEAL, 8);
                weights.put(Kind.DEFERRED, 3);
            }
            case REFERRAL_DEFERRED -> {
                weights.put(Kind.REFERRED_ASP, 20);
                weights.put(Kind.NOT_REFERRED, 10);
            }
            case REFERRED_ASP -> addAssembly(weights);
            case REFERRED_SC -> addCouncil(weights);
            case REFERRED_BOTH -> {
                addAssembly(weights);
                addCouncil(weights);
            }
            case NOT_FOUND, INFORMED, NOT_REFERRED -> {
                weights.put(Kind.LEAVE_TO_APPEAL, 4);
                weights.put(Kind.F6, 2);
            }
            case ON_APPEAL -> {
                weights.put(Kind.APPEAL, 30);
                weights.put(Kind.CONFIRMED, 20);
                weights.put(Kind.REVERSED_IN_PART, 8);
                weights.put(Kind.REMANDED, 3);
                weights.put(Kind.APPEAL_JUDGMENT, 5);
            }
            case DECIDED_ON_APPEAL, REFERRAL_SET_ASIDE -> weights.put(Kind.F5, 4);
        }
        return weights;
    }

    private static void addAssembly(Map<Kind, Integer> weights) {
        weights.put(Kind.TRANSMITTED_TO_ASP, 20);
        weights.put(Kind.F1, 5);
        weights.put(Kind.F2, 15);
        weights.put(Kind.F3, 8);
        weights.put(Kind.F4, 4);
        weights.put(Kind.F5, 8);
        weights.put(Kind.F6, 8);
        weights.put(Kind.F7, 3);
        weights.put(Kind.LEAVE_TO_APPEAL, 4);
    }

    private static void addCouncil(Map<Kind, Integer> weights) {
        weights.put(Kind.TRANSMITTED_TO_SC, 25);
        weights.put(Kind.SC_DISCUSSED, 8);
        weights.put(Kind.SC_STATEMENT, 2);
        weights.put(Kind.SC_RESOLUTION, 1);
        weights.put(Kind.SC_NONE_AS_OF, 20);
    }
}
