package org.partnine.law.rome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Certainty;
import org.partnine.law.PartialDate;
import org.partnine.law.StateCode;

/**
 * A State's standing towards the Court, whatever the situation: what its own acts and the Council's make of it.
 *
 * <p>It answers no question about a duty in a given matter; {@link DutyToCooperate} does.
 */
public final class StandingTowardsTheCourt {

    private StandingTowardsTheCourt() {}

    /** The marks of the product's one visual language, strongest first. */
    public enum Mark {
        /** State Party. */
        BOUND,
        /** Former Party with a duty left in at least one situation. */
        RESIDUAL,
        /** Bound in a situation by its own accepted declaration. */
        DECLARED,
        /** Bound in a situation by order of the Council. */
        ORDERED,
        /** Former Party about which an open question turns. */
        CONTESTED,
        /** Exhorted by the Council in a situation, not bound. */
        URGED,
        /** A deciding fact is missing. */
        UNDETERMINED,
        NOT_BOUND
    }

    /**
     * A period through which the standing stays the same.
     *
     * @param from the first day
     * @param until the first day after it
     * @param marks never empty, strongest first
     */
    public record Span(LocalDate from, LocalDate until, List<Mark> marks) {}

    /** The marks on one day, strongest first, never empty. */
    public static List<Mark> on(StateCode state, LocalDate on, Facts facts) {
        var marks = EnumSet.noneOf(Mark.class);
        switch (Standings.on(TreatyStatus.romeActs(facts, state), on)) {
            case Standing.Party p -> marks.add(Mark.BOUND);
            case Standing.FormerParty former -> addResidual(marks, former, facts);
            case Standing.Unclear u -> marks.add(Mark.UNDETERMINED);
            case Standing.ConsentNotInForce c -> {}
            case Standing.InstrumentWithdrawn w -> {}
            case Standing.Signatory s -> {}
            case Standing.Outsider o -> {}
        }
        for (JurisdictionDeclaration declaration : facts.declarations(state)) {
            if (declaration.standing() == JurisdictionDeclaration.Standing.ACCEPTED
                    && declaration.situation() != null
                    && !declaration.isUnconfirmed()
                    && hasCome(declaration.lodgedOn(), on)) {
                marks.add(Mark.DECLARED);
            }
        }
        if (!marks.contains(Mark.BOUND)) {
            addCouncil(marks, state, on, facts);
        } else if (isOrdered(state, on, facts)) {
            marks.add(Mark.ORDERED);
        }
        if (marks.isEmpty()) {
            marks.add(Mark.NOT_BOUND);
        }
        return List.copyOf(marks);
    }

    /**
     * The standing through a period, without gap or overlap.
     *
     * @param from the first day
     * @param until the first day after it; later than {@code from}
     */
    public static List<Span> over(StateCode state, LocalDate from, LocalDate until, Facts facts) {
        Set<LocalDate> boundaries = boundaries(state, facts);
        var spans = new ArrayList<Span>();
        LocalDate start = from;
        List<Mark> marks = on(state, from, facts);
        for (LocalDate day : boundaries) {
            if (!day.isAfter(from) || !day.isBefore(until)) {
                continue;
            }
            List<Mark> then = on(state, day, facts);
            if (!then.equals(marks)) {
                spans.add(new Span(start, day, marks));
                start = day;
                marks = then;
            }
        }
        spans.add(new Span(start, until, marks));
        return spans;
    }

    /** Every day on which the State's standing can change, in order. */
    static Set<LocalDate> boundaries(StateCode state, Facts facts) {
        var days = new TreeSet<LocalDate>();
        for (TreatyAction act : TreatyStatus.romeActs(facts, state)) {
            add(days, act.on());
            add(days, Standings.effective(act));
        }
        for (JurisdictionDeclaration declaration : facts.declarations(state)) {
            add(days, declaration.lodgedOn());
        }
        for (CouncilParagraph paragraph : facts.council()) {
            add(days, paragraph.adoptedOn());
        }
        return days;
    }

    private static void add(Set<LocalDate> days, @Nullable PartialDate date) {
        if (date != null) {
            days.add(date.earliest());
            days.add(date.latest());
            days.add(date.latest().plusDays(1));
        }
    }

    private static void addResidual(Set<Mark> marks, Standing.FormerParty former, Facts facts) {
        boolean any = false;
        for (Situation situation : facts.situations()) {
            PartialDate opened = situation.investigationOpenedOn();
            PartialDate examined = situation.examinationOpenedOn();
            if (opened != null && opened.before(former.since()) == Certainty.YES) {
                marks.add(Mark.RESIDUAL);
                any = true;
            } else if (examined != null && examined.before(former.since()) == Certainty.YES) {
                marks.add(Mark.CONTESTED);
                any = true;
            }
        }
        if (!any) {
            marks.add(Mark.NOT_BOUND);
        }
    }

    private static void addCouncil(Set<Mark> marks, StateCode state, LocalDate on, Facts facts) {
        if (isOrdered(state, on, facts)) {
            marks.add(Mark.ORDERED);
        }
        for (CouncilParagraph paragraph : facts.council()) {
            boolean urges = paragraph.effect() == CouncilParagraph.Effect.URGES && paragraph.allOthers();
            if (urges && hasCome(paragraph.adoptedOn(), on) && !isOrderedIn(paragraph, state, facts)) {
                marks.add(Mark.URGED);
            }
        }
        if (marks.contains(Mark.URGED)) {
            marks.remove(Mark.NOT_BOUND);
        }
    }

    private static boolean isOrdered(StateCode state, LocalDate on, Facts facts) {
        return facts.council().stream()
                .anyMatch(p -> p.effect() == CouncilParagraph.Effect.OBLIGES
                        && p.addressees().contains(state)
                        && hasCome(p.adoptedOn(), on));
    }

    private static boolean isOrderedIn(CouncilParagraph urging, StateCode state, Facts facts) {
        return facts.council(urging.situation()).stream()
                .anyMatch(p -> p.effect() == CouncilParagraph.Effect.OBLIGES
                        && p.symbol().equals(urging.symbol())
                        && p.addressees().contains(state));
    }

    private static boolean hasCome(@Nullable PartialDate day, LocalDate on) {
        return day != null && day.notAfter(on) == Certainty.YES;
    }
}
