package org.partnine.web.indicators;

import static org.partnine.accounts.Operation.READ;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import org.partnine.accounts.Access;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.IndicatorId;
import org.partnine.indicators.Indicators;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.Texts;
import org.partnine.web.shown.RecordedNames;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Indicators as files. Whoever asks with a faulty filter is sent to the page that says what is wrong with it. */
@Access(READ)
@Controller
class IndicatorFiles {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Indicators indicators;
    private final IndicatorsFilter filters;
    private final RecordedNames names;
    private final Clock clock;

    IndicatorFiles(Indicators indicators, IndicatorsFilter filters, RecordedNames names, Clock clock) {
        this.indicators = indicators;
        this.filters = filters;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/indicators/{code}/plot.svg")
    ResponseEntity<byte[]> svg(
            @PathVariable("code") String code, @RequestParam Map<String, String> parameters, Language language) {
        return file(
                code,
                parameters,
                language,
                SVG,
                "svg",
                (words, indicator) ->
                        new IndicatorPlots(words).svgFile(indicator).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/indicators/{code}/plot.png")
    ResponseEntity<byte[]> png(
            @PathVariable("code") String code, @RequestParam Map<String, String> parameters, Language language) {
        return file(
                code,
                parameters,
                language,
                MediaType.IMAGE_PNG,
                "png",
                (words, indicator) -> new IndicatorPlots(words).pngFile(indicator));
    }

    /** The numbers of the indicator. */
    @GetMapping("/indicators/{code}/figures.csv")
    ResponseEntity<byte[]> figures(
            @PathVariable("code") String code, @RequestParam Map<String, String> parameters, Language language) {
        return file(
                code, parameters, language, CSV, "csv", (words, indicator) -> IndicatorCsv.figures(indicator, words));
    }

    /** Each record that its numbers rest on. */
    @GetMapping("/indicators/{code}/records.csv")
    ResponseEntity<byte[]> records(
            @PathVariable("code") String code, @RequestParam Map<String, String> parameters, Language language) {
        return file(
                code,
                parameters,
                language,
                CSV,
                "records.csv",
                (words, indicator) -> IndicatorCsv.records(indicator, words));
    }

    private ResponseEntity<byte[]> file(
            String code,
            Map<String, String> parameters,
            Language language,
            MediaType type,
            String ending,
            BiFunction<IndicatorWords, Indicator, byte[]> made) {
        IndicatorId id = IndicatorId.named(code).orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, code));
        Instant now = clock.instant();
        IndicatorsFilter.Read read = filters.read(IndicatorsAsked.of(parameters), now);
        if (!read.faults().isEmpty()) {
            var page = new Address("/indicators/" + id, Map.of());
            for (var parameter : parameters.entrySet()) {
                page = page.with(parameter.getKey(), parameter.getValue());
            }
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(page.toString()))
                    .build();
        }
        var frame = new Frame(
                Texts.in(language),
                Wording.in(language),
                new Address("/indicators/" + id, Map.of()),
                "",
                "",
                Page.Section.INDICATORS);
        byte[] bytes = made.apply(new IndicatorWords(frame, names.at(now)), indicators.one(id, read.asked()));
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("part-nine-" + id + "." + ending)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .body(bytes);
    }
}
