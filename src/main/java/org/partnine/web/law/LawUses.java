package org.partnine.web.law;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.partnine.law.Answer;
import org.partnine.law.Explanation;
import org.partnine.law.Step;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.Reading;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.Visit;
import org.partnine.obligations.Answered;
import org.partnine.obligations.Obligations;
import org.partnine.obligations.RecordedQuestion;
import org.partnine.obligations.RecordedQuestions;
import org.partnine.web.ask.Ruling;
import org.partnine.web.shown.RecordedNames;
import org.partnine.wording.Names;
import org.springframework.stereotype.Component;

/** Answers to the record's own questions that rest on a topic of the law: worked out when asked for, none is kept. */
@Component
class LawUses {

    private static final int SHOWN = 5;

    private final RecordedQuestions questions;
    private final Obligations obligations;
    private final RecordedNames names;
    private final Clock clock;

    LawUses(RecordedQuestions questions, Obligations obligations, RecordedNames names, Clock clock) {
        this.questions = questions;
        this.obligations = obligations;
        this.names = names;
        this.clock = clock;
    }

    /** A few that differ: for a rule each with another sentence of it, else each about another addressee. */
    List<LawTopicPage.Use> of(LawTopic topic) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Names recorded = names.at(now);
        var different = new ArrayList<LawTopicPage.Use>();
        var alike = new ArrayList<LawTopicPage.Use>();
        Set<Object> seen = new HashSet<>();
        Iterator<RecordedQuestion> all = questions.knownAt(now).iterator();
        while (all.hasNext() && different.size() < SHOWN) {
            RecordedQuestion asked = all.next();
            Answered answered = obligations.answer(asked.question(), now);
            if (rests(answered.answer(), topic)) {
                var use = new LawTopicPage.Use(
                        new Ruling(answered, recorded, today, null), steps(answered.answer(), topic), record(asked));
                (seen.add(difference(answered.answer(), topic)) ? different : alike).add(use);
            }
        }
        alike.stream().limit(SHOWN - different.size()).forEach(different::add);
        return different;
    }

    private static boolean rests(Answer answer, LawTopic topic) {
        Explanation why = answer.why();
        String code = topic.code();
        return switch (topic.kind()) {
            case RULES ->
                why.steps().stream().anyMatch(step -> step.rule().name().equals(code));
            case BASES ->
                why.bases().stream().anyMatch(basis -> basis.code().name().equals(code));
            case FORMS -> why.question().form().name().equals(code);
            case GROUNDS, QUALIFIERS ->
                why.qualifiers().stream().anyMatch(qualifier -> qualifier.name().equals(code));
            case READINGS ->
                why.readings().stream()
                        .anyMatch(fact -> fact instanceof Reading reading
                                && reading.question().equals(code));
        };
    }

    private static Object difference(Answer answer, LawTopic topic) {
        return topic.kind() == LawTopic.Kind.RULES
                ? steps(answer, topic).stream().map(Step::code).toList()
                : answer.why().question().addressee();
    }

    private static List<Step> steps(Answer answer, LawTopic topic) {
        return topic.kind() == LawTopic.Kind.RULES
                ? answer.why().steps().stream()
                        .filter(step -> step.rule().name().equals(topic.code()))
                        .toList()
                : List.of();
    }

    private static LawTopicPage.Recorded record(RecordedQuestion asked) {
        return switch (asked.raisedBy()) {
            case Visit stay -> new LawTopicPage.Recorded("visits", stay.key());
            case Finding finding -> new LawTopicPage.Recorded("findings", finding.key());
            case Request request -> new LawTopicPage.Recorded("requests", request.key());
            default -> throw new IllegalStateException("no page of " + asked.raisedBy());
        };
    }
}
