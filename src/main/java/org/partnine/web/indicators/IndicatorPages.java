package org.partnine.web.indicators;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.indicators.Figure;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.IndicatorId;
import org.partnine.indicators.Indicators;
import org.partnine.indicators.Item;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.Pager;
import org.partnine.web.records.RecordPages;
import org.partnine.web.shown.RecordedNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the record adds up to. */
@Access(READ)
@Controller
class IndicatorPages {

    private final Indicators indicators;
    private final IndicatorsFilter filters;
    private final Records records;
    private final Registers registers;
    private final RecordedNames names;
    private final Clock clock;

    IndicatorPages(
            Indicators indicators,
            IndicatorsFilter filters,
            Records records,
            Registers registers,
            RecordedNames names,
            Clock clock) {
        this.indicators = indicators;
        this.filters = filters;
        this.records = records;
        this.registers = registers;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/indicators")
    IndicatorsPage all(@RequestParam Map<String, String> parameters) {
        Instant now = clock.instant();
        IndicatorsAsked form = IndicatorsAsked.of(parameters);
        IndicatorsFilter.Read read = filters.read(form, now);
        return new IndicatorsPage(
                form,
                read.asked(),
                read.faults(),
                read.faults().isEmpty() ? indicators.all(read.asked()) : List.of(),
                names.at(now));
    }

    @GetMapping("/indicators/{code}")
    IndicatorPage one(@PathVariable("code") String code, @RequestParam Map<String, String> parameters) {
        Instant now = clock.instant();
        IndicatorId id = named(code);
        IndicatorsAsked form = IndicatorsAsked.of(parameters);
        IndicatorsFilter.Read read = filters.read(form, now);
        return new IndicatorPage(
                id,
                form,
                read.asked(),
                read.faults(),
                read.faults().isEmpty() ? indicators.one(id, read.asked()) : null,
                names.at(now));
    }

    /** Faults of the filter are shown on the indicator's own page. */
    @GetMapping("/indicators/{code}/records")
    Page records(
            @PathVariable("code") String code,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "figure", defaultValue = "0") int figure,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        IndicatorPage page = one(code, parameters);
        Indicator indicator = page.indicator();
        if (indicator == null) {
            return page;
        }
        if (figure < 0 || figure >= indicator.figures().size()) {
            throw new NotFound(NotFound.Kind.INDICATOR, code + "/" + figure);
        }
        Figure shown = indicator.figures().get(figure);
        var part = part(shown, Pager.slice(after));
        var address = IndicatorAddresses.records(indicator.id(), indicator.asked(), figure);
        return new IndicatorRecordsPage(
                indicator,
                shown,
                part.rows().stream()
                        .map(item -> new IndicatorRecordsPage.Row(item, record(item)))
                        .toList(),
                Pager.next(address, part.next()),
                page.names());
    }

    /** In the order of the figure; the place of a part is the last record of the one before. */
    private static org.partnine.documents.Page<Item> part(Figure figure, Slice slice) {
        Place after = slice.after();
        var items = new ArrayList<Item>();
        for (Item item : figure.items()) {
            boolean comes = after == null || item.place().compareTo(after.key()) > 0;
            if (comes && items.size() <= slice.size()) {
                items.add(item);
            }
        }
        return slice.page(items, item -> new Place("", item.place()));
    }

    private @Nullable RecordView record(Item item) {
        return registers
                .named(item.register())
                .filter(RecordPages::hasPages)
                .flatMap(register -> records.find(register, item.key(), null))
                .orElse(null);
    }

    private static IndicatorId named(String code) {
        return IndicatorId.named(code).orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, code));
    }
}
