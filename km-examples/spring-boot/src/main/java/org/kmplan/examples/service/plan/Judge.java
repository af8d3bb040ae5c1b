package org.kmplan.examples.service.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.annotate.DocumentAnnotator;
import org.kmplan.core.annotate.NotAnnotatedException;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.read.ReadResult;
import org.kmplan.core.read.RecordsResult;
import org.kmplan.core.read.RecordsWorkbook;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.examples.service.Settings;
import org.kmplan.examples.service.account.RefusedException;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.DocumentReview;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.RepairAdvisor;
import org.kmplan.rules.Waiver;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.HtmlReport;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.render.PlanPage;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.Severity;
import org.springframework.stereotype.Component;

/** Reads a document, judges its plans and renders the report: all that takes time, and nothing that is kept. */
@Component
class Judge {
    private static final PolicyIdentity WITH_WAIVERS = new PolicyIdentity("standard-with-waivers", "1");

    private final ReadLimits limits;
    private final PlanReader reader;

    Judge(Settings settings) {
        limits = ReadLimits.builder()
                .maxDocumentBytes((int) settings.limits().document().toBytes())
                .maxMemoryBytes(settings.evaluation().memory().toBytes())
                .build();
        reader = PlanReader.standard().withLimits(limits);
    }

    /**
     * What is judged.
     *
     * @param fileName name of the document
     * @param document the document
     * @param records records and their name, if there are any
     * @param waivers waivers that stand
     * @param asOf day as of which it is judged
     * @param earlier reports on the version before, which the page compares with
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared or changed
    record Case(
            String fileName,
            byte[] document,
            Optional<NamedBytes> records,
            List<Waiver> waivers,
            LocalDate asOf,
            List<BaselineReport> earlier) {}

    /** Document with its name. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared or changed
    record NamedBytes(String name, byte[] bytes) {}

    /**
     * What a document comes to.
     *
     * @param title topic of its first plan, or its name
     * @param report report as JSON
     * @param pageTh report as a page in Thai
     * @param pageEn report as a page in English
     * @param plans plans found
     * @param problems number of problems met in reading
     */
    record Judged(
            String title,
            ContentStore.Packed report,
            ContentStore.Packed pageTh,
            ContentStore.Packed pageEn,
            List<AssessedPlan> plans,
            int problems) {}

    /**
     * Judges a document.
     *
     * @throws RefusedException if its records cannot be read, or not told apart
     */
    Judged judge(Case given) {
        ReadResult read = reader.read(given.fileName(), given.document());
        ComplianceEvaluator evaluator = evaluator(given.waivers());
        RepairAdvisor advisor = RepairAdvisor.of(evaluator);
        List<PlanRecords> sets =
                given.records().map(records -> recordsOf(records, read.plans())).orElse(List.of());
        List<ComplianceReport> reports = new ArrayList<>();
        List<PlanPage> pages = new ArrayList<>();
        for (KnowledgePlan plan : read.plans()) {
            Optional<PlanRecords> records = recordsOf(plan, sets, read.plans().size());
            EvaluationInput input = EvaluationInput.builder()
                    .plan(plan)
                    .records(records)
                    .asOf(given.asOf())
                    .build();
            ComplianceReport report = evaluator.evaluateUnderAll(input);
            reports.add(report);
            pages.add(PlanPage.builder()
                    .source(given.fileName())
                    .report(report)
                    .plan(plan)
                    .riskRegister(records.flatMap(PlanRecords::riskRegister))
                    .addAllProblems(read.problems())
                    .advice(advisor.advise(input))
                    .difference(
                            Comparison.earlierOf(given.earlier(), read.plans().size(), given.fileName(), report.plan())
                                    .map(report::diff))
                    .build());
        }
        CheckedDocument document = new CheckedDocument(given.fileName(), reports, read.problems());
        List<CheckedDocument> unread = reports.isEmpty() ? List.of(document) : List.of();
        return new Judged(
                title(given.fileName(), reports),
                ContentStore.Packed.of(JsonReport.in(Language.EN).render(List.of(document))),
                ContentStore.Packed.of(HtmlReport.in(Language.TH).render(pages, unread)),
                ContentStore.Packed.of(HtmlReport.in(Language.EN).render(pages, unread)),
                reports.stream().map(Judge::assessed).toList(),
                read.problems().size());
    }

