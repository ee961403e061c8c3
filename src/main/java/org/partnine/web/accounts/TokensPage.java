package org.partnine.web.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnine.accounts.Account;
import org.partnine.accounts.ApiToken;
import org.partnine.web.frame.Page;

/** The tokens of all accounts. */
public record TokensPage(List<ApiToken> tokens, List<Account> accounts, Instant now) implements Page {

    @Override
    public String template() {
        return "account/tokens";
    }

    /** Names of the accounts by their keys. */
    public Map<String, String> names() {
        return accounts.stream().collect(Collectors.toMap(Account::key, Account::name));
    }
}
