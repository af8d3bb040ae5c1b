package org.kmplan.examples.service.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.RecordsWorkbook;
import org.kmplan.examples.service.Settings;
import org.kmplan.examples.service.account.Accounts;
import org.kmplan.examples.service.account.RefusedException;
import org.kmplan.examples.service.account.Role;
import org.kmplan.examples.service.account.Viewer;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.Waiver;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.RuleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What changes a dossier: documents, records, waivers, another day.
 *
 * <p>Whatever changes the judgement is judged first, at the {@link Desk}, and then kept together with it in one transaction:
 * what is acknowledged is kept whole, and nothing is kept by halves.
 */
@Service
public class DossierChanges {
    private final Dossiers dossiers;
    private final DossierRepository saved;
    private final DocumentVersionRepository versions;
    private final RecordSetRepository recordSets;
    private final WaiverGrantRepository waivers;
    private final AssessmentRepository assessments;
    private final ContentStore contents;
    private final Accounts accounts;
    private final Desk desk;
    private final Judge judge;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final long largest;

    DossierChanges(
            Dossiers dossiers,
            DossierRepository saved,
            DocumentVersionRepository versions,
            RecordSetRepository recordSets,
            WaiverGrantRepository waivers,
            AssessmentRepository assessments,
            ContentStore contents,
            Accounts accounts,
            Desk desk,
            Judge judge,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            Settings settings) {
        this.dossiers = dossiers;
        this.saved = saved;
        this.versions = versions;
        this.recordSets = recordSets;
        this.waivers = waivers;
        this.assessments = assessments;
        this.contents = contents;
        this.accounts = accounts;
        this.desk = desk;
        this.judge = judge;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.largest = settings.limits().document().toBytes();
    }

    /**
     * What is asked to be waived.
     *
     * @param rule id of the rule
     * @param subject subject, or the whole plan
     * @param reason why
     * @param approver who allowed it
     * @param from first day
     * @param until last day
     */
    public record WaiverRequest(
            String rule, @Nullable String subject, String reason, String approver, LocalDate from, LocalDate until) {}

    /**
     * Takes the first document of a plan.
     *
     * @param organisation organisation; that of the viewer if the viewer has only that one
     * @throws NotThereException if the viewer may not upload for the organisation, or it does not exist
     */
    public Dossiers.Judged upload(
            Viewer viewer, @Nullable Long organisation, String fileName, byte[] document, LocalDate asOf) {
        long owner = owner(viewer, organisation);
        String name = FileNames.safe(fileName);
        refuseUnfit(document);
        Work work = work(new Judge.Case(name, document, Optional.empty(), List.of(), asOf, List.of()), document);
        return inTransaction(() -> {
            Dossier dossier = saved.save(new Dossier(null, owner, work.judged().title(), 0, null, now()));
            DocumentVersion version = save(viewer, dossier, 1, name, work.packed());
            return keep(viewer, dossier, version, Assessment.Cause.UPLOAD, asOf, null, work.judged());
        });
    }

    /** Takes a further version of a plan; it is judged by the records and waivers of the dossier. */
    public Dossiers.Judged addVersion(Viewer viewer, long id, String fileName, byte[] document, LocalDate asOf) {
        Dossier dossier = dossiers.dossier(viewer, id);
        String name = FileNames.safe(fileName);
        refuseUnfit(document);
        DocumentVersion last = dossiers.versions(dossier).get(0);
        Optional<RecordSet> records = dossiers.recordSets(dossier).stream().findFirst();
        Judge.Case given = new Judge.Case(
                name, document, named(records), standing(dossier), asOf, dossiers.results(dossiers.assessment(last)));
        Work work = work(given, document);
        return inTransaction(() -> {
            lock(dossier);
            DocumentVersion version = save(viewer, dossier, last.number() + 1, name, work.packed());
            return keep(viewer, dossier, version, Assessment.Cause.UPLOAD, asOf, keyOf(records), work.judged());
        });
    }

    /** Takes records of what was done: a filled-in workbook, or JSON. The last version is judged by them. */
    public Dossiers.Judged addRecords(Viewer viewer, long id, String fileName, byte[] records, LocalDate asOf) {
        return addRecords(viewer, dossiers.dossier(viewer, id), fileName, records, asOf);
    }

