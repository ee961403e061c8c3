package org.partnine.web.map;

import static org.partnine.accounts.Operation.READ;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.partnine.accounts.Access;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.DaySlider;
import org.partnine.wording.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The world map of standing, as a page, as a picture and as a table. */
@Access(READ)
@Controller
public class MapPages {

    /** The day of the adoption of the Statute. */
    public static final LocalDate FIRST = LocalDate.of(1998, 7, 17);

    /** Asks for a map without its shapes, which are much of the page. */
    static final String BARE = "bare";

    private final StandingMaps maps;
    private final MapDownloads downloads;
    private final FactsOnRecord record;
    private final Clock clock;

    MapPages(StandingMaps maps, MapDownloads downloads, FactsOnRecord record, Clock clock) {
        this.maps = maps;
        this.downloads = downloads;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/map")
    MapPage map(@RequestParam Map<String, String> parameters, Language language) {
        var slider = DaySlider.of(parameters, FIRST, clock);
        Instant now = clock.instant();
        return new MapPage(
                maps.on(slider.on(), now, language),
                slider,
                parameters.containsKey(BARE),
                now,
                record.dataSet().asOf());
    }

    @GetMapping("/map.svg")
    ResponseEntity<byte[]> picture(
            @RequestParam Map<String, String> parameters, Language language, HttpServletRequest request) {
        WorldMap map = drawn(parameters, language);
        var page =
                new Address("/map", Map.of()).with(DaySlider.WRITTEN, map.on().toString());
        return downloads.picture(map, page, "standing", language, request);
    }

    @GetMapping("/map.csv")
    ResponseEntity<byte[]> table(
            @RequestParam Map<String, String> parameters, Language language, HttpServletRequest request) {
        return downloads.table(drawn(parameters, language), "standing", language, request);
    }

    private WorldMap drawn(Map<String, String> parameters, Language language) {
        return maps.on(DaySlider.of(parameters, FIRST, clock).on(), clock.instant(), language);
    }
}
