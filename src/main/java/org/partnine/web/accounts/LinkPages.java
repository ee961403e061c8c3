package org.partnine.web.accounts;

import static org.partnine.accounts.Operation.ENTER;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Entrant;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.PasswordSetting;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One-time links: opening one changes nothing, so that a mail scanner does not use it up; sending the form does. */
@Access(ENTER)
@Controller
class LinkPages {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final PasswordSetting passwords;
    private final Entering entering;

    LinkPages(OneTimeLinks links, Accounts accounts, PasswordSetting passwords, Entering entering) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.entering = entering;
    }

    @GetMapping(OneTimeLinks.PATH + "{secret}")
    LinkPage open(@PathVariable("secret") String secret) {
        return links.find(secret).map(link -> page(link, secret, null)).orElseGet(LinkPage::spent);
    }

    @PostMapping(OneTimeLinks.PATH + "{secret}")
    Page use(
            @PathVariable("secret") String secret,
            @RequestParam(name = "email", required = false) @Nullable String email,
            @RequestParam(name = "name", required = false) @Nullable String name,
            @RequestParam("password") String password,
            @RequestParam("again") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<OneTimeLink> link = links.find(secret);
        if (link.isEmpty()) {
            return LinkPage.spent();
        }
        var outcome = passwords.byLink(
                secret,
                new PasswordSetting.Written(email == null ? "" : email, name == null ? "" : name, password, again),
                request.getRemoteAddr());
        return switch (outcome) {
            case PasswordSetting.Outcome.Faulty faulty ->
                link.get().account() == null
                        ? new LinkPage(
                                link.get().kind(),
                                secret,
                                email == null ? "" : email,
                                name == null ? "" : name,
                                faulty.fault().code())
                        : page(link.get(), secret, faulty.fault().code());
            case PasswordSetting.Outcome.Spent spent -> LinkPage.spent();
            case PasswordSetting.Outcome.Set set -> {
                Account account = set.account();
                if (account.hasSecondFactor()) {
                    yield new SentOn(SignInPage.PATH);
                }
                accounts.signedIn(account.key());
                entering.enter(new Entrant(account.key(), true), request, response);
                yield new SentOn("/account");
            }
        };
    }

    private LinkPage page(OneTimeLink link, String secret, @Nullable String fault) {
        String key = link.account();
        if (key == null) {
            return new LinkPage(link.kind(), secret, "", "", fault);
        }
        return accounts.find(key)
                .filter(account -> !account.isDisabled())
                .map(account -> new LinkPage(link.kind(), secret, account.email(), account.name(), fault))
                .orElseGet(LinkPage::spent);
    }
}
