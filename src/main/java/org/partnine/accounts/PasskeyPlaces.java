package org.partnine.accounts;

import java.util.Optional;

/** Knows where passkeys work: the port may be known only once the application listens. */
@FunctionalInterface
public interface PasskeyPlaces {

    /** Empty: no browser would use a passkey at the address that the application has. */
    Optional<PasskeyPlace> place();
}
