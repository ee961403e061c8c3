package org.partnine.indicators;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.Addressee;
import org.partnine.law.Confidence;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.obligations.Obligations;
import org.partnine.obligations.Subjects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stays on record, each with the engine's answer for its days; the recorded status of the State is not used. */
@Repository
class Stays {

    private static final String STAYS = """
            select f.key, f.person_key, f.state_code, f.first_day, f.last_day, f.outcome, f.confidence,
                   array(
                     select g.key
                       from finding g
                      where %s
                        and g.outcome = 'NON_COMPLIANCE'
                        and g.confidence <> 'LOW'
                        and g.decided_on <= :measured
                        and (g.key = f.finding_key
                             or g.proceeding_key in (
                                  select p.key from non_compliance_proceeding p where %s and p.visit_key = f.key))
                      order by g.key collate "C") as findings
              from visit f
             where %s
               and (cast(:state as text) is null or f.state_code = :state)
               and (cast(:person as text) is null or f.person_key = :person)
             order by f.key collate "C"
            """.formatted(Known.realAt("g"), Known.realAt("p"), Known.realAt("f"));

    private final JdbcClient jdbc;
    private final Obligations obligations;
    private final Subjects subjects;

    Stays(JdbcClient jdbc, Obligations obligations, Subjects subjects) {
        this.jdbc = jdbc;
        this.obligations = obligations;
        this.subjects = subjects;
    }

    /** Those of the filters, whatever the period; none that certainly began after the day of measuring. */
    List<Stay> of(Asked asked) {
        var stays = new ArrayList<Stay>();
        for (Row row : rows(asked)) {
            List<SituationId> situations = situations(row.person(), asked);
            if (row.outcome().presence() != Stay.Presence.NONE
                    && !situations.isEmpty()
                    && !row.first().earliest().isAfter(asked.measuredOn())) {
                stays.add(new Stay(
                        row.key(),
                        row.state(),
                        row.first(),
                        row.last(),
                        row.outcome(),
                        row.confidence(),
                        bound(row, situations, asked),
                        row.findings()));
            }
        }
        return stays;
    }

    private record Row(
            String key,
            PersonId person,
            StateCode state,
            PartialDate first,
            @Nullable PartialDate last,
            Stay.Recorded outcome,
            Confidence confidence,
            List<String> findings) {}

    private List<Row> rows(Asked asked) {
        return jdbc.sql(STAYS)
                .params(asked.parameters())
                .query((rs, n) -> row(new FactRow(rs)))
                .list();
    }

    private static Row row(FactRow row) throws SQLException {
        return new Row(
                row.key(),
                row.person("person_key"),
                row.state("state_code"),
                row.date("first_day"),
                row.dateOrNull("last_day"),
                row.code(Stay.Recorded.class, "outcome"),
                row.code(Confidence.class, "confidence"),
                row.texts("findings"));
    }

    private List<SituationId> situations(PersonId person, Asked asked) {
        return subjects.situationsOf(person, asked.at()).stream()
                .filter(s -> asked.situation() == null || s.equals(asked.situation()))
                .toList();
    }

    /** Bound on any day of the stay is bound; days that answer differently leave it open if they are not known exactly. */
    private Outcome bound(Row row, List<SituationId> situations, Asked asked) {
        Set<LocalDate> days = new LinkedHashSet<>();
        PartialDate last = row.last() == null ? row.first() : row.last();
        days.add(row.first().earliest());
        days.add(row.first().latest());
        days.add(last.latest());
        var outcomes = days.stream()
                .map(day -> strongest(situations.stream()
                        .map(situation -> outcome(row, situation, day, asked))
                        .toList()))
                .distinct()
                .toList();
        if (outcomes.size() == 1) {
            return outcomes.getFirst();
        }
        return row.first().isDay() && last.isDay() ? strongest(outcomes) : Outcome.UNDETERMINED;
    }

    private Outcome outcome(Row row, SituationId situation, LocalDate day, Asked asked) {
        var question = new Question(
                new Addressee.State(row.state()), day, Form.ARREST_SURRENDER, situation, row.person(), null);
        return obligations.answer(question, asked.at()).answer().outcome();
    }

    private static final List<Outcome> STRONGEST_FIRST =
            List.of(Outcome.BOUND, Outcome.CONTESTED, Outcome.UNDETERMINED, Outcome.URGED, Outcome.NOT_BOUND);

    private static Outcome strongest(List<Outcome> outcomes) {
        return STRONGEST_FIRST.stream().filter(outcomes::contains).findFirst().orElseThrow();
    }
}
