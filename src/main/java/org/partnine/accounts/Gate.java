package org.partnine.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a reader may do what was asked: the one place where operations, roles and scopes of tokens meet.
 *
 * @param anonymousReading whether nobody known may read what is public
 */
public record Gate(boolean anonymousReading) {

    /** What is decided. */
    public enum Decision {
        ALLOWED,
        /** Nobody known asks: signing in may help. */
        WHO_IS_IT,
        /** A second factor is demanded, and has to be set up first. */
        FACTOR_FIRST,
        /** The role, or the token, does not reach so far. */
        FORBIDDEN
    }

    /**
     * @param changes whether something is to be changed
     * @param register whose records it is about; null: not about one
     */
    public Decision decide(Operation operation, Reader reader, boolean changes, @Nullable String register) {
        return switch (reader) {
            case Reader.Anonymous nobody ->
                switch (operation) {
                    case ENTER -> Decision.ALLOWED;
                    case READ -> anonymousReading ? Decision.ALLOWED : Decision.WHO_IS_IT;
                    case SET_SECOND_FACTOR, KEEP_OWN_ACCOUNT, DISCUSS, PROPOSE, PUBLISH, UNSEAL, ADMINISTER ->
                        Decision.WHO_IS_IT;
                };
            case Reader.SignedIn someone -> decide(operation, someone, changes, register);
        };
    }

    private static Decision decide(
            Operation operation, Reader.SignedIn someone, boolean changes, @Nullable String register) {
        if (someone.owesFactor() && operation != Operation.ENTER && operation != Operation.SET_SECOND_FACTOR) {
            return Decision.FACTOR_FIRST;
        }
        return hasRole(operation, someone) && reaches(operation, someone.scopes(), changes, register)
                ? Decision.ALLOWED
                : Decision.FORBIDDEN;
    }

    private static boolean hasRole(Operation operation, Reader.SignedIn someone) {
        Optional<Role> needed = operation.needed();
        return needed.isEmpty() || someone.has(needed.get());
    }

    private static boolean reaches(Operation operation, Scopes scopes, boolean changes, @Nullable String register) {
        return switch (operation) {
            case ENTER -> true;
            case READ -> scopes.has(Scopes.READ);
            case SET_SECOND_FACTOR, KEEP_OWN_ACCOUNT -> scopes.has(changes ? Scopes.ADMIN : Scopes.READ);
            case DISCUSS, PROPOSE, PUBLISH, UNSEAL ->
                changes
                        ? register == null ? scopes.writesAnything() : scopes.writes(register)
                        : scopes.has(Scopes.READ);
            case ADMINISTER -> scopes.has(Scopes.ADMIN);
        };
    }
}
