package org.partnine.accounts;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who is kept in a session. The account itself is read anew with each request, so that what changes there holds at once.
 *
 * @param account its key
 * @param isWhole false: the code of the second factor is still missing, and the session opens nothing
 */
public record Entrant(String account, boolean isWhole) implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    /** By which the sessions of an account are found. */
    @Override
    public String getName() {
        return isWhole ? account : "?" + account;
    }
}
