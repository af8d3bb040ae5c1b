package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.test.SamplePlans;

/** What is missing or undone as a whole is one finding, and what follows from it names it. */
class CauseTest {
    private static final ComplianceEvaluator STANDARD = ComplianceEvaluator.standard();
    private static final KnowledgePlan PLAN = withTables(SamplePlans.compliant());
    private static final LocalDate END = SamplePlans.YEAR.lastDay();

    @Test
    void a_compliant_plan_has_neither_causes_nor_consequences() {
        ComplianceReport report = STANDARD.evaluate(PLAN, FittingRecords.leastComplete(PLAN), END);
        assertThat(report.causes()).isEmpty();
        assertThat(report.results()).allMatch(result -> result.causedBy().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanColumn.class,
            names = {"PERIOD", "INDICATOR", "TARGET", "TARGET_GROUP", "OWNER", "EVIDENCE"})
    void a_missing_column_is_one_finding(PlanColumn column) {
        KnowledgePlan plan = PLAN.withSteps(PLAN.steps().stream()
                        .map(row -> row.process() == PlanProcess.KMP ? without(row, column) : row)
                        .toList())
                .withTables(table(PlanProcess.KMP, column), table(PlanProcess.CMP));
        ComplianceReport report = STANDARD.evaluate(plan, FittingRecords.leastComplete(PLAN), END);
        isOneFinding(report, Aspect.PLAN, "PLN-05 PLAN tables/1");
        assertThat(open(report, Aspect.EXECUTION)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PlanProcess.class)
    void a_missing_process_is_one_finding(PlanProcess process) {
        KnowledgePlan plan = PLAN.withSteps(PLAN.steps().stream()
                        .filter(row -> row.process() != process)
                        .toList())
                .withTables(PLAN.tables().stream()
                        .filter(table -> !table.process().equals(Optional.of(process)))
                        .toList());
        ComplianceReport report = STANDARD.evaluate(plan);
        isOneFinding(report, Aspect.PLAN, "LNK-01 PLAN steps");
        int steps = process == PlanProcess.KMP ? 7 : 6;
        assertThat(report.results(RuleId.of(process + "-01")).stream()
                        .filter(result -> result.causedBy().isPresent()))
                .hasSize(steps);
    }

    @Test
    void several_missing_steps_are_as_many_findings_and_the_total_follows_from_the_first() {
        KnowledgePlan plan = SamplePlans.without(PLAN, "KMP3", "CMP2");
        ComplianceReport report = STANDARD.evaluate(plan);
        assertThat(causes(report, Aspect.PLAN)).containsExactly("CMP-01 PLAN steps/CMP2", "KMP-01 PLAN steps/KMP3");
        assertThat(result(report, "LNK-01", "steps").causedBy()).isPresent();
    }

    @Test
    void a_total_that_is_wrong_for_another_reason_too_stays_a_finding() {
        ComplianceReport report =
                STANDARD.evaluate(SamplePlans.without(PLAN, "KMP3"), FittingRecords.leastComplete(PLAN), END);
        assertThat(result(report, "LNK-01", "steps").causedBy()).isPresent();
        CompliancePolicy fewer = CompliancePolicy.builder()
                .identity(new PolicyIdentity("two of the steps", "1"))
                .putParameter("KMP-01.required_kmp", ParameterValue.of("1", "2"))
                .build();
        Finding total = result(
                ComplianceEvaluator.of(fewer).evaluate(SamplePlans.without(PLAN, "KMP2", "KMP3")), "LNK-01", "steps");
        assertThat(total.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(total.causedBy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "..........", "ไม่ระบุ", "N/A"})
    void each_blank_row_is_one_finding(String period) {
        Set<String> blank = Set.of("KMP1", "KMP2", "KMP4", "KMP5", "KMP6", "KMP7", "CMP1", "CMP2", "CMP4", "CMP6");
        KnowledgePlan plan = PLAN.withSteps(PLAN.steps().stream()
                .map(row -> blank.contains(row.id())
                        ? blank(row).withPeriods(period.isEmpty() ? List.of() : SamplePlans.periods(period))
                        : row)
                .toList());
        ComplianceReport report = STANDARD.evaluate(plan);
        assertThat(causes(report, Aspect.PLAN))
                .containsExactlyInAnyOrderElementsOf(
                        blank.stream().map(row -> "PLN-05 PLAN steps/" + row).toList());
        assertThat(open(report, Aspect.PLAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KMP1",
                "KMP4",
                "KMP5",
                "KMP6",
                "KMP7",
                "KMP_RECOGNITION",
                "CMP1",
                "CMP2",
                "CMP3",
                "CMP4",
                "CMP5",
                "CMP6"
            })
    void work_that_is_not_done_is_one_finding(String row) {
        PlanRecords done = FittingRecords.leastComplete(PLAN);
        PlanRecords undone = undone(done, row);
        ComplianceReport report = STANDARD.evaluate(PLAN, undone, END.plusDays(1));
        isOneFinding(report, Aspect.EXECUTION, "EXE-01 EXECUTION steps/" + row + "/activities/1");
    }

    @Test
    void an_undone_recognition_carries_what_it_was_to_yield() {
        PlanRecords undone = undone(FittingRecords.leastComplete(PLAN), "CMP6");
        ComplianceReport report = STANDARD.evaluate(PLAN, undone, END.plusDays(1));
        Finding cause = report.causes().get(0);
        assertThat(report.consequences(cause))
                .extracting(result -> result.rule().value())
                .contains("CMP-08", "EXE-02", "SCH-05", "TGT-06");
    }

    @Test
    void work_of_which_a_part_is_done_explains_nothing_that_is_short() {
        KnowledgePlan plan = SamplePlans.with(PLAN, "KMP4", row -> {
            Activity first = row.activities().get(0);
            return row.withActivities(first, first.withId("2"));
        });
        PlanRecords done = FittingRecords.leastComplete(plan);
        PlanRecords undone = undone(done, "KMP4");
        ActivityRef second = ActivityRef.of("KMP4", "2");
        PlanRecords partly = undone.withActivities(Stream.concat(
                        undone.activities().stream()
                                .filter(entry -> !entry.activity().equals(second)),
                        done.activities().stream()
                                .filter(entry -> entry.activity().equals(second)))
                .toList());
        assertThat(causes(STANDARD.evaluate(plan, undone, END.plusDays(1)))).containsOnly("EXE-01");
        assertThat(causes(STANDARD.evaluate(plan, partly, END.plusDays(1)))).contains("EXE-01", "KMP-07");
    }

    private static List<String> causes(ComplianceReport report) {
        return report.causes().stream().map(cause -> cause.rule().value()).toList();
    }

    @Test
    void a_missed_target_is_missed_once() {
        PlanRecords few = FittingRecords.leastComplete(PLAN);
        PlanRecords missed = few.withActivities(few.activities().stream()
                        .map(entry -> entry.activity().step().equals("KMP6")
                                ? entry.withAttendance(
                                        entry.attendance().map(numbers -> numbers.withHeadcount(Fraction.of(1000))))
                                : entry)
                        .toList())
                .withResults(few.results().stream()
                        .map(measured -> measured.subject().startsWith("steps/KMP6/") && isShare(measured.value())
                                ? measured.withValue(Fraction.of(1))
                                : measured)
                        .toList());
        ComplianceReport report = STANDARD.evaluate(PLAN, missed, END.plusDays(1));
        isOneFinding(report, Aspect.EXECUTION, "PRT-01 EXECUTION steps/KMP6/activities/1");
        assertThat(report.consequences(report.causes().get(0)))
                .extracting(result -> result.rule().value())
                .containsExactly("TGT-06");
    }

    @Test
    void a_waived_cause_hides_nothing() {
        CompliancePolicy policy = CompliancePolicy.builder()
                .identity(new PolicyIdentity("waiving", "1"))
                .addWaiver(Waiver.builder()
                        .rule(RuleId.of("PLN-05"))
                        .reason("the form has no such column")
                        .approver("head")
                        .from(LocalDate.of(2000, 1, 1))
                        .until(LocalDate.of(2100, 1, 1))
                        .build())
                .build();
        Finding owner = result(ComplianceEvaluator.of(policy).evaluate(withoutOwner()), "PLN-03", "steps/KMP2");
        assertThat(owner.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(owner.causedBy()).isEmpty();
    }

    @Test
    void a_recommendation_hides_no_mandatory_demand() {
        CompliancePolicy policy = CompliancePolicy.builder()
                .identity(new PolicyIdentity("lenient", "1"))
                .putSeverity(RuleId.of("PLN-05"), Severity.RECOMMENDED)
                .build();
        Finding owner = result(ComplianceEvaluator.of(policy).evaluate(withoutOwner()), "PLN-03", "steps/KMP2");
        assertThat(owner.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(owner.causedBy()).isEmpty();
    }

    private static KnowledgePlan withoutOwner() {
        return SamplePlans.with(PLAN, "KMP2", row -> row.withOwners());
    }

    private static boolean isShare(Optional<Fraction> value) {
        return value.filter(share -> share.compareTo(Fraction.of(20)) > 0).isPresent();
    }

    /** Expects one mandatory finding in an aspect, from which everything that fails or is open there follows. */
    private static void isOneFinding(ComplianceReport report, Aspect aspect, String cause) {
        assertThat(causes(report, aspect)).containsExactly(cause);
        assertThat(open(report, aspect)).isEmpty();
    }

    private static List<String> causes(ComplianceReport report, Aspect aspect) {
        return report.causes().stream()
                .filter(result -> result.aspect() == aspect)
                .map(result -> ReportKey.of(result).toString())
                .toList();
    }

    private static List<Finding> open(ComplianceReport report, Aspect aspect) {
        return report.results(aspect).stream()
                .filter(result -> result.outcome() == Outcome.NOT_DETERMINABLE)
                .filter(result -> result.causedBy().isEmpty())
                .toList();
    }

    private static Finding result(ComplianceReport report, String rule, String subject) {
        return report.results(RuleId.of(rule)).stream()
                .filter(result -> result.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static KnowledgePlan withTables(KnowledgePlan plan) {
        return plan.withTables(table(PlanProcess.KMP), table(PlanProcess.CMP));
    }

    private static PlanTable table(PlanProcess process, PlanColumn... missing) {
        Set<PlanColumn> columns = EnumSet.allOf(PlanColumn.class);
        columns.removeAll(List.of(missing));
        return PlanTable.builder().process(process).addAllColumns(columns).build();
    }

    private static PlanStep without(PlanStep row, PlanColumn column) {
        return switch (column) {
            case PERIOD -> parts(row.withPeriods(), part -> part.withPeriods());
            case INDICATOR -> parts(row.withIndicators(), part -> part.withIndicators());
            case TARGET -> parts(row.withTargets(), part -> part.withTargets());
            case TARGET_GROUP -> row.withTargetGroups();
            case OWNER -> row.withOwners();
            case EVIDENCE -> row.withEvidence();
            default -> throw new IllegalArgumentException("Column: expected one of a row, but was " + column);
        };
    }

    private static PlanStep parts(PlanStep row, UnaryOperator<Activity> change) {
        return row.withActivities(row.activities().stream().map(change).toList());
    }

    private static PlanStep blank(PlanStep row) {
        return Stream.of(
                        PlanColumn.PERIOD,
                        PlanColumn.INDICATOR,
                        PlanColumn.TARGET,
                        PlanColumn.TARGET_GROUP,
                        PlanColumn.OWNER,
                        PlanColumn.EVIDENCE)
                .reduce(row, CauseTest::without, (one, other) -> other)
                .withActivities()
                .withCells(Stream.of(PlanColumn.values())
                        .map(column -> PlanCell.builder()
                                .column(column)
                                .heading(column.thai())
                                .text("")
                                .build())
                        .toList());
    }

    /** Returns records in which a step was not begun and yielded nothing. */
    private static PlanRecords undone(PlanRecords done, String row) {
        PlanRecords undone = done.withActivities(done.activities().stream()
                        .map(entry -> entry.activity().step().equals(row)
                                ? entry.withStatus(ActivityStatus.NOT_STARTED)
                                        .withBegunOn(Optional.empty())
                                        .withCompletedOn(Optional.empty())
                                        .withAttendance(entry.attendance()
                                                .map(numbers -> numbers.withAttended(Fraction.of(0))
                                                        .withLearned(numbers.learned()
                                                                .map(number -> Fraction.of(0)))))
                                : entry)
                        .toList())
                .withDocuments(done.documents().stream()
                        .filter(document -> document.activities().stream()
                                .noneMatch(activity -> activity.step().equals(row)))
                        .toList())
                .withResults(done.results().stream()
                        .map(measured -> measured.subject().startsWith("steps/" + row + "/")
                                ? measured.withValue(measured.value().map(value -> Fraction.of(0)))
                                        .withExists(measured.exists().map(exists -> false))
                                : measured)
                        .toList());
        return switch (row) {
            case "CMP6" -> without(undone, EventKind.RECOGNITION);
            case "CMP1" ->
                without(undone, EventKind.BRIEFING)
                        .withOrders(done.orders().stream()
                                .filter(order -> order.kind() != OrderKind.WORKING_GROUP)
                                .toList());
            case "CMP4" -> undone.withTrainings();
            case "KMP5" -> undone.withPublications();
            case "CMP5" ->
                undone.withReports(undone.reports().stream()
                        .filter(report -> report.kind() != ReportKind.PLAN_RESULTS)
                        .toList());
            case "CMP3" -> undone.withPlanIssued(false).withPlanIssuedOn(Optional.empty());
            case "CMP2" -> without(undone, EventKind.COMMUNICATION);
            case "KMP1" -> undone.withKnowledgeItems();
            case "KMP4" ->
                undone.withKnowledgeBodies(undone.knowledgeBodies().stream()
                        .map(body -> body.withChecked(false))
                        .toList());
            case "KMP7" -> undone.withUseCases();
            case "KMP_RECOGNITION" -> undone.withRecognitions();
            default -> undone;
        };
    }

    private static PlanRecords without(PlanRecords records, EventKind kind) {
        return records.withEvents(
                records.events().stream().filter(event -> event.kind() != kind).toList());
    }
}
