package org.partnine.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.ProceedingLives;
import org.partnine.law.rome.life.Deadlines;
import org.partnine.recording.RecordView;
import org.partnine.requests.Assessments;
import org.partnine.requests.RequestDossiers;
import org.partnine.visits.InformalChecklist;
import org.partnine.wording.Names;
import org.springframework.stereotype.Component;

/** Adds to the page of a record what its register alone shows. */
@Component
class Asides {

    private final RequestDossiers requests;
    private final Assessments assessments;
    private final Clock clock;

    Asides(RequestDossiers requests, Assessments assessments, Clock clock) {
        this.requests = requests;
        this.assessments = assessments;
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
                register.equals("proceedings") ? proceeding(record, today) : null,
                names,
                references);
    }

    private VisitAside visit(RecordView visit) {
        return new VisitAside(
                assessments.of("visit", visit.key()),
                InformalChecklist.isFor(visit) ? InformalChecklist.of(visit) : Map.of());
    }

    private static ProceedingAside proceeding(RecordView proceeding, LocalDate today) {
        var life = ProceedingLives.of(proceeding);
        return new ProceedingAside(life.stage(), ProceedingLives.silences(life, today), Deadlines.of(life, today));
    }
}
