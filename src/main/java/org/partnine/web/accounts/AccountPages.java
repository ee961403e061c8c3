package org.partnine.web.accounts;

import static org.partnine.accounts.Operation.KEEP_OWN_ACCOUNT;
import static org.partnine.accounts.Operation.SET_SECOND_FACTOR;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.partnine.accounts.CodeSecrets;
import org.partnine.accounts.Entrant;
import org.partnine.accounts.OneTimeCodes;
import org.partnine.accounts.PasswordSetting;
import org.partnine.accounts.Scopes;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.accounts.SignIns;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: sessions, tokens, second factor, password. */
@Access(KEEP_OWN_ACCOUNT)
@Controller
@RequestMapping(AccountPages.PATH)
public class AccountPages {

    public static final String PATH = "/account";

    private static final String UNREADABLE = "unreadable";
    private static final long LONGEST_DAYS = ApiTokens.LONGEST_LIFE.toDays();

    private final Accounts accounts;
    private final CodeSecrets secrets;
    private final AccountSessions sessions;
    private final ApiTokens tokens;
    private final SignIns signIns;
    private final PasswordSetting passwords;
    private final SecurityEvents events;
    private final Entering entering;
    private final OwnAccount own;

    AccountPages(
            Accounts accounts,
            CodeSecrets secrets,
            AccountSessions sessions,
            ApiTokens tokens,
            SignIns signIns,
            PasswordSetting passwords,
            SecurityEvents events,
            Entering entering,
            OwnAccount own) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.sessions = sessions;
        this.tokens = tokens;
        this.signIns = signIns;
        this.passwords = passwords;
        this.events = events;
        this.entering = entering;
        this.own = own;
    }

    @Access(SET_SECOND_FACTOR)
    @GetMapping
    AccountPage account(HttpServletRequest request) {
        return own.page(request);
    }

    @PostMapping("/sessions/{id}/end")
    SentOn endSession(@PathVariable("id") String id, HttpServletRequest request) {
        if (sessions.end(own.account().key(), id)) {
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
            return own.page(request).with("name");
        }
        if (!days.matches("\\d{1,3}") || Long.parseLong(days) < 1 || Long.parseLong(days) > LONGEST_DAYS) {
            return own.page(request).with("days");
        }
        if (scopes == null || scopes.isEmpty() || !scopes.stream().allMatch(Scopes::isScope)) {
            return own.page(request).with("scopes");
        }
        var made = tokens.make(
                own.account().key(), name, new Scopes(new HashSet<>(scopes)), Duration.ofDays(Long.parseLong(days)));
        note(SecurityEvent.Kind.TOKEN_MADE, request, made.token().key());
        return own.page(request).withToken(made.secret());
    }

    @PostMapping("/tokens/{key}/revoke")
    SentOn revokeToken(@PathVariable("key") String key, HttpServletRequest request) {
        if (tokens.revoke(own.account().key(), key)) {
            note(SecurityEvent.Kind.TOKEN_REVOKED, request, key);
        }
        return new SentOn(PATH);
    }

    @Access(SET_SECOND_FACTOR)
    @PostMapping("/second-factor")
    AccountPage offerSecondFactor(HttpServletRequest request) {
        Account account = own.account();
        if (account.hasCode()) {
            return own.page(request);
        }
        byte[] secret = OneTimeCodes.newSecret();
        secrets.offer(account.key(), secret);
        return own.page(request).with(SquarePicture.of(secret, account.email()));
    }

    @Access(SET_SECOND_FACTOR)
    @PostMapping("/second-factor/confirm")
    Page confirmSecondFactor(@RequestParam("code") String code, HttpServletRequest request) {
        Account account = own.account();
        Optional<byte[]> secret = secrets.find(account.key());
        if (account.hasCode() || secret.isEmpty()) {
            return new SentOn(PATH);
        }
        return switch (signIns.check(account.key(), code)) {
            case RIGHT -> {
                accounts.confirmCode(account.key());
                note(SecurityEvent.Kind.SECOND_FACTOR_SET, request, null);
                yield new SentOn(PATH);
            }
            case WRONG ->
                own.page(request)
                        .with(SquarePicture.of(secret.get(), account.email()))
                        .with("code");
            case UNREADABLE -> own.page(request).with(UNREADABLE);
        };
    }

    /** Takes a code: who finds a browser open must not weaken the account. */
    @PostMapping("/second-factor/drop")
    Page dropSecondFactor(@RequestParam("code") String code, HttpServletRequest request) {
        Account account = own.account();
        return switch (signIns.check(account.key(), code)) {
            case RIGHT -> {
                accounts.dropCode(account.key());
                note(SecurityEvent.Kind.SECOND_FACTOR_DROPPED, request, null);
                yield new SentOn(PATH);
            }
            case WRONG -> own.page(request).with("code");
            case UNREADABLE -> own.page(request).with(UNREADABLE);
        };
    }

    @PostMapping("/password")
    Page changePassword(
            @RequestParam("former") String former,
            @RequestParam("password") String password,
            @RequestParam("again") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        var written = new PasswordSetting.Written("", "", password, again);
        return switch (passwords.byFormer(own.account(), former, written, request.getRemoteAddr())) {
            case PasswordSetting.Outcome.Faulty faulty ->
                own.page(request).with(faulty.fault().code());
            case PasswordSetting.Outcome.Spent spent -> new SentOn(PATH);
            case PasswordSetting.Outcome.Set set -> {
                entering.enter(new Entrant(set.account().key(), true), request, response);
                yield new SentOn(PATH);
            }
        };
    }

    private void note(SecurityEvent.Kind kind, HttpServletRequest request, @Nullable String detail) {
        events.note(kind, own.account().key(), request.getRemoteAddr(), detail);
    }
}
