package org.partnine.web.shown;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Slice;
import org.partnine.findings.FindingEntry;
import org.partnine.findings.FindingFilter;
import org.partnine.findings.Findings;
import org.partnine.law.Addressee;
import org.partnine.law.PartialDate;
import org.partnine.law.StateCode;
import org.partnine.law.rome.StandingTowardsTheCourt.Span;
import org.partnine.obligations.Obligations;
import org.partnine.states.TreatyAct;
import org.partnine.states.TreatyActions;
import org.partnine.web.frame.Texts;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;
import org.springframework.stereotype.Component;

/** A State's standing over time, with what it did under the Statute and what Chambers found. */
@Component
public class StandingTimelines {

    private static final String ROME = "ROME";
    private static final int MOST_FINDINGS = 30;

    private final Obligations obligations;
    private final TreatyActions treatyActions;
    private final Findings findings;
    private final Clock clock;

    StandingTimelines(Obligations obligations, TreatyActions treatyActions, Findings findings, Clock clock) {
        this.obligations = obligations;
        this.treatyActions = treatyActions;
        this.findings = findings;
        this.clock = clock;
    }

    /** From the adoption of the Statute to today, or to the day asked about if that is later. */
    public Timeline of(StateCode state, LocalDate asked, Instant knownAt, Language language) {
        Wording wording = Wording.in(language);
        Texts texts = Texts.in(language);
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        LocalDate last = asked.isAfter(today) ? asked : today;
        List<Span> spans = obligations.standingOverTime(state, last.plusDays(1), knownAt);
        var bands = new ArrayList<Timeline.Band>();
        for (Span span : spans) {
            boolean goesOn = span.until().isAfter(last);
            @Nullable LocalDate until = goesOn ? null : span.until();
            String label =
                    span.marks().stream().map(mark -> texts.of("mark." + mark)).collect(Collectors.joining(" · "));
            bands.add(new Timeline.Band(
                    span.marks().getFirst(),
                    span.from(),
                    until,
                    label,
                    wording.period(PartialDate.day(span.from()), until)));
        }
        return new Timeline(
                texts.of("timeline.title", "state", wording.name(new Addressee.State(state))),
                spans.getFirst().from(),
                last,
                asked,
                bands,
                events(state, knownAt, wording));
    }

    private List<Timeline.Event> events(StateCode state, Instant knownAt, Wording wording) {
        var events = new ArrayList<Timeline.Event>();
        for (TreatyAct act : treatyActions.of(state, knownAt)) {
            PartialDate on = act.on();
            if (act.treaty().equals(ROME) && on != null) {
                events.add(new Timeline.Event(
                        on.earliest(), wording.date(on), wording.terms().of(act.action())));
            }
        }
        var decided = new FindingFilter(state, null, null, null, null, null, null, null);
        for (FindingEntry finding :
                findings.list(decided, Slice.first(MOST_FINDINGS), knownAt).rows()) {
            events.add(new Timeline.Event(
                    finding.decidedOn(),
                    wording.date(finding.decidedOn()),
                    wording.terms().of(finding.outcome())));
        }
        events.sort(Comparator.comparing(Timeline.Event::on));
        return List.copyOf(events);
    }
}
