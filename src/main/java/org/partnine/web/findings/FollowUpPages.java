package org.partnine.web.findings;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.findings.Climb;
import org.partnine.findings.FindingMatrix;
import org.partnine.findings.Findings;
import org.partnine.findings.Ladder;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.web.frame.KnownAt;
import org.partnine.web.shown.Moments;
import org.partnine.web.shown.RecordedNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All findings at once: by State and outcome, and by what became of them. */
@Access(READ)
@Controller
class FollowUpPages {

    private final Findings findings;
    private final Ladder ladder;
    private final RecordedNames names;
    private final Clock clock;

    FollowUpPages(Findings findings, Ladder ladder, RecordedNames names, Clock clock) {
        this.findings = findings;
        this.ladder = ladder;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/findings/matrix")
    MatrixPage matrix(@RequestParam(name = "knownAt", required = false) @Nullable String knownAt) {
        Instant asked = KnownAt.of(knownAt);
        Instant at = asked == null ? clock.instant() : asked;
        return new MatrixPage(FindingMatrix.of(findings.known(at)), Moments.dayOf(at), asked);
    }

    @GetMapping(LadderAsked.PATH)
    LadderPage ladder(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "knownAt", required = false) @Nullable String knownAt) {
        Instant known = KnownAt.of(knownAt);
        Instant at = known == null ? clock.instant() : known;
        LocalDate asOf = Moments.dayOf(at);
        LadderAsked asked = LadderAsked.of(parameters);
        List<Climb> all = ladder.climbs(at, asOf);
        Body without = asked.body();
        List<Climb> chosen = asked.faults().isEmpty()
                ? all.stream()
                        .filter(climb -> without == null || climb.lacksActOf(without))
                        .toList()
                : List.of();
        return new LadderPage(
                asked, asked.faults(), Ladder.inOrder(chosen, asked.order()), all.size(), asOf, known, names.at(at));
    }
}
