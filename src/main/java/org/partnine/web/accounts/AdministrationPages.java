package org.partnine.web.accounts;

import static org.partnine.accounts.Operation.ADMINISTER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.AccountSessions;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Administration;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Group;
import org.partnine.accounts.Groups;
import org.partnine.accounts.LinkGiven;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.partnine.wording.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
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

    private final Administration administration;
    private final Accounts accounts;
    private final Groups groups;
    private final AccountSessions sessions;
    private final SecurityEvents events;

    AdministrationPages(
            Administration administration,
            Accounts accounts,
            Groups groups,
            AccountSessions sessions,
            SecurityEvents events) {
        this.administration = administration;
        this.accounts = accounts;
        this.groups = groups;
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
            Language language,
            HttpServletRequest request) {
        if (!Account.isEmail(Account.email(email))) {
            return page(null, "email");
        }
        if (!Account.isName(name)) {
            return page(null, "name");
        }
        Optional<Account> made = administration.invite(email, name, role, by(request));
        if (made.isEmpty()) {
            return page(null, "taken");
        }
        return page(link(OneTimeLink.Kind.INVITATION, made.get(), language, request), null);
    }

    @PostMapping("/accounts/{key}/role")
    Page role(@PathVariable("key") String key, @RequestParam("role") Role role, HttpServletRequest request) {
        return administration.give(known(key), role, by(request))
                ? new SentOn(ACCOUNTS)
                : page(null, "lastAdministrator");
    }

    @PostMapping("/accounts/{key}/disable")
    Page disable(@PathVariable("key") String key, HttpServletRequest request) {
        return administration.disable(known(key), by(request)) ? new SentOn(ACCOUNTS) : page(null, "lastAdministrator");
    }

    @PostMapping("/accounts/{key}/enable")
    Page enable(@PathVariable("key") String key, HttpServletRequest request) {
        administration.enable(known(key), by(request));
        return new SentOn(ACCOUNTS);
    }

    @PostMapping("/accounts/{key}/reset")
    AdministrationPage reset(@PathVariable("key") String key, Language language, HttpServletRequest request) {
        return page(link(OneTimeLink.Kind.RESET, known(key), language, request), null);
    }

    /** For someone whose telephone is lost, and who was identified anew. */
    @PostMapping("/accounts/{key}/second-factor/drop")
    Page dropSecondFactor(@PathVariable("key") String key, HttpServletRequest request) {
        accounts.dropSecondFactors(known(key).key());
        sessions.endAll(key);
        note(SecurityEvent.Kind.SECOND_FACTOR_DROPPED, request, key);
        return new SentOn(ACCOUNTS);
    }

    @PostMapping("/accounts/{key}/groups")
    Page join(@PathVariable("key") String key, @RequestParam("group") String group, HttpServletRequest request) {
        administration.join(knownGroup(group), known(key), by(request));
        return new SentOn(ACCOUNTS);
    }

    @PostMapping("/accounts/{key}/groups/{group}/leave")
    Page leave(@PathVariable("key") String key, @PathVariable("group") String group, HttpServletRequest request) {
        administration.leave(knownGroup(group), known(key), by(request));
        return new SentOn(ACCOUNTS);
    }

    @PostMapping("/groups")
    Page makeGroup(@RequestParam("group") String name, HttpServletRequest request) {
        if (!Account.isName(name)) {
            return page(null, "name");
        }
        return administration.makeGroup(name, by(request)).isPresent()
                ? new SentOn(ACCOUNTS)
                : page(null, "takenGroup");
    }

    @GetMapping("/events")
    EventsPage events(@RequestParam(name = "page", required = false) @Nullable String page) {
        int number = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
        var shown = events.latest(EventsPage.SIZE + 1, number * EventsPage.SIZE);
        return new EventsPage(
                shown.stream().limit(EventsPage.SIZE).toList(), accounts.all(), number, shown.size() > EventsPage.SIZE);
    }

    private AdministrationPage page(@Nullable LinkGiven given, @Nullable String fault) {
        return new AdministrationPage(accounts.all(), groups.all(), given, fault);
    }

    private LinkGiven link(OneTimeLink.Kind kind, Account account, Language language, HttpServletRequest request) {
        return administration.link(
                kind,
                account,
                by(request),
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                language.tag());
    }

    private Account known(String key) {
        return accounts.find(key).orElseThrow(() -> new NotFound(NotFound.Kind.IDENTIFIER, key));
    }

    private Group knownGroup(String key) {
        return groups.find(key).orElseThrow(() -> new NotFound(NotFound.Kind.IDENTIFIER, key));
    }

    private void note(SecurityEvent.Kind kind, HttpServletRequest request, String detail) {
        Administration.By by = by(request);
        events.note(kind, by.account(), by.client(), detail);
    }

    private static Administration.By by(HttpServletRequest request) {
        if (CurrentReader.get() instanceof Reader.SignedIn someone) {
            return new Administration.By(someone.account(), request.getRemoteAddr());
        }
        throw new ErrorResponseException(HttpStatus.UNAUTHORIZED);
    }
}
