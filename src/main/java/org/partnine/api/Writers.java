package org.partnine.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.partnine.accounts.AccessTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Who writes: the holder of the token in the header Authorization. */
@Component
class Writers {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;

    Writers(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The holder's name.
     *
     * @throws Refused if there is no token, or nobody holds it
     */
    String writer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            var holder = tokens.holder(header.substring(BEARER.length()).strip());
            if (holder.isPresent()) {
                return holder.get();
            }
        }
        throw new Refused(ProblemType.UNAUTHORISED, List.of(), null, Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }
}
