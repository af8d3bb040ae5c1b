package org.kmplan.examples.service.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kmplan.examples.service.account.Account;
import org.kmplan.examples.service.account.Accounts;
import org.kmplan.examples.service.account.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends every session of an account that has changed since: its password, its role, or whether it may sign in. */
final class CurrentAccountFilter extends OncePerRequestFilter {
    private final Accounts accounts;

    CurrentAccountFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Viewer viewer) {
            Account then = viewer.account();
            if (accounts.find(then.key()).filter(then::equals).isEmpty()) {
                new SecurityContextLogoutHandler().logout(request, response, authentication);
            }
        }
        chain.doFilter(request, response);
    }
}
