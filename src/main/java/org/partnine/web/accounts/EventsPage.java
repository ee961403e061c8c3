package org.partnine.web.accounts;

import java.util.List;
import org.partnine.accounts.Account;
import org.partnine.accounts.SecurityEvent;
import org.partnine.web.frame.Page;

/**
 * What happened that matters for security, newest first.
 *
 * @param accounts by which keys become names
 * @param number of the page, from 0
 * @param goesOn whether there are older ones
 */
public record EventsPage(List<SecurityEvent> events, List<Account> accounts, int number, boolean goesOn)
        implements Page {

    static final int SIZE = 100;

    @Override
    public String template() {
        return "account/events";
    }

    /** Name of who did it; empty: nobody known. */
    public String who(SecurityEvent event) {
        return accounts.stream()
                .filter(account -> account.key().equals(event.account()))
                .map(Account::name)
                .findFirst()
                .orElse("");
    }
}
