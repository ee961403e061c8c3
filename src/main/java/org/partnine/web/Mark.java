package org.partnine.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnine.law.Answer;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Outcome;

/** Standing towards the Court as the pages show it: always a colour, a pattern and a word. */
public enum Mark {
    BOUND,
    RESIDUAL,
    DECLARED,
    ORDERED,
    URGED,
    NOT_BOUND,
    CONTESTED,
    UNDETERMINED;

    /** The class of the style sheets: {@code standing-not-bound}. */
    public String css() {
        return "standing-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The pattern of the pictures that fills a shape with this standing, as a paint. */
    public String fill() {
        return "url(#fill-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
    }

    public static Mark of(Answer answer) {
        return of(
                answer.outcome(), answer.why().bases().stream().map(Basis::code).collect(Collectors.toSet()));
    }

    /** Of several bases the strongest gives the mark: membership, then the Council's order, then a declaration. */
    public static Mark of(Outcome outcome, Set<BasisCode> bases) {
        return switch (outcome) {
            case BOUND -> ofBases(bases);
            case NOT_BOUND -> NOT_BOUND;
            case URGED -> URGED;
            case CONTESTED -> CONTESTED;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    private static Mark ofBases(Set<BasisCode> bases) {
        if (bases.contains(BasisCode.ST_PARTY)) {
            return BOUND;
        }
        if (bases.contains(BasisCode.SC_SHALL)) {
            return ORDERED;
        }
        if (bases.contains(BasisCode.DECL_12_3)) {
            return DECLARED;
        }
        return bases.contains(BasisCode.ST_RESIDUAL) ? RESIDUAL : BOUND;
    }
}
