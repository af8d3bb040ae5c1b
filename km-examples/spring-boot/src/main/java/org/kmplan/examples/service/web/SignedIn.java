package org.kmplan.examples.service.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Goes to the page that was asked for, or to the list of plans. */
final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Limits limits;

    SignedIn(Limits limits) {
        this.limits = limits;
        setDefaultTargetUrl("/plans");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        limits.forget(LoginFilter.account(request), request.getRemoteAddr());
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
