package org.partnine.web;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Asked;
import org.partnine.indicators.Figure;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.Subject;
import org.partnine.law.Form;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Agreement;
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

    /** Where the records of an indicator are listed, under the same filters. */
    public Address records(Indicator indicator) {
        var address = new Address("/api/v1/indicators/" + indicator.id(), Map.of());
        address = with(address, "from", asked.from());
        address = with(address, "to", asked.to());
        address = with(address, "state", asked.state());
        address = with(address, "situation", asked.situation());
        address = with(address, "person", asked.person());
        return with(address, "form", asked.form());
    }

    private static Address with(Address address, String name, @Nullable Object value) {
        return value == null ? address : address.with(name, value.toString());
    }

    /** What the figure shows, and about whom. */
    public String label(Frame frame, Figure figure) {
        String shown = frame.wording().terms().term("indicator.figure." + figure.code());
        Subject subject = figure.subject();
        return subject == null ? shown : shown + frame.colon() + " " + subject(frame, subject);
    }

    private String subject(Frame frame, Subject subject) {
        String code = subject.code();
        return switch (subject.kind()) {
            case STATE -> frame.state(new StateCode(code));
            case SITUATION -> frame.wording().situation(new SituationId(code), names);
            case BODY -> frame.wording().terms().term(code.equals("ASP") ? "organ.asp" : "organ.security_council");
            case AGREEMENT ->
                code.equals("APIC")
                        ? frame.treaty(code)
                        : frame.wording().terms().of(Agreement.Kind.valueOf(code));
            case REGISTER -> frame.wording().terms().term("indicator.register." + code);
        };
    }

    /** The counts behind the figure. */
    public static String count(Frame frame, Figure figure) {
        return switch (figure) {
            case Figure.Share share ->
                frame.text(
                        "page.indicators.of",
                        "numerator",
                        frame.number(share.numerator()),
                        "denominator",
                        frame.number(share.denominator()));
            case Figure.Average average -> frame.number(average.n());
            case Figure.Count count -> frame.number(count.value());
            case Figure.NotComputable none -> "";
        };
    }

    /** The rate or middle value, or why there is none. */
    public static String rate(Frame frame, Figure figure) {
        return switch (figure) {
            case Figure.Share share -> {
                BigDecimal rate = share.rate();
                yield rate == null ? frame.text("page.indicators.withheld") : percent(frame, rate);
            }
            case Figure.Average average -> {
                BigDecimal value = average.value();
                yield value == null ? frame.text("page.indicators.withheld") : middle(frame, average, value);
            }
            case Figure.Count count -> "";
            case Figure.NotComputable none -> frame.wording().terms().term("indicator.reason." + none.reason());
        };
    }

    private static String middle(Frame frame, Figure.Average average, BigDecimal value) {
        String key = switch (average.method()) {
            case MEDIAN -> "page.indicators.median";
            case MEAN -> "page.indicators.mean";
        };
        return frame.text(key, "value", decimal(frame, value));
    }

    private static String percent(Frame frame, BigDecimal share) {
        return NumberFormatter.withLocale(frame.language().conventions())
                .unit(MeasureUnit.PERCENT)
                .scale(Scale.powerOfTen(2))
                .precision(Precision.fixedFraction(1))
                .format(share)
                .toString();
    }

    private static String decimal(Frame frame, BigDecimal value) {
        return NumberFormatter.withLocale(frame.language().conventions())
                .precision(Precision.maxFraction(2))
                .format(value)
                .toString();
    }

    /** What is kept apart, with its reasons; empty if nothing is. */
    public static String apart(Frame frame, Figure figure) {
        return figure.apart().entrySet().stream()
                .map(entry -> frame.wording().terms().term("indicator.apart." + entry.getKey()) + frame.colon() + " "
                        + frame.number(entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
