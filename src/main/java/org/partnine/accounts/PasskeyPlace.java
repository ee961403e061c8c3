package org.partnine.accounts;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where passkeys work. A browser binds each to a domain, and uses it at no other: this is what keeps them from being
 * fished for.
 *
 * @param domain a name, never a number (WebAuthn: the identifier of the relying party)
 * @param origins scheme, name and port of each address under the domain that browsers come by; the first is the one to
 *     send someone to
 */
public record PasskeyPlace(String domain, Set<String> origins) {

    private static final String LOOPBACK = "localhost";

    public PasskeyPlace {
        // In their order: the first one matters.
        origins = Collections.unmodifiableSet(new LinkedHashSet<>(origins));
        if (isNumber(domain)) {
            throw new IllegalArgumentException("a passkey needs a domain with a name, not " + domain);
        }
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("passkeys for " + domain + " need an address to be used at");
        }
        for (String origin : origins) {
            var parts = URI.create(origin);
            String host = parts.getHost();
            boolean isSafe =
                    "https".equals(parts.getScheme()) || ("http".equals(parts.getScheme()) && isLoopback(host));
            if (host == null
                    || !isSafe
                    || !isWithin(host, domain)
                    || !origin(parts).equals(origin)) {
                throw new IllegalArgumentException("browsers use no passkey of " + domain + " at " + origin
                        + ": write https://, a name of that domain, and nothing behind it but a port");
            }
        }
    }

    /**
     * As the settings say, else at the public address.
     *
     * @param domain empty: the name in the first of the addresses
     * @param origins empty: the public address; localhost if that is a number of this machine
     * @param publicAddress where browsers find the application
     * @return empty if no browser would use a passkey there: an address without TLS, or without a name
     */
    public static Optional<PasskeyPlace> of(String domain, List<String> origins, String publicAddress) {
        if (!origins.isEmpty()) {
            return Optional.of(new PasskeyPlace(
                    domain.isBlank()
                            ? String.valueOf(URI.create(origins.getFirst()).getHost())
                            : domain,
                    new LinkedHashSet<>(origins)));
        }
        var address = URI.create(publicAddress);
        String host = address.getHost();
        if (host == null || (isNumber(host) && !isLoopback(host))) {
            return Optional.empty();
        }
        String name = isLoopback(host) ? LOOPBACK : host.toLowerCase(Locale.ROOT);
        if (!name.equals(LOOPBACK) && !"https".equals(address.getScheme())) {
            return Optional.empty();
        }
        String origin = address.getScheme() + "://" + name + (address.getPort() < 0 ? "" : ":" + address.getPort());
        return Optional.of(new PasskeyPlace(domain.isBlank() ? name : domain, Set.of(origin)));
    }

    /** Whether a browser that came by this host may use them. */
    public boolean isAt(String host) {
        return isWithin(host.toLowerCase(Locale.ROOT), domain);
    }

    /** An address at which they work. */
    public String address() {
        return origins.iterator().next();
    }

    private static String origin(URI parts) {
        return parts.getScheme() + "://" + parts.getHost() + (parts.getPort() < 0 ? "" : ":" + parts.getPort());
    }

    private static boolean isWithin(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    private static boolean isNumber(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }

    private static boolean isLoopback(@Nullable String host) {
        return host != null && (LOOPBACK.equals(host) || host.equals("[::1]") || host.matches("127(\\.[0-9]+){3}"));
    }
}
