package org.partnine.indicators;

import java.util.List;

/** An indicator as computed. */
public record Indicator(IndicatorId id, Asked asked, List<Figure> figures) {

    public Indicator {
        figures = List.copyOf(figures);
    }
}
