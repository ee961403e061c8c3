package org.partnine.indicators;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Indicators that are counted from the same records. */
interface IndicatorGroup {

    /** How each of them is counted. */
    Map<IndicatorId, Function<Asked, List<Figure>>> indicators();
}
