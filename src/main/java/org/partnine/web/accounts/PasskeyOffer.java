package org.partnine.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.PasskeyPlace;

/**
 * Whether a browser can use passkeys at the address by which it came.
 *
 * @param elsewhere the address at which it can instead; null: here, or nowhere
 */
public record PasskeyOffer(boolean isHere, @Nullable String elsewhere) {

    static PasskeyOffer of(Optional<PasskeyPlace> place, HttpServletRequest request) {
        if (place.isEmpty()) {
            return new PasskeyOffer(false, null);
        }
        return place.get().isAt(request.getServerName())
                ? new PasskeyOffer(true, null)
                : new PasskeyOffer(false, place.get().address());
    }

    /** Whether they work anywhere. */
    public boolean isAnywhere() {
        return isHere || elsewhere != null;
    }
}
