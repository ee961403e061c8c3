package org.partnine.web.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Asked;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.IndicatorId;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/**
 * One indicator with its plot, its numbers and the ways to its records.
 *
 * @param form as written by the reader
 * @param asked as read
 * @param faults what stands in the way; empty if nothing does
 * @param indicator as computed; null with faults
 */
public record IndicatorPage(
        IndicatorId id,
        IndicatorsAsked form,
        Asked asked,
        List<Fault> faults,
        @Nullable Indicator indicator,
        Names names)
        implements Page {

    @Override
    public String template() {
        return "indicators/one";
    }

    @Override
    public Section section() {
        return Section.INDICATORS;
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** Null for the first. */
    public @Nullable IndicatorId before() {
        return beside(-1);
    }

    /** Null for the last. */
    public @Nullable IndicatorId after() {
        return beside(1);
    }

    private @Nullable IndicatorId beside(int way) {
        List<IndicatorId> all = IndicatorWords.all();
        int place = all.indexOf(id) + way;
        return place < 0 || place == all.size() ? null : all.get(place);
    }
}
