package org.partnine.platform;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.PasskeyPlace;
import org.partnine.accounts.PasskeyPlaces;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Passkeys work where the settings {@code part-nine.passkeys.*} say, else at the public address. */
@Component
class PasskeysHere implements PasskeyPlaces {

    private final Environment environment;
    private final String domain;
    private final List<String> origins;

    /** Fails on settings by which no browser would use a passkey. */
    PasskeysHere(Environment environment) {
        this.environment = environment;
        this.domain = environment.getProperty("part-nine.passkeys.domain", "").strip();
        this.origins = Binder.get(environment)
                .bind("part-nine.passkeys.origins", Bindable.listOf(String.class))
                .orElse(List.of());
        place();
    }

    @Override
    public Optional<PasskeyPlace> place() {
        @Nullable String address = PublicAddress.of(environment);
        return address == null && origins.isEmpty()
                ? Optional.empty()
                : PasskeyPlace.of(domain, origins, address == null ? "" : address);
    }
}
