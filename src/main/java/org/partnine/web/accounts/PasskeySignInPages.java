package org.partnine.web.accounts;

import static org.partnine.accounts.Operation.ENTER;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Entrant;
import org.partnine.accounts.Passkeys;
import org.partnine.accounts.Reader;
import org.partnine.accounts.SignIns;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a passkey: instead of the password, or after it. */
@Access(ENTER)
@Controller
@RequestMapping(PasskeyPage.PATH)
class PasskeySignInPages {

    private final Passkeys passkeys;
    private final PasskeyQuestions questions;
    private final SignIns signIns;
    private final Accounts accounts;
    private final Entering entering;

    PasskeySignInPages(
            Passkeys passkeys, PasskeyQuestions questions, SignIns signIns, Accounts accounts, Entering entering) {
        this.passkeys = passkeys;
        this.questions = questions;
        this.signIns = signIns;
        this.accounts = accounts;
        this.entering = entering;
    }

    @GetMapping
    Page form(@RequestParam(name = "to", required = false) @Nullable String to, HttpServletRequest request) {
        return CurrentReader.get() instanceof Reader.SignedIn
                ? new SentOn(SignInPage.ours(to))
                : asking(SignInPage.ours(to), null, request);
    }

    @PostMapping
    Page signIn(
            @RequestParam("id") String id,
            @RequestParam("clientData") String clientData,
            @RequestParam("authenticatorData") String authenticatorData,
            @RequestParam("signature") String signature,
            @RequestParam(name = "to", required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        String on = SignInPage.ours(to);
        var question = questions.take(PublicKeyCredentialRequestOptions.class, request);
        var answer = PasskeyAnswers.signed(id, clientData, authenticatorData, signature);
        if (question.isEmpty() || answer.isEmpty()) {
            return asking(on, "passkey", request);
        }
        return switch (signIns.withPasskey(question.get(), answer.get(), request.getRemoteAddr())) {
            case SignIns.Outcome.Entered entered -> {
                entering.enter(new Entrant(entered.account().key(), true), request, response);
                yield new SentOn(on);
            }
            case SignIns.Outcome.CodeNeeded never -> asking(on, "passkey", request);
            case SignIns.Outcome.Failed failed -> asking(on, "passkey", request);
            case SignIns.Outcome.Unreadable never -> asking(on, "passkey", request);
            case SignIns.Outcome.Refused refused -> asking(on, "passkey", request);
        };
    }

    private PasskeyPage asking(String to, @Nullable String fault, HttpServletRequest request) {
        Optional<Account> awaited = Entering.awaitingCode().flatMap(accounts::find);
        boolean hasCode = awaited.filter(Account::hasCode).isPresent();
        var offer = PasskeyOffer.of(passkeys.place(), request);
        if (!offer.isHere()) {
            return new PasskeyPage(to, offer, null, awaited.isPresent(), hasCode, fault);
        }
        var question = passkeys.question(awaited.map(Account::key).orElse(null));
        questions.put(question, request);
        return new PasskeyPage(to, offer, questions.written(question), awaited.isPresent(), hasCode, fault);
    }
}
