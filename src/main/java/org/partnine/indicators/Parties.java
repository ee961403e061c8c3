package org.partnine.indicators;

import java.util.List;
import org.partnine.law.StateCode;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.obligations.Obligations;
import org.partnine.obligations.Subjects;
import org.springframework.stereotype.Component;

/** The States Parties on the day of measuring, by the engine. */
@Component
class Parties {

    private final Obligations obligations;
    private final Subjects subjects;

    Parties(Obligations obligations, Subjects subjects) {
        this.obligations = obligations;
        this.subjects = subjects;
    }

    /** Those of the filter, by code. */
    List<StateCode> of(Asked asked) {
        return subjects.states().stream()
                .filter(state -> asked.state() == null || state.equals(asked.state()))
                .filter(state -> obligations
                        .standing(state, asked.measuredOn(), asked.at())
                        .contains(Mark.BOUND))
                .toList();
    }
}
