package org.partnine.accounts;

import java.time.Instant;
import java.util.List;

/** The sessions of browsers in which an account is signed in. */
public interface AccountSessions {

    /**
     * One session.
     *
     * @param id names it without opening it
     */
    record Open(String id, Instant since, Instant lastUsed) {}

    /** Last used first. */
    List<Open> of(String account);

    /** False if the account has no such session. */
    boolean end(String account, String id);

    void endAll(String account);
}
