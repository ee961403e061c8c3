package org.partnine.indicators;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;

/** Which filters an indicator can answer to: what its records do not say cannot narrow it. */
enum Scope {
    /** A warrant is addressed to no State. */
    WARRANTS(false, true, true, Forms.ARREST),
    /** Stays and proceedings, of which the record tells arrest and surrender apart from all other forms. */
    MATTERS(true, true, true, Forms.ARREST),
    COUNCIL(false, true, false, Forms.NONE),
    PARTIES(true, false, false, Forms.NONE),
    PARTIES_BY_FORM(true, false, false, Forms.ANY),
    REQUESTS(true, true, true, Forms.ANY),
    FACTS(true, true, true, Forms.NONE);

    private enum Forms {
        NONE,
        ARREST,
        ANY
    }

    private final boolean states;
    private final boolean situations;
    private final boolean persons;
    private final Forms forms;

    Scope(boolean states, boolean situations, boolean persons, Forms forms) {
        this.states = states;
        this.situations = situations;
        this.persons = persons;
        this.forms = forms;
    }

    /** Null if every filter asked for can be answered to. */
    @Nullable
    Reason refuses(Asked asked) {
        if ((asked.state() != null && !states)
                || (asked.situation() != null && !situations)
                || (asked.person() != null && !persons)) {
            return Reason.FILTER_NOT_RECORDED;
        }
        return asked.form() == null || takes(asked.form()) ? null : Reason.FORM_NOT_RECORDED;
    }

    private boolean takes(Form form) {
        return switch (forms) {
            case NONE -> false;
            case ARREST -> form == Form.ARREST_SURRENDER;
            case ANY -> true;
        };
    }
}
