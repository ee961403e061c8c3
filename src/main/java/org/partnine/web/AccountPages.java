package org.partnine.web;

import static org.partnine.accounts.Operation.KEEP_OWN_ACCOUNT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.AccountSessions;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Entrant;
import org.partnine.accounts.OneTimeCodes;
import org.partnine.accounts.PasswordSetting;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Scopes;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.accounts.SignIns;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: sessions, tokens, second factor, password. */
@Access(KEEP_OWN_ACCOUNT)
@Controller
@RequestMapping(AccountPages.PATH)
class AccountPages {

    static final String PATH = "/account";

    private static final long LONGEST_DAYS = ApiTokens.LONGEST_LIFE.toDays();

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final ApiTokens tokens;
    private final SignIns signIns;
    private final PasswordSetting passwords;
    private final SecurityEvents events;
    private final Entering entering;
    private final Clock clock;

    AccountPages(
            Accounts accounts,
            AccountSessions sessions,
            ApiTokens tokens,
            SignIns signIns,
            PasswordSetting passwords,
            SecurityEvents events,
            Entering entering,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.signIns = signIns;
        this.passwords = passwords;
        this.events = events;
        this.entering = entering;
        this.clock = clock;
    }

    @GetMapping
    AccountPage account(HttpServletRequest request) {
        return page(request, null, null, null);
    }

    @PostMapping("/sessions/{id}/end")
    SentOn endSession(@PathVariable("id") String id, HttpServletRequest request) {
        if (sessions.end(own().key(), id)) {
            note(SecurityEvent.Kind.SESSION_ENDED, request, null);
        }
        return new SentOn(PATH);
    }

    @PostMapping("/tokens")
    AccountPage makeToken(
            @RequestParam("token") String name,
            @RequestParam("days") String days,
            @RequestParam(name = "scope", required = false) @Nullable List<String> scopes,
            HttpServletRequest request) {
        if (!Account.isName(name)) {
            return page(request, null, null, "name");
        }
        if (!days.matches("\\d{1,3}") || Long.parseLong(days) < 1 || Long.parseLong(days) > LONGEST_DAYS) {
            return page(request, null, null, "days");
        }
        if (scopes == null || scopes.isEmpty() || !scopes.stream().allMatch(Scopes::isScope)) {
            return page(request, null, null, "scopes");
        }
        var made = tokens.make(
                own().key(), name, new Scopes(new HashSet<>(scopes)), Duration.ofDays(Long.parseLong(days)));
        note(SecurityEvent.Kind.TOKEN_MADE, request, made.token().key());
        return page(request, made.secret(), null, null);
    }

    @PostMapping("/tokens/{key}/revoke")
    SentOn revokeToken(@PathVariable("key") String key, HttpServletRequest request) {
        if (tokens.revoke(own().key(), key)) {
            note(SecurityEvent.Kind.TOKEN_REVOKED, request, key);
        }
        return new SentOn(PATH);
    }

    @PostMapping("/second-factor")
    AccountPage offerSecondFactor(HttpServletRequest request) {
        Account own = own();
        if (own.hasSecondFactor()) {
            return page(request, null, null, null);
        }
        byte[] secret = OneTimeCodes.newSecret();
        accounts.offerSecondFactor(own.key(), secret);
        return page(request, null, SquarePicture.of(secret, own.email()), null);
    }

    @PostMapping("/second-factor/confirm")
    Page confirmSecondFactor(@RequestParam("code") String code, HttpServletRequest request) {
        Account own = own();
        Optional<byte[]> secret = accounts.secondFactor(own.key());
        if (own.hasSecondFactor() || secret.isEmpty()) {
            return new SentOn(PATH);
        }
        if (!signIns.isGood(own.key(), code)) {
            return page(request, null, SquarePicture.of(secret.get(), own.email()), "code");
        }
        accounts.confirmSecondFactor(own.key());
        note(SecurityEvent.Kind.SECOND_FACTOR_SET, request, null);
        return new SentOn(PATH);
    }

    /** Takes a code: who finds a browser open must not weaken the account. */
    @PostMapping("/second-factor/drop")
    Page dropSecondFactor(@RequestParam("code") String code, HttpServletRequest request) {
        Account own = own();
        if (!signIns.isGood(own.key(), code)) {
            return page(request, null, null, "code");
        }
        accounts.dropSecondFactor(own.key());
        note(SecurityEvent.Kind.SECOND_FACTOR_DROPPED, request, null);
        return new SentOn(PATH);
    }

    @PostMapping("/password")
    Page changePassword(
            @RequestParam("former") String former,
            @RequestParam("password") String password,
            @RequestParam("again") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        var written = new PasswordSetting.Written("", "", password, again);
        return switch (passwords.byFormer(own(), former, written, request.getRemoteAddr())) {
            case PasswordSetting.Outcome.Faulty faulty ->
                page(request, null, null, faulty.fault().code());
            case PasswordSetting.Outcome.Spent spent -> new SentOn(PATH);
            case PasswordSetting.Outcome.Set set -> {
                entering.enter(new Entrant(set.account().key(), true), request, response);
                yield new SentOn(PATH);
            }
        };
    }

    private AccountPage page(
            HttpServletRequest request,
            @Nullable String madeToken,
            AccountPage.@Nullable Offered offered,
            @Nullable String fault) {
        Account own = own();
        HttpSession session = request.getSession(false);
        return new AccountPage(
                own,
                sessions.of(own.key(), session == null ? "" : session.getId()),
                tokens.of(own.key()),
                clock.instant(),
                madeToken,
                offered,
                fault);
    }

    private Account own() {
        if (CurrentReader.get() instanceof Reader.SignedIn someone) {
            return accounts.find(someone.account())
                    .orElseThrow(() -> new IllegalStateException("the reader's account is gone"));
        }
        throw new ErrorResponseException(HttpStatus.UNAUTHORIZED);
    }

    private void note(SecurityEvent.Kind kind, HttpServletRequest request, @Nullable String detail) {
        events.note(kind, own().key(), request.getRemoteAddr(), detail);
    }
}
