package org.partnine.web.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.recording.RecordView;
import org.partnine.recording.Values;
import org.partnine.situations.WarrantEntry;
import org.partnine.situations.Warrants;
import org.partnine.web.shown.Moments;
import org.partnine.web.shown.RecordedNames;
import org.springframework.stereotype.Component;

/** Gathers what a letter about a stay rests on. */
@Component
class VisitLetters {

    private static final List<Outcome> STRONGEST_FIRST =
            List.of(Outcome.BOUND, Outcome.CONTESTED, Outcome.UNDETERMINED, Outcome.URGED, Outcome.NOT_BOUND);

    private final StayAnswers answers;
    private final Warrants warrants;
    private final RecordedNames names;
    private final FactsOnRecord facts;

    VisitLetters(StayAnswers answers, Warrants warrants, RecordedNames names, FactsOnRecord facts) {
        this.answers = answers;
        this.warrants = warrants;
        this.names = names;
        this.facts = facts;
    }

    VisitLetter.Ground ground(RecordView visit, Instant now) {
        Values stay = visit.facts();
        List<StayAnswer> found = answers.of(stay, now);
        return new VisitLetter.Ground(
                visit,
                strongest(found),
                dependsOnAnUnknownDay(stay, found),
                publicWarrants(stay, now),
                names.at(now),
                Moments.dayOf(now),
                facts.dataSet().asOf());
    }

    private static @Nullable StayAnswer strongest(List<StayAnswer> found) {
        return found.stream()
                .min(Comparator.comparingInt(answer ->
                        STRONGEST_FIRST.indexOf(answer.answered().answer().outcome())))
                .orElse(null);
    }

    /** Whether the answer changes within days of which the record does not tell which were those of the stay. */
    private static boolean dependsOnAnUnknownDay(Values stay, List<StayAnswer> found) {
        PartialDate to = stay.date("to");
        boolean known = PartialDate.parse(stay.must("from")).isDay() && (to == null || to.isDay());
        Set<SituationId> situations = new HashSet<>();
        boolean changes = found.stream()
                .anyMatch(answer -> !situations.add(
                        answer.answered().answer().why().question().situation()));
        return changes && !known;
    }

    /** Warrants of arrest that were public by the last day of the stay, oldest first. */
    private List<WarrantEntry> publicWarrants(Values stay, Instant now) {
        PartialDate from = PartialDate.parse(stay.must("from"));
        PartialDate to = stay.date("to");
        LocalDate last = (to == null ? from : to).latest();
        return warrants.of(new PersonId(stay.must("person")), now).stream()
                .filter(warrant -> warrant.kind().equals("WARRANT"))
                .filter(warrant -> !publicOn(warrant).earliest().isAfter(last))
                .toList();
    }

    private static PartialDate publicOn(WarrantEntry warrant) {
        PartialDate unsealed = warrant.unsealedOn();
        return unsealed == null ? warrant.issuedOn() : unsealed;
    }
}
