package org.partnine.web.accounts;

import static org.partnine.accounts.Operation.ENTER;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Entrant;
import org.partnine.accounts.Passkeys;
import org.partnine.accounts.Reader;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.accounts.SignIns;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Access(ENTER)
@Controller
class SignInPages {

    static final String CODE = SignInPage.PATH + "/second-factor";

    private final SignIns signIns;
    private final Entering entering;
    private final SecurityEvents events;
    private final IdentityProviders providers;
    private final Passkeys passkeys;
    private final Accounts accounts;

    SignInPages(
            SignIns signIns,
            Entering entering,
            SecurityEvents events,
            IdentityProviders providers,
            Passkeys passkeys,
            Accounts accounts) {
        this.signIns = signIns;
        this.entering = entering;
        this.events = events;
        this.providers = providers;
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @GetMapping(SignInPage.PATH)
    Page form(
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "fault", required = false) @Nullable String fault) {
        return CurrentReader.get() instanceof Reader.SignedIn
                ? new SentOn(SignInPage.ours(to))
                : page("", SignInPage.ours(to), "provider".equals(fault) ? fault : null);
    }

    @PostMapping(SignInPage.PATH)
    Page signIn(
            @RequestParam("email") String email,
            @RequestParam("password") String password,
            @RequestParam(name = "to", required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        String on = SignInPage.ours(to);
        return switch (signIns.withPassword(email, password, request.getRemoteAddr())) {
            case SignIns.Outcome.Entered entered -> {
                entering.enter(new Entrant(entered.account().key(), true), request, response);
                yield new SentOn(on);
            }
            case SignIns.Outcome.CodeNeeded needed -> {
                entering.enter(new Entrant(needed.account().key(), false), request, response);
                yield new SentOn(secondStep(needed.account(), on));
            }
            case SignIns.Outcome.Failed failed -> page(email, on, "signIn");
            case SignIns.Outcome.Unreadable never -> page(email, on, "unreadable");
            case SignIns.Outcome.Refused refused -> page(email, on, "wait");
        };
    }

    @GetMapping(CODE)
    Page codeForm(@RequestParam(name = "to", required = false) @Nullable String to) {
        return Entering.awaitingCode().isEmpty() ? new SentOn(SignInPage.PATH) : codePage(SignInPage.ours(to), null);
    }

    @PostMapping(CODE)
    Page code(
            @RequestParam("code") String code,
            @RequestParam(name = "to", required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> account = Entering.awaitingCode();
        if (account.isEmpty()) {
            return new SentOn(SignInPage.PATH);
        }
        String on = SignInPage.ours(to);
        return switch (signIns.withCode(account.get(), code, request.getRemoteAddr())) {
            case SignIns.Outcome.Entered entered -> {
                entering.enter(new Entrant(entered.account().key(), true), request, response);
                yield new SentOn(on);
            }
            case SignIns.Outcome.CodeNeeded again -> codePage(on, "code");
            case SignIns.Outcome.Failed failed -> codePage(on, "code");
            case SignIns.Outcome.Unreadable unreadable -> codePage(on, "unreadable");
            case SignIns.Outcome.Refused refused -> codePage(on, "wait");
        };
    }

    /** Where the second factor is asked for: the code of a telephone, or else a passkey. */
    static String secondStep(Account account, String to) {
        return account.hasCode() ? code(to) : PasskeyPage.address(to);
    }

    /** Where the code is asked for. */
    static String code(String to) {
        return new Address(CODE, Map.of("to", List.of(to))).toString();
    }

    @PostMapping("/logout")
    Page signOut(HttpServletRequest request) {
        if (CurrentReader.get() instanceof Reader.SignedIn someone) {
            events.note(SecurityEvent.Kind.SIGNED_OUT, someone.account(), request.getRemoteAddr(), null);
        }
        entering.leave(request);
        return new SentOn("/");
    }

    private SignInPage page(String email, String to, @Nullable String fault) {
        return new SignInPage(
                email, to, fault, providers.all(), passkeys.place().isPresent());
    }

    private CodePage codePage(String to, @Nullable String fault) {
        boolean hasPasskey = Entering.awaitingCode()
                .flatMap(accounts::find)
                .filter(Account::hasPasskey)
                .isPresent();
        return new CodePage(to, hasPasskey, fault);
    }
}
