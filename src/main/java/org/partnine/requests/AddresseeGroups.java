package org.partnine.requests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.PartialDate;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Request;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups of addressees, as the register now knows their members. */
@Repository
public class AddresseeGroups {

    private final JdbcClient jdbc;

    AddresseeGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a group has the code. */
    public boolean exists(String code) {
        return byCode().containsKey(code);
    }

    /** Of all groups, in alphabetical order. */
    public List<String> codes() {
        return byCode().keySet().stream().sorted().toList();
    }

    /** The present rows of each group, by its code. */
    Map<String, Group> byCode() {
        return jdbc
                .sql("""
                        select f.group_code, f.rule, f.state_code, f.only_non_parties,
                               f.member_from, f.member_until
                          from addressee_group f
                         where f.superseded_at is null
                         order by f.key collate "C"
                        """)
                .query((rs, n) -> {
                    var row = new FactRow(rs);
                    return new Row(
                            row.text("group_code"),
                            row.code(Rule.class, "rule"),
                            row.stateOrNull("state_code"),
                            row.is("only_non_parties"),
                            row.dateOrNull("member_from"),
                            row.dateOrNull("member_until"));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::group, Collectors.collectingAndThen(Collectors.toList(), Group::new)));
    }

    /** The members of a group that are known by name, on the day; empty for a group that there is not. */
    List<StateCode> members(String code, LocalDate on) {
        Group group = byCode().get(code);
        if (group == null) {
            return List.of();
        }
        return switch (group.on(PartialDate.day(on))) {
            case Request.To.AllStatesParties all -> parties(on);
            case Request.To.Group some ->
                some.members().stream()
                        .sorted(Comparator.comparing(StateCode::value))
                        .toList();
            case Request.To.One one -> List.of();
        };
    }

    /** States Parties on the day, as now known. */
    private List<StateCode> parties(LocalDate on) {
        return jdbc.sql("""
                        select distinct entry.state_code
                          from treaty_action entry
                         where entry.treaty = 'ROME' and entry.superseded_at is null
                           and entry.action in ('RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'SUCCESSION')
                           and entry.effective_on <= :on
                           and not exists (
                                 select from treaty_action notice
                                  where notice.treaty = 'ROME' and notice.state_code = entry.state_code
                                    and notice.superseded_at is null
                                    and notice.action = 'WITHDRAWAL_NOTICE'
                                    and notice.effective_on <= :on
                                    and not exists (
                                          select from treaty_action back
                                           where back.treaty = 'ROME' and back.state_code = entry.state_code
                                             and back.superseded_at is null
                                             and back.action = 'WITHDRAWAL_RESCINDED'
                                             and back.acted_on >= notice.acted_on
                                             and back.acted_on < notice.effective_on))
                         order by 1
                        """)
                .param("on", on)
                .query((row, n) -> new StateCode(row.getString(1)))
                .list();
    }

    /** What makes a State a member. */
    private enum Rule {
        STATES_PARTIES_ON_THE_DAY,
        LISTED,
        NOT_NAMED
    }

    private record Row(
            String group,
            Rule rule,
            @Nullable StateCode state,
            boolean onlyNonParties,
            @Nullable PartialDate from,
            @Nullable PartialDate until) {

        /** Whether the membership may have lasted on the day; unknown days do not speak against it. */
        boolean covers(@Nullable PartialDate day) {
            return day == null
                    || ((from == null || !from.earliest().isAfter(day.latest()))
                            && (until == null || until.latest().isAfter(day.earliest())));
        }
    }

    /** One group. */
    static final class Group {

        private final List<Row> rows;

        private Group(List<Row> rows) {
            this.rows = rows;
        }

        /** Whom a request to it, sent on the day, is addressed to. */
        Request.To on(@Nullable PartialDate day) {
            Set<StateCode> members = new HashSet<>();
            boolean complete = true;
            for (Row row : rows) {
                switch (row.rule) {
                    case STATES_PARTIES_ON_THE_DAY -> {
                        return new Request.To.AllStatesParties();
                    }
                    case LISTED -> {
                        if (row.state != null && row.covers(day)) {
                            members.add(row.state);
                        }
                    }
                    case NOT_NAMED -> complete = false;
                }
            }
            Row first = rows.getFirst();
            return new Request.To.Group(first.group, members, first.onlyNonParties, complete);
        }
    }
}
