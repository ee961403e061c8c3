package org.partnine.web.map;

import java.time.Instant;
import java.time.LocalDate;
import org.partnine.web.frame.DaySlider;
import org.partnine.web.frame.Page;

/**
 * The world by standing towards the Court on a day.
 *
 * @param bare without the shapes, for a page that has them already
 * @param read when the record was read
 * @param asOf the day up to which the record was checked
 */
public record MapPage(WorldMap map, DaySlider slider, boolean bare, Instant read, LocalDate asOf) implements Page {

    @Override
    public String template() {
        return "map/standing";
    }

    @Override
    public Section section() {
        return Section.STATES;
    }
}
