package org.partnine.web.law;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.partnine.accounts.Access;
import org.partnine.law.rome.Reading;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.web.frame.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The law that the register applies, in plain words. */
@Access(READ)
@Controller
class LawPages {

    private final FactsOnRecord record;
    private final LawUses uses;
    private final Clock clock;

    LawPages(FactsOnRecord record, LawUses uses, Clock clock) {
        this.record = record;
        this.uses = uses;
        this.clock = clock;
    }

    @GetMapping("/law")
    LawIndexPage index() {
        List<LawTopic> readings = record.knownAt(clock.instant()).questions().stream()
                // OQ2 before OQ10
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(LawTopic::reading)
                .toList();
        return new LawIndexPage(readings);
    }

    @GetMapping("/law/{kind}/{code}")
    LawTopicPage topic(@PathVariable("kind") String kind, @PathVariable("code") String code) {
        if (kind.equals(LawTopic.Kind.READINGS.path())) {
            List<Reading> readings = record.knownAt(clock.instant()).readings(code);
            if (readings.isEmpty()) {
                throw new NotFound(NotFound.Kind.LAW, code);
            }
            return page(LawTopic.reading(code), readings);
        }
        return page(LawTopic.find(kind, code).orElseThrow(() -> new NotFound(NotFound.Kind.LAW, code)), List.of());
    }

    private LawTopicPage page(LawTopic topic, List<Reading> readings) {
        return new LawTopicPage(topic, readings, uses.of(topic));
    }
}
