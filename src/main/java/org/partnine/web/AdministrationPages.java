package org.partnine.web;

import static org.partnine.accounts.Operation.ADMINISTER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.AccountSessions;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Group;
import org.partnine.accounts.Groups;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What administrators see to: accounts, groups, security events. */
@Access(ADMINISTER)
@Controller
@RequestMapping("/administration")
class AdministrationPages {

    private static final String ACCOUNTS = "/administration/accounts";

    private final Accounts accounts;
    private final Groups groups;
    private final OneTimeLinks links;
    private final AccountSessions sessions;
    private final SecurityEvents events;

    AdministrationPages(
            Accounts accounts, Groups groups, OneTimeLinks links, AccountSessions sessions, SecurityEvents events) {
        this.accounts = accounts;
        this.groups = groups;
        this.links = links;
        this.sessions = sessions;
        this.events = events;
    }

    @GetMapping("/accounts")
    AdministrationPage accounts() {
        return page(null, null);
    }

    @PostMapping("/accounts")
    AdministrationPage invite(
            @RequestParam("email") String email,
            @RequestParam("name") String name,
            @RequestParam("role") Role role,
            HttpServletRequest request) {
        if (!Account.isEmail(Account.email(email))) {
            return page(null, "email");
        }
        if (!Account.isName(name)) {
            return page(null, "name");
        }
        Optional<Account> made = accounts.make(email, name, role);
        if (made.isEmpty()) {
            return page(null, "taken");
        }
        note(SecurityEvent.Kind.ACCOUNT_MADE, request, made.get().key() + " " + role);
        return page(link(OneTimeLink.Kind.INVITATION, made.get(), request), null);
    }

    @PostMapping("/accounts/{key}/role")
    Page role(@PathVariable("key") String key, @RequestParam("role") Role role, HttpServletRequest request) {
        Account account = known(key);
        if (role != Role.ADMINISTRATOR && isLastAdministrator(account)) {
            return page(null, "lastAdministrator");
        }
        accounts.setRole(key, role);
        note(SecurityEvent.Kind.ROLE_CHANGED, request, key + " " + account.role() + " -> " + role);
        return new SentOn(ACCOUNTS);
    }

    @PostMapping("/accounts/{key}/disable")
    Page disable(@PathVariable("key") String key, HttpServletRequest request) {
        if (isLastAdministrator(known(key))) {
            return page(null, "lastAdministrator");
        }
        accounts.disable(key);
        sessions.endAll(key);
        note(SecurityEvent.Kind.ACCOUNT_DISABLED, request, key);
        return new SentOn(ACCOUNTS);
    }

    @PostMapping("/accounts/{key}/enable")
    Page enable(@PathVariable("key") String key, HttpServletRequest request) {
        accounts.enable(known(key).key());
        note(SecurityEvent.Kind.ACCOUNT_ENABLED, request, key);
        return new SentOn(ACCOUNTS);
    }

    @PostMapping("/accounts/{key}/reset")
    AdministrationPage reset(@PathVariable("key") String key, HttpServletRequest request) {
        return page(link(OneTimeLink.Kind.RESET, known(key), request), null);
    }

    /** For someone whose telephone is lost, and who was identified anew. */
    @PostMapping("/accounts/{key}/second-factor/drop")
    Page dropSecondFactor(@PathVariable("key") String key, HttpServletRequest request) {
        accounts.dropSecondFactor(known(key).key());
        sessions.endAll(key);
        note(SecurityEvent.Kind.SECOND_FACTOR_DROPPED, request, key);
        return new SentOn(ACCOUNTS);
    }

    @PostMapping("/accounts/{key}/groups")
    Page join(@PathVariable("key") String key, @RequestParam("group") String group, HttpServletRequest request) {
        Group joined = knownGroup(group);
        groups.add(joined.key(), known(key).key());
        note(SecurityEvent.Kind.GROUP_CHANGED, request, "+" + key + " " + group);
        return new SentOn(ACCOUNTS);
    }

    @PostMapping("/accounts/{key}/groups/{group}/leave")
    Page leave(@PathVariable("key") String key, @PathVariable("group") String group, HttpServletRequest request) {
        groups.remove(knownGroup(group).key(), known(key).key());
        note(SecurityEvent.Kind.GROUP_CHANGED, request, "-" + key + " " + group);
        return new SentOn(ACCOUNTS);
    }

    @PostMapping("/groups")
    Page makeGroup(@RequestParam("group") String name, HttpServletRequest request) {
        if (!Account.isName(name)) {
            return page(null, "name");
        }
        Optional<Group> made = groups.make(name);
        if (made.isEmpty()) {
            return page(null, "takenGroup");
        }
        note(SecurityEvent.Kind.GROUP_MADE, request, made.get().key());
        return new SentOn(ACCOUNTS);
    }

    @GetMapping("/events")
    EventsPage events(@RequestParam(name = "page", required = false) @Nullable String page) {
        int number = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
        var shown = events.latest(EventsPage.SIZE + 1, number * EventsPage.SIZE);
        return new EventsPage(
                shown.stream().limit(EventsPage.SIZE).toList(), accounts.all(), number, shown.size() > EventsPage.SIZE);
    }

    private AdministrationPage page(@Nullable String link, @Nullable String fault) {
        return new AdministrationPage(accounts.all(), groups.all(), link, fault);
    }

    private String link(OneTimeLink.Kind kind, Account account, HttpServletRequest request) {
        note(SecurityEvent.Kind.LINK_MADE, request, kind + " for " + account.key());
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                + OneTimeLinks.PATH
                + links.make(kind, account.key());
    }

    private boolean isLastAdministrator(Account account) {
        return account.role() == Role.ADMINISTRATOR && !account.isDisabled() && accounts.administrators() == 1;
    }

    private Account known(String key) {
        return accounts.find(key).orElseThrow(() -> new NotFound(NotFound.Kind.IDENTIFIER, key));
    }

    private Group knownGroup(String key) {
        return groups.find(key).orElseThrow(() -> new NotFound(NotFound.Kind.IDENTIFIER, key));
    }

    private void note(SecurityEvent.Kind kind, HttpServletRequest request, String detail) {
        String who = CurrentReader.get() instanceof Reader.SignedIn someone ? someone.account() : null;
        events.note(kind, who, request.getRemoteAddr(), detail);
    }
}
