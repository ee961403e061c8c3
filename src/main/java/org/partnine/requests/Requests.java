package org.partnine.requests;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.partnine.documents.FactRow;
import org.partnine.documents.Newest;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Request;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests of the Court for cooperation, and acts near them. */
@Repository
public class Requests {

    private static final String SELECT = """
            select f.form, f.nature, f.addressee_kind, f.addressee, f.situation_key, f.person_key, f.case_number, f.issued_by,
                   f.transmitted_on, f.public_on, f.document, f.summary, f.visit_key, f.parent_request_key, %s
              from cooperation_request f
             where
            """.formatted(FactRow.provenance("cooperation_request"));

    private static final String VERSIONS = """
            select f.form, f.nature, f.addressee_kind, f.addressee, f.situation_key, f.person_key, f.transmitted_on,
                   f.visit_key, %s
              from cooperation_request f
             where f.synthetic is null %%s
             order by f.key collate "C", f.known_from
            """.formatted(FactRow.sourced("cooperation_request"));

    private static final String TO_STATE = " f.addressee_kind = 'STATE' and f.addressee = :state ";

    /** To a group that the State, {@code :state}, is of. */
    private static final String TO_ITS_GROUPS = """
            f.addressee_kind = 'GROUP' and exists (
                select from addressee_group g
                 where g.group_code = f.addressee
                   and g.known_from <= :at and (g.superseded_at is null or g.superseded_at > :at)
                   and (g.rule = 'LISTED' and g.state_code = :state
                          and (g.member_from_earliest is null or f.transmitted_latest is null
                               or g.member_from_earliest <= f.transmitted_latest)
                          and (g.member_until_latest is null or f.transmitted_earliest is null
                               or g.member_until_latest > f.transmitted_earliest)
                        or g.rule = 'STATES_PARTIES_ON_THE_DAY'
                          and exists (
                                select from treaty_action entry
                                 where entry.treaty = 'ROME' and entry.state_code = :state
                                   and entry.effective_on <= (:at at time zone 'UTC')::date
                                   and entry.action in
                                         ('RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'SUCCESSION')
                                   and entry.known_from <= :at
                                   and (entry.superseded_at is null or entry.superseded_at > :at))
                          and not exists (
                                select from treaty_action notice
                                 where notice.treaty = 'ROME' and notice.state_code = :state
                                   and notice.action = 'WITHDRAWAL_NOTICE'
                                   and notice.effective_on <= f.transmitted_earliest
                                   and notice.known_from <= :at
                                   and (notice.superseded_at is null or notice.superseded_at > :at)
                                   and not exists (
                                         select from treaty_action back
                                          where back.treaty = 'ROME' and back.state_code = :state
                                            and back.action = 'WITHDRAWAL_RESCINDED'
                                            and back.acted_on >= notice.acted_on
                                            and back.acted_on < notice.effective_on
                                            and back.known_from <= :at
                                            and (back.superseded_at is null or back.superseded_at > :at)))))
            """;

    private static final String NEWEST_FIRST =
            " order by f.transmitted_earliest desc, f.transmitted_latest desc, f.key collate \"C\" desc";

    /** The other way round than {@link #NEWEST_FIRST}. */
    private static final Comparator<RequestEntry> NEWEST_LAST = Comparator.<RequestEntry, LocalDate>comparing(
                    request -> dayOf(request, PartialDate::earliest))
            .thenComparing(request -> dayOf(request, PartialDate::latest))
            .thenComparing(RequestEntry::key);

    private final JdbcClient jdbc;
    private final AddresseeGroups groups;

    Requests(JdbcClient jdbc, AddresseeGroups groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    /** Every version, by key. */
    public List<Request> all() {
        return read(jdbc.sql(VERSIONS.formatted("")));
    }

    /** The same of these alone. */
    public List<Request> versionsOf(Collection<String> keys) {
        return read(jdbc.sql(VERSIONS.formatted("and f.key = any (:keys)")).param("keys", keys.toArray(String[]::new)));
    }

    private List<Request> read(JdbcClient.StatementSpec query) {
        var members = groups.byCode();
        return query.query((rs, n) -> request(new FactRow(rs), members)).list();
    }

    /** What stands in the column addressee. */
    private enum AddresseeKind {
        STATE,
        GROUP,
        ORGANISATION
    }

    private static Request request(FactRow row, Map<String, AddresseeGroups.Group> members) throws SQLException {
        return new Request(
                row.key(),
                row.code(Form.class, "form"),
                to(row, members),
                row.situation("situation_key"),
                row.personOrNull("person_key"),
                row.dateOrNull("transmitted_on"),
                row.code(Request.Nature.class, "nature"),
                row.textOrNull("visit_key"),
                row.source(),
                row.known());
    }

    private static Request.To to(FactRow row, Map<String, AddresseeGroups.Group> members) throws SQLException {
        return switch (row.code(AddresseeKind.class, "addressee_kind")) {
            case STATE -> new Request.To.One(new Addressee.State(row.state("addressee")));
            case ORGANISATION ->
                new Request.To.One(new Addressee.Organisation(new OrganisationCode(row.text("addressee"))));
            case GROUP -> {
                var group = members.get(row.text("addressee"));
                if (group == null) {
                    throw new SQLException(row.key() + " addresses a group without members: " + row.text("addressee"));
                }
                yield group.on(row.dateOrNull("transmitted_on"));
            }
        };
    }

    /**
     * The newest of those that reach the State: addressed to it, to a group that names it, or to all States Parties if it
     * was one on some day since the request was sent. Asked in two, for each of which there is an order in the database.
     */
    public Newest<RequestEntry> newestTo(StateCode state, Instant at) {
        var own = newest(" and " + TO_STATE, "state", state.value(), at);
        var ofGroups = newest(" and " + TO_ITS_GROUPS, "state", state.value(), at);
        return own.with(ofGroups, NEWEST_LAST);
    }

    public Newest<RequestEntry> newestIn(SituationId situation, Instant at) {
        return newest(" and f.situation_key = :situation", "situation", situation.value(), at);
    }

    public Newest<RequestEntry> newestAbout(PersonId person, Instant at) {
        return newest(" and f.person_key = :person", "person", person.value(), at);
    }

    private Newest<RequestEntry> newest(String condition, String parameter, String value, Instant at) {
        return Newest.of(
                select(condition + NEWEST_FIRST + Newest.LIMIT, at)
                        .param(parameter, value)
                        .query((rs, n) -> entry(new FactRow(rs)))
                        .list(),
                () -> jdbc.sql("select count(*) from cooperation_request f where " + FactRow.KNOWN_AT + condition)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param(parameter, value)
                        .query(Integer.class)
                        .single());
    }

    /** An undated request counts as the newest. */
    private static LocalDate dayOf(RequestEntry request, Function<PartialDate, LocalDate> day) {
        return request.transmittedOn() == null ? LocalDate.MAX : day.apply(request.transmittedOn());
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static RequestEntry entry(FactRow row) throws SQLException {
        return new RequestEntry(
                row.key(),
                row.code(Form.class, "form"),
                row.code(Request.Nature.class, "nature"),
                row.text("addressee_kind"),
                row.text("addressee"),
                row.situation("situation_key"),
                row.personOrNull("person_key"),
                row.textOrNull("case_number"),
                row.text("issued_by"),
                row.dateOrNull("transmitted_on"),
                row.dateOrNull("public_on"),
                row.textOrNull("document"),
                row.text("summary"),
                row.textOrNull("visit_key"),
                row.textOrNull("parent_request_key"),
                row.provenance());
    }
}
