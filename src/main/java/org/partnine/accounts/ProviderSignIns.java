package org.partnine.accounts;

import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Signing in through a provider of identities. Who comes for the first time gets an account, or the one that has his
 * address if the provider saw that the address is his.
 */
@Service
public class ProviderSignIns {

    private final Accounts accounts;
    private final ProvidedRoles roles;
    private final SecurityEvents events;

    ProviderSignIns(Accounts accounts, ProvidedRoles roles, SecurityEvents events) {
        this.accounts = accounts;
        this.roles = roles;
        this.events = events;
    }

    /** Entered, a code needed, or failed: there is no account for him, or it may not be used. */
    public SignIns.Outcome with(ProvidedIdentity identity, String client) {
        Optional<Account> known = accounts.withIdentity(identity.issuer(), identity.subject())
                .or(() -> newcomer(identity, client))
                .filter(account -> !account.isDisabled());
        if (known.isEmpty()) {
            events.note(SecurityEvent.Kind.SIGN_IN_FAILED, null, client, "provider");
            return new SignIns.Outcome.Failed();
        }
        Account account = known.get();
        roles.of(identity.roles()).filter(role -> role != account.role()).ifPresent(role -> {
            accounts.setRole(account.key(), role);
            events.note(SecurityEvent.Kind.ROLE_CHANGED, account.key(), client, role.name());
        });
        if (account.hasSecondFactor()) {
            return new SignIns.Outcome.CodeNeeded(account);
        }
        accounts.signedIn(account.key());
        events.note(SecurityEvent.Kind.SIGNED_IN, account.key(), client, "provider");
        return new SignIns.Outcome.Entered(account);
    }

    /** Empty without an address that the provider saw to be his: anyone could claim the account of another. */
    private Optional<Account> newcomer(ProvidedIdentity identity, String client) {
        String email = identity.email();
        if (email == null || !identity.isEmailVerified() || !Account.isEmail(email)) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.withEmail(email).or(() -> {
            Optional<Account> made =
                    accounts.make(email, identity.name() == null ? email : identity.name(), Role.READER);
            made.ifPresent(someone -> events.note(SecurityEvent.Kind.ACCOUNT_MADE, someone.key(), client, "provider"));
            return made;
        });
        account.ifPresent(someone -> accounts.identify(someone.key(), identity.issuer(), identity.subject()));
        return account;
    }
}
