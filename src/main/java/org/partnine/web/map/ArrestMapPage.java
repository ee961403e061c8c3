package org.partnine.web.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.partnine.documents.Newest;
import org.partnine.law.SituationId;
import org.partnine.situations.PersonEntry;
import org.partnine.visits.VisitEntry;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.DaySlider;
import org.partnine.web.frame.Page;
import org.partnine.wording.Names;

/**
 * Where the warrant for one person binds on a day, where not, and why.
 *
 * @param situation in which the person is sought
 * @param situations all of them
 * @param bare without the shapes, for a page that has them already
 * @param visits the newest stays on record
 * @param read when the record was read
 * @param asOf the day up to which the record was checked
 */
public record ArrestMapPage(
        PersonEntry person,
        SituationId situation,
        List<SituationId> situations,
        WorldMap map,
        DaySlider slider,
        boolean bare,
        Newest<VisitEntry> visits,
        Names names,
        Instant read,
        LocalDate asOf)
        implements Page {

    @Override
    public String template() {
        return "map/arrest";
    }

    @Override
    public Section section() {
        return Section.PERSONS;
    }

    /** Where this map is, or a file of it: with an ending or an empty one. */
    public Address address(String ending) {
        return ArrestMapPages.address(person.id(), situation, map.on(), ending);
    }
}
