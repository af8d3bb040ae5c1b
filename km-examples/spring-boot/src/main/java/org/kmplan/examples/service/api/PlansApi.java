package org.kmplan.examples.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.examples.service.account.Viewer;
import org.kmplan.examples.service.plan.AssessedPlan;
import org.kmplan.examples.service.plan.Assessment;
import org.kmplan.examples.service.plan.Comparison;
import org.kmplan.examples.service.plan.DocumentVersion;
import org.kmplan.examples.service.plan.Dossier;
import org.kmplan.examples.service.plan.DossierChanges;
import org.kmplan.examples.service.plan.DossierList;
import org.kmplan.examples.service.plan.Dossiers;
import org.kmplan.examples.service.plan.WaiverGrant;
import org.kmplan.rules.report.ReportDifference;
import org.kmplan.rules.report.ResultChange;
import org.kmplan.rules.report.Verdict;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Plans for programs: the same as the pages, by the same rights. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class PlansApi {
    private final Dossiers dossiers;
    private final DossierChanges changes;
    private final DossierList list;

    PlansApi(Dossiers dossiers, DossierChanges changes, DossierList list) {
        this.dossiers = dossiers;
        this.changes = changes;
        this.list = list;
    }

    /** Part of the list of plans. */
    record PlanList(long total, int page, int pages, List<DossierList.Line> plans) {}

    /** Plan as its last version was judged. */
    record PlanView(long id, String title, VersionView version, List<WaiverView> waivers) {}

    /** Version as it was judged last. */
    record VersionView(
            int number,
            String document,
            String uploadedBy,
            OffsetDateTime uploadedAt,
            LocalDate asOf,
            int problems,
            List<AssessedPlan> plans) {}

    /** Waiver. */
    record WaiverView(
            long id,
            String rule,
            @Nullable String subject,
            String reason,
            String approver,
            LocalDate from,
            LocalDate until,
            boolean stands) {}

    /** What changed between two versions. */
    record DifferenceView(int from, int to, List<PlanDifference> plans, List<String> added, List<String> removed) {}

    /** What changed of one plan. */
    record PlanDifference(String plan, List<ChangeView> changes) {}

    /** Result that changed. */
    record ChangeView(
            ResultChange.Kind kind,
            String rule,
            String aspect,
            String subject,
            @Nullable String before,
            @Nullable String after) {}

    @Operation(summary = "List of plans by organisation, year and verdict, the last changed first")
    @GetMapping("/plans")
    PlanList plans(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(required = false) @Nullable Long organisation,
            @Parameter(description = "Buddhist fiscal year") @RequestParam(required = false) @Nullable Integer year,
            @Parameter(description = "Verdict on the plan, or NO_PLAN") @RequestParam(required = false) @Nullable
                    String verdict,
            @RequestParam(defaultValue = "1") int page) {
        if (verdict != null
                && !verdict.equals(DossierList.NO_PLAN)
                && Arrays.stream(Verdict.values()).noneMatch(each -> each.name().equals(verdict))) {
            throw new IllegalParameterException("verdict");
        }
        DossierList.Page found =
                list.find(viewer, new DossierList.Query(organisation, year, verdict, Math.max(1, page)));
        return new PlanList(found.total(), found.number(), found.pages(), found.lines());
    }

    @Operation(summary = "Uploads the first document of a plan")
    @ApiResponse(responseCode = "201", description = "Kept and judged")
    @ApiResponse(responseCode = "413", description = "Too large", content = @Content)
    @ApiResponse(responseCode = "429", description = "Too many in a minute", content = @Content)
    @ApiResponse(responseCode = "503", description = "Too many are being judged; see Retry-After", content = @Content)
    @PostMapping(path = "/plans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PlanView> upload(
            @AuthenticationPrincipal Viewer viewer,
            @Parameter(description = "Organisation; an officer's own unless stated")
                    @RequestParam(required = false)
                    @Nullable
                    Long organisation,
            @RequestParam MultipartFile document,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf)
            throws IOException {
        Dossiers.Judged judged = changes.upload(viewer, organisation, name(document), document.getBytes(), day(asOf));
        return ResponseEntity.created(
                        URI.create("/api/v1/plans/" + judged.dossier().key()))
                .body(view(judged));
    }

    @Operation(summary = "A plan as its last version was judged")
    @GetMapping("/plans/{id}")
    PlanView plan(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        Dossier dossier = dossiers.dossier(viewer, id);
        DocumentVersion version = dossiers.versions(dossier).get(0);
        return view(new Dossiers.Judged(dossier, version, dossiers.assessment(version)));
    }

    @Operation(summary = "Versions of a plan, the last first")
    @GetMapping("/plans/{id}/versions")
    List<VersionView> versions(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return dossiers.versions(dossiers.dossier(viewer, id)).stream()
                .map(version -> view(version, dossiers.assessment(version)))
                .toList();
    }

    @Operation(summary = "Uploads a new version of a plan")
    @ApiResponse(responseCode = "201", description = "Kept and judged")
    @PostMapping(path = "/plans/{id}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PlanView> addVersion(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam MultipartFile document,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf)
            throws IOException {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(view(changes.addVersion(viewer, id, name(document), document.getBytes(), day(asOf))));
    }

    @Operation(summary = "Report on a version, as km check --format json writes it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    @GetMapping("/plans/{id}/versions/{number}/report")
    ResponseEntity<byte[]> report(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable int number) {
        Assessment assessment = dossiers.assessment(dossiers.version(dossiers.dossier(viewer, id), number));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                .contentType(MediaType.APPLICATION_JSON)
                .body(dossiers.report(assessment));
    }

    @Operation(summary = "Document of a version as it was uploaded")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/plans/{id}/versions/{number}/document", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> document(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable int number) {
        DocumentVersion version = dossiers.version(dossiers.dossier(viewer, id), number);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(version.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(dossiers.document(version));
    }

    @Operation(summary = "What changed between two versions")
    @GetMapping("/plans/{id}/differences")
    DifferenceView differences(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam int from,
            @RequestParam int to) {
        Dossier dossier = dossiers.dossier(viewer, id);
        Comparison comparison = dossiers.compare(dossiers.version(dossier, from), dossiers.version(dossier, to));
        return new DifferenceView(
                from,
                to,
                comparison.differences().stream().map(PlansApi::view).toList(),
                comparison.added().stream().map(plan -> plan.id()).toList(),
                comparison.removed().stream().map(plan -> plan.id()).toList());
    }

    @Operation(summary = "Sends records of what was done: a filled-in workbook, or JSON; they replace those before")
    @PutMapping(path = "/plans/{id}/records", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PlanView records(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam MultipartFile document,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf)
            throws IOException {
        return view(changes.addRecords(viewer, id, name(document), document.getBytes(), day(asOf)));
    }

    @Operation(summary = "Waives a demand (assessors)")
    @ApiResponse(responseCode = "201", description = "Kept, and the plan judged anew")
    @PostMapping(path = "/plans/{id}/waivers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PlanView> waive(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestBody DossierChanges.WaiverRequest waiver) {
        return ResponseEntity.status(HttpStatus.CREATED).body(view(changes.waive(viewer, id, waiver)));
    }

    @Operation(summary = "Takes back a waiver (assessors)")
    @DeleteMapping("/plans/{id}/waivers/{waiver}")
    PlanView withdraw(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long waiver) {
        return view(changes.withdraw(viewer, id, waiver));
    }

    private PlanView view(Dossiers.Judged judged) {
        return new PlanView(
                judged.dossier().key(),
                judged.dossier().title(),
                view(judged.version(), judged.assessment()),
                dossiers.waivers(judged.dossier()).stream().map(PlansApi::view).toList());
    }

    private static VersionView view(DocumentVersion version, Assessment assessment) {
        return new VersionView(
                version.number(),
                version.fileName(),
                version.uploadedBy(),
                version.uploadedAt(),
                assessment.asOf(),
                assessment.problems(),
                assessment.plans());
    }

    private static WaiverView view(WaiverGrant grant) {
        return new WaiverView(
                grant.key(),
                grant.rule(),
                grant.subject(),
                grant.reason(),
                grant.approver(),
                grant.validFrom(),
                grant.validUntil(),
                grant.stands());
    }

    private static PlanDifference view(ReportDifference difference) {
        return new PlanDifference(
                difference.later().plan().id(),
                difference.changes().stream().map(PlansApi::view).toList());
    }

    private static ChangeView view(ResultChange change) {
        return new ChangeView(
                change.kind(),
                change.key().rule().value(),
                change.key().aspect().name(),
                change.key().subject(),
                change.before().map(each -> each.outcome().name()).orElse(null),
                change.after().map(each -> each.outcome().name()).orElse(null));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return Optional.ofNullable(asOf).orElseGet(dossiers::today);
    }

    private static String name(MultipartFile document) {
        String name = document.getOriginalFilename();
        return name == null ? "" : name;
    }
}
