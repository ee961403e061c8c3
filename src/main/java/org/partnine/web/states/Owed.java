package org.partnine.web.states;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Answer;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Outcome;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Situation;
import org.partnine.obligations.Obligations;
import org.partnine.obligations.OwedForm;
import org.partnine.obligations.Subjects;
import org.partnine.web.shown.Marks;
import org.springframework.stereotype.Component;

/** What States owed on a day by form of cooperation, in one situation or in all on record. */
@Component
class Owed {

    private final Obligations obligations;
    private final Subjects subjects;

    Owed(Obligations obligations, Subjects subjects) {
        this.obligations = obligations;
        this.subjects = subjects;
    }

    /** @param situation null: in each of those on record, and where they differ */
    List<OwedRow> by(StateCode state, LocalDate on, @Nullable SituationId situation, Instant at) {
        List<SituationId> asked = situation == null
                ? subjects.situations(at).stream().map(Situation::id).toList()
                : List.of(situation);
        return obligations.owed(state, on, asked, at).stream()
                .map(form -> row(form, asked))
                .toList();
    }

    private record Same(Outcome outcome, List<BasisCode> bases) {

        static Same of(Answer answer) {
            return new Same(
                    answer.outcome(),
                    answer.why().bases().stream().map(Basis::code).toList());
        }
    }

    private static OwedRow row(OwedForm form, List<SituationId> asked) {
        var where = new LinkedHashMap<Same, List<SituationId>>();
        var first = new LinkedHashMap<Same, Answer>();
        for (int i = 0; i < asked.size(); i++) {
            Answer answer = form.answers().get(i);
            Same same = Same.of(answer);
            where.computeIfAbsent(same, s -> new ArrayList<>()).add(asked.get(i));
            first.putIfAbsent(same, answer);
        }
        return new OwedRow(
                form.form(),
                first.entrySet().stream()
                        .map(entry -> {
                            List<SituationId> situations = where.getOrDefault(entry.getKey(), List.of());
                            return new OwedRow.Answered(
                                    Marks.of(entry.getValue()),
                                    entry.getKey().outcome(),
                                    entry.getKey().bases(),
                                    situations,
                                    situations.size() == asked.size());
                        })
                        .sorted(Comparator.comparingInt((OwedRow.Answered answer) ->
                                -answer.situations().size()))
                        .toList());
    }
}
