package org.partnine.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Everything that a signed-in reader's request reads is read in one transaction, in which the database knows who asks.
 * What nobody known asks needs none. What must be written meanwhile takes a transaction of its own.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class ReadsAsTheReader extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final PlatformTransactionManager transactions;
    private final DefaultTransactionDefinition reading = new DefaultTransactionDefinition();

    ReadsAsTheReader(PlatformTransactionManager transactions) {
        this.transactions = transactions;
        reading.setReadOnly(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return CurrentReader.get() instanceof Reader.Anonymous || !READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TransactionStatus status = transactions.getTransaction(reading);
        try {
            chain.doFilter(request, response);
        } finally {
            transactions.rollback(status);
        }
    }
}
