package org.partnine.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tables themselves see to, whatever the program does. */
class FactTablesTest {

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh(new ReferenceData().seed());
        database.asOwner().sql("""
                        insert into visit (key, person_key, state_code, first_day, occasion, state_status, outcome,
                                           source, confidence, as_of, known_from, level, access_group)
                        values ('V-secret', 'putin', 'FRA', '2026-12-01', 'A plan', 'STATE_PARTY', 'UNCONFIRMED',
                                'a test', 'LOW', '2026-11-24', now(), 'RESTRICTED', 'registry')
                        """).update();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_fact_is_never_rewritten_not_even_by_the_owner_of_the_table() {
        assertThatThrownBy(() -> database.asOwner()
                        .sql("update person set name = 'Somebody' where key = 'putin'")
                        .update())
                .rootCause()
                .hasMessageContaining("never rewritten");
        assertThatThrownBy(() -> database.asApplication()
                        .sql("update person set name = 'Somebody' where key = 'putin'")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_fact_is_never_removed() {
        assertThatThrownBy(() -> database.asOwner().sql("delete from flag").update())
                .rootCause()
                .hasMessageContaining("never removed");
        assertThatThrownBy(() -> database.asOwner().sql("truncate flag").update())
                .rootCause()
                .hasMessageContaining("never removed");
        assertThatThrownBy(
                        () -> database.asApplication().sql("delete from flag").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_fact_is_closed_once() {
        var app = database.asApplication();
        assertThat(app.sql("update flag set superseded_at = now() where key = 'FL-MMR-1'")
                        .update())
                .isOne();
        assertThatThrownBy(() -> app.sql("update flag set superseded_at = superseded_at + interval '1 day' where key ="
                                + " 'FL-MMR-1'")
                        .update())
                .rootCause()
                .hasMessageContaining("never rewritten");
        assertThatThrownBy(() -> app.sql("update flag set superseded_at = null where key = 'FL-MMR-1'")
                        .update())
                .rootCause()
                .hasMessageContaining("never rewritten");
    }

    @Test
    void a_key_has_one_open_version() {
        assertThatThrownBy(() -> database.asOwner().sql("""
                                insert into flag (key, state_code, flag, holds_from, statement, source, confidence, as_of, known_from)
                                values ('FL-AFG-1', 'AFG', 'SUCCESSION_QUESTION', '2009', 'Again', 'a test', 'LOW', current_date, now())
                                """).update())
                .rootCause()
                .hasMessageContaining("flag_open_key");
    }

    @Test
    void a_fact_names_only_what_is_on_record() {
        assertThatThrownBy(() -> database.asApplication().sql("""
                                insert into flag (key, state_code, flag, holds_from, statement, source, confidence, as_of, known_from)
                                values ('FL-XXX-1', 'XXX', 'SUCCESSION_QUESTION', '2009', 'Nowhere', 'a test', 'LOW', current_date, now())
                                """).update())
                .rootCause()
                .hasMessageContaining("state_code of flag names XXX, which state does not hold");
    }

    @Test
    void a_restricted_row_does_not_exist_for_the_public() {
        assertThat(database.asApplication()
                        .sql("select count(*) from visit where key = 'V-secret'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(seenBy("registry,chambers")).isOne();
        assertThat(seenBy("press")).isZero();
        assertThat(database.asApplication()
                        .sql("update visit set superseded_at = now() where key = 'V-secret'")
                        .update())
                .isZero();
    }

    @Test
    void the_reader_s_groups_end_with_the_transaction() {
        assertThat(seenBy("registry")).isOne();
        assertThat(database.asApplication()
                        .sql("select count(*) from visit where key = 'V-secret'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobody_writes_a_row_for_a_group_he_is_not_in() {
        assertThatThrownBy(() -> database.asApplication().sql("""
                                insert into visit (key, person_key, state_code, first_day, occasion, state_status, outcome,
                                                   source, confidence, as_of, known_from, level, access_group)
                                values ('V-other', 'putin', 'FRA', '2026-12-01', 'A plan', 'STATE_PARTY', 'UNCONFIRMED',
                                        'a test', 'LOW', '2026-11-24', now(), 'SEALED', 'registry')
                                """).update())
                .rootCause()
                .hasMessageContaining("row-level security policy");
    }

    @Test
    void the_application_cannot_step_around_the_policies() {
        var app = database.asApplication();
        assertThatThrownBy(() ->
                        app.sql("alter table visit disable row level security").update())
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> app.sql("drop policy visit_by_level on visit").update())
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(
                        () -> app.sql("alter table visit disable trigger all").update())
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThat(app.sql("""
                                select relname from pg_class
                                 where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                                   and pg_has_role(current_user, relowner, 'member')
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void all_that_can_be_confidential_is_under_row_level_security() {
        assertThat(database.asOwner()
                        .sql("select relname from pg_class where relrowsecurity and relkind in ('r', 'p') order by"
                                + " relname")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of(
                        "actor",
                        "assessment",
                        "assignment",
                        "audience",
                        "audience_member",
                        "cooperation_act",
                        "cooperation_request",
                        "court_case",
                        "document",
                        "finding",
                        "job",
                        "ledger_batch",
                        "ledger_entry",
                        "non_compliance_proceeding",
                        "office",
                        "person",
                        "person_alias",
                        "plea",
                        "proceeding_event",
                        "proposal",
                        "record_comment",
                        "reply",
                        "request_event",
                        "responsibility_statement",
                        "saved_search",
                        "search_entry",
                        "search_entry_finding",
                        "search_entry_other",
                        "search_entry_plea",
                        "search_entry_proceeding_event",
                        "search_entry_request",
                        "search_entry_visit",
                        "search_name",
                        "source_mention",
                        "visit",
                        "visit_event",
                        "warrant"));
    }

    @Test
    void every_table_and_column_says_what_it_holds() {
        assertThat(database.asOwner().sql("""
                                select c.relname || '.' || a.attname
                                  from pg_class c
                                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                 where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                                   and c.relname not like 'flyway%'
                                   and (col_description(c.oid, a.attnum) is null or obj_description(c.oid) is null)
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void the_closed_lists_of_the_data_package_are_those_of_the_tables() {
        var description = new DataSetReader(
                        ReferenceFiles.at("classpath:db/reference"), java.time.LocalDate.of(2026, 11, 24))
                .raw()
                .description();
        for (var resource : description.resources()) {
            Register register = Register.of(resource.name()).orElseThrow();
            for (var field : resource.fields()) {
                if (field.values().isEmpty() || !register.keeps(field.name())) {
                    continue;
                }
                String constraints = database.asOwner()
                        .sql("""
                                select coalesce(string_agg(pg_get_constraintdef(k.oid), ' '), '') from pg_constraint k
                                  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                                 where k.conrelid = :table::regclass and k.contype = 'c' and a.attname = :column
                                """)
                        .param("table", register.table())
                        .param("column", register.column(field.name()))
                        .query(String.class)
                        .single();
                var listed = java.util.regex.Pattern.compile("'([A-Z0-9_]+)'::text")
                        .matcher(constraints)
                        .results()
                        .map(m -> m.group(1))
                        .toList();
                assertThat(listed).as(resource.path() + " " + field.name()).containsAll(field.values());
            }
        }
    }

    private static int seenBy(String groups) {
        DataSource source = database.application();
        var client = JdbcClient.create(source);
        Integer seen = new TransactionTemplate(new DataSourceTransactionManager(source)).execute(status -> {
            client.sql("select set_config('part_nine.groups', :groups, true)")
                    .param("groups", groups)
                    .query(String.class)
                    .single();
            return client.sql("select count(*) from visit where key = 'V-secret'")
                    .query(Integer.class)
                    .single();
        });
        return seen == null ? -1 : seen;
    }
}
