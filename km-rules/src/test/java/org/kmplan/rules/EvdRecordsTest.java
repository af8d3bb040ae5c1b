package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.with;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.test.RuleVerifier;

/** Evidence as recorded. KMP1 of the sample runs from January to March 2566 and plans minutes of a meeting. */
class EvdRecordsTest {
    private static final String KMP1_1 = "steps/KMP1/activities/1";
    private static final String LAST_DAY = "2023-03-31";
    private static final String DAY_AFTER = "2023-04-01";
    private static final RecordedDocument MINUTES =
            document("d1", "KMP1/1").withType(EvidenceType.MEETING_MINUTES).withDate(LocalDate.of(2023, 2, 1));

    // EVD-02

    @Test
    void a_completed_activity_with_a_document_of_the_planned_type_has_its_evidence() {
        supplied(completed(), MINUTES).asOf(DAY_AFTER).passes(KMP1_1);
        supplied(completed(), MINUTES.withActivities(ActivityRef.parse("KMP1")))
                .asOf(DAY_AFTER)
                .passes(KMP1_1);
        supplied(completed(), MINUTES.withRoles()).asOf(DAY_AFTER).passes(KMP1_1);
    }

    @Test
    void a_document_of_another_type_or_activity_or_role_is_no_evidence() {
        supplied(completed(), MINUTES.withType(EvidenceType.PHOTO))
                .asOf(DAY_AFTER)
                .fails(KMP1_1, "missing");
        for (RecordedDocument other : List.of(
                MINUTES.withActivities(ActivityRef.parse("KMP2")),
                MINUTES.withActivities(),
                MINUTES.withRoles(DocumentRole.SOURCE))) {
            supplied(completed(), other).asOf(DAY_AFTER).isNotDeterminable(KMP1_1, "not-recorded");
            verify("EVD-02")
                    .given(compliant(), records(completed(), other).withCompleteKinds(RecordKind.DOCUMENTS))
                    .asOf(DAY_AFTER)
                    .fails(KMP1_1, "missing");
        }
    }

    @Test
    void an_item_whose_file_is_missing_does_not_count() {
        supplied(completed(), MINUTES.withFilePresent(false)).asOf(DAY_AFTER).fails(KMP1_1, "missing");
        supplied(completed(), MINUTES.withFilePresent(true)).asOf(DAY_AFTER).passes(KMP1_1);
        supplied(completed(), MINUTES.withType(Optional.empty()).withFilePresent(false))
                .asOf(DAY_AFTER)
                .fails(KMP1_1, "missing");
    }

    @Test
    void a_document_counts_from_its_date_on() {
        supplied(completed(), MINUTES.withDate(LocalDate.parse(DAY_AFTER)))
                .asOf(DAY_AFTER)
                .passes(KMP1_1);
        supplied(completed(), MINUTES.withDate(LocalDate.parse(DAY_AFTER)))
                .asOf(LAST_DAY)
                .isNotDeterminable(KMP1_1, "not-recorded");
        supplied(completed(), MINUTES.withDate(Optional.empty())).asOf(LAST_DAY).passes(KMP1_1);
    }

    @Test
    void missing_entries_are_listed() {
        KnowledgePlan two = planning(
                Evidence.of("1", "รายงานการประชุม", EvidenceType.MEETING_MINUTES),
                Evidence.of("2", "ภาพถ่ายการประชุม", EvidenceType.PHOTO));
        RuleVerifier.Results results = verify("EVD-02")
                .given(two, records(completed(), MINUTES))
                .asOf(DAY_AFTER)
                .fails(KMP1_1, "missing");
        assertThat(text(results, KMP1_1))
                .isEqualTo("The activity is completed, but not all planned pieces of evidence are there: 1 of 2;"
                        + " missing: 'ภาพถ่ายการประชุม'.");
        verify("EVD-02")
                .given(two, records(completed(), MINUTES, MINUTES.withId("d2").withType(EvidenceType.PHOTO)))
                .asOf(DAY_AFTER)
                .passes(KMP1_1);
    }

