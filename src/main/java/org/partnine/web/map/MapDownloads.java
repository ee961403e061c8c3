package org.partnine.web.map;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.web.frame.Address;
import org.partnine.wording.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Maps to take away: the picture with all that it needs, and its table. */
@Component
class MapDownloads {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final FactsOnRecord record;

    MapDownloads(FactsOnRecord record) {
        this.record = record;
    }

    /** @param page where the map is shown */
    ResponseEntity<byte[]> picture(
            WorldMap map, Address page, String name, Language language, HttpServletRequest request) {
        var drawing = new MapDrawing(map, language, record.dataSet().asOf(), base(request) + page);
        return file(drawing.svg(), SVG, map, name + ".svg", language);
    }

    /** A row for each State, its words in the reader's language. */
    ResponseEntity<byte[]> table(WorldMap map, String name, Language language, HttpServletRequest request) {
        var out = new StringWriter();
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord("state", "name", "on", "mark", "words", "as_of", "page");
            for (WorldMap.Place place : map.places()) {
                csv.printRecord(
                        place.state().value(),
                        place.name(),
                        map.on(),
                        place.mark(),
                        place.words(),
                        record.dataSet().asOf(),
                        base(request) + place.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return file(out.toString(), CSV, map, name + ".csv", language);
    }

    private static String base(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    private static ResponseEntity<byte[]> file(
            String content, MediaType type, WorldMap map, String name, Language language) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("part-nine-" + map.on() + "-" + name)
                                .build()
                                .toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
