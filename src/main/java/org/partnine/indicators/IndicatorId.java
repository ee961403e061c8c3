package org.partnine.indicators;

import java.util.Arrays;
import java.util.Optional;

/** The twenty indicators; their names, formulas and caveats are texts of the wording. */
public enum IndicatorId {
    /** Execution rate. */
    G1(Scope.WARRANTS),
    /** Median time outstanding. */
    G2(Scope.WARRANTS),
    /** Opportunity loss. */
    G3(Scope.MATTERS),
    /** Binding gap. */
    G4(Scope.MATTERS),
    /** Finding rate. */
    G5(Scope.MATTERS),
    /** Referral rate. */
    G6(Scope.MATTERS),
    /** Depth of the Assembly's response. */
    G7(Scope.MATTERS),
    /** Latency of the Assembly. */
    G8(Scope.MATTERS),
    /** Silence of the Council. */
    G9(Scope.MATTERS),
    /** Veto and voting. */
    G10(Scope.COUNCIL),
    /** Breadth of the Council's order. */
    G11(Scope.COUNCIL),
    /** Implementation gap. */
    G12(Scope.PARTIES_BY_FORM),
    /** Excuse of national law. */
    G13(Scope.MATTERS),
    /** Coverage by agreements. */
    G14(Scope.PARTIES),
    /** Share of immunity. */
    G15(Scope.MATTERS),
    /** Recurrence. */
    G16(Scope.MATTERS),
    /** Record of pressure. */
    G17(Scope.MATTERS),
    /** Drift of membership. */
    G18(Scope.PARTIES),
    /** Uptake of the Council's urging. */
    G19(Scope.REQUESTS),
    /** Documentation. */
    G20(Scope.FACTS);

    private final Scope scope;

    IndicatorId(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    /** By its exact name; empty if there is none. */
    public static Optional<IndicatorId> named(String name) {
        return Arrays.stream(values()).filter(id -> id.name().equals(name)).findFirst();
    }
}
