package org.partnine.law.rome.life;

import java.util.List;
import org.partnine.law.Provision;

/** Why a step of a visit is refused. */
public enum VisitRefusal implements Refusal {
    BEFORE_AN_EARLIER_STEP,
    ANNOUNCED_ALREADY,
    RUMOURED_OUT_OF_PLACE,
    CANCELLED_WITHOUT_ANNOUNCEMENT,
    CANCELLED_AFTER_ARRIVAL,
    TOOK_PLACE_ALREADY,
    CANCELLED_IS_FINAL,
    LEFT_WITHOUT_ARRIVAL,
    ARRESTED_WITHOUT_ARRIVAL,
    ARRESTED_ALREADY,
    ARRESTED_AFTER_DEPARTURE,
    LEFT_ALREADY,
    OVERFLIGHT_IS_NO_STAY,
    DAY_NOT_STATED,
    AUTHOR_NOT_STATED;

    /** None: these are rules of the record, since the law knows no order of a visit. */
    @Override
    public List<Provision> provisions() {
        return List.of();
    }
}
