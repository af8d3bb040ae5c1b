package org.kmplan.examples.service.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.kmplan.examples.service.account.RefusedException;
import org.kmplan.examples.service.account.Viewer;
import org.kmplan.examples.service.plan.Assessment;
import org.kmplan.examples.service.plan.DocumentVersion;
import org.kmplan.examples.service.plan.Dossier;
import org.kmplan.examples.service.plan.DossierChanges;
import org.kmplan.examples.service.plan.Dossiers;
import org.kmplan.examples.service.plan.RecordSet;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One plan: its versions and their reports, records and waivers. */
@Controller
@RequestMapping("/plans/{id}")
class PlanPages {
    private final Dossiers dossiers;
    private final DossierChanges changes;

    PlanPages(Dossiers dossiers, DossierChanges changes) {
        this.dossiers = dossiers;
        this.changes = changes;
    }

    @GetMapping
    String plan(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, Model model) {
        Dossier dossier = dossiers.dossier(viewer, id);
        return version(viewer, id, dossiers.versions(dossier).get(0).number(), model);
    }

    @GetMapping("/versions/{number}")
    String version(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable int number, Model model) {
        Dossier dossier = dossiers.dossier(viewer, id);
        DocumentVersion version = dossiers.version(dossier, number);
        List<Assessment> assessments = dossiers.assessments(version);
        List<DocumentVersion> versions = dossiers.versions(dossier);
        model.addAttribute("dossier", dossier);
        model.addAttribute("organisation", dossiers.organisation(dossier).name());
        model.addAttribute("version", version);
        model.addAttribute("versions", versions);
        model.addAttribute("assessments", assessments);
        model.addAttribute("last", versions.get(0).number() == number);
        model.addAttribute("records", dossiers.recordSets(dossier));
        model.addAttribute("waivers", dossiers.waivers(dossier));
        model.addAttribute("failures", Failure.of(dossiers.results(assessments.get(0))));
        model.addAttribute("today", dossiers.today());
        return "plan";
    }

    @GetMapping("/differences")
    String differences(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam int from,
            @RequestParam int to,
            Model model) {
        Dossier dossier = dossiers.dossier(viewer, id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("versions", dossiers.versions(dossier));
        model.addAttribute(
                "comparison", dossiers.compare(dossiers.version(dossier, from), dossiers.version(dossier, to)));
        return "differences";
    }

    @PostMapping("/versions")
    String addVersion(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam MultipartFile document,
            @RequestParam(defaultValue = "") String asOf)
            throws IOException {
        changes.addVersion(viewer, id, Forms.name(document), document.getBytes(), Forms.day(asOf, dossiers.today()));
        return back(id);
    }

    @PostMapping("/records")
    String addRecords(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam MultipartFile document,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String asOf)
            throws IOException {
        LocalDate day = Forms.day(asOf, dossiers.today());
        if (document.isEmpty() == text.isBlank()) {
            throw new RefusedException("refused.records-one");
        }
        if (text.isBlank()) {
            changes.addRecords(viewer, id, Forms.name(document), document.getBytes(), day);
        } else {
            changes.addRecords(viewer, id, "records.json", text.getBytes(StandardCharsets.UTF_8), day);
        }
        return back(id);
    }

    @GetMapping("/records/{key}")
    ResponseEntity<byte[]> records(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long key) {
        RecordSet records = dossiers.recordSet(dossiers.dossier(viewer, id), key);
        return Downloads.saved(records.fileName(), dossiers.document(records));
    }

    @PostMapping("/day")
    String judgeAsOf(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @RequestParam String asOf) {
        changes.judgeAsOf(viewer, id, Forms.day(asOf, dossiers.today()));
        return back(id);
    }

    @PostMapping("/waivers")
    String waive(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam String finding,
            @RequestParam String reason,
            @RequestParam String approver,
            @RequestParam(defaultValue = "") String from,
            @RequestParam String until) {
        int space = finding.indexOf(' ');
        if (space < 0 || until.isBlank()) {
            throw new RefusedException("refused.waiver-reason");
        }
        changes.waive(
                viewer,
                id,
                new DossierChanges.WaiverRequest(
                        finding.substring(0, space),
                        finding.substring(space + 1),
                        reason,
                        approver,
                        Forms.day(from, dossiers.today()),
                        Forms.day(until, dossiers.today())));
        return back(id);
    }

    @PostMapping("/waivers/{waiver}/withdraw")
    String withdraw(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long waiver) {
        changes.withdraw(viewer, id, waiver);
        return back(id);
    }

    private static String back(long id) {
        return "redirect:/plans/" + id;
    }
}
