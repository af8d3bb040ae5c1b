package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.record.ActivityStatus.COMPLETED;
import static org.kmplan.core.record.ActivityStatus.IN_PROGRESS;
import static org.kmplan.core.record.ActivityStatus.NOT_STARTED;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.KnowledgeTopic;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.RepositoryEntry;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.TextReport;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.test.RuleVerifier;
import org.kmplan.rules.test.SchedulePlans;

/** Records that agree with themselves, with the plan and with the day as of which they are judged (EXE-03). */
class RecordConsistencyTest {
    private static final String SUBJECT = "steps/KMP1/activities/1";
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final ActivityRecord ENTRY =
            ActivityRecord.builder().activity(ActivityRef.of("KMP1", "1")).build();

    // Activity records

    @Test
    void completed_work_has_a_day_of_completion() {
        judge(ENTRY.withStatus(COMPLETED).withCompletedOn(DAY)).passes(SUBJECT).observesNothing();
        judge(ENTRY.withStatus(COMPLETED)).fails(SUBJECT, "completed-undated");
        judge(ENTRY.withStatus(COMPLETED).withBegunOn(DAY)).fails(SUBJECT, "completed-undated");
    }

    @Test
    void work_that_was_not_started_has_no_day() {
        judge(ENTRY.withStatus(NOT_STARTED)).passes(SUBJECT);
        judge(ENTRY.withStatus(NOT_STARTED).withBegunOn(DAY)).fails(SUBJECT, "not-started-yet-begun");
        judge(ENTRY.withStatus(NOT_STARTED).withCompletedOn(DAY)).fails(SUBJECT, "not-started-yet-completed");
        judge(ENTRY.withStatus(IN_PROGRESS).withBegunOn(DAY)).passes(SUBJECT);
    }

    @Test
    void work_that_was_not_started_has_no_evidence_of_its_own() {
        PlanRecords notStarted = records(ENTRY.withStatus(NOT_STARTED));
        RecordedDocument proof = RecordedDocument.builder()
                .id("d1")
                .addActivities(ActivityRef.of("KMP1", "1"))
                .addRoles(DocumentRole.EVIDENCE)
                .build();
        judge(notStarted.withDocuments(proof)).fails(SUBJECT, "not-started-yet-proved");
        judge(notStarted.withDocuments(proof.withDate(DAY))).fails(SUBJECT, "not-started-yet-proved");
        judge(notStarted.withDocuments(proof.withDate(NEXT))).passes(SUBJECT);
        judge(notStarted.withDocuments(proof.withRoles(DocumentRole.SOURCE))).passes(SUBJECT);
        judge(notStarted.withDocuments(proof.withActivities(ActivityRef.ofStep("KMP1"))))
                .passes(SUBJECT);
        judge(records(ENTRY.withStatus(IN_PROGRESS)).withDocuments(proof)).passes(SUBJECT);
    }

    @Test
    void work_is_not_completed_before_it_was_begun() {
        ActivityRecord done = ENTRY.withStatus(COMPLETED).withBegunOn(DAY);
        judge(done.withCompletedOn(DAY)).passes(SUBJECT);
        judge(done.withCompletedOn(DAY.minusDays(1))).fails(SUBJECT, "completed-before-begun");
        judge(ENTRY.withBegunOn(DAY).withCompletedOn(DAY.minusDays(1))).fails(SUBJECT, "completed-before-begun");
    }

    @Test
    void no_day_lies_ahead() {
        judge(ENTRY.withBegunOn(DAY).withCompletedOn(DAY)).passes(SUBJECT);
        judge(ENTRY.withBegunOn(NEXT)).fails(SUBJECT, "begun-ahead");
        judge(ENTRY.withCompletedOn(NEXT)).fails(SUBJECT, "completed-ahead");
        judge(ENTRY.withReviewOn(NEXT)).passes(SUBJECT);
    }

    @Test
    void every_contradiction_is_named() {
        assertThat(judge(ENTRY.withStatus(NOT_STARTED).withBegunOn(NEXT).withCompletedOn(DAY))
                        .result(SUBJECT)
                        .reasons())
                .extracting(message -> message.key().substring("EXE-03.".length()))
                .containsExactly(
                        "begun-ahead", "completed-before-begun", "not-started-yet-begun", "not-started-yet-completed");
    }

    @Test
    void completed_work_that_is_still_called_in_progress_is_worth_a_remark() {
        judge(ENTRY.withStatus(IN_PROGRESS).withCompletedOn(DAY))
                .passes(SUBJECT)
                .observes(SUBJECT, "in-progress-yet-completed");
    }

