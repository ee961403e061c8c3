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
    private final LinkMail mail;
    private final String address;

    Administration(
            Accounts accounts,
            Groups groups,
            AccountSessions sessions,
            SecurityEvents events,
            OneTimeLinks links,
            LinkMail mail,
            @Value("${part-nine.address:}") String address) {
        this.accounts = accounts;
        this.groups = groups;
        this.sessions = sessions;
        this.events = events;
        this.links = links;
        this.mail = mail;
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
     * Makes a link under which the owner of the account sets a password, once. Where mail is set up it goes to his
     * address, and the administrator does not see it; if that fails, or there is no mail, he sees it and hands it on.
     *
     * @param cameBy scheme, host and port by which the administrator came: where the link leads if no setting says more
     * @param language tag of the language in which a mail is written if the account has chosen none
     */
    public LinkGiven link(OneTimeLink.Kind kind, Account account, By by, String cameBy, String language) {
        String link = (address.isEmpty() ? cameBy : address) + OneTimeLinks.PATH + links.make(kind, account.key());
        LinkMail.Result mailed = mail.send(kind, account, link, language);
        note(SecurityEvent.Kind.LINK_MADE, by, kind + " for " + account.key() + ", " + way(mailed));
        return switch (mailed) {
            case SENT -> new LinkGiven.Mailed(account.email());
            case FAILED -> new LinkGiven.NotMailed(link, account.email());
            case NOT_SET_UP -> new LinkGiven.Shown(link);
        };
    }

    private static String way(LinkMail.Result mailed) {
        return switch (mailed) {
            case SENT -> "mailed";
            case FAILED -> "shown, since the mail failed";
            case NOT_SET_UP -> "shown";
        };
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
