package org.partnine.web.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.search.Found;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.RecordPaths;
import org.partnine.wording.Names;

/**
 * What was found.
 *
 * @param words looked for; empty if none were given
 * @param filters by name, as in the address
 * @param address of this search, from its beginning
 * @param found null if nothing was looked for
 * @param next where the list goes on; null at its end
 */
public record SearchPage(
        String words,
        Map<String, String> filters,
        Address address,
        @Nullable Found found,
        @Nullable Address next,
        Names names)
        implements Page {

    /** What narrows the search, by the name of its filter. */
    public record Facet(String name, List<Found.Count> counts) {}

    @Override
    public String template() {
        return "search";
    }

    @Override
    public Section section() {
        return Section.SEARCH;
    }

    /** The facets that have more than one value to choose from, and whose filter is not set. */
    public List<Facet> facets() {
        if (found == null) {
            return List.of();
        }
        return List.of(
                        new Facet("register", found.registers()),
                        new Facet("state", found.states()),
                        new Facet("situation", found.situations()),
                        new Facet("year", found.years()))
                .stream()
                .filter(facet -> facet.counts().size() > 1 && !filters.containsKey(facet.name()))
                .toList();
    }

    /** The value of a filter in words. */
    public String label(Frame frame, String filter, String value) {
        return switch (filter) {
            case "register" -> frame.text("search.register." + value);
            case "state" -> frame.state(new StateCode(value));
            case "situation" -> frame.situation(new SituationId(value), names);
            case "person" -> frame.person(new PersonId(value), names);
            case "year" -> value.matches("[1-9]\\d{3}") ? frame.day(PartialDate.parse(value)) : value;
            default -> value;
        };
    }

    public String title(Frame frame, Found.Hit hit) {
        return switch (hit.register()) {
            case STATE -> frame.state(new StateCode(hit.key()));
            case ORGANISATION -> frame.wording().name(new Addressee.Organisation(new OrganisationCode(hit.key())));
            case SITUATION -> frame.situation(new SituationId(hit.key()), names);
            case PERSON -> frame.person(new PersonId(hit.key()), names);
            case DOCUMENT, REQUEST, FINDING, PLEA, READING, ASSEMBLY_ACT, COUNCIL_ACT, PROCEEDING_EVENT, VISIT ->
                hit.title();
        };
    }

    /** Whether the title is in the interface's language and not the record's. */
    public boolean isTranslated(Frame frame, Found.Hit hit) {
        return switch (hit.register()) {
            case STATE, ORGANISATION, SITUATION -> true;
            case PERSON -> !title(frame, hit).equals(hit.title());
            default -> false;
        };
    }

    /** The page that shows the record; null if there is none. */
    public @Nullable String path(Frame frame, Found.Hit hit) {
        return switch (hit.register()) {
            case STATE -> "/states/" + hit.key();
            case SITUATION -> "/situations/" + hit.key();
            case PERSON -> "/persons/" + hit.key();
            case FINDING -> "/findings/" + hit.key();
            case DOCUMENT -> hit.symbol() == null ? null : frame.document(hit.symbol());
            case ASSEMBLY_ACT -> RecordPaths.plain("assembly-acts", hit.key());
            case COUNCIL_ACT -> RecordPaths.plain("council-acts", hit.key());
            case REQUEST -> RecordPaths.plain("requests", hit.key());
            case PROCEEDING_EVENT -> RecordPaths.plain("proceeding-events", hit.key());
            case PLEA -> RecordPaths.plain("pleas", hit.key());
            case VISIT -> RecordPaths.plain("visits", hit.key());
            case READING -> RecordPaths.plain("readings", hit.key());
            case ORGANISATION -> null;
        };
    }

    public String day(Frame frame, Found.Hit hit) {
        return hit.day() == null ? "" : frame.day(PartialDate.parse(hit.day()));
    }

    /** The registers of which only the newest were ranked and counted, in words. */
    public String capped(Frame frame) {
        return found == null
                ? ""
                : found.capped().stream()
                        .sorted()
                        .map(register -> frame.text("search.register." + register))
                        .collect(Collectors.joining(frame.comma()));
    }
}
