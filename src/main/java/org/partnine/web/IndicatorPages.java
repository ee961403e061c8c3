package org.partnine.web;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.partnine.accounts.Access;
import org.partnine.indicators.Indicators;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the record adds up to. */
@Access(READ)
@Controller
class IndicatorPages {

    private final Indicators indicators;
    private final IndicatorsFilter filters;
    private final RecordedNames names;
    private final Clock clock;

    IndicatorPages(Indicators indicators, IndicatorsFilter filters, RecordedNames names, Clock clock) {
        this.indicators = indicators;
        this.filters = filters;
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
}
