package org.partnine.web;

import java.time.LocalDate;
import java.util.List;
import org.partnine.indicators.Indicator;
import org.partnine.recording.RecordView;
import org.partnine.web.ask.AskForm;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.DaySlider;
import org.partnine.web.frame.Page;
import org.partnine.web.map.WorldMap;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;

/**
 * The question box, the world by standing on a day, what happened last, what lies ahead, and what the register holds.
 *
 * @param newest what happened last, newest first
 * @param ahead periods that are running, the first to end at the head
 * @param expected stays on record as expected, soonest first
 * @param indicators the ones at the head of all; empty while they are being counted
 * @param today the day of asking
 * @param asOf the day up to which the record was checked
 */
public record HomePage(
        AskForm form,
        Choices choices,
        WorldMap map,
        DaySlider slider,
        List<RecordView> newest,
        List<PeriodsAhead.Due> ahead,
        List<RecordView> expected,
        List<Indicator> indicators,
        List<Held> holdings,
        Names names,
        References references,
        LocalDate today,
        LocalDate asOf)
        implements Page {

    /**
     * How much of one kind the register holds.
     *
     * @param path where the list of them is
     */
    public record Held(String kind, long count, String path) {}

    @Override
    public String template() {
        return "home";
    }
}
