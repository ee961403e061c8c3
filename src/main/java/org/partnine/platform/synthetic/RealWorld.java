package org.partnine.platform.synthetic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What synthetic records may name: what the reference data hold. Those that the real record speaks of most come first.
 *
 * @param asOf day up to which the reference data were checked; nothing synthetic is later
 */
record RealWorld(
        List<Situation> situations,
        Map<String, List<Sought>> sought,
        List<String> states,
        Map<String, List<Membership>> parties,
        List<String> organisations,
        LocalDate asOf) {

    record Situation(String key, LocalDate investigatedFrom) {}

    /** A person sought in a situation, from the day of the warrant or summons that became public. */
    record Sought(String person, String situation, @Nullable String caseNumber, LocalDate from) {}

    /** @param until first day out; null: still in */
    record Membership(LocalDate from, @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    boolean isParty(String state, LocalDate day) {
        return parties.getOrDefault(state, List.of()).stream().anyMatch(m -> m.covers(day));
    }

    List<Sought> soughtIn(Situation situation) {
        return sought.getOrDefault(situation.key(), List.of());
    }

    static RealWorld of(Connection connection) throws SQLException {
        List<Sought> sought = rows(
                connection, """
                select w.person_key, w.situation_key, w.case_number,
                       max(greatest(w.issued_latest, coalesce(w.unsealed_latest, w.issued_latest)))
                  from warrant w where w.superseded_at is null
                 group by 1, 2, 3 order by 1, 2, 3
                """, row -> new Sought(row.getString(1), row.getString(2), row.getString(3), day(row, 4)));
        Set<String> persons = Set.copyOf(
                rows(connection, "select key from person where superseded_at is null", row -> row.getString(1)));
        List<Map.Entry<String, Membership>> memberships = rows(
                connection,
                """
                select t.state_code, t.effective_on,
                       (select min(w.effective_on) from treaty_action w
                         where w.state_code = t.state_code and w.treaty = 'ROME' and w.action = 'WITHDRAWAL_NOTICE'
                           and w.superseded_at is null and w.effective_on > t.effective_on)
                  from treaty_action t
                 where t.treaty = 'ROME' and t.superseded_at is null and t.effective_on is not null
                   and t.action in ('RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'SUCCESSION')
                """,
                row -> Map.entry(row.getString(1), new Membership(day(row, 2), row.getObject(3, LocalDate.class))));
        return new RealWorld(
                rows(connection, """
                select s.key, s.investigation_opened_latest
                  from situation s
                 where s.superseded_at is null and s.investigation_opened_on is not null
                 order by (select count(*) from cooperation_request r
                            where r.situation_key = s.key and r.synthetic is null) desc, s.key collate "C"
                """, row -> new Situation(row.getString(1), day(row, 2))),
                sought.stream()
                        .filter(s -> persons.contains(s.person()))
                        .collect(Collectors.groupingBy(Sought::situation)),
                rows(connection, """
                select s.key from state s where s.superseded_at is null
                 order by (select count(*) from cooperation_request r
                            where r.addressee = s.key and r.synthetic is null) desc, s.key collate "C"
                """, row -> row.getString(1)),
                memberships.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))),
                rows(
                        connection,
                        "select key from organisation where superseded_at is null order by key collate \"C\"",
                        row -> row.getString(1)),
                rows(connection, "select as_of from data_set order by id desc limit 1", row -> day(row, 1))
                        .getFirst());
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Connection connection, String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(reading.of(rows));
            }
            return list;
        }
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
