package org.partnine.law.rome;

import static org.partnine.law.Rule.L11;

import java.util.List;
import org.partnine.law.Certainty;
import org.partnine.law.Detail;
import org.partnine.law.Provision;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;

/**
 * Caveats on a State (rule L11): duties attach to the State, whoever governs. Shown, never applied.
 */
final class Caveats {

    private static final List<Provision> STATE = List.of(Provision.romeStatute("86"));

    private Caveats() {}

    static void consider(Deliberation d, StateCode state) {
        for (Flag flag : d.facts.flags(state)) {
            boolean begun = flag.from().notAfter(d.on()) == Certainty.YES;
            boolean over = flag.until() != null && flag.until().notAfter(d.on()) == Certainty.YES;
            boolean here = flag.situation() == null || flag.situation().equals(d.question.situation());
            if (begun && !over && here) {
                d.qualifiers.add(flag.code());
                d.step(L11, stepOf(flag), StepResult.NOTED, List.of(flag), STATE, Detail.words("words", flag.words()));
            }
        }
    }

    private static StepCode stepOf(Flag flag) {
        return switch (flag.code()) {
            case SUCCESSION_QUESTION -> StepCode.SUCCESSION_QUESTION;
            case DOMESTIC_AUTHORITY -> StepCode.DOMESTIC_AUTHORITY;
            default -> StepCode.AUTHORITY_CONTESTED;
        };
    }
}
