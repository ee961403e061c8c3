package org.partnine.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * Passkeys as Spring Security keeps them, with two things that it does not look at: that the count of signatures grows
 * from use to use (it compares with the count at registration only), and that what is kept has a bounded size.
 */
final class KeptPasskeys implements UserCredentialRepository {

    /** The standard allows 1023; the column holds 1000 characters of base64url. No authenticator known makes longer ones. */
    private static final int LONGEST_ID = 700;

    private final UserCredentialRepository kept;

    KeptPasskeys(JdbcOperations jdbc) {
        this.kept = new JdbcUserCredentialRepository(jdbc);
    }

    @Override
    public void save(CredentialRecord passkey) {
        if (passkey.getCredentialId().getBytes().length > LONGEST_ID) {
            throw new IllegalArgumentException("the name that the authenticator gives the passkey is too long");
        }
        CredentialRecord before = kept.findByCredentialId(passkey.getCredentialId());
        // Those that may be copied on purpose count nothing: 0 for ever.
        if (before != null
                && (before.getSignatureCount() > 0 || passkey.getSignatureCount() > 0)
                && passkey.getSignatureCount() <= before.getSignatureCount()) {
            throw new IllegalArgumentException(
                    "the count of signatures did not grow: this may be a copy of the passkey");
        }
        kept.save(passkey);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return kept.findByCredentialId(id);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes holder) {
        return kept.findByUserId(holder);
    }

    @Override
    public void delete(Bytes id) {
        kept.delete(id);
    }
}