    @Test
    void one_of_the_alternatives_of_an_entry_is_enough() {
        KnowledgePlan either = planning(Evidence.builder()
                .id("1")
                .text("รายงานการประชุม หรือสรุปผลองค์ความรู้")
                .addType(EvidenceType.MEETING_MINUTES)
                .addType(EvidenceType.KNOWLEDGE_SUMMARY)
                .build());
        for (EvidenceType type : List.of(EvidenceType.MEETING_MINUTES, EvidenceType.KNOWLEDGE_SUMMARY)) {
            verify("EVD-02")
                    .given(either, records(completed(), MINUTES.withType(type)))
                    .asOf(DAY_AFTER)
                    .passes(KMP1_1);
        }
        verify("EVD-02")
                .given(either, records(completed(), MINUTES.withType(EvidenceType.REPORT)))
                .asOf(DAY_AFTER)
                .fails(KMP1_1, "missing");
    }

    @Test
    void alternatives_of_the_real_plan_are_one_entry() {
        Path document = Path.of("..", "..", "shared", "plans", "pathum-thani-2566.txt");
        assumeTrue(Files.exists(document), () -> "skipped: the plan is not at " + document);
        KnowledgePlan plan = PlanReader.standard().read(document).plans().get(0);
        RecordedDocument web = document("d1", "KMP2").withType(EvidenceType.SOURCE_DOCUMENT);
        PlanRecords records = PlanRecords.builder()
                .addActivity(completed().withActivity(ActivityRef.parse("KMP2")))
                .addDocument(web)
                .build();
        verify("EVD-02").given(plan, records).asOf("2023-06-30").fails("steps/KMP2/activities/1", "missing");
        verify("EVD-02")
                .given(plan, records.withDocuments(web, web.withId("d2").withType(EvidenceType.KNOWLEDGE_SUMMARY)))
                .asOf("2023-06-30")
                .passes("steps/KMP2/activities/1")
                .passes("steps/KMP2/activities/2");
    }

    @Test
    void a_document_of_another_activity_of_the_row_is_one_of_the_row() {
        verify("EVD-02")
                .given(compliant(), records(completed(), MINUTES.withActivities(ActivityRef.parse("KMP1/2"))))
                .asOf(DAY_AFTER)
                .passes(KMP1_1);
        verify("EVD-02")
                .given(compliant(), records(completed(), MINUTES.withActivities(ActivityRef.parse("KMP2/1"))))
                .asOf(DAY_AFTER)
                .isNotDeterminable(KMP1_1);
    }

    @Test
    void any_document_shows_an_act_that_the_plan_names_as_evidence() {
        KnowledgePlan plan = with(
                compliant(), KMP1, row -> row.withEvidence(Evidence.of("1", "การมอบรางวัล", EvidenceType.ACTIVITY)));
        verify("EVD-02")
                .given(plan, records(completed(), MINUTES.withType(EvidenceType.PHOTO)))
                .asOf(DAY_AFTER)
                .passes(KMP1_1);
        verify("EVD-02").given(plan, records(completed())).asOf(DAY_AFTER).isNotDeterminable(KMP1_1);
    }

    @Test
    void a_document_of_unknown_type_leaves_a_missing_entry_open() {
        RuleVerifier.Results results = supplied(completed(), MINUTES.withType(Optional.empty()))
                .asOf(DAY_AFTER)
                .isNotDeterminable(KMP1_1, "unclear");
        assertThat(text(results, KMP1_1))
                .isEqualTo("No document was found for 'รายงานการประชุมบ่งชี้ความรู้', but 1 more without a recorded"
                        + " type or title may be it.");
        supplied(completed(), MINUTES, MINUTES.withId("d2").withType(Optional.empty()))
                .asOf(DAY_AFTER)
                .passes(KMP1_1);
    }

    @Test
    void an_entry_of_no_known_type_is_told_by_its_title() {
        KnowledgePlan other = planning(Evidence.of("1", "ผังกระบวนงาน", EvidenceType.OTHER));
        RecordedDocument chart = MINUTES.withType(EvidenceType.OTHER).withTitle("ผัง กระบวนงาน");
        verify("EVD-02")
                .given(other, records(completed(), chart))
                .asOf(DAY_AFTER)
                .passes(KMP1_1);
        verify("EVD-02")
                .given(other, records(completed(), chart.withType(Optional.empty())))
                .asOf(DAY_AFTER)
                .passes(KMP1_1);
        verify("EVD-02")
                .given(other, records(completed(), chart.withTitle("ปฏิทิน")))
                .asOf(DAY_AFTER)
                .fails(KMP1_1, "missing");
        verify("EVD-02")
                .given(other, records(completed(), chart.withType(EvidenceType.PHOTO)))
                .asOf(DAY_AFTER)
                .fails(KMP1_1, "missing");
    }

