package org.partnine.platform.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.ledger.Verification;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestDatabase;

class GeneratorTest {

    @Test
    void what_it_writes_is_marked_refers_to_what_is_there_and_is_vouched_for() throws SQLException {
        try (var database = TestDatabase.fresh(new ReferenceData().seed())) {
            List<@Nullable String> before = indexes(database);
            Map<String, Integer> written = generate(database, 2_000);
            assertThat(written.values()).allMatch(count -> count > 0);
            assertThat(written.get("cooperation_request")).isGreaterThan(2_000);
            written.forEach((table, count) -> assertThat(database.asOwner()
                            .sql("select count(*) from " + table + " where synthetic and data_set_id is null")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isEqualTo(count));
            assertThat(database.asOwner()
                            .sql("select count(*) from pg_trigger where tgenabled <> 'O'")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(indexes(database)).isEqualTo(before);
            try (var connection = database.owner().getConnection()) {
                Verification.Result result = Verification.verify(connection);
                assertThat(result.breach()).isEmpty();
                assertThat(result.entries()).isEqualTo(result.rows());
            }
        }
    }

    @Test
    void the_same_number_gives_the_same_matters() throws SQLException {
        try (var one = TestDatabase.fresh(new ReferenceData().seed());
                var other = TestDatabase.fresh(new ReferenceData().seed())) {
            generate(one, 300);
            generate(other, 300);
            assertThat(keys(one)).isEqualTo(keys(other)).hasSizeGreaterThan(900);
        }
    }

    private static List<@Nullable String> indexes(TestDatabase database) {
        return database.asOwner().sql("""
                        select pg_get_indexdef(i.indexrelid) || coalesce(pg_get_constraintdef(c.oid), '')
                          from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid
                         where i.indrelid::regclass::text !~ '^pg_' order by 1
                        """).query(String.class).list();
    }

    private static List<@Nullable String> keys(TestDatabase database) {
        return database.asOwner()
                .sql(
                        "select key || kind || coalesce(happened_on, '') || summary from request_event where synthetic order by id")
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into actor (key, name, kind, source, confidence, as_of, known_from) values ('x', 'x', 'OTHER', 'x', 'LOW', now(), now())",
                "insert into visit (key, person_key, state_code, first_day, occasion, outcome, source, confidence, as_of, known_from) select 'x', 'al-bashir', 'ZAF', '2015', 'x', 'EXPECTED', 'x', 'LOW', now(), now()",
                "insert into visit (key, person_key, state_code, first_day, occasion, outcome, source, confidence, as_of, known_from, synthetic) select 'x', 'al-bashir', 'ZAF', '2015', 'x', 'EXPECTED', 'x', 'LOW', now(), now(), true"
            })
    void a_database_in_use_is_refused_and_left_as_it_is(String entered) throws SQLException {
        try (var database = TestDatabase.fresh(new ReferenceData().seed())) {
            database.asOwner().sql(entered).update();
            assertThatThrownBy(() -> generate(database, 10)).isInstanceOf(CannotStart.class);
            assertThat(database.asOwner()
                            .sql("select count(*) from cooperation_request where synthetic")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void a_database_without_reference_data_is_refused() {
        try (var database = TestDatabase.fresh()) {
            assertThatThrownBy(() -> generate(database, 10)).isInstanceOf(CannotStart.class);
        }
    }

    private static Map<String, Integer> generate(TestDatabase database, int matters) throws SQLException {
        return new Generator(database.owner(), Clock.systemUTC(), message -> {}).generate(matters);
    }
}
