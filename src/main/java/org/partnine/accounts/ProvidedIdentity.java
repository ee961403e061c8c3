package org.partnine.accounts;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as an OpenID Connect provider vouches for him.
 *
 * @param issuer the provider
 * @param subject the claim sub: never given to anyone else
 * @param email as the provider has it; null: not told
 * @param isEmailVerified whether the provider saw that the address is his
 * @param name as shown; null: not told
 * @param roles what the claim for roles holds; empty: nothing
 */
public record ProvidedIdentity(
        String issuer,
        String subject,
        @Nullable String email,
        boolean isEmailVerified,
        @Nullable String name,
        Collection<String> roles) {}
