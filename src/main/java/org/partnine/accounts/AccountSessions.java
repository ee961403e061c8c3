package org.partnine.accounts;

import java.time.Instant;
import java.util.List;

/** The sessions of browsers in which an account is signed in. */
public interface AccountSessions {

    /**
     * One session.
     *
     * @param id names it without opening it
     * @param isPresent whether it is the one that asks
     */
    record Open(String id, Instant since, Instant lastUsed, boolean isPresent) {}

    /**
     * Last used first.
     *
     * @param present what opens the session that asks
     */
    List<Open> of(String account, String present);

    /** False if the account has no such session. */
    boolean end(String account, String id);

    void endAll(String account);
}