    @Test
    void an_activity_that_is_not_completed_needs_no_evidence_yet() {
        for (ActivityStatus status : List.of(ActivityStatus.NOT_STARTED, ActivityStatus.IN_PROGRESS)) {
            supplied(completed().withStatus(status).withCompletedOn(Optional.empty()))
                    .asOf(DAY_AFTER)
                    .isNotApplicable(KMP1_1);
        }
        LocalDate completion = LocalDate.parse(LAST_DAY);
        ActivityRecord later = completed().withCompletedOn(completion);
        supplied(later).asOf(completion.minusDays(1)).isNotApplicable(KMP1_1);
        supplied(later).asOf(completion).isNotDeterminable(KMP1_1, "not-recorded");
        supplied(completed().withCompletedOn(Optional.empty()).withBegunOn(completion))
                .asOf(completion.minusDays(1))
                .isNotApplicable(KMP1_1);
    }

    @Test
    void without_a_status_the_completion_decides_and_without_both_the_last_day() {
        ActivityRecord silent = completed().withStatus(Optional.empty());
        supplied(silent).asOf(DAY_AFTER).isNotDeterminable(KMP1_1, "not-recorded");
        supplied(silent, MINUTES).asOf(DAY_AFTER).passes(KMP1_1);
        RuleVerifier.Execution nothing = supplied(silent.withCompletedOn(Optional.empty()), MINUTES);
        nothing.asOf(LAST_DAY).isNotYetDue(KMP1_1);
        assertThat(text(nothing.asOf(DAY_AFTER).isNotDeterminable(KMP1_1, "no-status"), KMP1_1))
                .startsWith("Nothing tells whether the activity is completed");
        verify("EVD-02").given(compliant(), PlanRecords.empty()).asOf(LAST_DAY).isNotYetDue(KMP1_1);
        verify("EVD-02").given(compliant(), PlanRecords.empty()).asOf(DAY_AFTER).isNotDeterminable(KMP1_1, "no-status");
        verify("EVD-02")
                .given(compliant(), PlanRecords.empty().withCompleteKinds(RecordKind.ACTIVITIES))
                .asOf(DAY_AFTER)
                .isNotApplicable(KMP1_1);
        verify("EVD-02")
                .given(with(compliant(), KMP1, row -> row.withPeriods()), PlanRecords.empty())
                .asOf("2023-01-01")
                .isNotDeterminable(KMP1_1, "no-status");
    }

    @Test
    void a_plan_without_planned_evidence_gives_nothing_to_look_at() {
        KnowledgePlan bare = compliant()
                .withSteps(compliant().steps().stream()
                        .map(row -> row.withEvidence())
                        .toList());
        verify("EVD-02")
                .given(bare, records(completed(), MINUTES))
                .asOf(DAY_AFTER)
                .isNotApplicable("plan");
    }

