package org.partnine.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing a password: under a one-time link, or with the former one. */
@Service
public class PasswordSetting {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final FailedSignIns failures;
    private final SecurityEvents events;
    private final AccountSessions sessions;

    PasswordSetting(
            Accounts accounts,
            OneTimeLinks links,
            Passwords passwords,
            FailedSignIns failures,
            SecurityEvents events,
            AccountSessions sessions) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.failures = failures;
        this.events = events;
        this.sessions = sessions;
    }

    /**
     * What was written into the form.
     *
     * @param email for the first administrator only
     * @param again the password a second time
     */
    public record Written(String email, String name, String password, String again) {

        /** Never with the passwords: a log line may hold it. */
        @Override
        public String toString() {
            return "Written[" + email + "]";
        }
    }

    /** What is wrong with it. */
    public enum Fault {
        EMAIL("email"),
        NAME("name"),
        TOO_SHORT("tooShort"),
        TOO_LONG("tooLong"),
        GUESSABLE("guessable"),
        NOT_THE_SAME("notTheSame"),
        FORMER("former");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        /** Key of its text. */
        public String code() {
            return code;
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Set(Account account) implements Outcome {}

        record Faulty(Fault fault) implements Outcome {}

        /** The link opens nothing any more. */
        record Spent() implements Outcome {}
    }

    /** Sets the password, uses the link up, and ends all sessions of the account. */
    @Transactional
    public Outcome byLink(String secret, Written written, String client) {
        Optional<OneTimeLink> found = links.find(secret);
        if (found.isEmpty()) {
            return new Outcome.Spent();
        }
        OneTimeLink link = found.get();
        String key = link.account();
        if (key == null) {
            if (!Account.isEmail(Account.email(written.email()))) {
                return new Outcome.Faulty(Fault.EMAIL);
            }
            if (!Account.isName(written.name())) {
                return new Outcome.Faulty(Fault.NAME);
            }
        }
        String email = key == null
                ? written.email()
                : accounts.find(key).map(Account::email).orElse("");
        Optional<Fault> fault = fault(written.password(), written.again(), email, written.name());
        if (fault.isPresent()) {
            return new Outcome.Faulty(fault.get());
        }
        if (links.use(secret).isEmpty() || (key == null && !accounts.isEmpty())) {
            return new Outcome.Spent();
        }
        Optional<Account> account =
                key == null ? first(written, client) : accounts.find(key).filter(known -> !known.isDisabled());
        if (account.isEmpty()) {
            return new Outcome.Spent();
        }
        return set(account.get(), written.password(), client, link.kind().name());
    }

    /** @param former the password in force; the account's other sessions end */
    @Transactional
    public Outcome byFormer(Account account, String former, Written written, String client) {
        Optional<Fault> fault = fault(written.password(), written.again(), account.email(), account.name());
        if (fault.isPresent()) {
            return new Outcome.Faulty(fault.get());
        }
        if (failures.refused(account.email(), client).isPresent()
                || !passwords.matches(former, account.passwordHash())) {
            failures.failed(account.email(), client);
            return new Outcome.Faulty(Fault.FORMER);
        }
        return set(account, written.password(), client, "former password");
    }

    private Optional<Account> first(Written written, String client) {
        Optional<Account> made = accounts.make(written.email(), written.name(), Role.ADMINISTRATOR);
        made.ifPresent(account -> events.note(
                SecurityEvent.Kind.ACCOUNT_MADE, account.key(), client, account.key() + " ADMINISTRATOR, the first"));
        return made;
    }

    private Outcome set(Account account, String password, String client, String means) {
        accounts.setPassword(account.key(), passwords.hash(password));
        failures.succeeded(account.email());
        sessions.endAll(account.key());
        events.note(SecurityEvent.Kind.PASSWORD_SET, account.key(), client, means);
        return new Outcome.Set(accounts.find(account.key()).orElseThrow());
    }

    /** Long, and neither well known nor made of what everyone knows about the account. */
    static Optional<Fault> fault(String password, String again, String email, String name) {
        if (password.length() < Passwords.SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.length() > Passwords.LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (!password.equals(again)) {
            return Optional.of(Fault.NOT_THE_SAME);
        }
        String bare = password.toLowerCase(Locale.ROOT);
        for (String known :
                Set.of(Account.email(email), name.toLowerCase(Locale.ROOT).strip(), "part nine", "partnine")) {
            if (known.length() >= 4) {
                bare = bare.replace(known, "");
            }
        }
        return GuessablePasswords.isGuessable(password) || bare.length() < Passwords.SHORTEST / 2
                ? Optional.of(Fault.GUESSABLE)
                : Optional.empty();
    }
}
