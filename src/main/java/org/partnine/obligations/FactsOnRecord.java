package org.partnine.obligations;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.PublicView;
import org.partnine.law.rome.Facts;
import org.partnine.recording.RecordChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The public facts, held in memory in the state of knowledge asked for; for a reader who may see more, all of it, never
 * held.
 *
 * <p>All versions of every fact are read once, and those about a matter again when it changed; what was known at an
 * instant is picked out of them. Two instants between
 * which nothing became known share one state. {@link #rebuild} is called when the facts in the database change.
 */
@Component
public class FactsOnRecord {

    /** States of knowledge kept: the present one is asked for nearly always, the past ones now and then. */
    private static final int STATES_KEPT = 32;

    private final StandingReader standing;
    private final MatterReader matters;
    private final PublicView publicView;
    private final ClosedFacts closedFacts;

    private final OneAfterAnother reading = new OneAfterAnother();
    private volatile @Nullable Versions versions;
    private volatile Freshness freshness = Freshness.FRESH;
    private Changed changed = Changed.nothing();

    /** How the facts in memory stand to those in the database. */
    private enum Freshness {
        FRESH,
        /** Something was recorded about requests, pleas, stays or findings. */
        MATTERS_CHANGED,
        /** Something was recorded that decides who is bound. */
        STANDING_CHANGED
    }

    FactsOnRecord(StandingReader standing, MatterReader matters, PublicView publicView, ClosedFacts closedFacts) {
        this.standing = standing;
        this.matters = matters;
        this.publicView = publicView;
        this.closedFacts = closedFacts;
    }

    /** The facts as known at the instant, which may lie before the register existed (rule L12). */
    public Facts knownAt(Instant instant) {
        return ofReader().knownAt(instant);
    }

    /** The public facts, or all that the present reader may see, if that is more: put together for each request. */
    private Versions ofReader() {
        return closedFacts.seen() ? closedFacts.once(this, this::withClosed) : current();
    }

    private Versions withClosed() {
        Versions open = current();
        return new Versions(
                standing.closed() ? standing.all() : open.standing, matters.after(open.matters, matters.closed()));
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
        return upTo(Freshness.STANDING_CHANGED).standing.dataSet();
    }

    /** Reads the facts anew; answers given meanwhile rest on the old ones. */
    public void rebuild() {
        reading.run(() -> {
            Versions newest = publicView.of(this::readAll);
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
        String register = change.register().name();
        switch (register) {
            case "requests", "request-events", "pleas", "visits", "findings" ->
                stale(Freshness.MATTERS_CHANGED, Changed.record(register, change.key()));
            case "situations", "persons", "offices", "warrants", "council-acts", "readings" ->
                stale(Freshness.STANDING_CHANGED, Changed.everything());
            default -> {
                // The law asks nothing about the others.
            }
        }
    }

    private synchronized void stale(Freshness now, Changed what) {
        changed = changed.and(what);
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
        Changed what;
        // Before reading: what is recorded meanwhile makes them stale again.
        synchronized (this) {
            missing = freshness;
            what = changed;
            freshness = Freshness.FRESH;
            changed = Changed.nothing();
        }
        try {
            Versions before = versions;
            Versions newest = publicView.of(() -> before == null || what.all() ? readAll() : after(before, what));
            versions = newest;
            return newest;
        } catch (RuntimeException e) {
            // Else the next reader would take what was read before the change for what is known.
            stale(missing, what);
            throw e;
        }
    }

    private Versions readAll() {
        return new Versions(standing.all(), matters.all());
    }

    private Versions after(Versions before, Changed what) {
        return new Versions(before.standing, matters.after(before.matters, what));
    }

    /** All versions of all facts, with the states of knowledge picked out of them so far. */
    private static final class Versions {

        private final StandingFacts standing;
        private final MatterFacts matters;
        private final Facts all;
        private final TreeSet<Instant> turns = new TreeSet<>();
        private final Map<Instant, Facts> states = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Instant, Facts> eldest) {
                return size() > STATES_KEPT;
            }
        };
        private volatile Instant latestTurn = Instant.MIN;
        private volatile @Nullable Facts latest;

        private Versions(StandingFacts standing, MatterFacts matters) {
            this.standing = standing;
            this.matters = matters;
            all = standing.with(matters);
            turns.add(Instant.MIN);
            all.each(fact -> {
                turns.add(fact.known().from());
                if (fact.known().until() != null) {
                    turns.add(fact.known().until());
                }
            });
            for (var situation : all.situations()) {
                if (situation.investigationPublicFrom() != null) {
                    turns.add(situation.investigationPublicFrom());
                }
            }
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
            return standing.dataSet().checksum().substring(0, 12) + "-"
                    + Long.toHexString(turnOf(instant).getEpochSecond()) + "-" + turns.size();
        }
    }
}
