package org.partnine.obligations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.PublicView;
import org.partnine.documents.Readings;
import org.partnine.findings.Findings;
import org.partnine.law.Fact;
import org.partnine.law.rome.Facts;
import org.partnine.recording.RecordChanged;
import org.partnine.requests.Pleas;
import org.partnine.requests.RequestEvents;
import org.partnine.requests.Requests;
import org.partnine.requests.SentencesEnforced;
import org.partnine.situations.CouncilActs;
import org.partnine.situations.Offices;
import org.partnine.situations.Persons;
import org.partnine.situations.Situations;
import org.partnine.situations.Warrants;
import org.partnine.states.Agreements;
import org.partnine.states.Declarations;
import org.partnine.states.Flags;
import org.partnine.states.TreatyActions;
import org.partnine.visits.Visits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The public facts, held in memory in the state of knowledge asked for; for a reader who may see more, all of it, never
 * held.
 *
 * <p>All versions of every fact are read once; what was known at an instant is picked out of them. Two instants between
 * which nothing became known share one state. {@link #rebuild} is called when the facts in the database change.
 */
@Component
public class FactsOnRecord {

    /** States of knowledge kept: the present one is asked for nearly always, the past ones now and then. */
    private static final int STATES_KEPT = 32;

    private final TreatyActions treatyActions;
    private final Declarations declarations;
    private final Agreements agreements;
    private final Flags flags;
    private final CouncilActs councilActs;
    private final Situations situations;
    private final Persons persons;
    private final Offices offices;
    private final Warrants warrants;
    private final Requests requests;
    private final RequestEvents requestEvents;
    private final Pleas pleas;
    private final SentencesEnforced sentences;
    private final Visits visits;
    private final Findings findings;
    private final Readings readings;
    private final DataSets dataSets;
    private final PublicView publicView;
    private final ClosedFacts closedFacts;

    private final OneAfterAnother reading = new OneAfterAnother();
    private volatile @Nullable Versions versions;
    private volatile Freshness freshness = Freshness.FRESH;

    /** How the facts in memory stand to those in the database. */
    private enum Freshness {
        FRESH,
        /** Something was recorded about requests, pleas, stays or findings. */
        MATTERS_CHANGED,
        /** Something was recorded that decides who is bound. */
        STANDING_CHANGED
    }

    FactsOnRecord(
            TreatyActions treatyActions,
            Declarations declarations,
            Agreements agreements,
            Flags flags,
            CouncilActs councilActs,
            Situations situations,
            Persons persons,
            Offices offices,
            Warrants warrants,
            Requests requests,
            RequestEvents requestEvents,
            Pleas pleas,
            SentencesEnforced sentences,
            Visits visits,
            Findings findings,
            Readings readings,
            DataSets dataSets,
            PublicView publicView,
            ClosedFacts closedFacts) {
        this.treatyActions = treatyActions;
        this.declarations = declarations;
        this.agreements = agreements;
        this.flags = flags;
        this.councilActs = councilActs;
        this.situations = situations;
        this.persons = persons;
        this.offices = offices;
        this.warrants = warrants;
        this.requests = requests;
        this.requestEvents = requestEvents;
        this.pleas = pleas;
        this.sentences = sentences;
        this.visits = visits;
        this.findings = findings;
        this.readings = readings;
        this.dataSets = dataSets;
        this.publicView = publicView;
        this.closedFacts = closedFacts;
    }

    /** The facts as known at the instant, which may lie before the register existed (rule L12). */
    public Facts knownAt(Instant instant) {
        return ofReader().knownAt(instant);
    }

    /** The public facts, or all that the present reader may see, if that is more: read anew for each request. */
    private Versions ofReader() {
        return closedFacts.seen() ? closedFacts.once(this, this::readAll) : current();
    }

    /**
     * Names the state of knowledge at the instant: equal for two instants exactly if the same facts were known. Changes
     * when facts are added or corrected.
     */
    public String stateOfKnowledge(Instant instant) {
        return ofReader().nameOf(instant);
    }

    /** The data set in use. */
    public DataSet dataSet() {
        // It changes when reference data are loaded, which rebuilds; what is recorded one by one is of no data set.
        return upTo(Freshness.STANDING_CHANGED).dataSet;
    }

    /** Reads the facts anew; answers given meanwhile rest on the old ones. */
    public void rebuild() {
        reading.run(() -> {
            Versions newest = read();
            versions = newest;
            return newest;
        });
    }

    /** The facts as known at the instant, but for what was recorded since they were read about single matters. */
    Facts forRecording(Instant instant) {
        return upTo(Freshness.MATTERS_CHANGED).knownAt(instant);
    }

    /** Facts recorded one by one are in the next answer. */
    @EventListener
    void changed(RecordChanged change) {
        switch (change.register().name()) {
            case "requests", "request-events", "pleas", "visits", "findings" -> stale(Freshness.MATTERS_CHANGED);
            case "situations", "persons", "offices", "warrants", "council-acts", "readings" ->
                stale(Freshness.STANDING_CHANGED);
            default -> {
                // The law asks nothing about the others.
            }
        }
    }

    private synchronized void stale(Freshness now) {
        if (now.compareTo(freshness) > 0) {
            freshness = now;
        }
    }

    private Versions current() {
        return upTo(Freshness.FRESH);
    }

    /** @param accepted how stale they may be */
    private Versions upTo(Freshness accepted) {
        Versions present = versions;
        if (present != null && freshness.compareTo(accepted) <= 0) {
            return present;
        }
        return reading.run(() -> {
            Versions newest = versions;
            return newest == null || freshness.compareTo(accepted) > 0 ? readWhatChanged() : newest;
        });
    }

    private Versions readWhatChanged() {
        Freshness missing;
        // Before reading: what is recorded meanwhile makes them stale again.
        synchronized (this) {
            missing = freshness;
            freshness = Freshness.FRESH;
        }
        try {
            Versions newest = read();
            versions = newest;
            return newest;
        } catch (RuntimeException e) {
            // Else the next reader would take what was read before the change for what is known.
            stale(missing);
            throw e;
        }
    }

    private Versions read() {
        return publicView.of(this::readAll);
    }

    private Versions readAll() {
        var all = new ArrayList<Fact>();
        var facts = new Facts.Collected()
                .treatyActions(noted(all, treatyActions.all()))
                .declarations(noted(all, declarations.acceptingJurisdiction()))
                .transitional(noted(all, declarations.transitional()))
                .council(noted(all, councilActs.cooperationClauses()))
                .deferrals(noted(all, councilActs.deferrals()))
                .agreements(noted(all, agreements.all()))
                .situations(noted(all, situations.all()))
                .persons(noted(all, persons.all()))
                .offices(noted(all, offices.all()))
                .warrants(noted(all, warrants.all()))
                .requests(noted(all, requests.all()))
                .requestEvents(noted(all, requestEvents.all()))
                .pleas(noted(all, pleas.all()))
                .visits(noted(all, visits.all()))
                .findings(noted(all, findings.all()))
                .sentences(noted(all, sentences.all()))
                .flags(noted(all, flags.all()))
                .readings(noted(all, readings.all()))
                .build();
        return new Versions(facts, all, dataSets.newest());
    }

    private static <F extends Fact> List<F> noted(List<Fact> all, List<F> some) {
        all.addAll(some);
        return some;
    }

    /** All versions of all facts, with the states of knowledge picked out of them so far. */
    private static final class Versions {

        private final Facts all;
        private final TreeSet<Instant> turns = new TreeSet<>();
        private final DataSet dataSet;
        private final Map<Instant, Facts> states = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Instant, Facts> eldest) {
                return size() > STATES_KEPT;
            }
        };
        private volatile Instant latestTurn = Instant.MIN;
        private volatile @Nullable Facts latest;

        private Versions(Facts facts, List<Fact> all, DataSet dataSet) {
            this.all = facts;
            turns.add(Instant.MIN);
            for (Fact fact : all) {
                turns.add(fact.known().from());
                if (fact.known().until() != null) {
                    turns.add(fact.known().until());
                }
            }
            for (var situation : facts.situations()) {
                if (situation.investigationPublicFrom() != null) {
                    turns.add(situation.investigationPublicFrom());
                }
            }
            this.dataSet = dataSet;
        }

        private Facts knownAt(Instant instant) {
            Instant turn = turnOf(instant);
            Facts newest = latest;
            if (newest != null && turn.equals(latestTurn)) {
                return newest;
            }
            synchronized (states) {
                Facts state = states.computeIfAbsent(turn, all::knownAt);
                if (turn.equals(turns.last())) {
                    latestTurn = turn;
                    latest = state;
                }
                return state;
            }
        }

        private Instant turnOf(Instant instant) {
            Instant last = turns.last();
            return instant.isBefore(last) ? turns.floor(instant) : last;
        }

        private String nameOf(Instant instant) {
            return dataSet.checksum().substring(0, 12) + "-"
                    + Long.toHexString(turnOf(instant).getEpochSecond()) + "-" + turns.size();
        }
    }
}
