package org.partnine.web.shown;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnine.law.Answer;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Outcome;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;

/** How the pages show a standing towards the Court: always with a colour, a pattern and a word. */
public final class Marks {

    private Marks() {}

    /** The class of the style sheets: {@code standing-not-bound}. */
    public static String css(Mark mark) {
        return "standing-" + name(mark);
    }

    /** The paint of the pictures that fills a shape with this standing. */
    public static String fill(Mark mark) {
        return "url(#fill-" + name(mark) + ")";
    }

    private static String name(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Mark of(Answer answer) {
        return of(
                answer.outcome(), answer.why().bases().stream().map(Basis::code).collect(Collectors.toSet()));
    }

    /** Of several bases the strongest gives the mark: membership, then the Council's order, then a declaration. */
    static Mark of(Outcome outcome, Set<BasisCode> bases) {
        return switch (outcome) {
            case BOUND -> ofBases(bases);
            case NOT_BOUND -> Mark.NOT_BOUND;
            case URGED -> Mark.URGED;
            case CONTESTED -> Mark.CONTESTED;
            case UNDETERMINED -> Mark.UNDETERMINED;
        };
    }

    private static Mark ofBases(Set<BasisCode> bases) {
        if (bases.contains(BasisCode.ST_PARTY)) {
            return Mark.BOUND;
        }
        if (bases.contains(BasisCode.SC_SHALL)) {
            return Mark.ORDERED;
        }
        if (bases.contains(BasisCode.DECL_12_3)) {
            return Mark.DECLARED;
        }
        return bases.contains(BasisCode.ST_RESIDUAL) ? Mark.RESIDUAL : Mark.BOUND;
    }
}
