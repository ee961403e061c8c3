package org.partnine.web.accounts;

import static org.partnine.accounts.Operation.KEEP_OWN_ACCOUNT;
import static org.partnine.accounts.Operation.SET_SECOND_FACTOR;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.Passkeys;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.accounts.SignIns;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own passkeys: added and removed. */
@Access(KEEP_OWN_ACCOUNT)
@Controller
@RequestMapping(AccountPages.PATH + "/passkeys")
class PasskeyPages {

    private final Passkeys passkeys;
    private final PasskeyQuestions questions;
    private final SignIns signIns;
    private final SecurityEvents events;
    private final OwnAccount own;

    PasskeyPages(
            Passkeys passkeys, PasskeyQuestions questions, SignIns signIns, SecurityEvents events, OwnAccount own) {
        this.passkeys = passkeys;
        this.questions = questions;
        this.signIns = signIns;
        this.events = events;
        this.own = own;
    }

    /** A passkey in the making. */
    private record Wanted(String name, PublicKeyCredentialCreationOptions question) implements Serializable {}

    /** Takes the password, where there is one: who finds a browser open must not make himself at home. */
    @Access(SET_SECOND_FACTOR)
    @PostMapping
    Page offer(
            @RequestParam("passkey") String name,
            @RequestParam(name = "former", required = false) @Nullable String password,
            HttpServletRequest request) {
        Account account = own.account();
        if (!Account.isName(name)) {
            return own.page(request).with("name");
        }
        if (!PasskeyOffer.of(passkeys.place(), request).isHere()) {
            return own.page(request);
        }
        if (!isHolder(account, password, request)) {
            return own.page(request).with("former");
        }
        var question = passkeys.offer(account);
        questions.put(new Wanted(name, question), request);
        return new NewPasskeyPage(name, questions.written(question));
    }

    @Access(SET_SECOND_FACTOR)
    @PostMapping("/made")
    Page add(
            @RequestParam("id") String id,
            @RequestParam("clientData") String clientData,
            @RequestParam("attestation") String attestation,
            @RequestParam(name = "transports", defaultValue = "") String transports,
            HttpServletRequest request) {
        Account account = own.account();
        Optional<Wanted> wanted = questions.take(Wanted.class, request);
        var answer = PasskeyAnswers.made(id, clientData, attestation, List.of(transports.split(",")));
        if (wanted.isEmpty()
                || answer.isEmpty()
                || !passkeys.add(
                        account,
                        wanted.get().question(),
                        answer.get(),
                        wanted.get().name())) {
            return own.page(request).with("passkey");
        }
        events.note(
                SecurityEvent.Kind.PASSKEY_ADDED,
                account.key(),
                request.getRemoteAddr(),
                wanted.get().name());
        return new SentOn(AccountPages.PATH);
    }

    /** Takes the password, where there is one: without its last passkey the password alone opens the account. */
    @PostMapping("/{id}/remove")
    Page remove(
            @PathVariable("id") String id,
            @RequestParam(name = "former", required = false) @Nullable String password,
            HttpServletRequest request) {
        Account account = own.account();
        if (!isHolder(account, password, request)) {
            return own.page(request).with("former");
        }
        if (passkeys.remove(account, id)) {
            events.note(SecurityEvent.Kind.PASSKEY_REMOVED, account.key(), request.getRemoteAddr(), id);
        }
        return new SentOn(AccountPages.PATH);
    }

    private boolean isHolder(Account account, @Nullable String password, HttpServletRequest request) {
        return account.passwordHash() == null
                || signIns.knows(account, password == null ? "" : password, request.getRemoteAddr());
    }
}
