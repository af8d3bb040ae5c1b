package org.kmplan.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kmplan.examples.service.account.Account;
import org.kmplan.examples.service.account.Accounts;
import org.kmplan.examples.service.account.RefusedException;
import org.kmplan.examples.service.account.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and changing the password. */
@Controller
class SignInPages {
    private final Accounts accounts;

    SignInPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/plans";
    }

    @GetMapping("/login")
    String login(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String out,
            Model model) {
        model.addAttribute("failed", error != null);
        model.addAttribute("out", out != null);
        return "login";
    }

    @GetMapping("/password")
    String password(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("first", viewer.account().mustChangePassword());
        return "password";
    }

    @PostMapping("/password")
    String change(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!password.equals(repeated)) {
            throw new RefusedException("refused.repeated-password");
        }
        Account account = accounts.changePassword(viewer.account().key(), old, password);
        // Goes on under a new session; every other session of the account ends.
        request.changeSessionId();
        Viewer renewed = new Viewer(account);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        return "redirect:/plans";
    }
}
