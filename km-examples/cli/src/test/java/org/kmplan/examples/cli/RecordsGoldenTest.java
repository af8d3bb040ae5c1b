package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kmplan.examples.cli.Run.PLANS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Verdict;

/** A good and a poor year, judged as of three days: whole reports for our plan, outcomes for the real one. */
class RecordsGoldenTest {
    private static final Path REAL_PLAN = Path.of("..", "..", "..", "shared", "plans", "pathum-thani-2566.txt");
    private static final List<String> DAYS = List.of("2567-03-31", "2567-06-30", "2567-10-01");

    @ParameterizedTest
    @ValueSource(strings = {"good-year", "poor-year"})
    void reports_on_our_plan(String year) throws IOException {
        for (String day : DAYS) {
            Golden.assertSame(
                    "wiang-tawan-2567-" + year + "." + day + ".txt",
                    check(year, day, "th").out());
        }
        Golden.assertSame(
                "wiang-tawan-2567-" + year + ".2567-10-01.en.txt",
                check(year, "2567-10-01", "en").out());
    }

    @Test
    void the_good_year_is_on_course_and_then_compliant_and_the_poor_year_is_not() {
        assertThat(DAYS).extracting(day -> check("good-year", day, "en").code()).containsOnly(0);
        assertThat(check("good-year", "2567-06-30", "en").out()).contains("on course");
        assertThat(DAYS).extracting(day -> check("poor-year", day, "en").code()).containsOnly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "good-year, 2023-03-31, ON_COURSE",
        "good-year, 2023-06-30, ON_COURSE",
        "good-year, 2023-10-01, COMPLIANT",
        "poor-year, 2023-03-31, NON_COMPLIANT",
        "poor-year, 2023-06-30, NON_COMPLIANT",
        "poor-year, 2023-10-01, NON_COMPLIANT"
    })
    void outcomes_on_the_real_plan(String year, LocalDate day, Verdict verdict) throws IOException {
        PlanRecords records = records("pathum-thani-2566-" + year + ".json").knownBy(day);
        ComplianceReport report = ComplianceEvaluator.standard().evaluate(EvaluationInput.of(realPlan(), records, day));
        assertThat(report.verdict(Aspect.PLAN)).isEqualTo(Verdict.COMPLIANT);
        assertThat(report.verdict(Aspect.EXECUTION)).isEqualTo(verdict);
        Golden.assertSame("pathum-thani-2566-" + year + "." + day + ".outcomes.txt", outcomes(report));
    }

    @Test
    void outcomes_on_the_real_plan_without_records() throws IOException {
        ComplianceReport report = ComplianceEvaluator.standard().evaluate(realPlan());
        Golden.assertSame("pathum-thani-2566.outcomes.txt", outcomes(report));
        for (RuleId rule : RuleCatalog.standard().entries().stream()
                .map(entry -> entry.id())
                .toList()) {
            Outcome withoutRecords = List.of("RSK-04", "RSK-05", "RSK-06").contains(rule.value())
                    ? Outcome.NOT_APPLICABLE
                    : Outcome.NOT_DETERMINABLE;
            assertThat(report.results(rule).stream().filter(result -> result.aspect() == Aspect.EXECUTION))
                    .as(rule.value())
                    .extracting(Finding::outcome)
                    .isSubsetOf(withoutRecords);
        }
    }

    private static Run check(String year, String day, String language) {
        try {
            byte[] plan = Files.readAllBytes(PLANS.resolve("wiang-tawan-2567.txt"));
            Path records = PLANS.resolve("records").resolve("wiang-tawan-2567-" + year + ".json");
            Run run = Run.withInput(
                    plan, "check", "-", "--records", records, "--as-of", day, "--ignore-later", "--lang", language);
            assertThat(run.err()).isEmpty();
            return run;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static KnowledgePlan realPlan() {
        assumeTrue(Files.exists(REAL_PLAN), () -> "skipped: the real plan is not at " + REAL_PLAN);
        return PlanReader.standard().read(REAL_PLAN).plans().get(0);
    }

    private static PlanRecords records(String name) throws IOException {
        String json = Files.readString(PLANS.resolve("records").resolve(name), StandardCharsets.UTF_8);
        return RecordsJson.readOrThrow(name, json).get(0);
    }

    /** Returns what was found without the words of the plan, which are not ours to copy. */
    private static String outcomes(ComplianceReport report) {
        return report.results().stream()
                .map(result -> String.join(
                        " ",
                        result.rule().value(),
                        result.aspect().name(),
                        result.subject(),
                        result.outcome().name(),
                        result.reasons().get(0).key()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
