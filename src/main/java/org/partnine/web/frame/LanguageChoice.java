package org.partnine.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.wording.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Which language a reader gets: the one asked for in the address, else the one chosen before, else the browser's. */
public final class LanguageChoice {

    static final String COOKIE = "lang";

    private LanguageChoice() {}

    public static Language of(HttpServletRequest request) {
        return asked(request).or(() -> chosenBefore(request)).orElseGet(() -> preferred(request));
    }

    /** Keeps a choice made in the address, and tells caches what the page depends on. */
    static void keep(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        asked(request).ifPresent(language -> remember(language, request, response));
    }

    /** Has the browser ask for this language from now on, unless an address names another. */
    public static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, language.tag())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    /** The language that the address names, if it names one. */
    public static Optional<Language> asked(HttpServletRequest request) {
        @Nullable String tag = request.getParameter(Address.LANGUAGE);
        return tag == null ? Optional.empty() : Language.ofTag(tag);
    }

    private static Optional<Language> chosenBefore(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> Language.ofTag(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Language preferred(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? Language.EN : Language.accepting(header);
    }
}