    @Test
    void a_record_names_a_step_or_activity_of_the_plan() {
        judge(ENTRY.withActivity(ActivityRef.ofStep("KMP2"))).passes("steps/KMP2");
        judge(ENTRY.withActivity(ActivityRef.of("KMP2", "3"))).fails("steps/KMP2/activities/3", "unknown-activity");
        Finding result = judge(ENTRY.withActivity(ActivityRef.ofStep("KMP9")))
                .fails("steps/KMP9", "unknown-activity")
                .result("steps/KMP9");
        assertThat(Messages.of(Language.EN).text(result.reasons().get(0)))
                .isEqualTo("The plan has no step or activity 'KMP9'.");
    }

    @Test
    void a_finding_points_to_the_entry() {
        SourcePosition row =
                SourcePosition.builder().sheet("activities").cell("B7").build();
        assertThat(judge(ENTRY.withSource(row)).result(SUBJECT).position()).contains(row);
        assertThat(judge(ENTRY).result(SUBJECT).position()).isEmpty();
    }

    @Test
    void without_activity_records_their_consistency_is_unknown_unless_the_list_is_complete() {
        Finding result = judge(PlanRecords.empty())
                .isNotDeterminable("plan", "not-recorded")
                .result("plan");
        assertThat(Messages.of(Language.EN).text(result.reasons().get(0)))
                .contains("needed: the status, the start and the completion date of each activity");
        assertThat(Messages.of(Language.TH).text(result.reasons().get(0)))
                .contains("ต้องมีสถานะ วันเริ่มต้น และวันที่แล้วเสร็จของแต่ละกิจกรรม");
        judge(PlanRecords.builder().addCompleteKinds(RecordKind.ACTIVITIES).build())
                .isNotApplicable("plan");
    }

    // Other records