    /** Takes records of a dossier that has not changed since it was read. */
    Dossiers.Judged addRecords(Viewer viewer, Dossier dossier, String fileName, byte[] records, LocalDate asOf) {
        String name = FileNames.safe(fileName);
        refuseUnfit(records);
        DocumentVersion last = dossiers.versions(dossier).get(0);
        Judge.Case given = new Judge.Case(
                last.fileName(),
                dossiers.document(last),
                Optional.of(new Judge.NamedBytes(name, records)),
                standing(dossier),
                asOf,
                before(dossier, last));
        Work work = work(given, records);
        return inTransaction(() -> {
            lock(dossier);
            RecordSet set = recordSets.save(new RecordSet(
                    null, dossier.key(), name, contents.save(work.packed()), viewer.getUsername(), now()));
            return keep(viewer, dossier, last, Assessment.Cause.RECORDS, asOf, set.key(), work.judged());
        });
    }

    /**
     * Waives a demand.
     *
     * @throws AccessDeniedException if the viewer is no assessor
     * @throws RefusedException if the waiver says too little
     */
    public Dossiers.Judged waive(Viewer viewer, long id, WaiverRequest request) {
        refuseUnlessAssessor(viewer);
        Dossier dossier = dossiers.dossier(viewer, id);
        WaiverGrant grant = grant(viewer, dossier, request);
        return judgeAnew(viewer, dossier, Assessment.Cause.WAIVER, Optional.empty(), standing -> {
            List<WaiverGrant> more = new ArrayList<>(standing);
            more.add(grant);
            return more;
        });
    }

    /** Takes back a waiver. */
    public Dossiers.Judged withdraw(Viewer viewer, long id, long waiver) {
        refuseUnlessAssessor(viewer);
        Dossier dossier = dossiers.dossier(viewer, id);
        if (dossiers.waivers(dossier).stream().noneMatch(each -> each.key() == waiver && each.stands())) {
            throw new NotThereException("waiver " + waiver);
        }
        return judgeAnew(
                viewer,
                dossier,
                Assessment.Cause.WAIVER,
                Optional.empty(),
                all -> all.stream()
                        .map(each -> each.id() != null && each.key() == waiver
                                ? each.withdrawn(viewer.getUsername(), now())
                                : each)
                        .toList());
    }

    /** Judges the last version as of another day. */
    public Dossiers.Judged judgeAsOf(Viewer viewer, long id, LocalDate asOf) {
        return judgeAnew(
                viewer,
                dossiers.dossier(viewer, id),
                Assessment.Cause.DAY,
                Optional.of(asOf),
                UnaryOperator.identity());
    }

    /** Returns the document of a version with what was found as comments, judged as the version is. */
    public byte[] annotated(Dossier dossier, DocumentVersion version, Language language) {
        Optional<Long> records =
                Optional.ofNullable(dossiers.assessment(version).recordsId());
        Judge.Case given = new Judge.Case(
                version.fileName(),
                dossiers.document(version),
                named(dossiers.recordSets(dossier).stream()
                        .filter(set -> records.filter(key -> key == set.key()).isPresent())
                        .findFirst()),
                standing(dossier),
                dossiers.assessment(version).asOf(),
                List.of());
        return desk.run(() -> judge.annotated(given, language));
    }

    /** Returns an empty workbook for the records of the only plan of a version. */
    public byte[] recordsTemplate(DocumentVersion version) {
        byte[] document = dossiers.document(version);
        return desk.run(() -> {
            List<KnowledgePlan> plans = judge.plans(version.fileName(), document);
            if (plans.size() != 1) {
                throw new RefusedException("refused.template-plans", String.valueOf(plans.size()));
            }
            return RecordsWorkbook.template(plans.get(0));
        });
    }

    private record Work(Judge.Judged judged, ContentStore.Packed packed) {}

    private Work work(Judge.Case given, byte[] document) {
        return desk.run(() -> new Work(judge.judge(given), ContentStore.Packed.of(document)));
    }

    private Dossiers.Judged judgeAnew(
            Viewer viewer,
            Dossier dossier,
            Assessment.Cause cause,
            Optional<LocalDate> day,
            UnaryOperator<List<WaiverGrant>> change) {
        DocumentVersion last = dossiers.versions(dossier).get(0);
        LocalDate asOf = day.orElseGet(() -> dossiers.assessment(last).asOf());
        List<WaiverGrant> before = dossiers.waivers(dossier);
        List<WaiverGrant> after = change.apply(before);
        Optional<RecordSet> records = dossiers.recordSets(dossier).stream().findFirst();
        Judge.Case given = new Judge.Case(
                last.fileName(),
                dossiers.document(last),
                named(records),
                after.stream()
                        .filter(WaiverGrant::stands)
                        .map(WaiverGrant::waiver)
                        .toList(),
                asOf,
                before(dossier, last));
        Judge.Judged judged = desk.run(() -> judge.judge(given));
        return inTransaction(() -> {
            lock(dossier);
            after.stream().filter(each -> !before.contains(each)).forEach(waivers::save);
            return keep(viewer, dossier, last, cause, asOf, keyOf(records), judged);
        });
    }

