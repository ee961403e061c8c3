package org.partnine.accounts;

/** Sends one-time links to the owners of accounts, where mail is set up. */
public interface LinkMail {

    /** What became of a mail. */
    enum Result {
        /** The mail server took it; whether it arrives is another matter. */
        SENT,
        FAILED,
        /** There is no mail server. */
        NOT_SET_UP
    }

    /**
     * Waits for the mail server.
     *
     * @param language a tag: in which it is written if the account has chosen none
     */
    Result send(OneTimeLink.Kind kind, Account to, String link, String language);
}
