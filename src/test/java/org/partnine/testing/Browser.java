package org.partnine.testing;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser as far as it matters here: keeps cookies, and sends the hidden word of the last page with each form. */
public final class Browser {

    private static final Pattern WORD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvcTester mvc;
    private final boolean overTls;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String word = "";

    public Browser(MockMvcTester mvc) {
        this(mvc, false);
    }

    public Browser(MockMvcTester mvc, boolean overTls) {
        this.mvc = mvc;
        this.overTls = overTls;
    }

    public MvcTestResult get(String address) {
        var request = mvc.get().uri(address).secure(overTls);
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        return seen(request.exchange());
    }

    /** Sends the form that the last page held. */
    public MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).secure(overTls);
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        if (!word.isEmpty()) {
            request.param("_csrf", word);
        }
        fields.forEach(request::param);
        return seen(request.exchange());
    }

    public MvcTestResult signIn(String email, String password) {
        get("/login");
        return post("/login", Map.of("email", email, "password", password));
    }

    /** The cookie of this name as the browser keeps it; empty text: none. */
    public String cookie(String name) {
        Cookie cookie = cookies.get(name);
        return cookie == null ? "" : cookie.getValue();
    }

    /** Forgets the hidden word, as a page of another host does not know it. */
    public void forgetWord() {
        word = "";
    }

    public static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult seen(MvcTestResult answer) {
        for (Cookie cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        var found = WORD.matcher(body(answer));
        if (found.find()) {
            word = found.group(1);
        }
        return answer;
    }
}
