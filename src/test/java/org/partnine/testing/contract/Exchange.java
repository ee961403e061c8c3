package org.partnine.testing.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * One request and its answer.
 *
 * @param path decoded, without the query
 * @param parameters names of the parameters of the query
 * @param sent the body of the request; empty: none
 * @param type media type of the answer without its parameters; null: none
 * @param headers of the answer
 */
record Exchange(
        String method,
        String path,
        List<String> parameters,
        String sent,
        int status,
        @Nullable String type,
        Map<String, String> headers,
        String body) {

    static Exchange of(MockHttpServletRequest request, MockHttpServletResponse response) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        response.getHeaderNames().forEach(name -> headers.put(name, String.valueOf(response.getHeader(name))));
        String type = response.getContentType();
        byte[] sent = request.getContentAsByteArray();
        return new Exchange(
                String.valueOf(request.getMethod()),
                URLDecoder.decode(String.valueOf(request.getRequestURI()).replace("+", "%2B"), StandardCharsets.UTF_8),
                new ArrayList<>(request.getParameterMap().keySet()),
                sent == null ? "" : new String(sent, StandardCharsets.UTF_8),
                response.getStatus(),
                type == null ? null : type.replaceAll(";.*", "").strip(),
                headers,
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    boolean isWellAnswered() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return method + " " + path + " -> " + status;
    }
}
