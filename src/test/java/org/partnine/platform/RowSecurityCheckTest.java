package org.partnine.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.testing.TestDatabase;

class RowSecurityCheckTest {

    private static final TestDatabase DB = TestDatabase.fresh();

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void the_database_as_the_migrations_leave_it_is_safe() {
        assertThat(RowSecurityCheck.gaps(DB.asApplication())).isEmpty();
    }

    @Test
    void a_login_that_passes_the_policies_is_refused() {
        assertThatThrownBy(() -> new RowSecurityCheck(DB.asOwner()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to the application's login");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void each_table_without_row_security_is_refused_by_name(String table) {
        DB.asOwner().sql("alter table " + table + " disable row level security").update();
        try {
            assertThatThrownBy(() -> new RowSecurityCheck(DB.asApplication()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("table " + table + " is without row-level security");
        } finally {
            DB.asOwner()
                    .sql("alter table " + table + " enable row level security")
                    .update();
        }
    }

    static List<String> guarded() {
        return DB.asOwner().sql("""
                        select relname from pg_class
                         where relrowsecurity and relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                        """).query((row, n) -> row.getString(1)).list();
    }
}
