package org.kmplan.examples.service.web;

import org.jspecify.annotations.Nullable;
import org.kmplan.examples.service.account.Account;
import org.kmplan.examples.service.account.Accounts;
import org.kmplan.examples.service.account.RefusedException;
import org.kmplan.examples.service.account.Role;
import org.kmplan.examples.service.account.Viewer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts and organisations, for administrators; tokens, for everybody the own. */
@Controller
class AccountPages {
    private final Accounts accounts;

    AccountPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/accounts")
    String accounts(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("organisations", accounts.organisations());
        return "accounts";
    }

    @PostMapping("/accounts")
    String add(
            @RequestParam String username,
            @RequestParam String displayName,
            @RequestParam String password,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable Long organisation) {
        accounts.add(username, displayName, password, role, organisation);
        return "redirect:/accounts";
    }

    @PostMapping("/accounts/organisations")
    String addOrganisation(@RequestParam String name) {
        accounts.addOrganisation(name);
        return "redirect:/accounts";
    }

    @PostMapping("/accounts/{id}/enabled")
    String setEnabled(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @RequestParam boolean enabled) {
        refuseOwn(viewer, id);
        accounts.setEnabled(id, enabled);
        return "redirect:/accounts";
    }

    @PostMapping("/accounts/{id}/password")
    String resetPassword(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @RequestParam String password) {
        refuseOwn(viewer, id);
        accounts.resetPassword(id, password);
        return "redirect:/accounts";
    }

    @GetMapping("/tokens")
    String tokens(@AuthenticationPrincipal Viewer viewer, Model model) {
        return tokens(viewer.account(), "", model);
    }

    @PostMapping("/tokens")
    String addToken(@AuthenticationPrincipal Viewer viewer, @RequestParam String name, Model model) {
        // Shown in the answer itself, once: it stands nowhere else.
        return tokens(viewer.account(), accounts.addToken(viewer.account().key(), name), model);
    }

    @PostMapping("/tokens/{token}/remove")
    String removeToken(@AuthenticationPrincipal Viewer viewer, @PathVariable long token) {
        accounts.removeToken(viewer.account().key(), token);
        return "redirect:/tokens";
    }

    private String tokens(Account account, String made, Model model) {
        model.addAttribute("tokens", accounts.tokens(account.key()));
        model.addAttribute("made", made);
        return "tokens";
    }

    /** Nobody locks out the own account, so that there is always one who can keep the others. */
    private static void refuseOwn(Viewer viewer, long id) {
        if (viewer.account().key() == id) {
            throw new RefusedException("refused.own-account");
        }
    }
}
