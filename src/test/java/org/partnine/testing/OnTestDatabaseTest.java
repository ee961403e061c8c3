package org.partnine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnTestDatabase
class OnTestDatabaseTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_application_runs_on_the_restricted_login() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("part_nine_app");
    }
}
