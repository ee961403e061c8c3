package org.partnine.accounts;

/** What an account is there for. An account may have several roles; each of the later ones includes the former ones. */
public enum Role {
    /** Reads what is public and what was opened to it; comments; suggests corrections. */
    READER,
    /** Proposes records. */
    CONTRIBUTOR,
    /** Publishes what others proposed. */
    REVIEWER,
    /** Sees to accounts, groups, and the ledger of all. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
