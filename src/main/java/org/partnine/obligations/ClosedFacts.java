package org.partnine.obligations;

import java.util.function.Supplier;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whether the present reader sees facts that are closed to most; what was read for them lasts as long as the transaction. */
@Component
class ClosedFacts {

    private final JdbcClient jdbc;

    ClosedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the kinds that the law asks about. */
    boolean seen() {
        if (CurrentReader.get() instanceof Reader.Anonymous
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return false;
        }
        return jdbc.sql("""
                select exists (select from person where level <> 'PUBLIC')
                    or exists (select from office where level <> 'PUBLIC')
                    or exists (select from warrant where level <> 'PUBLIC')
                    or exists (select from cooperation_request where level <> 'PUBLIC')
                    or exists (select from request_event where level <> 'PUBLIC')
                    or exists (select from plea where level <> 'PUBLIC')
                    or exists (select from visit where level <> 'PUBLIC')
                    or exists (select from finding where level <> 'PUBLIC')
                """).query(Boolean.class).single();
    }

    /** Read once in a transaction, and forgotten at its end. */
    @SuppressWarnings("unchecked") // bound below under the same key
    <T> T once(Object key, Supplier<T> read) {
        Object kept = TransactionSynchronizationManager.getResource(key);
        if (kept != null) {
            return (T) kept;
        }
        T fresh = read.get();
        TransactionSynchronizationManager.bindResource(key, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }
        });
        return fresh;
    }
}
