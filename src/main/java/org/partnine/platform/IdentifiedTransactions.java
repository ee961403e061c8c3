package org.partnine.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Transactions in which the database knows who asks, from their begin to their end. Outside of them, and in those of
 * nobody known, only public rows exist: what forgets to say who asks shows too little, never too much.
 */
@Component("transactionManager")
public class IdentifiedTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;

    IdentifiedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        switch (CurrentReader.get()) {
            case Reader.Anonymous nobody -> {
                // A connection from the pool knows nobody.
            }
            case Reader.SignedIn someone -> identify(transaction, someone);
        }
    }

    private void identify(Object transaction, Reader.SignedIn reader) {
        DataSource source = obtainDataSource();
        var connection = DataSourceUtils.getConnection(source);
        try (var statement = connection.prepareStatement("""
                select set_config('part_nine.account', ?, true), set_config('part_nine.groups', audiences_of(?), true)
                """)) {
            statement.setString(1, reader.account());
            statement.setArray(
                    2, connection.createArrayOf("text", reader.marks().toArray()));
            statement.execute();
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The database could not be told who asks", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