    private WaiverGrant grant(Viewer viewer, Dossier dossier, WaiverRequest request) {
        String rule = request.rule().strip();
        boolean known = RuleCatalog.standard().entries().stream()
                .map(entry -> entry.id())
                .map(RuleId::value)
                .anyMatch(rule::equals);
        String subject = request.subject() == null || request.subject().isBlank()
                ? null
                : request.subject().strip();
        if (!known || subject != null && subject.length() > 500) {
            throw new RefusedException("refused.waiver-rule", rule);
        }
        String reason = FileNames.text(request.reason());
        String approver = FileNames.text(request.approver());
        if (reason.isEmpty() || reason.length() > 2000 || approver.isEmpty() || approver.length() > 200) {
            throw new RefusedException("refused.waiver-reason");
        }
        if (request.until().isBefore(request.from())) {
            throw new RefusedException("refused.waiver-days");
        }
        return new WaiverGrant(
                null,
                dossier.key(),
                rule,
                null,
                subject,
                reason,
                approver,
                request.from(),
                request.until(),
                viewer.getUsername(),
                now(),
                null,
                null);
    }

    private static void refuseUnlessAssessor(Viewer viewer) {
        if (!viewer.is(Role.ASSESSOR)) {
            throw new AccessDeniedException("Only assessors waive");
        }
    }

    private void refuseUnfit(byte[] document) {
        if (document.length > largest) {
            throw new TooLargeException(document.length);
        }
        if (document.length == 0) {
            throw new RefusedException("refused.empty");
        }
    }

    private long owner(Viewer viewer, @Nullable Long organisation) {
        Optional<Long> scope = viewer.scope();
        if (scope.isPresent() && organisation != null && !scope.get().equals(organisation)) {
            throw new NotThereException("organisation " + organisation);
        }
        Long wanted = scope.orElse(organisation);
        if (wanted == null) {
            throw new RefusedException("refused.no-organisation");
        }
        return accounts.organisation(wanted)
                .orElseThrow(() -> new NotThereException("organisation " + wanted))
                .key();
    }

    /** Returns the reports on the version before. */
    private List<BaselineReport> before(Dossier dossier, DocumentVersion version) {
        return version.number() == 1
                ? List.of()
                : dossiers.results(dossiers.assessment(dossiers.version(dossier, version.number() - 1)));
    }

    private List<Waiver> standing(Dossier dossier) {
        return dossiers.waivers(dossier).stream()
                .filter(WaiverGrant::stands)
                .map(WaiverGrant::waiver)
                .toList();
    }

    private Optional<Judge.NamedBytes> named(Optional<RecordSet> records) {
        return records.map(set -> new Judge.NamedBytes(set.fileName(), dossiers.document(set)));
    }

    private static @Nullable Long keyOf(Optional<RecordSet> records) {
        return records.map(RecordSet::key).orElse(null);
    }

    private DocumentVersion save(
            Viewer viewer, Dossier dossier, int number, String name, ContentStore.Packed document) {
        return versions.save(new DocumentVersion(
                null, dossier.key(), number, name, contents.save(document), viewer.getUsername(), now()));
    }

    private Dossiers.Judged keep(
            Viewer viewer,
            Dossier dossier,
            DocumentVersion version,
            Assessment.Cause cause,
            LocalDate asOf,
            @Nullable Long records,
            Judge.Judged judged) {
        Assessment assessment = assessments.save(new Assessment(
                null,
                version.key(),
                cause,
                asOf,
                records,
                contents.save(judged.report()),
                contents.save(judged.pageTh()),
                contents.save(judged.pageEn()),
                judged.problems(),
                viewer.getUsername(),
                now(),
                judged.plans()));
        Dossier changed = saved.save(new Dossier(
                dossier.id(),
                dossier.organisationId(),
                judged.title(),
                dossier.revision() + 1,
                assessment.key(),
                now()));
        return new Dossiers.Judged(changed, version, assessment);
    }

    /** Waits until nobody else changes the dossier, and gives up if somebody did since it was read. */
    private void lock(Dossier dossier) {
        int revision = jdbc.sql("select revision from dossier where id = :id for update")
                .param("id", dossier.key())
                .query(Integer.class)
                .single();
        if (revision != dossier.revision()) {
            throw new ChangedMeanwhileException(dossier.key());
        }
    }

    private Dossiers.Judged inTransaction(Supplier<Dossiers.Judged> work) {
        return transaction.execute(status -> work.get());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
