package org.partnine.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/**
 * Accounts as their passkeys know them: by a random handle that says nothing of the account. Kept under the account's key;
 * towards authenticators, which show it when they ask which passkey to use, under its e-mail address.
 */
final class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private final PublicKeyCredentialUserEntityRepository kept;
    private final JdbcClient jdbc;
    private final Accounts accounts;

    PasskeyHolders(JdbcOperations operations, JdbcClient jdbc, Accounts accounts) {
        this.kept = new JdbcPublicKeyCredentialUserEntityRepository(operations);
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** So that the account has a handle; of two at once, one makes it. */
    void know(Account account) {
        jdbc.sql("""
                insert into user_entities (id, name, display_name) values (:id, :key, :name)
                on conflict (name) do update set display_name = :name
                """)
                .param("id", Bytes.random().toBase64UrlString())
                .param("key", account.key())
                .param("name", account.name())
                .update();
    }

    /** Under its key. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return kept.findById(id);
    }

    /** For authenticators: under its e-mail address. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        PublicKeyCredentialUserEntity holder = kept.findByUsername(account);
        return holder == null
                ? null
                : accounts.find(account)
                        .map(known -> ImmutablePublicKeyCredentialUserEntity.builder()
                                .id(holder.getId())
                                .name(known.email())
                                .displayName(known.name())
                                .build())
                        .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("a holder is made with its account, by know");
    }

    @Override
    public void delete(Bytes id) {
        kept.delete(id);
    }
}
