package org.partnine.accounts;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What administrators do to accounts and groups; each act is noted. There is always one administrator left. */
@Service
public class Administration {

    private final Accounts accounts;
    private final Groups groups;
    private final AccountSessions sessions;
    private final SecurityEvents events;
    private final OneTimeLinks links;
    private final String address;

    Administration(
            Accounts accounts,
            Groups groups,
            AccountSessions sessions,
            SecurityEvents events,
            OneTimeLinks links,
            @Value("${part-nine.address:}") String address) {
        this.accounts = accounts;
        this.groups = groups;
        this.sessions = sessions;
        this.events = events;
        this.links = links;
        this.address = address.strip().replaceAll("/+$", "");
    }

    /**
     * Who does it.
     *
     * @param account of the administrator
     * @param client address it came from
     */
    public record By(String account, String client) {}

    /** An account without a password; empty if the e-mail address is taken. */
    public Optional<Account> invite(String email, String name, Role role, By by) {
        Optional<Account> made = accounts.make(email, name, role);
        made.ifPresent(account -> note(SecurityEvent.Kind.ACCOUNT_MADE, by, account.key() + " " + role));
        return made;
    }

    /**
     * A link under which the owner of the account sets a password, once: shown to the administrator, who hands it on.
     *
     * @param cameBy scheme, host and port by which the administrator came: where the link leads if no setting says more
     */
    public String link(OneTimeLink.Kind kind, Account account, By by, String cameBy) {
        note(SecurityEvent.Kind.LINK_MADE, by, kind + " for " + account.key());
        return (address.isEmpty() ? cameBy : address) + OneTimeLinks.PATH + links.make(kind, account.key());
    }

    /** False if nobody would be left to see to accounts. */
    public boolean give(Account account, Role role, By by) {
        if (role != Role.ADMINISTRATOR && isLastAdministrator(account)) {
            return false;
        }
        accounts.setRole(account.key(), role);
        note(SecurityEvent.Kind.ROLE_CHANGED, by, account.key() + " " + account.role() + " -> " + role);
        return true;
    }

    /** Its sessions end. False if nobody would be left to see to accounts. */
    public boolean disable(Account account, By by) {
        if (isLastAdministrator(account)) {
            return false;
        }
        accounts.disable(account.key());
        sessions.endAll(account.key());
        note(SecurityEvent.Kind.ACCOUNT_DISABLED, by, account.key());
        return true;
    }

    public void enable(Account account, By by) {
        accounts.enable(account.key());
        note(SecurityEvent.Kind.ACCOUNT_ENABLED, by, account.key());
    }

    /** Empty if there is a group of this name. */
    public Optional<Group> makeGroup(String name, By by) {
        Optional<Group> made = groups.make(name);
        made.ifPresent(group -> note(SecurityEvent.Kind.GROUP_MADE, by, group.key()));
        return made;
    }

    public void join(Group group, Account account, By by) {
        groups.add(group.key(), account.key());
        note(SecurityEvent.Kind.GROUP_CHANGED, by, "+" + account.key() + " " + group.key());
    }

    public void leave(Group group, Account account, By by) {
        groups.remove(group.key(), account.key());
        note(SecurityEvent.Kind.GROUP_CHANGED, by, "-" + account.key() + " " + group.key());
    }

    private boolean isLastAdministrator(Account account) {
        return account.role() == Role.ADMINISTRATOR && !account.isDisabled() && accounts.administrators() == 1;
    }

    private void note(SecurityEvent.Kind kind, By by, String detail) {
        events.note(kind, by.account(), by.client(), detail);
    }
}
