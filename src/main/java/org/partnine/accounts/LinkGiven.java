package org.partnine.accounts;

/** How a one-time link that an administrator made gets to the owner of the account. */
public sealed interface LinkGiven {

    /** By mail; nobody else sees it. */
    record Mailed(String email) implements LinkGiven {}

    /** Shown to the administrator, who hands it on: no mail is set up. */
    record Shown(String link) implements LinkGiven {}

    /** Shown to the administrator as well: the mail server did not take it. */
    record NotMailed(String link, String email) implements LinkGiven {}
}
