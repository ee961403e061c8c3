package org.partnine.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.web.frame.LanguageChoice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps with the account which language a signed-in reader chose last, so that it is hers on every machine. */
@Component
public class LanguageOfAccount implements HandlerInterceptor {

    private final Accounts accounts;

    /** What a reader asks for is read in a transaction that writes nothing. */
    private final TransactionTemplate apart;

    LanguageOfAccount(Accounts accounts, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (CurrentReader.get() instanceof Reader.SignedIn reader) {
            LanguageChoice.asked(request)
                    .ifPresent(language -> apart.executeWithoutResult(
                            status -> accounts.setLanguage(reader.account(), language.tag())));
        }
        return true;
    }
}
