package org.partnine.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Facts;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.Visit;
import org.springframework.stereotype.Component;

/**
 * The questions that the record itself raises: arrest during each stay of a wanted person, cooperation on the day of each
 * finding, and what each request to one addressee asked for.
 *
 * <p>Facts whose day is not known raise none. Of each kind only the first ones are taken: these are examples, and a
 * register can hold a million.
 */
@Component
public class RecordedQuestions {

    private static final int STAYS = 200;
    private static final int FINDINGS = 100;
    private static final int REQUESTS = 300;
    private static final int REQUESTS_OF_A_SITUATION = 40;

    private final FactsOnRecord record;
    private final Subjects subjects;

    RecordedQuestions(FactsOnRecord record, Subjects subjects) {
        this.record = record;
        this.subjects = subjects;
    }

    /** As the reader may know them at the instant; stays first. */
    public Stream<RecordedQuestion> knownAt(Instant instant) {
        Facts facts = record.knownAt(instant);
        Stream<RecordedQuestion> stays = facts.persons().stream()
                .flatMap(person -> facts.visits(person.id()).stream())
                .limit(STAYS)
                .flatMap(stay -> of(stay, facts).stream());
        Stream<RecordedQuestion> findings = subjects.states().stream()
                .flatMap(state -> facts.findings(state).stream())
                .limit(FINDINGS)
                .flatMap(fact -> of(fact).stream());
        Stream<RecordedQuestion> requests = facts.situations().stream()
                .flatMap(situation -> facts.requests(situation.id()).stream().limit(REQUESTS_OF_A_SITUATION))
                .limit(REQUESTS)
                .flatMap(fact -> of(fact).stream());
        return Stream.of(stays, findings, requests).flatMap(each -> each);
    }

    private static Optional<RecordedQuestion> of(Visit stay, Facts facts) {
        if (stay.outcome() == Visit.Outcome.WARRANT_NOT_YET_ISSUED
                || !stay.from().isDay()) {
            return Optional.empty();
        }
        List<SituationId> sought = facts.warrants(stay.person()).stream()
                .map(warrant -> warrant.situation())
                .distinct()
                .toList();
        if (sought.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(new RecordedQuestion(
                question(
                        new Addressee.State(stay.state()),
                        stay.from(),
                        Form.ARREST_SURRENDER,
                        sought.getFirst(),
                        stay.person()),
                stay));
    }

    private static Optional<RecordedQuestion> of(Finding finding) {
        return finding.decidedOn().isDay()
                ? Optional.of(new RecordedQuestion(
                        question(
                                new Addressee.State(finding.state()),
                                finding.decidedOn(),
                                Form.GENERAL,
                                finding.situation(),
                                finding.person()),
                        finding))
                : Optional.empty();
    }

    private static Optional<RecordedQuestion> of(Request request) {
        PartialDate sent = request.transmittedOn();
        return request.to() instanceof Request.To.One one && sent != null && sent.isDay()
                ? Optional.of(new RecordedQuestion(
                        question(one.addressee(), sent, request.form(), request.situation(), request.person()),
                        request))
                : Optional.empty();
    }

    private static Question question(
            Addressee addressee, PartialDate on, Form form, SituationId situation, @Nullable PersonId person) {
        return new Question(addressee, on.earliest(), form, situation, person, null);
    }
}
