package org.partnine.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;

/** Signing in: with e-mail address and password, and a second factor where one was set up; or with a passkey alone. */
@Service
public class SignIns {

    private final Accounts accounts;
    private final CodeSecrets secrets;
    private final Passwords passwords;
    private final FailedSignIns failures;
    private final SecurityEvents events;
    private final Passkeys passkeys;
    private final Clock clock;

    SignIns(
            Accounts accounts,
            CodeSecrets secrets,
            Passwords passwords,
            FailedSignIns failures,
            SecurityEvents events,
            Passkeys passkeys,
            Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.passwords = passwords;
        this.failures = failures;
        this.events = events;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** What became of an attempt. None tells whether there is an account with the address. */
    public sealed interface Outcome {

        /** Signed in. */
        record Entered(Account account) implements Outcome {}

        /** The password was right; the second factor is needed as well: a code, or a passkey. */
        record CodeNeeded(Account account) implements Outcome {}

        /** Not right. */
        record Failed() implements Outcome {}

        /** The secret of the code cannot be read: an administrator has to drop the second factor. */
        record Unreadable() implements Outcome {}

        /** Not looked at: too many attempts failed. */
        record Refused(Duration pause) implements Outcome {}
    }

    public Outcome withPassword(String email, String password, String client) {
        Optional<Duration> wait = failures.refused(email, client);
        if (wait.isPresent()) {
            events.note(SecurityEvent.Kind.SIGN_IN_REFUSED, null, client, null);
            return new Outcome.Refused(wait.get());
        }
        Optional<Account> found = accounts.withEmail(email).filter(account -> !account.isDisabled());
        boolean right = password.length() <= Passwords.LONGEST
                && passwords.matches(password, found.map(Account::passwordHash).orElse(null));
        if (!right || found.isEmpty()) {
            failures.failed(email, client);
            events.note(
                    SecurityEvent.Kind.SIGN_IN_FAILED, found.map(Account::key).orElse(null), client, "password");
            return new Outcome.Failed();
        }
        Account account = found.get();
        if (account.hasSecondFactor()) {
            return new Outcome.CodeNeeded(account);
        }
        return entered(account, client, "password");
    }

    /** @param key of the account whose password was right */
    public Outcome withCode(String key, String code, String client) {
        Optional<Account> found = accounts.find(key).filter(account -> !account.isDisabled());
        if (found.isEmpty()) {
            return new Outcome.Failed();
        }
        Account account = found.get();
        Optional<Duration> wait = failures.refused(account.email(), client);
        if (wait.isPresent()) {
            events.note(SecurityEvent.Kind.SIGN_IN_REFUSED, account.key(), client, null);
            return new Outcome.Refused(wait.get());
        }
        return switch (check(account.key(), code)) {
            case RIGHT -> entered(account, client, "password and code");
            case WRONG -> {
                failures.failed(account.email(), client);
                events.note(SecurityEvent.Kind.SIGN_IN_FAILED, account.key(), client, "code");
                yield new Outcome.Failed();
            }
            // Nobody guesses here, and the owner has done nothing wrong: it does not count.
            case UNREADABLE -> {
                events.note(SecurityEvent.Kind.SIGN_IN_FAILED, account.key(), client, "code, secret unreadable");
                yield new Outcome.Unreadable();
            }
        };
    }

    /** Both factors in one: no password and no code is asked for, and nobody can guess it. */
    public Outcome withPasskey(
            PublicKeyCredentialRequestOptions question,
            PublicKeyCredential<AuthenticatorAssertionResponse> answer,
            String client) {
        Optional<Account> holder = passkeys.holder(question, answer);
        if (holder.isEmpty() || holder.get().isDisabled()) {
            events.note(
                    SecurityEvent.Kind.SIGN_IN_FAILED, holder.map(Account::key).orElse(null), client, "passkey");
            return new Outcome.Failed();
        }
        return entered(holder.get(), client, "passkey");
    }

    /** Whether it is the account's password, from someone who is signed in; a wrong one counts as a failure to sign in. */
    public boolean knows(Account account, String password, String client) {
        if (failures.refused(account.email(), client).isPresent()) {
            return false;
        }
        boolean right = password.length() <= Passwords.LONGEST && passwords.matches(password, account.passwordHash());
        if (!right) {
            failures.failed(account.email(), client);
        }
        return right;
    }

    /** What a code is. */
    public enum Code {
        /** Right, and used up now. */
        RIGHT,
        WRONG,
        /** Not to be told: the secret from which it was made cannot be read. */
        UNREADABLE
    }

    public Code check(String key, String code) {
        Optional<byte[]> secret = secrets.find(key);
        if (secret.isEmpty()) {
            return secrets.isUnreadable(key) ? Code.UNREADABLE : Code.WRONG;
        }
        OptionalLong step = OneTimeCodes.step(secret.get(), code, clock.instant());
        return step.isPresent() && accounts.useStep(key, step.getAsLong()) ? Code.RIGHT : Code.WRONG;
    }

    private Outcome entered(Account account, String client, String means) {
        failures.succeeded(account.email());
        accounts.signedIn(account.key());
        events.note(SecurityEvent.Kind.SIGNED_IN, account.key(), client, means);
        return new Outcome.Entered(account);
    }
}
