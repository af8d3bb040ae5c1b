package org.kmplan.examples.service.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kmplan.examples.service.account.Accounts;
import org.kmplan.examples.service.account.Organisation;
import org.kmplan.examples.service.account.Viewer;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.report.BaselineReport;
import org.springframework.stereotype.Service;

/**
 * Dossiers as a viewer may see them: documents of a plan, how they were judged, and what was waived.
 *
 * <p>{@link #dossier} is the only way in, and decides who may see it.
 */
@Service
public class Dossiers {
    private final DossierRepository dossiers;
    private final DocumentVersionRepository versions;
    private final RecordSetRepository recordSets;
    private final WaiverGrantRepository waivers;
    private final AssessmentRepository assessments;
    private final ContentStore contents;
    private final Accounts accounts;
    private final Clock clock;

    Dossiers(
            DossierRepository dossiers,
            DocumentVersionRepository versions,
            RecordSetRepository recordSets,
            WaiverGrantRepository waivers,
            AssessmentRepository assessments,
            ContentStore contents,
            Accounts accounts,
            Clock clock) {
        this.dossiers = dossiers;
        this.versions = versions;
        this.recordSets = recordSets;
        this.waivers = waivers;
        this.assessments = assessments;
        this.contents = contents;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Version, and the judgement of it that counts. */
    public record Judged(Dossier dossier, DocumentVersion version, Assessment assessment) {}

    /** Returns today in the office. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Returns a dossier that the viewer may see.
     *
     * @throws NotThereException if there is none, or it belongs to another organisation than the viewer's
     */
    public Dossier dossier(Viewer viewer, long id) {
        return dossiers.findById(id)
                .filter(dossier -> viewer.scope()
                        .map(only -> only == dossier.organisationId())
                        .orElse(true))
                .orElseThrow(() -> new NotThereException("dossier " + id));
    }

    /** Returns the organisation of a dossier. */
    public Organisation organisation(Dossier dossier) {
        return accounts.organisation(dossier.organisationId()).orElseThrow();
    }

    /** Returns the versions of a dossier, the last first. */
    public List<DocumentVersion> versions(Dossier dossier) {
        return versions.findByDossierIdOrderByNumberDesc(dossier.key());
    }

    /** Returns a version of a dossier. */
    public DocumentVersion version(Dossier dossier, int number) {
        return versions.findByDossierIdAndNumber(dossier.key(), number)
                .orElseThrow(() -> new NotThereException("version " + number));
    }

    /** Returns the judgements of a version, the one that counts first. */
    public List<Assessment> assessments(DocumentVersion version) {
        return assessments.findByVersionIdOrderByIdDesc(version.key());
    }

    /** Returns the judgement of a version that counts. */
    public Assessment assessment(DocumentVersion version) {
        return assessments(version).get(0);
    }

    /** Returns the records of a dossier, those that count first. */
    public List<RecordSet> recordSets(Dossier dossier) {
        return recordSets.findByDossierIdOrderByIdDesc(dossier.key());
    }

    /** Returns some records of a dossier. */
    public RecordSet recordSet(Dossier dossier, long key) {
        return recordSets(dossier).stream()
                .filter(set -> set.key() == key)
                .findFirst()
                .orElseThrow(() -> new NotThereException("records " + key));
    }

    /** Returns the waivers of a dossier in the order in which they were granted. */
    public List<WaiverGrant> waivers(Dossier dossier) {
        return waivers.findByDossierIdOrderById(dossier.key());
    }

    /** Returns the document of a version as it was uploaded. */
    public byte[] document(DocumentVersion version) {
        return contents.load(version.contentId());
    }

    /** Returns records as they were sent. */
    public byte[] document(RecordSet records) {
        return contents.load(records.contentId());
    }

    /** Returns the page of a judgement, compressed with gzip. */
    public byte[] page(Assessment assessment, boolean thai) {
        return contents.compressed(thai ? assessment.pageThId() : assessment.pageEnId());
    }

    /** Returns the report of a judgement as JSON, compressed with gzip. */
    public byte[] report(Assessment assessment) {
        return contents.compressed(assessment.reportId());
    }

    /** Returns what is left of the reports of a judgement. */
    public List<BaselineReport> results(Assessment assessment) {
        return JsonReport.readBaseline("report.json", contents.load(assessment.reportId()))
                .orElseThrow();
    }

    /** Returns what changed between two versions. */
    public Comparison compare(DocumentVersion earlier, DocumentVersion later) {
        return Comparison.of(earlier, results(assessment(earlier)), later, results(assessment(later)));
    }
}
