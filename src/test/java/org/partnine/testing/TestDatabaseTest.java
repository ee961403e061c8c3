package org.partnine.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void each_database_is_its_own() {
        try (var one = TestDatabase.fresh();
                var other = TestDatabase.fresh()) {
            one.asOwner().sql("create table only_here (id int)").update();
            assertThat(tables(one.asOwner(), "only_here")).isOne();
            assertThat(tables(other.asOwner(), "only_here")).isZero();
        }
    }

    @Test
    void a_seed_is_loaded_once_and_cloned() {
        var seed = new Seed(
                "a table",
                (owner, application) -> JdbcClient.create(owner)
                        .sql("create table seeded (id int)")
                        .update());
        try (var one = TestDatabase.fresh(seed);
                var other = TestDatabase.fresh(seed)) {
            assertThat(tables(one.asOwner(), "seeded")).isOne();
            assertThat(tables(other.asOwner(), "seeded")).isOne();
        }
    }

    @Test
    void the_application_login_owns_nothing_and_cannot_pass_the_row_policies() {
        try (var database = TestDatabase.fresh()) {
            assertThat(database.asApplication()
                            .sql("select not rolsuper and not rolbypassrls and not rolcreaterole and not rolcreatedb"
                                    + " from pg_roles where rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            assertThatThrownBy(() -> database.asApplication()
                            .sql("create table mine (id int)")
                            .update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private static int tables(JdbcClient client, String name) {
        return client.sql("select count(*) from pg_tables where tablename = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }
}
