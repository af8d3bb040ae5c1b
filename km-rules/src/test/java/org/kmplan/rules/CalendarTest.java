package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kmplan.rules.test.SchedulePlans.named;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodState;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.test.SchedulePlans;

/** Which activities of a plan have ended, run or have not begun on twelve days, and what the rules make of it. */
class CalendarTest {
    private static final Path REAL = Path.of("..", "..", "shared", "plans", "pathum-thani-2566.txt");
    private static final FiscalYear YEAR = FiscalYear.of(2566);
    private static final RuleId COMPLETION = RuleId.of("EXE-01");

    /** Day, numbers of activities ended, not begun and open-ended that must have begun, names of those that run. */
    private static final String CALENDAR = """
            2022-12-31 |  0 | 15 | 0 | CMP1.1 CMP1.2 CMP4 CMP6
            2023-01-31 |  0 | 12 | 0 | KMP1 CMP1.1 CMP1.2 CMP2 CMP3 CMP4 CMP6
            2023-02-01 |  2 | 12 | 0 | KMP1 CMP2 CMP3 CMP4 CMP6
            2023-03-31 |  2 | 12 | 0 | KMP1 CMP2 CMP3 CMP4 CMP6
            2023-04-01 |  4 |  8 | 0 | KMP2.1 KMP2.2 KMP3.1 KMP3.2 CMP3 CMP4 CMP6
            2023-05-31 |  4 |  6 | 0 | KMP2.1 KMP2.2 KMP3.1 KMP3.2 KMP4.1 KMP4.2 CMP3 CMP4 CMP6
            2023-06-01 |  8 |  6 | 0 | KMP4.1 KMP4.2 CMP3 CMP4 CMP6
            2023-07-01 | 10 |  3 | 0 | KMP5 KMP6.1 KMP6.2 CMP3 CMP4 CMP6
            2023-08-01 | 10 |  2 | 1 | KMP5 KMP6.1 KMP6.2 CMP3 CMP4 CMP5 CMP6
            2023-09-01 | 11 |  0 | 1 | KMP5 KMP6.2 KMP7 KMP_RECOGNITION CMP3 CMP4 CMP5 CMP6
            2023-09-30 | 11 |  0 | 1 | KMP5 KMP6.2 KMP7 KMP_RECOGNITION CMP3 CMP4 CMP5 CMP6
            2023-10-01 | 17 |  0 | 2 | KMP5 KMP7
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CALENDAR)
    void nineteen_activities_end_run_and_begin_by_the_calendar(
            LocalDate day, int ended, int notBegun, int mustHaveBegun, String running) {
        assertCalendar(SchedulePlans.nineteenActivities(), day, ended, notBegun, mustHaveBegun, running);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CALENDAR)
    void the_real_plan_follows_the_same_calendar(
            LocalDate day, int ended, int notBegun, int mustHaveBegun, String running) throws IOException {
        assumeTrue(Files.exists(REAL), () -> "skipped: the plan is not at " + REAL);
        assertCalendar(real(), day, ended, notBegun, mustHaveBegun, running);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CALENDAR)
    void what_has_ended_undone_is_overdue_and_all_else_not_yet_due(
            LocalDate day, int ended, int notBegun, int mustHaveBegun, String running) {
        assertOverdue(SchedulePlans.nineteenActivities(), day, ended + mustHaveBegun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CALENDAR)
    void what_has_ended_undone_in_the_real_plan_is_overdue_and_all_else_not_yet_due(
            LocalDate day, int ended, int notBegun, int mustHaveBegun, String running) throws IOException {
        assumeTrue(Files.exists(REAL), () -> "skipped: the plan is not at " + REAL);
        assertOverdue(real(), day, ended + mustHaveBegun);
    }

    @Test
    void the_real_plan_without_records_leaves_the_execution_open() throws IOException {
        assumeTrue(Files.exists(REAL), () -> "skipped: the plan is not at " + REAL);
        for (String rule : List.of("SCH-05", "EXE-01", "EXE-02", "EXE-03")) {
            assertThat(ComplianceEvaluator.standard().evaluate(real()).results(RuleId.of(rule)))
                    .as(rule)
                    .singleElement()
                    .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.NOT_DETERMINABLE));
        }
    }

    private static void assertCalendar(
            KnowledgePlan plan, LocalDate day, int ended, int notBegun, int mustHaveBegun, String running) {
        assertThat(SchedulePlans.periods(plan)).hasSize(19);
        assertThat(named(plan, period -> period.stateOn(day, YEAR) == PeriodState.ENDED))
                .hasSize(ended);
        assertThat(named(plan, period -> period.stateOn(day, YEAR) == PeriodState.NOT_BEGUN))
                .hasSize(notBegun);
        assertThat(named(plan, period -> period.stateOn(day, YEAR) == PeriodState.RUNNING))
                .containsExactlyInAnyOrder(running.split(" "));
        assertThat(named(plan, period -> period.mustHaveBegunBefore(day))).hasSize(mustHaveBegun);
    }

    private static void assertOverdue(KnowledgePlan plan, LocalDate day, int overdue) {
        PlanRecords nothingDone =
                PlanRecords.builder().addCompleteKinds(RecordKind.ACTIVITIES).build();
        Map<Outcome, Long> outcomes =
                ComplianceEvaluator.standard().evaluate(plan, nothingDone, day).results(COMPLETION).stream()
                        .filter(result -> result.aspect() == Aspect.EXECUTION)
                        .collect(Collectors.groupingBy(Finding::outcome, Collectors.counting()));
        assertThat(outcomes.getOrDefault(Outcome.FAILED, 0L)).isEqualTo(overdue);
        assertThat(outcomes.getOrDefault(Outcome.NOT_YET_DUE, 0L)).isEqualTo(19 - overdue);
    }

    private static KnowledgePlan real() throws IOException {
        List<KnowledgePlan> plans = PlanReader.standard()
                .read(REAL.getFileName().toString(), Files.readAllBytes(REAL))
                .plans();
        assertThat(plans).hasSize(1);
        return plans.get(0);
    }
}
