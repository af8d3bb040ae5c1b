package org.kmplan.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.kmplan.examples.service.account.Viewer;
import org.kmplan.examples.service.plan.DocumentVersion;
import org.kmplan.examples.service.plan.Dossier;
import org.kmplan.examples.service.plan.DossierChanges;
import org.kmplan.examples.service.plan.Dossiers;
import org.kmplan.rules.report.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reports and documents of a version. A document is only ever saved, never shown: nobody knows what is in it. */
@Controller
@RequestMapping("/plans/{id}/versions/{number}")
class Downloads {
    private final Dossiers dossiers;
    private final DossierChanges changes;

    Downloads(Dossiers dossiers, DossierChanges changes) {
        this.dossiers = dossiers;
        this.changes = changes;
    }

    @GetMapping("/report")
    ResponseEntity<byte[]> report(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @PathVariable int number,
            HttpServletRequest request) {
        byte[] page = dossiers.page(
                dossiers.assessment(version(viewer, id, number)), Frames.language(request) == Language.TH);
        return ResponseEntity.ok()
                .header("Content-Security-Policy", SecurityConfig.REPORTS)
                .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page);
    }

    @GetMapping("/report.json")
    ResponseEntity<byte[]> json(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable int number) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                .contentType(MediaType.APPLICATION_JSON)
                .body(dossiers.report(dossiers.assessment(version(viewer, id, number))));
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> document(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable int number) {
        DocumentVersion version = version(viewer, id, number);
        return saved(version.fileName(), dossiers.document(version));
    }

    @GetMapping("/annotated")
    ResponseEntity<byte[]> annotated(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @PathVariable int number,
            HttpServletRequest request) {
        Dossier dossier = dossiers.dossier(viewer, id);
        DocumentVersion version = dossiers.version(dossier, number);
        return saved("km-" + version.fileName(), changes.annotated(dossier, version, Frames.language(request)));
    }

    @GetMapping("/records-template")
    ResponseEntity<byte[]> recordsTemplate(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable int number) {
        return saved("records-" + id + ".xlsx", changes.recordsTemplate(version(viewer, id, number)));
    }

    private DocumentVersion version(Viewer viewer, long id, int number) {
        Dossier dossier = dossiers.dossier(viewer, id);
        return dossiers.version(dossier, number);
    }

    static ResponseEntity<byte[]> saved(String name, byte[] bytes) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }
}
