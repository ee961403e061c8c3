package org.partnine.web.indicators;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnine.indicators.Asked;
import org.partnine.indicators.Figure;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.IndicatorId;
import org.partnine.indicators.Item;
import org.partnine.indicators.Subject;
import org.partnine.law.PartialDate;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Agreement;
import org.partnine.web.frame.Frame;
import org.partnine.wording.Names;

/** Indicators and their figures in the reader's language. */
public final class IndicatorWords {

    private static final String SEPARATOR = " · ";

    private final Frame frame;
    private final Names names;

    public IndicatorWords(Frame frame, Names names) {
        this.frame = frame;
        this.names = names;
    }

    Frame frame() {
        return frame;
    }

    /** The code and the name: G1 Execution rate. */
    public String title(IndicatorId id) {
        return id.name() + " " + term("name." + id);
    }

    public String formula(IndicatorId id) {
        return term("formula." + id);
    }

    public String caveat(IndicatorId id) {
        return term("caveat." + id);
    }

    private String term(String key) {
        return frame.wording().terms().term("indicator." + key);
    }

    /** What the figure shows, and about whom. */
    public String label(Figure figure) {
        String shown = term("figure." + figure.code());
        Subject subject = figure.subject();
        return subject == null ? shown : shown + frame.colon() + " " + subject(subject);
    }

    private String subject(Subject subject) {
        String code = subject.code();
        return switch (subject.kind()) {
            case STATE -> frame.state(new StateCode(code));
            case SITUATION -> frame.wording().situation(new SituationId(code), names);
            case BODY -> frame.wording().terms().term(code.equals("ASP") ? "organ.asp" : "organ.security_council");
            case AGREEMENT ->
                code.equals("APIC")
                        ? frame.treaty(code)
                        : frame.wording().terms().of(Agreement.Kind.valueOf(code));
            case REGISTER -> term("register." + code);
        };
    }

    /** The counts behind the figure. */
    public String count(Figure figure) {
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
    public String rate(Figure figure) {
        return switch (figure) {
            case Figure.Share share -> {
                BigDecimal rate = share.rate();
                yield rate == null ? frame.text("page.indicators.withheld") : percent(rate);
            }
            case Figure.Average average -> {
                BigDecimal value = average.value();
                yield value == null ? frame.text("page.indicators.withheld") : middle(average, value);
            }
            case Figure.Count count -> "";
            case Figure.NotComputable none -> term("reason." + none.reason());
        };
    }

    private String middle(Figure.Average average, BigDecimal value) {
        String key = switch (average.method()) {
            case MEDIAN -> "page.indicators.median";
            case MEAN -> "page.indicators.mean";
        };
        return frame.text(key, "value", decimal(value));
    }

    private String percent(BigDecimal share) {
        return NumberFormatter.withLocale(frame.language().conventions())
                .unit(MeasureUnit.PERCENT)
                .scale(Scale.powerOfTen(2))
                .precision(Precision.fixedFraction(1))
                .format(share)
                .toString();
    }

    private String decimal(BigDecimal value) {
        return NumberFormatter.withLocale(frame.language().conventions())
                .precision(Precision.maxFraction(2))
                .format(value)
                .toString();
    }

    /** What is kept apart, with its reasons; empty if nothing is. */
    public String apart(Figure figure) {
        return figure.apart().entrySet().stream()
                .map(entry -> term("apart." + entry.getKey()) + frame.colon() + " " + frame.number(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** All numbers of the figure in one line. */
    public String said(Figure figure) {
        String count = figure instanceof Figure.Average average
                ? frame.text("page.indicator.records", "count", average.n())
                : count(figure);
        return Stream.of(count, rate(figure), apart(figure))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }

    /** What the record does in its figure. */
    public String part(Item item) {
        return item.apart() == null ? frame.text("page.indicator.part." + item.part()) : term("apart." + item.apart());
    }

    /** What was counted and when, for a picture that leaves its page. */
    String asked(Indicator indicator) {
        Asked asked = indicator.asked();
        var parts = new ArrayList<String>();
        if (asked.state() != null) {
            parts.add(frame.state(asked.state()));
        }
        if (asked.situation() != null) {
            parts.add(frame.situation(asked.situation(), names));
        }
        if (asked.person() != null) {
            parts.add(frame.person(asked.person(), names));
        }
        if (asked.form() != null) {
            parts.add(frame.form(asked.form()));
        }
        if (asked.from() != null) {
            parts.add(frame.text("form.from") + frame.colon() + " "
                    + frame.wording().date(asked.from()));
        }
        if (asked.to() != null) {
            parts.add(frame.text("form.to") + frame.colon() + " "
                    + frame.wording().date(asked.to()));
        }
        parts.add(frame.text("page.indicators.measured", "day", frame.wording().date(asked.measuredOn())));
        return String.join(SEPARATOR, parts);
    }

    /** A year as the language writes it. */
    String year(int year) {
        return frame.wording().date(PartialDate.parse(Integer.toString(year)));
    }

    /** All indicators, for the way from one to the next. */
    public static List<IndicatorId> all() {
        return List.of(IndicatorId.values());
    }
}
