package org.partnine.web.map;

import static org.partnine.accounts.Operation.READ;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.Newest;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.obligations.Subjects;
import org.partnine.situations.PersonEntry;
import org.partnine.situations.Persons;
import org.partnine.situations.WarrantEntry;
import org.partnine.situations.Warrants;
import org.partnine.visits.VisitEntry;
import org.partnine.visits.Visits;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.DaySlider;
import org.partnine.web.frame.NotFound;
import org.partnine.web.shown.RecordedNames;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The map of where a warrant binds: a page, a picture, a table. */
@Access(READ)
@Controller
class ArrestMapPages {

    private final Persons persons;
    private final Warrants warrants;
    private final Visits visits;
    private final Subjects subjects;
    private final ArrestMaps maps;
    private final MapDownloads downloads;
    private final FactsOnRecord record;
    private final RecordedNames names;
    private final Clock clock;

    ArrestMapPages(
            Persons persons,
            Warrants warrants,
            Visits visits,
            Subjects subjects,
            ArrestMaps maps,
            MapDownloads downloads,
            FactsOnRecord record,
            RecordedNames names,
            Clock clock) {
        this.persons = persons;
        this.warrants = warrants;
        this.visits = visits;
        this.subjects = subjects;
        this.maps = maps;
        this.downloads = downloads;
        this.record = record;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/persons/{id}/map")
    ArrestMapPage map(@PathVariable("id") String id, @RequestParam Map<String, String> parameters, Language language) {
        Instant now = clock.instant();
        var wanted = new PersonId(id);
        PersonEntry person = persons.find(wanted, now).orElseThrow(() -> new NotFound(NotFound.Kind.PERSON, id));
        List<SituationId> situations = subjects.situationsOf(wanted, now);
        if (situations.isEmpty()) {
            throw new NotFound(NotFound.Kind.PERSON, id);
        }
        SituationId situation = situation(parameters.get("situation"), situations, now);
        var slider = DaySlider.of(parameters, firstWarrant(wanted, situation, now), clock);
        List<VisitEntry> stays = visits.of(wanted, now);
        Names recorded = names.at(now);
        return new ArrestMapPage(
                person,
                situation,
                situations,
                maps.of(wanted, situation, slider.on(), stays, recorded, now, language),
                slider,
                parameters.containsKey(MapPages.BARE),
                Newest.among(stays),
                recorded,
                now,
                record.dataSet().asOf());
    }

    @GetMapping("/persons/{id}/map.svg")
    ResponseEntity<byte[]> picture(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> parameters,
            Language language,
            HttpServletRequest request) {
        ArrestMapPage page = map(id, parameters, language);
        return downloads.picture(page.map(), page.address(""), id, language, request);
    }

    @GetMapping("/persons/{id}/map.csv")
    ResponseEntity<byte[]> table(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> parameters,
            Language language,
            HttpServletRequest request) {
        return downloads.table(map(id, parameters, language).map(), id, language, request);
    }

    static Address address(PersonId person, SituationId situation, LocalDate on, String ending) {
        return new Address(
                        "/persons/" + UriUtils.encode(person.value(), StandardCharsets.UTF_8) + "/map" + ending,
                        Map.of())
                .with(DaySlider.WRITTEN, on.toString())
                .with("situation", situation.value());
    }

    /** The one asked for, else the first in which the person is sought. */
    private SituationId situation(@Nullable String asked, List<SituationId> sought, Instant now) {
        if (asked == null) {
            return sought.getFirst();
        }
        return subjects.situation(asked, now)
                .map(situation -> situation.id())
                .filter(sought::contains)
                .orElseThrow(() -> new NotFound(NotFound.Kind.SITUATION, asked));
    }

    /** Before it nobody could have been asked; where its day is not known, the day of the adoption of the Statute. */
    private LocalDate firstWarrant(PersonId person, SituationId situation, Instant now) {
        return warrants.of(person, now).stream()
                .filter(warrant -> warrant.situation().equals(situation))
                .map(WarrantEntry::issuedOn)
                .map(issued -> issued.earliest())
                .min(LocalDate::compareTo)
                .orElse(MapPages.FIRST);
    }
}