    static Stream<Arguments> dated() {
        return Stream.of(
                of(RecordKind.EVENTS, (b, d) -> b.addEvents(event().withDate(d))),
                of(
                        RecordKind.DOCUMENTS,
                        (b, d) -> b.addDocuments(
                                RecordedDocument.builder().id("x").date(d).build())),
                of(
                        RecordKind.TOPICS,
                        (b, d) -> b.addTopics(
                                KnowledgeTopic.builder().id("x").date(d).build())),
                of(
                        RecordKind.PUBLICATIONS,
                        (b, d) -> b.addPublications(
                                Publication.builder().id("x").date(d).build())),
                of(RecordKind.RESULTS, (b, d) -> b.addResults(result().withDoneOn(d))),
                of(RecordKind.RESULTS, (b, d) -> b.addResults(result().withMeasuredOn(d))),
                of(
                        RecordKind.TRAININGS,
                        (b, d) -> b.addTrainings(
                                TrainingResult.builder().id("x").date(d).build())),
                of(RecordKind.ORDERS, (b, d) -> b.addOrders(order().withDate(d))),
                of(
                        RecordKind.ORDERS,
                        (b, d) -> b.addOrders(order().withDate(DAY).withReviewedOn(d))),
                of(
                        RecordKind.REPORTS,
                        (b, d) -> b.addReports(ResultReport.builder()
                                .id("x")
                                .kind(ReportKind.PLAN_RESULTS)
                                .date(d)
                                .build())),
                of(RecordKind.KNOWLEDGE_BODIES, (b, d) -> b.addKnowledgeBodies(body().withUpdatedOn(d))),
                of(RecordKind.KNOWLEDGE_BODIES, (b, d) -> b.addKnowledgeBodies(body().withExchangedOn(d))),
                of(
                        RecordKind.KNOWLEDGE_BODIES,
                        (b, d) -> b.addKnowledgeBodies(body().withRepository(
                                        RepositoryEntry.builder().date(d).build()))),
                of(
                        RecordKind.KNOWLEDGE_BODIES,
                        (b, d) -> b.addKnowledgeBodies(body().withFollowUps(
                                        UseFollowUp.builder().date(DAY).build(),
                                        UseFollowUp.builder().date(d).build()))),
                of(
                        RecordKind.USE_CASES,
                        (b, d) ->
                                b.addUseCases(UseCase.builder().id("x").date(d).build())),
                of(
                        RecordKind.RECOGNITIONS,
                        (b, d) -> b.addRecognitions(
                                Recognition.builder().id("x").date(d).build())),
                of(
                        RecordKind.RISK_EVENTS,
                        (b, d) -> b.addRiskEvents(RiskEvent.builder()
                                .id("x")
                                .kind(RiskEventKind.PLAN)
                                .date(d)
                                .build())),
                of(
                        RecordKind.RISKS,
                        (b, d) -> b.riskRegister(register(risk().withAcceptance(
                                        RiskAcceptance.builder().date(d).build())))));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("dated")
    void no_date_of_any_record_lies_ahead(RecordKind kind, Dated records) {
        String subject = "records/" + kind.listName();
        judge(records.on(DAY)).passes(subject);
        Finding result = judge(records.on(NEXT)).fails(subject, "dates-ahead").result(subject);
        assertThat(Messages.of(Language.EN).text(result.reasons().get(0)))
                .isEqualTo(
                        "Dates lie after the as-of date, 30 Jun 2566 B.E., the latest on 1 Jul 2566 B.E.; entries: 'x'.");
    }

    @Test
    void terms_and_due_dates_may_lie_ahead() {
        judge(PlanRecords.builder().addOrders(order().withEndsOn(NEXT)).build()).passes("records/orders");
        judge(PlanRecords.builder()
                        .riskRegister(register(risk().withDueDate(NEXT)))
                        .build())
                .passes("records/risks");
    }

    @Test
    void a_list_without_dates_passes_and_one_without_entries_is_not_looked_at() {
        IdentifiedKnowledge item =
                IdentifiedKnowledge.builder().id("i1").title("กระบวนการ").build();
        PlanRecords records = records(ENTRY).withKnowledgeItems(item).withRiskRegister(register());
        judge(records).passes("records/knowledgeItems");
        assertThat(all(records)).extracting(Finding::subject).containsExactly(SUBJECT, "records/knowledgeItems");
    }

    @Test
    void a_list_names_the_entries_that_lie_ahead_and_points_to_the_first() {
        SourcePosition first =
                SourcePosition.builder().sheet("events").cell("A3").build();
        SourcePosition second =
                SourcePosition.builder().sheet("events").cell("A2").build();
        PlanRecords records = PlanRecords.builder()
                .addEvents(event().withId("e10").withDate(NEXT).withSource(second))
                .addEvents(event().withId("e9").withDate(NEXT.plusDays(1)).withSource(first))
                .addEvents(event().withId("e1").withDate(DAY))
                .build();
        Finding result = judge(records).fails("records/events").result("records/events");
        assertThat(result.position()).contains(first);
        assertThat(Messages.of(Language.EN).text(result.reasons().get(0)))
                .endsWith("the latest on 2 Jul 2566 B.E.; entries: 'e9' and 'e10'.");
    }

    @Test
    void entries_that_name_what_the_plan_lacks_are_worth_a_remark() {
        ActivityRef lost = ActivityRef.of("KMP1", "9");
        judge(PlanRecords.builder().addEvents(event().withActivity(lost)).build())
                .passes("records/events")
                .observes("records/events", "unknown-reference");
        judge(PlanRecords.builder()
                        .addDocuments(RecordedDocument.builder()
                                .id("x")
                                .addActivities(ActivityRef.ofStep("KMP1"), lost)
                                .build())
                        .build())
                .observes("records/documents", "unknown-reference");
        judge(PlanRecords.builder()
                        .addPublications(
                                Publication.builder().id("x").activity(lost).build())
                        .build())
                .observes("records/publications", "unknown-reference");
        judge(PlanRecords.builder()
                        .addTrainings(
                                TrainingResult.builder().id("x").activity(lost).build())
                        .build())
                .observes("records/trainings", "unknown-reference");
        judge(PlanRecords.builder()
                        .addEvents(event().withActivity(ActivityRef.of("KMP1", "1")))
                        .build())
                .observesNothing();
    }

    // The plan that the records name

    @Test
    void the_records_name_the_plan_that_is_checked() {
        PlanRecords records = records(ENTRY);
        judge(records.withPlanId("plan-1")).passes("records/plan");
        judge(records.withPlanId("plan-2")).fails("records/plan", "other-plan");
    }

    @Test
    void the_records_name_the_fiscal_year_of_the_plan() {
        PlanRecords records = records(ENTRY);
        judge(records.withFiscalYear(FiscalYear.of(2566)))
                .passes("records/plan")
                .observesNothing();
        judge(records.withFiscalYear(FiscalYear.of(2567))).fails("records/plan", "other-year");
        KnowledgePlan silent = SchedulePlans.lasting("ม.ค. - มี.ค. ๒๕๖๖").withFiscalYearMentions();
        judge(silent, records.withFiscalYear(FiscalYear.of(2566))).passes("records/plan");
        judge(silent, records.withFiscalYear(FiscalYear.of(2567))).fails("records/plan", "other-year");
        KnowledgePlan unknown = SchedulePlans.lasting("ตามความเหมาะสม").withFiscalYearMentions();
        judge(unknown, records.withFiscalYear(FiscalYear.of(2567)))
                .passes("records/plan")
                .observes("records/plan", "year-unknown");
        KnowledgePlan torn = compliant()
                .withFiscalYearMentions(
                        FiscalYearMention.of(FiscalYear.of(2566)), FiscalYearMention.of(FiscalYear.of(2567)));
        judge(torn, records.withFiscalYear(FiscalYear.of(2567))).passes("records/plan");
        judge(torn, records.withFiscalYear(FiscalYear.of(2568))).fails("records/plan", "other-year");
    }

    @Test
    void the_plan_is_not_issued_on_a_day_that_lies_ahead() {
        PlanRecords records = records(ENTRY);
        judge(records.withPlanIssuedOn(DAY)).passes("records/plan");
        judge(records.withPlanIssuedOn(NEXT)).fails("records/plan", "issued-ahead");
    }

    @Test
    void records_that_name_no_plan_are_taken_as_those_of_the_plan() {
        assertThat(all(records(ENTRY))).extracting(Finding::subject).containsExactly(SUBJECT);
    }

    // The report

    @ParameterizedTest
    @EnumSource
    void a_report_names_each_list_in_the_language_of_the_reader(Language language) {
        PlanRecords records = records(ENTRY.withBegunOn(NEXT))
                .withPlanId("plan-2")
                .withEvents(event().withDate(NEXT))
                .withRiskRegister(register(risk().withAcceptance(
                                RiskAcceptance.builder().date(NEXT).build())));
        ComplianceReport report = ComplianceEvaluator.standard().evaluate(compliant(), records, DAY);
        assertThat(report.results(RuleId.of("EXE-03")))
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.FAILED))
                .extracting(Finding::subject)
                .containsExactly(SUBJECT, "records/plan", "records/events", "records/risks");
        String text = TextReport.in(language)
                .withColumns(200)
                .render(List.of(new CheckedDocument("plan", List.of(report), List.of())));
        assertThat(text).doesNotContain("records/");
        if (language == Language.TH) {
            assertThat(text)
                    .containsSubsequence(
                            "KMP 1",
                            "กิจกรรมย่อยที่ ๑",
                            "บันทึกผลการดำเนินงาน",
                            "แผนที่ระบุไว้",
                            "บันทึกกิจกรรมที่จัด",
                            "ความเสี่ยงในทะเบียน");
        } else {
            assertThat(text)
                    .containsSubsequence(
                            "KMP 1",
                            "sub-activity 1",
                            "records",
                            "the plan they belong to",
                            "records of events",
                            "risks in the register");
        }
    }

    /** Records with one entry that bears a date. */
    interface Dated {
        PlanRecords on(LocalDate day);
    }

    /** Adds an entry with a date to records. */
    private interface Entry {
        void addTo(PlanRecords.Builder records, LocalDate day);
    }

    private static Arguments of(RecordKind kind, Entry entry) {
        Dated records = day -> {
            PlanRecords.Builder builder = PlanRecords.builder();
            entry.addTo(builder, day);
            return builder.build();
        };
        return Arguments.of(kind, records);
    }

    private static KnowledgeEvent event() {
        return KnowledgeEvent.builder().id("x").kind(EventKind.BRIEFING).build();
    }

    private static MeasuredResult result() {
        return MeasuredResult.builder().id("x").subject("steps/KMP1/targets/1").build();
    }

    private static AppointmentOrder order() {
        return AppointmentOrder.builder().id("x").kind(OrderKind.WORKING_GROUP).build();
    }

    private static KnowledgeBody body() {
        return KnowledgeBody.builder().id("x").build();
    }

    private static Risk risk() {
        return Risk.builder().id("x").description("ข้อมูลสูญหาย").build();
    }

    private static RiskRegister register(Risk... risks) {
        return RiskRegister.builder().addRisks(risks).build();
    }

    private static PlanRecords records(ActivityRecord entry) {
        return PlanRecords.builder().addActivities(entry).build();
    }

    private static RuleVerifier.Results judge(ActivityRecord entry) {
        return judge(records(entry));
    }

    private static RuleVerifier.Results judge(PlanRecords records) {
        return judge(compliant(), records);
    }

    private static RuleVerifier.Results judge(KnowledgePlan plan, PlanRecords records) {
        return verify("EXE-03").given(plan, records).asOf(DAY);
    }

    private static List<Finding> all(PlanRecords records) {
        return ComplianceEvaluator.standard()
                .evaluate(compliant(), records, DAY)
                .results(RuleId.of("EXE-03"));
    }
}