    /**
     * Returns the document with what was found as comments.
     *
     * @throws RefusedException if no comments can be written into a document of its kind
     */
    byte[] annotated(Case given, Language language) {
        try {
            DocumentAnnotator annotator = DocumentAnnotator.open(given.fileName(), given.document(), limits)
                    .withDay(given.asOf());
            List<KnowledgePlan> plans =
                    reader.read(given.fileName(), annotator.document()).plans();
            List<PlanRecords> sets =
                    given.records().map(records -> recordsOf(records, plans)).orElse(List.of());
            return DocumentReview.of(evaluator(given.waivers()), language)
                    .comment(
                            annotator,
                            plan -> EvaluationInput.builder()
                                    .plan(plan)
                                    .records(recordsOf(plan, sets, plans.size()))
                                    .asOf(given.asOf())
                                    .build())
                    .bytes();
        } catch (NotAnnotatedException e) {
            throw new RefusedException(
                    "refused.not-annotated",
                    language == Language.TH ? e.thaiMessage() : String.valueOf(e.getMessage()));
        }
    }

    /** Returns the plans of a document. */
    List<KnowledgePlan> plans(String fileName, byte[] document) {
        return reader.read(fileName, document).plans();
    }

    private static ComplianceEvaluator evaluator(List<Waiver> waivers) {
        return waivers.isEmpty()
                ? ComplianceEvaluator.standard()
                : ComplianceEvaluator.of(CompliancePolicy.builder()
                        .identity(WITH_WAIVERS)
                        .parent(CompliancePolicy.standard())
                        .addAllWaivers(waivers)
                        .build());
    }

    /** Reads records. */
    static List<PlanRecords> recordsOf(NamedBytes records, List<KnowledgePlan> plans) {
        byte[] bytes = records.bytes();
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            RecordsResult result = plans.size() == 1
                    ? RecordsWorkbook.read(records.name(), bytes, plans.get(0))
                    : RecordsWorkbook.read(records.name(), bytes);
            if (result.hasErrors()) {
                throw new UnreadableRecordsException(
                        result.problems().stream().map(Judge::said).toList());
            }
            return List.of(result.records());
        }
        JsonResult<PlanRecords> result = RecordsJson.read(records.name(), bytes);
        if (!result.problems().isEmpty()) {
            throw new UnreadableRecordsException(
                    result.problems().stream().map(Judge::said).toList());
        }
        return result.values();
    }

    private static UnreadableRecordsException.Reason said(ReadProblem problem) {
        return new UnreadableRecordsException.Reason(
                problem.position().toString(), problem.thaiMessage(), problem.message());
    }

    private static UnreadableRecordsException.Reason said(JsonProblem problem) {
        Phrase text = problem.textWithAdvice();
        return new UnreadableRecordsException.Reason(
                problem.document() + ":" + problem.line() + ":" + problem.column() + " " + problem.pointer(),
                text.thai(),
                text.english());
    }

    /** Returns the records of a plan: those that name it, else the only ones of the only plan. */
    static Optional<PlanRecords> recordsOf(KnowledgePlan plan, List<PlanRecords> sets, int plans) {
        List<PlanRecords> named = sets.stream()
                .filter(set -> set.planId().filter(plan.id()::equals).isPresent())
                .filter(set -> isOfYear(set, plan))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        if (plans == 1 && sets.size() == 1) {
            return Optional.of(sets.get(0));
        }
        if (named.size() > 1 || sets.stream().anyMatch(set -> set.planId().isEmpty())) {
            throw new RefusedException("refused.records-ambiguous", plan.id());
        }
        return Optional.empty();
    }

    private static boolean isOfYear(PlanRecords set, KnowledgePlan plan) {
        Optional<FiscalYear> year = plan.fiscalYear();
        return set.fiscalYear().isEmpty() || year.isEmpty() || set.fiscalYear().equals(year);
    }

    private static AssessedPlan assessed(ComplianceReport report) {
        return new AssessedPlan(
                cut(report.plan().id(), 300),
                report.plan().topic().map(topic -> cut(topic, 1000)).orElse(null),
                report.plan().fiscalYear().map(FiscalYear::buddhistYear).orElse(null),
                report.verdict(Aspect.PLAN),
                report.verdict(Aspect.EXECUTION),
                failed(report, Severity.MANDATORY),
                failed(report, Severity.RECOMMENDED));
    }

    /**
     * Counts demands as reports do: once for each aspect, however many places do not meet them, and without what follows from
     * another finding.
     */
    private static int failed(ComplianceReport report, Severity severity) {
        return (int) report.results(Outcome.FAILED).stream()
                .filter(result ->
                        result.severity() == severity && result.causedBy().isEmpty())
                .map(result -> result.aspect() + " " + result.rule())
                .distinct()
                .count();
    }

    private static String title(String fileName, List<ComplianceReport> reports) {
        return cut(
                reports.stream()
                        .flatMap(report -> report.plan().topic().stream())
                        .filter(topic -> !topic.isBlank())
                        .findFirst()
                        .orElse(fileName),
                1000);
    }

    private static String cut(String text, int longest) {
        String whole = text.replace("\u0000", "").strip();
        return whole.codePointCount(0, whole.length()) <= longest
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
