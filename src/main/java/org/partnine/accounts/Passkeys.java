package org.partnine.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;

/**
 * Passkeys (WebAuthn): who has one signs with it, after the authenticator has seen by finger, face or code that it is he.
 * So it counts as both factors; one that verifies nobody is neither made nor accepted.
 */
@Service
public class Passkeys {

    /** An account may have so many. */
    public static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private final PasskeyPlaces places;
    private final PasskeyHolders holders;
    private final KeptPasskeys kept;
    private final Accounts accounts;
    private volatile @Nullable WebAuthnRelyingPartyOperations operations;

    Passkeys(PasskeyPlaces places, JdbcOperations operations, JdbcClient jdbc, Accounts accounts) {
        this.places = places;
        this.holders = new PasskeyHolders(operations, jdbc, accounts);
        this.kept = new KeptPasskeys(operations);
        this.accounts = accounts;
    }

    /** Where they work; empty: nowhere. */
    public Optional<PasskeyPlace> place() {
        return places.place();
    }

    /** Oldest first. */
    public List<Passkey> of(Account account) {
        PublicKeyCredentialUserEntity holder = holders.findByUsername(account.key());
        return holder == null
                ? List.of()
                : kept.findByUserId(holder.getId()).stream()
                        .map(Passkeys::passkey)
                        .sorted(Comparator.comparing(Passkey::madeAt).thenComparing(Passkey::id))
                        .toList();
    }

    /** What an authenticator is asked in order to make one. Only where there is a {@link #place()}. */
    public PublicKeyCredentialCreationOptions offer(Account account) {
        holders.know(account);
        return operations()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(as(account.key())));
    }

    /** False if the answer is none to the question, or the account has enough of them. */
    public boolean add(
            Account account,
            PublicKeyCredentialCreationOptions question,
            PublicKeyCredential<AuthenticatorAttestationResponse> answer,
            String name) {
        if (of(account).size() >= MOST || !isOf(account, question)) {
            return false;
        }
        try {
            operations()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            question, new RelyingPartyPublicKey(answer, name.strip())));
            return true;
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            // So it says that the answer does not hold.
            LOG.debug("A passkey was not taken", e);
            return false;
        }
    }

    /** False if the account has none of this id. */
    public boolean remove(Account account, String id) {
        Optional<Passkey> own =
                of(account).stream().filter(passkey -> passkey.id().equals(id)).findFirst();
        own.ifPresent(passkey -> kept.delete(Bytes.fromBase64(passkey.id())));
        return own.isPresent();
    }

    /**
     * What an authenticator is asked in order to sign in. Only where there is a {@link #place()}.
     *
     * @param account key of the one whose passkey it must be; null: whichever the person chooses
     */
    public PublicKeyCredentialRequestOptions question(@Nullable String account) {
        return operations()
                .createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(account == null ? null : as(account)));
    }

    /** The account whose passkey answers the question; empty if the answer is none to it. It may be disabled. */
    public Optional<Account> holder(
            PublicKeyCredentialRequestOptions question, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        try {
            return accounts.find(operations()
                    .authenticate(new RelyingPartyAuthenticationRequest(question, answer))
                    .getName());
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            // So it says that the answer does not hold.
            LOG.debug("A passkey did not open", e);
            return Optional.empty();
        }
    }

    /** Someone else may have signed in, in the same browser, since the question was put. */
    private boolean isOf(Account account, PublicKeyCredentialCreationOptions question) {
        PublicKeyCredentialUserEntity holder = holders.findByUsername(account.key());
        return holder != null && holder.getId().equals(question.getUser().getId());
    }

    private WebAuthnRelyingPartyOperations operations() {
        WebAuthnRelyingPartyOperations known = operations;
        if (known == null) {
            known = at(places.place().orElseThrow(() -> new IllegalStateException("passkeys work nowhere")));
            operations = known;
        }
        return known;
    }

    private WebAuthnRelyingPartyOperations at(PasskeyPlace place) {
        var relyingParty = PublicKeyCredentialRpEntity.builder()
                .id(place.domain())
                .name("Part Nine")
                .build();
        var made = new Webauthn4JRelyingPartyOperations(holders, kept, relyingParty, place.origins());
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }

    private static Authentication as(String account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    }

    private static Passkey passkey(CredentialRecord kept) {
        return new Passkey(
                kept.getCredentialId().toBase64UrlString(),
                kept.getLabel(),
                kept.getCreated(),
                kept.getLastUsed().equals(kept.getCreated()) ? null : kept.getLastUsed());
    }
}
