package org.partnine.situations;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnine.documents.FactRow;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.SoughtPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons sought by the Court. */
@Repository
public class Persons {

    private static final String SELECT = """
            select f.name, f.nationality_code, f.office_category, f.office_held, %s
              from person f
             where
            """.formatted(FactRow.provenance("person"));

    private static final String SOUGHT_IN = """
               and (:situation::text is null or exists (
                     select from warrant w
                      where w.person_key = f.key and w.situation_key = :situation
                        and w.known_from <= :at and (w.superseded_at is null or w.superseded_at > :at)))
            """;

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every public version, by key. */
    public List<SoughtPerson> all() {
        return jdbc.sql("""
                select f.name, f.nationality_code, %s
                  from person f
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.sourced("person")))
                .query((rs, n) -> person(new FactRow(rs)))
                .list();
    }

    private static SoughtPerson person(FactRow row) throws SQLException {
        StateCode nationality = row.stateOrNull("nationality_code");
        return new SoughtPerson(
                new PersonId(row.key()),
                row.text("name"),
                nationality == null ? Set.of() : Set.of(nationality),
                row.source(),
                row.known());
    }

    /** By id. */
    public Optional<PersonEntry> find(PersonId id, Instant at) {
        return select(" and f.key = :id", at)
                .param("id", id.value())
                .query((rs, n) -> entry(new FactRow(rs)))
                .optional();
    }

    /** Those for whom a warrant or summons was issued in the situation, by name. */
    public List<PersonEntry> soughtIn(SituationId situation, Instant at) {
        return select(SOUGHT_IN + " order by f.name collate \"C\", f.key collate \"C\"", at)
                .param("situation", situation.value())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    /** By name. */
    public Page<PersonEntry> list(PersonFilter filter, Slice slice, Instant at) {
        var rows = select(SOUGHT_IN + """
                   and (:status::text is null or exists (
                         select from warrant w
                          where w.person_key = f.key and w.status = :status
                            and w.known_from <= :at and (w.superseded_at is null or w.superseded_at > :at)))
                   and (:state::text is null or f.nationality_code = :state)
                   and (:confidence::text is null or f.confidence = :confidence)
                   and (:text::text is null
                        or position(unaccent(lower(:text)) in unaccent(lower(f.name))) > 0
                        or exists (
                             select from person_alias
                              where person_alias.person_key = f.key
                                and position(unaccent(lower(:text)) in unaccent(lower(person_alias.alias))) > 0
                                and person_alias.known_from <= :at
                                and (person_alias.superseded_at is null or person_alias.superseded_at > :at)))
                   and (:after_sort::text is null or (f.name collate "C", f.key collate "C") > (:after_sort, :after_key))
                 order by f.name collate "C", f.key collate "C"
                 limit :rows
                """, at)
                .param(
                        "situation",
                        filter.situation() == null ? null : filter.situation().value())
                .param("status", filter.status())
                .param("state", filter.state() == null ? null : filter.state().value())
                .param(
                        "confidence",
                        filter.confidence() == null ? null : filter.confidence().name())
                .param("text", filter.text())
                .params(slice.parameters())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
        return slice.page(rows, row -> new Place(row.name(), row.id().value()));
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static PersonEntry entry(FactRow row) throws SQLException {
        return new PersonEntry(
                row.person("key"),
                row.text("name"),
                row.stateOrNull("nationality_code"),
                row.text("office_category"),
                row.textOrNull("office_held"),
                row.provenance());
    }

    /** Other spellings of the names of persons, as known at the instant. */
    public Map<PersonId, List<String>> spellings(Instant at) {
        var spellings = new HashMap<PersonId, List<String>>();
        jdbc.sql("select f.person_key, f.alias from person_alias f where " + FactRow.KNOWN_AT + " order by f.id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(rs -> {
                    spellings
                            .computeIfAbsent(new PersonId(rs.getString("person_key")), person -> new ArrayList<>())
                            .add(rs.getString("alias"));
                });
        return spellings;
    }
}
