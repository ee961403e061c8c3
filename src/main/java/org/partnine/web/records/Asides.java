package org.partnine.web.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.findings.ProceedingLives;
import org.partnine.law.rome.life.Deadlines;
import org.partnine.recording.RecordView;
import org.partnine.requests.Assessments;
import org.partnine.requests.RequestDossiers;
import org.partnine.review.Assignments;
import org.partnine.review.Comments;
import org.partnine.review.People;
import org.partnine.visits.InformalChecklist;
import org.partnine.web.review.Assigned;
import org.partnine.web.review.Talk;
import org.partnine.web.shown.Moments;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;
import org.springframework.stereotype.Component;

/** Adds to the page of a record what its register alone shows. */
@Component
class Asides {

    private final RequestDossiers requests;
    private final Assessments assessments;
    private final ProceedingLives lives;
    private final ClosedAsides closed;
    private final Comments comments;
    private final Assignments assignments;
    private final People people;
    private final Clock clock;

    Asides(
            RequestDossiers requests,
            Assessments assessments,
            ProceedingLives lives,
            ClosedAsides closed,
            Comments comments,
            Assignments assignments,
            People people,
            Clock clock) {
        this.requests = requests;
        this.assessments = assessments;
        this.lives = lives;
        this.closed = closed;
        this.comments = comments;
        this.assignments = assignments;
        this.people = people;
        this.clock = clock;
    }

    RecordPage page(RecordView record, @Nullable Instant at, Names names, References references) {
        LocalDate today = Moments.dayOf(at == null ? clock.instant() : at);
        String register = record.register().name();
        return new RecordPage(
                record,
                at,
                register.equals("requests") ? new RequestAside(requests.of(record, today), today) : null,
                register.equals("visits") ? visit(record) : null,
                register.equals("proceedings") ? proceeding(record, at, today) : null,
                at == null && record.register().open() ? closed.of(record) : null,
                at == null && record.register().open() ? talk(record) : null,
                names,
                references);
    }

    private @Nullable Talk talk(RecordView record) {
        return switch (CurrentReader.get()) {
            case Reader.Anonymous nobody -> null;
            case Reader.SignedIn someone ->
                new Talk(comments.on(record), Assigned.of(assignments.on(record), people, someone));
        };
    }

    private VisitAside visit(RecordView visit) {
        return new VisitAside(
                assessments.of("visit", visit.key()),
                InformalChecklist.isFor(visit) ? InformalChecklist.of(visit) : Map.of());
    }

    private ProceedingAside proceeding(RecordView proceeding, @Nullable Instant at, LocalDate today) {
        var life = lives.of(proceeding, at);
        return new ProceedingAside(life.stage(), ProceedingLives.silences(life, today), Deadlines.of(life, today));
    }
}
