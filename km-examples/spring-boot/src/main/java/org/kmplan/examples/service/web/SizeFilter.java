package org.kmplan.examples.service.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kmplan.examples.service.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too large before anything looks for parameters in it: the search for the token of a form would fail there,
 * and the answer would be that the token is missing.
 */
final class SizeFilter extends OncePerRequestFilter {
    /** Room for the other fields of a form. */
    private static final long FIELDS = 1_000_000;

    private final long largest;

    SizeFilter(Settings settings) {
        largest = settings.limits().document().toBytes() + FIELDS;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
