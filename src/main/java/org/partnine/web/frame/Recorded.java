package org.partnine.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The notice that something was recorded, on the page to which its form leads: the browser keeps it until that page is shown,
 * so that it is said once and is in no address. It says nothing about what was recorded.
 */
final class Recorded {

    static final String COOKIE = "recorded";

    private Recorded() {}

    static boolean isToldOn(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(COOKIE));
    }

    /** For the page at the location alone. */
    static void keep(String location, HttpServletRequest request, HttpServletResponse response) {
        // Long enough to follow the redirection.
        set(location, Duration.ofMinutes(1), request, response);
    }

    /** It was told. */
    static void forget(HttpServletRequest request, HttpServletResponse response) {
        set(request.getRequestURI(), Duration.ZERO, request, response);
    }

    private static void set(
            String location, Duration lasting, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, "yes")
                        .path(location.split("[?#]", 2)[0])
                        .maxAge(lasting)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
