package org.partnine.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags each answer with a digest of its content, so that a client that has it already is told so (304). Answers about
 * obligations make their tags themselves, from what the answer rests on.
 */
class ContentTags extends ShallowEtagHeaderFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(ObligationsApi.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // The record may change at any time: keep answers, but ask before using them.
        response.setHeader(HttpHeaders.CACHE_CONTROL, keeping(request));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        super.doFilterInternal(request, response, chain);
    }

    /** What was asked with a token is for nobody else, whoever keeps answers on the way. */
    static String keeping(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "no-cache" : "private, no-cache";
    }
}
