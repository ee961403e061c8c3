package org.partnine.law.rome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Detail;
import org.partnine.law.Fact;
import org.partnine.law.Ground;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.PartialDate;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.Question;
import org.partnine.law.Rule;
import org.partnine.law.Step;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/** One question under consideration: what the rules have established so far, in the order in which they spoke. */
final class Deliberation {

    final Question question;
    final Facts facts;

    /** The situation asked about; null if the register has none of that name. */
    final @Nullable Situation situation;

    final List<Step> steps = new ArrayList<>(16);
    final List<Basis> bases = new ArrayList<>(2);
    final List<Ground> grounds = new ArrayList<>();
    final List<Fact> readings = new ArrayList<>();
    final List<MissingFact> missing = new ArrayList<>();
    final List<LaterEvent> later = new ArrayList<>();
    final EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);

    /** The Council's exhortation; null if it does not reach the addressee. */
    @Nullable
    Basis urging;

    /** A basis that stands or falls with an open question; null if none. */
    @Nullable
    Basis arguable;

    /** Which open question makes the answer contested; null if none. */
    @Nullable
    VerdictReason contest;

    /** An open question that stands against any basis; null if none. */
    @Nullable
    VerdictReason objection;

    /** Why it cannot be said whether such a question arises; null if it can. */
    @Nullable
    VerdictReason objectionInDoubt;

    /** Whether a ruling has settled an open question against the duty. */
    boolean barredByRuling;

    /** Whether a pending matter lets execution wait. */
    boolean postponed;

    /** Why a basis could be there and cannot be said to be; null if none is in doubt. */
    @Nullable
    VerdictReason doubt;

    /** Why no valid request can be made, or why no duty is owed though a basis exists; null if nothing stands against. */
    @Nullable
    VerdictReason bar;

    /** What the verdict's sentence names beside the question. */
    final List<Detail> verdictDetails = new ArrayList<>(4);

    Deliberation(Question question, Facts facts) {
        this.question = question;
        this.facts = facts;
        this.situation = facts.situation(question.situation());
    }

    LocalDate on() {
        return question.on();
    }

    boolean inCouncilSituation() {
        return situation != null && situation.isReferredByCouncil();
    }

    void step(
            Rule rule,
            StepCode code,
            StepResult result,
            List<? extends Fact> used,
            List<Provision> provisions,
            Detail... details) {
        steps.add(new Step(rule, code, List.of(details), List.copyOf(used), provisions, result));
        for (Fact fact : used) {
            if (fact.isUnconfirmed()) {
                qualifiers.add(Qualifier.FACT_UNCONFIRMED);
            }
        }
    }

    /** Adds what the verdict's sentence cites, if no earlier rule has. */
    void citing(Detail... details) {
        for (Detail detail : details) {
            if (verdictDetails.stream().noneMatch(d -> d.name().equals(detail.name()))) {
                verdictDetails.add(detail);
            }
        }
    }

    void binds(
            BasisCode code,
            PartialDate from,
            @Nullable LocalDate until,
            List<? extends Fact> used,
            List<Provision> provisions) {
        bases.add(new Basis(code, from, until, List.copyOf(used), provisions));
    }

    /** A deciding fact is missing; an unconfirmed one weighs less than one that is not there at all. */
    void doubts(VerdictReason reason, MissingFact fact) {
        if (doubt == null) {
            doubt = reason;
        }
        missing.add(fact);
    }

    void laterThanAsked(LaterEvent.Kind kind, @Nullable PartialDate day, Fact fact) {
        if (day != null && day.earliest().isAfter(on())) {
            later.add(new LaterEvent(kind, day, fact));
        }
    }
}
