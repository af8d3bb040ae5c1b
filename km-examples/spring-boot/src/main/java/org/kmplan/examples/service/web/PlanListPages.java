package org.kmplan.examples.service.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.examples.service.account.Accounts;
import org.kmplan.examples.service.account.Organisation;
import org.kmplan.examples.service.account.Viewer;
import org.kmplan.examples.service.plan.DossierChanges;
import org.kmplan.examples.service.plan.DossierList;
import org.kmplan.examples.service.plan.Dossiers;
import org.kmplan.rules.report.Verdict;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The list of plans, and the first document of a plan. */
@Controller
class PlanListPages {
    private final DossierList list;
    private final Dossiers dossiers;
    private final DossierChanges changes;
    private final Accounts accounts;

    PlanListPages(DossierList list, Dossiers dossiers, DossierChanges changes, Accounts accounts) {
        this.list = list;
        this.dossiers = dossiers;
        this.changes = changes;
        this.accounts = accounts;
    }

    @GetMapping("/plans")
    String list(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String verdict,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        DossierList.Query query = new DossierList.Query(organisation, year, known(verdict), Math.max(1, page));
        model.addAttribute("query", query);
        model.addAttribute("page", list.find(viewer, query));
        if (htmx != null) {
            return "lines";
        }
        model.addAttribute("years", list.years(viewer));
        model.addAttribute("organisations", organisations(viewer));
        return "plans";
    }

    @GetMapping("/plans/new")
    String form(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("organisations", organisations(viewer));
        model.addAttribute("today", dossiers.today());
        return "upload";
    }

    @PostMapping("/plans")
    String upload(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam MultipartFile document,
            @RequestParam(defaultValue = "") String asOf)
            throws IOException {
        Dossiers.Judged judged = changes.upload(
                viewer, organisation, Forms.name(document), document.getBytes(), Forms.day(asOf, dossiers.today()));
        return "redirect:/plans/" + judged.dossier().key();
    }

    /** Returns the organisations that the viewer may choose from; none if there is nothing to choose. */
    private List<Organisation> organisations(Viewer viewer) {
        return viewer.scope().isPresent() ? List.of() : accounts.organisations();
    }

    private static @Nullable String known(@Nullable String verdict) {
        return verdict != null
                        && (verdict.equals(DossierList.NO_PLAN)
                                || Arrays.stream(Verdict.values())
                                        .anyMatch(each -> each.name().equals(verdict)))
                ? verdict
                : null;
    }
}
