package org.kmplan.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.test.SamplePlans;

class OracleTest {
    private static final Path PLANS = Path.of("..", "km-examples", "plans");
    private static final Path REAL_PLAN = Path.of("..", "..", "shared", "plans", "pathum-thani-2566.txt");
    private static final int DAYS_APART = 13;
    private static final List<Comparison> COMPARISONS = CompliancePolicy.shipped().stream()
            .map(policy -> new Comparison(policy, new Census()))
            .toList();

    @Test
    void judges_every_rule_and_aspect_of_the_catalogue_with_and_without_records() {
        Set<String> catalogue = new TreeSet<>();
        RuleCatalog.standard().entries().stream()
                .forEach(entry -> entry.aspects().forEach(aspect -> catalogue.add(entry.id() + " " + aspect)));
        Limits limits = Limits.of(CompliancePolicy.standard()
                .withSwitchedOn(Limits.OPTIONAL.stream().map(RuleId::of).toList()));
        KnowledgePlan plan = SamplePlans.compliant();
        assertThat(judged(Oracle.evaluate(plan, Optional.empty(), Optional.empty(), limits)
                        .keySet()))
                .isEqualTo(catalogue);
        assertThat(judged(Oracle.evaluate(
                                plan, Optional.of(PlanRecords.empty()), Optional.of(LocalDate.of(2023, 10, 1)), limits)
                        .keySet()))
                .isEqualTo(catalogue);
    }

    private static Set<String> judged(Set<Judgement.Key> keys) {
        Set<String> judged = new TreeSet<>();
        keys.forEach(key -> judged.add(key.rule() + " " + key.aspect()));
        return judged;
    }

    @Test
    void a_judgement_carries_the_values_that_decided_it() {
        Judgement judgement = Oracle.evaluate(
                        SamplePlans.compliant(),
                        Optional.empty(),
                        Optional.empty(),
                        Limits.of(CompliancePolicy.standard()))
                .get(new Judgement.Key("PLN-01", Aspect.PLAN, "header"));
        assertThat(judgement.expected()).isEqualTo(5);
        assertThat(judgement.actual()).isEqualTo(5L);
    }

    @Test
    void the_sample_plans_are_judged_alike() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(PLANS)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(3);
        for (Path file : files) {
            compare(file);
        }
    }

    @Test
    void the_real_plan_is_judged_alike() throws IOException {
        assumeTrue(Files.isRegularFile(REAL_PLAN), "skipped: ../shared/plans/pathum-thani-2566.txt is not there");
        compare(REAL_PLAN);
    }

    /** Compares a plan alone, and with each of its records as of many days. */
    private static void compare(Path file) throws IOException {
        List<KnowledgePlan> plans = PlanReader.standard()
                .readText(file.getFileName().toString(), Files.readString(file))
                .plans();
        assertThat(plans).isNotEmpty();
        String name = file.getFileName().toString().replace(".txt", "");
        for (KnowledgePlan plan : plans) {
            assertThat(disagreements(new Sample(plan, Optional.empty(), LocalDate.EPOCH)))
                    .as(name)
                    .isEmpty();
            for (PlanRecords records : records(name)) {
                LocalDate last = plan.fiscalYear().orElseThrow().lastDay();
                for (LocalDate day = last.minusYears(1);
                        day.isBefore(last.plusMonths(2));
                        day = day.plusDays(DAYS_APART)) {
                    assertThat(disagreements(Sample.of(plan, records, day)))
                            .as("%s as of %s", name, day)
                            .isEmpty();
                }
            }
        }
    }

    /** Returns where the library and the oracle disagree under any of the policies that come along. */
    private static List<Comparison.Disagreement> disagreements(Sample sample) {
        return COMPARISONS.stream()
                .flatMap(comparison -> comparison.disagreements(sample).stream())
                .toList();
    }

    private static List<PlanRecords> records(String name) throws IOException {
        try (Stream<Path> all = Files.list(PLANS.resolve("records"))) {
            return Stream.concat(
                            Stream.of(PlanRecords.empty()),
                            all.filter(file -> file.getFileName().toString().startsWith(name)
                                            && file.toString().endsWith(".json"))
                                    .sorted()
                                    .flatMap(file -> read(file).stream()))
                    .toList();
        }
    }

    private static List<PlanRecords> read(Path file) {
        try {
            return RecordsJson.readOrThrow(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
