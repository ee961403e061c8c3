package org.partnine.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;

/** The rest of a request, done as the reader who asks. */
final class AsReader {

    private AsReader() {}

    static void pass(Reader reader, FilterChain chain, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            CurrentReader.<Boolean>as(reader, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a filter throws what filters may not", e);
        }
    }
}
