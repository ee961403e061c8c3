package org.partnine.accounts;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads what is kept for everyone: also in a transaction of a reader who may see more, it sees public rows alone. */
@Component
public class PublicView {

    private final JdbcClient jdbc;

    PublicView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the work reads of the public rows. */
    public <T> T of(Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            // Without a transaction nobody is known to the database.
            return work.get();
        }
        String groups = jdbc.sql("select coalesce(current_setting('part_nine.groups', true), '')")
                .query(String.class)
                .single();
        see("");
        T read = work.get();
        // Not after a fault: the transaction is at its end then, and sees nothing more.
        see(groups);
        return read;
    }

    private void see(String groups) {
        jdbc.sql("select set_config('part_nine.groups', :groups, true)")
                .param("groups", groups)
                .query(String.class)
                .single();
    }
}
