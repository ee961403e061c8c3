package org.partnine.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.partnine.recording.RecordChanged;
import org.partnine.recording.Registers;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@OnTestDatabase(seed = ReferenceData.class)
class FactsOnRecordTest {

    @Autowired
    private FactsOnRecord facts;

    @Autowired
    private Registers registers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void what_could_not_be_read_after_a_change_is_read_by_the_next_who_asks() {
        Instant now = Instant.now();
        var before = facts.knownAt(now);
        facts.changed(new RecordChanged(registers.get("visits"), "any"));
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            // From here on, the transaction answers nothing but that it has failed.
            assertThatThrownBy(() -> jdbc.sql("select 1/0").query(Integer.class).single())
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> facts.knownAt(now)).isInstanceOf(RuntimeException.class);
        });
        assertThat(facts.knownAt(now)).isNotSameAs(before);
        assertThat(facts.knownAt(now)).isSameAs(facts.knownAt(now));
    }
}
