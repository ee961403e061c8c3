package org.partnine.web.accounts;

import static org.partnine.accounts.Operation.ADMINISTER;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Administration;
import org.partnine.accounts.ApiToken;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.Group;
import org.partnine.accounts.Groups;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.ledger.Ledgers;
import org.partnine.obligations.DataSets;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.partnine.web.review.ReviewPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What administrators see to beside accounts: who belongs to a group, the tokens of all, loads and ledgers. */
@Access(ADMINISTER)
@Controller
@RequestMapping("/administration")
class UpkeepPages {

    private static final String TOKENS = "/administration/tokens";

    private final Administration administration;
    private final Accounts accounts;
    private final Groups groups;
    private final ApiTokens tokens;
    private final SecurityEvents events;
    private final DataSets loads;
    private final Ledgers ledgers;
    private final Clock clock;

    UpkeepPages(
            Administration administration,
            Accounts accounts,
            Groups groups,
            ApiTokens tokens,
            SecurityEvents events,
            DataSets loads,
            Ledgers ledgers,
            Clock clock) {
        this.administration = administration;
        this.accounts = accounts;
        this.groups = groups;
        this.tokens = tokens;
        this.events = events;
        this.loads = loads;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    @GetMapping("/groups/{key}")
    GroupPage group(@PathVariable("key") String key) {
        Group group = known(key);
        Set<String> members = Set.copyOf(groups.members(group.key()));
        List<Account> all = accounts.all();
        return new GroupPage(
                group,
                all.stream().filter(account -> members.contains(account.key())).toList(),
                all.stream()
                        .filter(account -> !members.contains(account.key()) && !account.isDisabled())
                        .toList());
    }

    @PostMapping("/groups/{key}/members")
    Page join(@PathVariable("key") String key, @RequestParam("account") String account, HttpServletRequest request) {
        administration.join(known(key), knownAccount(account), by(request));
        return new SentOn(address(key));
    }

    @PostMapping("/groups/{key}/members/{account}/leave")
    Page leave(@PathVariable("key") String key, @PathVariable("account") String account, HttpServletRequest request) {
        administration.leave(known(key), knownAccount(account), by(request));
        return new SentOn(address(key));
    }

    @GetMapping("/tokens")
    TokensPage tokens() {
        return new TokensPage(tokens.all(), accounts.all(), clock.instant());
    }

    @PostMapping("/tokens/{key}/revoke")
    Page revoke(@PathVariable("key") String key, HttpServletRequest request) {
        ApiToken token = tokens.find(key).orElseThrow(() -> new NotFound(NotFound.Kind.IDENTIFIER, key));
        if (tokens.revoke(token.account(), key)) {
            Administration.By by = by(request);
            events.note(SecurityEvent.Kind.TOKEN_REVOKED, by.account(), by.client(), key);
        }
        return new SentOn(TOKENS);
    }

    @GetMapping("/register")
    UpkeepPage register() {
        return new UpkeepPage(
                loads.all(), List.of(ledgers.checkpoint(Ledgers.Which.PUBLIC), ledgers.checkpoint(Ledgers.Which.REST)));
    }

    private static String address(String group) {
        return "/administration/groups/" + group;
    }

    private Group known(String key) {
        return groups.find(key).orElseThrow(() -> new NotFound(NotFound.Kind.IDENTIFIER, key));
    }

    private Account knownAccount(String key) {
        return accounts.find(key).orElseThrow(() -> new NotFound(NotFound.Kind.IDENTIFIER, key));
    }

    private static Administration.By by(HttpServletRequest request) {
        return new Administration.By(ReviewPages.reader().account(), request.getRemoteAddr());
    }
}
