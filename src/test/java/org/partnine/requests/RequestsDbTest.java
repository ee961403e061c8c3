package org.partnine.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnine.law.Addressee;
import org.partnine.law.OrganisationCode;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent;
import org.partnine.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RequestsDbTest {

    private static final TestDatabase DB = TestDatabase.fresh();

    @BeforeAll
    static void requests() {
        DB.asOwner().sql("""
                insert into state (key, known_from, iso2, m49, name, subregion, as_of)
                values ('ITA', '-infinity', 'IT', '380', 'Italy', 'Southern Europe', '2026-11-22'),
                       ('FRA', '-infinity', 'FR', '250', 'France', 'Western Europe', '2026-11-22');
                insert into situation (key, known_from, name, trigger, status, territorial_states, source, confidence, as_of)
                values ('lby', '2011-01-01Z', 'Libya', 'SECURITY_COUNCIL_REFERRAL', 'OPEN', '{}', 'test', 'HIGH', '2026-11-22');
                insert into addressee_group (key, known_from, group_code, rule, state_code, only_non_parties, member_from,
                                             source, confidence, as_of)
                values ('g/1', '2025-01-01Z', 'SOME', 'LISTED', 'ITA', false, null, 'test', 'HIGH', '2026-11-22'),
                       ('g/2', '2025-01-01Z', 'SOME', 'LISTED', 'FRA', false, '2025-06', 'test', 'HIGH', '2026-11-22'),
                       ('g/3', '2025-01-01Z', 'SOME', 'NOT_NAMED', null, false, null, 'test', 'HIGH', '2026-11-22'),
                       ('h/1', '2025-01-01Z', 'ALL', 'STATES_PARTIES_ON_THE_DAY', null, false, null, 'test', 'HIGH', '2026-11-22');
                insert into cooperation_request (key, known_from, form, nature, addressee_kind, addressee, situation_key,
                                                 issued_by, transmitted_on, summary, source, confidence, as_of)
                values ('1', '2025-01-01Z', 'ARREST_SURRENDER', 'REQUEST', 'STATE', 'ITA', 'lby', 'REGISTRAR', '2025-01-18', 's', 'test', 'HIGH', '2026-11-22'),
                       ('2', '2025-01-01Z', 'ARREST_SURRENDER', 'REQUEST', 'GROUP', 'SOME', 'lby', 'REGISTRAR', '2025-01-18', 's', 'test', 'HIGH', '2026-11-22'),
                       ('3', '2025-01-01Z', 'ARREST_SURRENDER', 'REQUEST', 'GROUP', 'SOME', 'lby', 'REGISTRAR', '2025', 's', 'test', 'HIGH', '2026-11-22'),
                       ('4', '2025-01-01Z', 'ARREST_SURRENDER', 'REQUEST', 'GROUP', 'ALL', 'lby', 'REGISTRAR', null, 's', 'test', 'HIGH', '2026-11-22'),
                       ('5', '2025-01-01Z', 'INFO_IGO', 'REQUEST', 'ORGANISATION', 'INTERPOL', 'lby', 'REGISTRAR', null, 's', 'test', 'HIGH', '2026-11-22');
                insert into cooperation_request (key, known_from, form, nature, addressee_kind, addressee, situation_key,
                                                 issued_by, summary, source, confidence, as_of, level, access_group)
                values ('6', '2025-01-01Z', 'ARREST_SURRENDER', 'REQUEST', 'STATE', 'ITA', 'lby', 'REGISTRAR', 's', 'test', 'HIGH', '2026-11-22', 'SEALED', 'registry');
                insert into request_event (key, known_from, request_key, kind, happened_on, actor, summary, source, confidence, as_of)
                values ('1-E1', '2025-01-01Z', '1', 'EXECUTED', '2025-01-19', 'ITA', 's', 'test', 'HIGH', '2026-11-22'),
                       ('2-E1', '2025-01-01Z', '2', 'EXECUTED', '2025-01-19', 'ITA', 's', 'test', 'HIGH', '2026-11-22'),
                       ('2-E2', '2025-01-01Z', '2', 'RECEIVED', '2025-01-18', 'REGISTRAR', 's', 'test', 'HIGH', '2026-11-22'),
                       ('2-E3', '2025-01-01Z', '2', 'UNMET', null, 'FRA', 's', 'test', 'HIGH', '2026-11-22');
                """).update();
    }

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void a_request_names_its_addressee_or_the_members_of_its_group_on_the_day() {
        assertThat(requests(DB.asApplication()).all())
                .extracting(Request::key, Request::to)
                .containsExactly(
                        tuple("1", new Request.To.One(new Addressee.State(new StateCode("ITA")))),
                        tuple("2", new Request.To.Group("SOME", Set.of(new StateCode("ITA")), false, false)),
                        tuple(
                                "3",
                                new Request.To.Group(
                                        "SOME", Set.of(new StateCode("ITA"), new StateCode("FRA")), false, false)),
                        tuple("4", new Request.To.AllStatesParties()),
                        tuple("5", new Request.To.One(new Addressee.Organisation(new OrganisationCode("INTERPOL")))));
    }

    @Test
    void a_sealed_request_is_read_by_its_audience_alone() {
        assertThat(readBy("registry")).contains("1", "6");
        assertThat(readBy("press")).contains("1").doesNotContain("6");
    }

    @Test
    void steps_come_in_the_order_of_their_days_and_name_the_actor_of_a_group_request() {
        assertThat(new RequestEvents(DB.asApplication()).all())
                .extracting(RequestEvent::key, RequestEvent::actor)
                .containsExactly(
                        tuple("1-E1", null),
                        tuple("2-E2", null),
                        tuple("2-E1", new StateCode("ITA")),
                        tuple("2-E3", new StateCode("FRA")));
    }

    private static List<String> readBy(String group) {
        DataSource application = DB.application();
        JdbcClient jdbc = JdbcClient.create(application);
        List<String> keys = new TransactionTemplate(new DataSourceTransactionManager(application))
                .execute(transaction -> {
                    jdbc.sql("select set_config('part_nine.groups', ?, true)")
                            .param(group)
                            .query(String.class)
                            .single();
                    return requests(jdbc).all().stream().map(Request::key).toList();
                });
        return keys == null ? List.of() : keys;
    }

    private static Requests requests(JdbcClient jdbc) {
        return new Requests(jdbc, new AddresseeGroups(jdbc));
    }
}
