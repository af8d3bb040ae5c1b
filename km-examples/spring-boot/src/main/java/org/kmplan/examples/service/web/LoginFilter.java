package org.kmplan.examples.service.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody try one password after another. */
final class LoginFilter extends OncePerRequestFilter {
    private final Limits limits;

    LoginFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Long> wait = "POST".equals(request.getMethod()) && "/login".equals(request.getServletPath())
                ? limits.login(account(request), request.getRemoteAddr())
                : Optional.empty();
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, wait.get().toString());
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    static String account(HttpServletRequest request) {
        String name = request.getParameter("username");
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
