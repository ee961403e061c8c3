package org.partnine.law.rome;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Outcome;
import org.partnine.law.Route;

/**
 * What may follow if the duty is not met: the first route that fits.
 *
 * <p>Law: Rome Statute, arts. 87(5)(b), 87(7), 112(2)(f), 127(2).
 */
final class RouteIfNotMet {

    private RouteIfNotMet() {}

    /** @param bases binding, or arguable when contested */
    static Route of(Outcome outcome, List<Basis> bases, boolean inCouncilSituation) {
        return switch (outcome) {
            case NOT_BOUND, URGED, UNDETERMINED -> Route.R_NONE;
            case BOUND, CONTESTED -> of(codes(bases), inCouncilSituation);
        };
    }

    private static Route of(Set<BasisCode> codes, boolean inCouncilSituation) {
        if (codes.contains(BasisCode.ST_PARTY)) {
            return inCouncilSituation ? Route.R_87_7_ASP_OR_SC : Route.R_87_7_ASP;
        }
        if (codes.contains(BasisCode.SC_SHALL)) {
            return Route.R_87_7_SC;
        }
        if (codes.contains(BasisCode.DECL_12_3)) {
            return Route.R_87_7_ASP;
        }
        if (codes.contains(BasisCode.ADHOC_87_5)) {
            return inCouncilSituation ? Route.R_87_5_SC : Route.R_87_5_ASP;
        }
        if (codes.contains(BasisCode.ST_RESIDUAL)) {
            return Route.R_RESIDUAL_OPEN;
        }
        return codes.contains(BasisCode.IGO_AGREEMENT) ? Route.R_IGO_CONSULT : Route.R_NONE;
    }

    private static Set<BasisCode> codes(List<Basis> bases) {
        var codes = EnumSet.noneOf(BasisCode.class);
        bases.forEach(b -> codes.add(b.code()));
        return codes;
    }
}
