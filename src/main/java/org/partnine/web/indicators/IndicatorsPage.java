package org.partnine.web.indicators;

import java.util.List;
import org.partnine.indicators.Asked;
import org.partnine.indicators.Indicator;
import org.partnine.law.Form;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/**
 * The indicators, each with its formula and its caveat beside the numbers.
 *
 * @param form as written by the reader
 * @param asked as read
 * @param faults what stands in the way; empty if nothing does
 */
public record IndicatorsPage(IndicatorsAsked form, Asked asked, List<Fault> faults, List<Indicator> rows, Names names)
        implements Page {

    @Override
    public String template() {
        return "records/indicators";
    }

    @Override
    public Section section() {
        return Section.INDICATORS;
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** The forms of cooperation to choose from. */
    public static List<Form> forms() {
        return List.of(Form.values());
    }
}
