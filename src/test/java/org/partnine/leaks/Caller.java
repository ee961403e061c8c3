package org.partnine.leaks;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnine.testing.Browser;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Somebody who asks: pages with a browser, the API with a token.
 *
 * @param token null: nobody known
 */
record Caller(
        String name,
        MockMvcTester mvc,
        Browser browser,
        @Nullable String token) {

    /** Words of forms and the instant of their opening are new with each page; permalinks and citations name the question's. */
    private static final Pattern CHANGING = Pattern.compile(
            "(name=\"(?:_csrf|once|readAt)\" value=\"|knownAt=|State of knowledge: )(?:[^\"]{20,}(?=\")|[-\\dT:%A]+Z)");

    /** Status, headers and body. */
    String ask(String path) {
        return seen(
                path.startsWith("/api/")
                        ? api(path)
                        : browser.get(path.replace(" ", "%20")).getResponse());
    }

    /** Status, headers and body of the answer to a command of the API. */
    String send(HttpMethod method, String path, String body) {
        var request = mvc.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(HttpHeaders.IF_MATCH, "\"0\"");
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return seen(request.exchange().getResponse());
    }

    private static String seen(MockHttpServletResponse response) {
        var headers = new ArrayList<String>();
        for (String header : response.getHeaderNames()) {
            if (!header.equals(HttpHeaders.SET_COOKIE)) {
                headers.add(header + ": " + said(header, response));
            }
        }
        try {
            return response.getStatus() + "\n" + String.join("\n", headers) + "\n\n"
                    + CHANGING.matcher(response.getContentAsString()).replaceAll("$1");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The values of a header. A length that is the body's own says no more than the body, and changes with the digits of
     * an instant in it; any other length is kept as it is.
     */
    private static List<String> said(String header, MockHttpServletResponse response) {
        List<String> values = response.getHeaders(header);
        boolean ofTheBody = header.equals(HttpHeaders.CONTENT_LENGTH)
                && values.equals(List.of(String.valueOf(response.getContentAsByteArray().length)));
        return ofTheBody ? List.of("the body's") : values;
    }

    private MockHttpServletResponse api(String path) {
        var request = mvc.get().uri(java.net.URI.create(path.replace(" ", "%20")));
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return request.exchange().getResponse();
    }
}
