package org.partnine.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session. Behind TLS its name begins with {@code __Host-}: a browser then takes it from this host over
 * TLS alone, for the whole host and for no other. Without TLS, as on loopback, browsers refuse such a name.
 */
@Component
class SessionCookie implements CookieSerializer {

    static final String NAME = "part-nine";
    static final String SECURE_NAME = "__Host-part-nine";

    private final CookieSerializer plain = cookie(NAME, false);
    private final CookieSerializer secure = cookie(SECURE_NAME, true);

    private static CookieSerializer cookie(String name, boolean overTls) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(overTls);
        // Lax: who follows a link to the register from elsewhere is still signed in.
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private CookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }
}