    @Test
    void a_policy_compares_titles_instead_of_types() {
        RecordedDocument titled = MINUTES.withType(EvidenceType.PHOTO).withTitle("รายงานการประชุม บ่งชี้ความรู้");
        PlanRecords byTitle = records(completed(), titled);
        PlanRecords byType = records(completed(), MINUTES);
        RuleVerifier title = verify("EVD-02").withPolicy(policy("EVD-02.match", "title"));
        title.given(compliant(), byTitle).asOf(DAY_AFTER).passes(KMP1_1);
        title.given(compliant(), byType).asOf(DAY_AFTER).isNotDeterminable(KMP1_1, "unclear");
        title.given(compliant(), records(completed(), titled.withTitle("อื่น")))
                .asOf(DAY_AFTER)
                .fails(KMP1_1, "missing");
        verify("EVD-02").given(compliant(), byTitle).asOf(DAY_AFTER).fails(KMP1_1, "missing");
        RuleVerifier either = verify("EVD-02").withPolicy(policy("EVD-02.match", "type", "title"));
        either.given(compliant(), byTitle).asOf(DAY_AFTER).passes(KMP1_1);
        either.given(compliant(), byType).asOf(DAY_AFTER).passes(KMP1_1);
        KnowledgePlan alternatives =
                planning(Evidence.of("1", "รายงานการประชุม หรือสรุปผล", EvidenceType.MEETING_MINUTES));
        title.given(alternatives, records(completed(), titled.withTitle("สรุปผล")))
                .asOf(DAY_AFTER)
                .passes(KMP1_1);
        assertThatThrownBy(() -> ComplianceEvaluator.of(policy("EVD-02.match", "colour")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // EVD-03

    @Test
    void evidence_is_dated_from_the_first_day_to_the_last_day_of_grace() {
        dated("2023-01-01").asOf("2023-09-30").passes(KMP1_1);
        dated("2022-12-31").asOf("2023-09-30").fails(KMP1_1, "early");
        dated("2023-04-30").asOf("2023-09-30").passes(KMP1_1);
        dated("2023-05-01").asOf("2023-09-30").fails(KMP1_1, "late");
        verify("EVD-03")
                .withPolicy(policy("EVD-03.grace_days", 0))
                .given(compliant(), evidence(MINUTES.withDate(LocalDate.parse(LAST_DAY))))
                .asOf("2023-09-30")
                .passes(KMP1_1);
        verify("EVD-03")
                .withPolicy(policy("EVD-03.grace_days", 0))
                .given(compliant(), evidence(MINUTES.withDate(LocalDate.parse(DAY_AFTER))))
                .asOf("2023-09-30")
                .fails(KMP1_1, "late");
    }

    @Test
    void evidence_outside_the_period_is_named_with_its_date() {
        RuleVerifier.Results results = verify("EVD-03")
                .given(
                        compliant(),
                        evidence(
                                MINUTES,
                                MINUTES.withId("d2").withTitle("ร่าง").withDate(LocalDate.of(2022, 12, 1)),
                                MINUTES.withId("d3").withDate(Optional.empty())))
                .asOf(DAY_AFTER)
                .fails(KMP1_1, "early");
        assertThat(text(results, KMP1_1))
                .isEqualTo("Evidence is dated before the first day of the activity, 1 Jan 2566 B.E.: 'ร่าง';"
                        + " the earliest date is 1 Dec 2565 B.E.");
    }

    @Test
    void undated_evidence_leaves_it_open_and_evidence_of_a_later_day_does_not_exist() {
        RuleVerifier.Results undated = verify("EVD-03")
                .given(compliant(), evidence(MINUTES, MINUTES.withId("d2").withDate(Optional.empty())))
                .asOf(DAY_AFTER)
                .isNotDeterminable(KMP1_1, "undated");
        assertThat(text(undated, KMP1_1)).isEqualTo("No date is recorded for this evidence: 'd2'.");
        dated("2023-02-02").asOf("2023-02-01").isNotDeterminable("plan", "not-recorded");
        dated("2023-02-01").asOf("2023-02-01").passes(KMP1_1);
    }

    @Test
    void documents_that_are_only_referred_to_and_sources_are_exempt() {
        for (RecordedDocument exempt : List.of(
                MINUTES.withRoles(DocumentRole.EVIDENCE, DocumentRole.REFERENCE),
                MINUTES.withRoles(DocumentRole.SOURCE),
                MINUTES.withRoles(),
                MINUTES.withActivities())) {
            PlanRecords old = evidence(exempt.withDate(LocalDate.of(2019, 1, 1)));
            verify("EVD-03").given(compliant(), old).asOf(DAY_AFTER).isNotDeterminable("plan", "not-recorded");
            verify("EVD-03")
                    .given(compliant(), old.withCompleteKinds(RecordKind.DOCUMENTS))
                    .asOf(DAY_AFTER)
                    .isNotApplicable("plan");
        }
    }

    @Test
    void a_deadline_has_no_first_day() {
        PlanRecords early = evidence(document("d1", "CMP1/1").withDate(LocalDate.of(2022, 10, 1)));
        verify("EVD-03").given(compliant(), early).asOf(DAY_AFTER).passes("steps/CMP1/activities/1");
        PlanRecords late = evidence(document("d1", "CMP1").withDate(LocalDate.of(2023, 3, 3)));
        verify("EVD-03").given(compliant(), late).asOf(DAY_AFTER).fails("steps/CMP1", "late");
        verify("EVD-03")
                .given(compliant(), evidence(document("d1", "CMP1").withDate(LocalDate.of(2023, 3, 2))))
                .asOf(DAY_AFTER)
                .passes("steps/CMP1");
    }

    @Test
    void open_work_ends_with_the_fiscal_year() {
        for (String of : List.of("KMP5", "KMP5/1")) {
            String subject = ActivityRef.parse(of).path();
            RecordedDocument letter = document("d1", of);
            verify("EVD-03")
                    .given(compliant(), evidence(letter.withDate(LocalDate.of(2023, 10, 30))))
                    .asOf("2023-12-31")
                    .passes(subject);
            verify("EVD-03")
                    .given(compliant(), evidence(letter.withDate(LocalDate.of(2023, 10, 31))))
                    .asOf("2023-12-31")
                    .fails(subject, "late");
            verify("EVD-03")
                    .given(compliant(), evidence(letter.withDate(LocalDate.of(2023, 6, 30))))
                    .asOf("2023-12-31")
                    .fails(subject, "early");
        }
    }

    @Test
    void several_periods_are_one_from_the_first_day_to_the_last() {
        KnowledgePlan closedThenOpen =
                with(compliant(), KMP1, row -> row.withPeriods(periods("ม.ค. ๒๕๖๖", "มี.ค. ๒๕๖๖ เป็นต้นไป")));
        for (String inside : List.of("2023-01-01", "2023-10-30")) {
            verify("EVD-03")
                    .given(closedThenOpen, evidence(MINUTES.withDate(LocalDate.parse(inside))))
                    .asOf("2023-12-31")
                    .passes(KMP1_1);
        }
        verify("EVD-03")
                .given(closedThenOpen, evidence(MINUTES.withDate(LocalDate.of(2022, 12, 31))))
                .asOf("2023-12-31")
                .fails(KMP1_1, "early");
        verify("EVD-03")
                .given(closedThenOpen, evidence(MINUTES.withDate(LocalDate.of(2023, 10, 31))))
                .asOf("2023-12-31")
                .fails(KMP1_1, "late");
        KnowledgePlan deadline =
                with(compliant(), KMP1, row -> row.withPeriods(periods("ภายในเดือน ม.ค. ๒๕๖๖", "มี.ค. ๒๕๖๖")));
        verify("EVD-03")
                .given(deadline, evidence(MINUTES.withDate(LocalDate.of(2022, 10, 1))))
                .asOf("2023-12-31")
                .passes(KMP1_1);
    }

    @Test
    void evidence_of_work_without_a_readable_period_or_of_unknown_work_cannot_be_compared() {
        RuleVerifier.Results unreadable = verify("EVD-03")
                .given(with(compliant(), KMP1, row -> row.withPeriods(periods("ตามแผนฯ"))), evidence(MINUTES))
                .asOf(DAY_AFTER)
                .isNotDeterminable(KMP1_1, "period-unknown");
        assertThat(text(unreadable, KMP1_1)).startsWith("The plan does not tell the period of the activity");
        verify("EVD-03")
                .given(compliant(), evidence(MINUTES.withActivities(ActivityRef.parse("KMP1/9"))))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/KMP1/activities/9", "period-unknown");
        verify("EVD-03")
                .given(compliant(), evidence(MINUTES.withActivities(ActivityRef.parse("KMP9"))))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/KMP9", "period-unknown");
    }

    @Test
    void each_activity_that_a_document_proves_is_looked_at() {
        verify("EVD-03")
                .given(
                        compliant(),
                        evidence(MINUTES.withActivities(ActivityRef.parse("KMP1/1"), ActivityRef.parse("KMP6/1"))))
                .asOf(DAY_AFTER)
                .passes(KMP1_1)
                .fails("steps/KMP6/activities/1", "early");
    }

    // EVD-05

    @Test
    void one_file_proves_one_step() {
        reused("KMP1/1", "KMP1").asOf(DAY_AFTER).passes("plan");
        RuleVerifier.Results results =
                reused("KMP1/1", "KMP2/1").asOf(DAY_AFTER).fails("plan", "shared-file");
        assertThat(text(results, "plan"))
                .isEqualTo("The file 'a.pdf' should prove at most 1 step, but is to prove 2:"
                        + " KMP 1 Knowledge identification and KMP 2 Knowledge creation and acquisition.");
    }

    @Test
    void two_entries_with_one_address_are_one_file_and_without_address_they_are_two() {
        RecordedDocument first = document("d1", "KMP1").withAddress("files/ a.pdf");
        RecordedDocument second = document("d2", "KMP2").withAddress("files/a.pdf");
        verify("EVD-05")
                .given(compliant(), evidence(first, second))
                .asOf(DAY_AFTER)
                .fails("plan", "shared-file");
        verify("EVD-05")
                .given(compliant(), evidence(first.withAddress(Optional.empty()), second.withAddress(Optional.empty())))
                .asOf(DAY_AFTER)
                .passes("plan");
    }

    @Test
    void two_rows_of_a_step_are_one_step() {
        KnowledgePlan continued = compliant()
                .withSteps(Stream.concat(
                                compliant().steps().stream(),
                                Stream.of(compliant().step(KMP1).orElseThrow().withId("KMP1-2")))
                        .toList());
        verify("EVD-05")
                .given(continued, evidence(file("KMP1", "KMP1-2")))
                .asOf(DAY_AFTER)
                .passes("plan");
    }

    @Test
    void a_policy_allows_a_file_for_more_steps_and_never_one_more() {
        RuleVerifier two = verify("EVD-05").withPolicy(policy("EVD-05.max_reuse", 2));
        two.given(compliant(), evidence(file("KMP1", "KMP2"))).asOf(DAY_AFTER).passes("plan");
        two.given(compliant(), evidence(file("KMP1", "KMP2", "CMP1")))
                .asOf(DAY_AFTER)
                .fails("plan", "shared-file");
    }

    @Test
    void documents_that_are_no_evidence_or_do_not_exist_yet_are_not_looked_at() {
        RecordedDocument source = file("KMP1", "KMP2").withRoles(DocumentRole.SOURCE);
        for (PlanRecords none : List.of(
                evidence(), evidence(source), evidence(file("KMP1", "KMP2").withDate(LocalDate.parse(DAY_AFTER))))) {
            verify("EVD-05").given(compliant(), none).asOf(LAST_DAY).isNotDeterminable("plan", "not-recorded");
            verify("EVD-05")
                    .given(compliant(), none.withCompleteKinds(RecordKind.DOCUMENTS))
                    .asOf(LAST_DAY)
                    .isNotApplicable("plan");
        }
        assertThat(text(verify("EVD-05").given(compliant(), evidence()).asOf(LAST_DAY), "plan"))
                .isEqualTo("Nothing is recorded of this; needed: the files that prove each step.");
    }

    private static RuleVerifier.Execution supplied(ActivityRecord activity, RecordedDocument... documents) {
        return verify("EVD-02").given(compliant(), records(activity, documents));
    }

    private static RuleVerifier.Execution dated(String day) {
        return verify("EVD-03").given(compliant(), evidence(MINUTES.withDate(LocalDate.parse(day))));
    }

    private static RuleVerifier.Execution reused(String... activities) {
        return verify("EVD-05").given(compliant(), evidence(file(activities)));
    }

    private static RecordedDocument file(String... activities) {
        return document("d1", activities).withTitle("a.pdf");
    }

    private static ActivityRecord completed() {
        return ActivityRecord.builder()
                .activity(ActivityRef.parse("KMP1/1"))
                .status(ActivityStatus.COMPLETED)
                .completedOn(LocalDate.of(2023, 2, 10))
                .build();
    }

    private static RecordedDocument document(String id, String... activities) {
        return RecordedDocument.builder()
                .id(id)
                .addAllActivities(
                        List.of(activities).stream().map(ActivityRef::parse).toList())
                .addRole(DocumentRole.EVIDENCE)
                .build();
    }

    private static PlanRecords records(ActivityRecord activity, RecordedDocument... documents) {
        return PlanRecords.builder()
                .addActivity(activity)
                .addDocuments(documents)
                .build();
    }

    private static PlanRecords evidence(RecordedDocument... documents) {
        return PlanRecords.builder().addDocuments(documents).build();
    }

    private static KnowledgePlan planning(Evidence... entries) {
        return with(compliant(), KMP1, row -> row.withEvidence(entries));
    }

    private static String text(RuleVerifier.Results results, String subject) {
        return Messages.of(Language.EN).text(results.result(subject).reasons().get(0));
    }
}
