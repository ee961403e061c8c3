package org.partnine.law.rome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.StateCode;
import org.partnine.law.VerdictReason;

/**
 * One question asked of every day of a period: when its answer changes.
 *
 * <p>Asked again is only on the days on which a recorded fact begins or ends; between two of them nothing can change.
 */
public final class DutyOverTime {

    private DutyOverTime() {}

    /**
     * A period through which the answer stays the same: its outcome, what it rests on, and whether execution may
     * wait.
     *
     * @param from the first day
     * @param until the first day after it
     * @param answer of its first day
     */
    public record Span(LocalDate from, LocalDate until, Answer answer) {}

    /**
     * The answers through a period, without gap or overlap.
     *
     * @param question whose own day does not matter
     * @param from the first day
     * @param until the first day after it; later than {@code from}
     */
    public static List<Span> over(Question question, LocalDate from, LocalDate until, Facts facts) {
        var spans = new ArrayList<Span>();
        LocalDate start = from;
        Answer answer = answer(question, from, facts);
        for (LocalDate day : boundaries(question, facts)) {
            if (!day.isAfter(from) || !day.isBefore(until)) {
                continue;
            }
            Answer then = answer(question, day, facts);
            if (!Gist.of(then).equals(Gist.of(answer))) {
                spans.add(new Span(start, day, answer));
                start = day;
                answer = then;
            }
        }
        spans.add(new Span(start, until, answer));
        return spans;
    }

    /** What makes two answers the same to one who asks when it changes. */
    record Gist(Outcome outcome, List<BasisCode> bases, boolean suspended) {

        static Gist of(Answer answer) {
            return new Gist(
                    answer.outcome(),
                    answer.why().bases().stream().map(Basis::code).toList(),
                    answer.why().reason() == VerdictReason.BOUND_SUSPENDED);
        }
    }

    static Answer answer(Question question, LocalDate on, Facts facts) {
        var then = new Question(
                question.addressee(),
                on,
                question.form(),
                question.situation(),
                question.person(),
                question.conductOn());
        return DutyToCooperate.answer(then, facts);
    }

    /** Every day on which the answer can change, in order. */
    private static Set<LocalDate> boundaries(Question question, Facts facts) {
        var days = new TreeSet<LocalDate>();
        switch (question.addressee()) {
            case Addressee.State asked -> ofState(asked.state(), facts, days);
            case Addressee.Organisation o -> {
                // An organisation is bound by its agreements alone.
            }
        }
        for (Agreement agreement : facts.agreements(question.addressee())) {
            add(days, agreement.signedOn());
            add(days, agreement.inForceOn());
        }
        ofMatter(question, facts, days);
        ofPerson(question.person(), facts, days);
        return days;
    }

    private static void ofState(StateCode state, Facts facts, Set<LocalDate> days) {
        days.addAll(StandingTowardsTheCourt.boundaries(state, facts));
        for (TreatyAction act : facts.treatyActions(state)) {
            add(days, act.on());
            add(days, act.effective());
        }
        for (TransitionalDeclaration declaration : facts.transitionalDeclarations(state)) {
            add(days, declaration.from());
            add(days, declaration.until());
        }
        for (Flag flag : facts.flags(state)) {
            add(days, flag.from());
            add(days, flag.until());
        }
        facts.sentencesEnforced(state).forEach(sentence -> add(days, sentence.on()));
        facts.pleas(state).forEach(plea -> add(days, plea.raisedOn()));
        for (Finding finding : facts.findings(state)) {
            add(days, finding.decidedOn());
            facts.visitsOfFinding(finding.key()).forEach(visit -> addStay(days, visit));
        }
    }

    private static void ofMatter(Question question, Facts facts, Set<LocalDate> days) {
        Situation situation = facts.situation(question.situation());
        if (situation != null) {
            add(days, situation.referredOn());
            add(days, situation.examinationOpenedOn());
            add(days, situation.investigationOpenedOn());
        }
        facts.council(question.situation()).forEach(paragraph -> add(days, paragraph.adoptedOn()));
        for (CouncilDeferral deferral : facts.deferrals()) {
            add(days, PartialDate.day(deferral.from()));
            add(days, PartialDate.day(deferral.until()));
        }
        facts.rulings().forEach(ruling -> add(days, ruling.on()));
        for (Request request : facts.requests(question.situation())) {
            add(days, request.transmittedOn());
            for (RequestEvent event : facts.events(request.key())) {
                add(days, event.on());
                add(days, event.matterFiledOn());
            }
        }
    }

    private static void ofPerson(@Nullable PersonId person, Facts facts, Set<LocalDate> days) {
        if (person != null) {
            facts.warrants(person).forEach(warrant -> add(days, warrant.issuedOn()));
            for (Office office : facts.offices(person)) {
                add(days, office.from());
                add(days, office.until());
            }
            facts.visits(person).forEach(visit -> addStay(days, visit));
        }
    }

    private static void addStay(Set<LocalDate> days, Visit visit) {
        add(days, visit.from());
        add(days, visit.to());
    }

    /** A coarse date can begin to hold on its first day, and certainly does after its last. */
    private static void add(Set<LocalDate> days, @Nullable PartialDate date) {
        if (date != null) {
            days.add(date.earliest());
            days.add(date.latest());
            days.add(date.latest().plusDays(1));
        }
    }
}
