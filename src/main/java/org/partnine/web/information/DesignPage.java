package org.partnine.web.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Confidence;
import org.partnine.law.Source;
import org.partnine.law.rome.Reading;
import org.partnine.web.ask.AskForm;
import org.partnine.web.ask.Ruling;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.Pager;
import org.partnine.web.shown.Timeline;

/**
 * The design system: the values it is made of, and each component in each of its states.
 *
 * @param ruling a real answer; null where the record raises no question
 * @param timeline a real State's standing over time
 */
public record DesignPage(
        List<Colour> colours,
        Map<String, String> otherTokens,
        Choices choices,
        @Nullable Ruling ruling,
        Timeline timeline,
        List<Reading> readings)
        implements Page {

    /** A colour in both schemes. */
    public record Colour(String name, Shade light, Shade dark) {}

    /**
     * A colour of one scheme.
     *
     * @param value as the style sheet writes it
     * @param contrast against the scheme's paper
     */
    public record Shade(String value, double contrast) {

        /** To one decimal, rounded down so that no promise is too great. */
        public double shown() {
            return Math.floor(contrast * 10) / 10;
        }
    }

    @Override
    public String template() {
        return "design/design";
    }

    /** A question with parts that cannot be understood. */
    public AskForm faultyQuestion() {
        return new AskForm("Atlantis", "2015-02-30", "ARREST_SURRENDER", "", "", "", "");
    }

    /** What stands in its way. */
    public List<Fault> faults() {
        return List.of(
                new Fault("state", "form.fault.state.unknown", "Atlantis"),
                new Fault("on", "form.fault.day.malformed", "2015-02-30"));
    }

    /** What a single field says. */
    public static Fault fieldFault() {
        return new Fault("faulty", "form.fault.day.malformed", "2015-02-30");
    }

    /** A source as each degree of confidence shows it. */
    public static Source source(Frame frame, Confidence confidence) {
        return new Source(
                frame.texts().of("design.source"), List.of("S/RES/1593 (2005)"), "OP2", confidence, LocalDate.EPOCH);
    }

    /** Where the sample list goes on. */
    public static Address next() {
        return new Address("/design", Map.of()).with(Pager.AFTER, "2015-06-13~sample");
    }
}
