package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.test.KmDomain;
import org.kmplan.core.test.KnowledgePlans;
import org.kmplan.core.test.Situation;

/** What a property that fails leaves behind: its seed, a small sample, and a next run that begins with it. */
class FailedPropertyTest {
    private static final Pattern SEED = Pattern.compile("seed = (-?\\d+)");
    private static final List<KnowledgePlan> TRIED = new ArrayList<>();
    private static final List<KnowledgePlan> FALSIFIED = new ArrayList<>();

    private static boolean onPurpose;

    /** Properties that this test runs; they hold if something else runs them. */
    static class OnPurpose {
        // Shrunk to the end: what is bounded stops after seconds, and then the sample depends on how busy the machine
        // is.
        @Property(tries = 200, shrinking = ShrinkingMode.FULL)
        void no_plan_has_the_second_step(@ForAll("plans") KnowledgePlan plan) {
            TRIED.add(plan);
            if (onPurpose && plan.step(ProcessStep.KMP2).isPresent()) {
                FALSIFIED.add(plan);
                throw new AssertionError("a plan has KMP2");
            }
        }

        @Property(tries = 10, seed = "-2212851700514746194")
        @Domain(KmDomain.class)
        @Domain(DomainContext.Global.class)
        void a_seed_is_given(@ForAll Situation situation) {
            TRIED.add(situation.plan());
        }

        @Provide
        Arbitrary<KnowledgePlan> plans() {
            return KnowledgePlans.plans();
        }
    }

    @BeforeEach
    void nothing_was_tried() {
        TRIED.clear();
        FALSIFIED.clear();
    }

    @Test
    void the_sample_of_a_failure_is_a_small_plan(@TempDir Path folder) {
        assertThat(run(folder, "no_plan_has_the_second_step", KnowledgePlan.class)
                        .failures())
                .isEqualTo(1);
        KnowledgePlan plan = FALSIFIED.get(FALSIFIED.size() - 1);
        assertThat(plan.steps()).hasSize(1);
        PlanStep row = plan.steps().get(0);
        assertThat(List.of(row.activities(), row.allTargets(), row.evidence(), row.cells(), plan.knowledgeItems()))
                .allMatch(List::isEmpty);
        assertThat(plan.toString()).hasSizeLessThan(600);
    }

    @Test
    void a_failure_prints_its_seed_and_the_next_run_begins_with_its_sample(@TempDir Path folder) {
        String first =
                run(folder, "no_plan_has_the_second_step", KnowledgePlan.class).report();
        KnowledgePlan sample = FALSIFIED.get(FALSIFIED.size() - 1);
        TRIED.clear();
        String second =
                run(folder, "no_plan_has_the_second_step", KnowledgePlan.class).report();
        assertThat(seed(second)).isEqualTo(seed(first));
        assertThat(TRIED.get(0)).isEqualTo(sample);
    }

    @Test
    void a_seed_gives_the_same_samples_again(@TempDir Path folder) {
        String report = run(folder, "a_seed_is_given", Situation.class).report();
        List<KnowledgePlan> first = List.copyOf(TRIED);
        TRIED.clear();
        run(folder, "a_seed_is_given", Situation.class);
        assertThat(seed(report)).isEqualTo("-2212851700514746194");
        assertThat(first).hasSize(10).isEqualTo(TRIED);
    }

    private static String seed(String report) {
        Matcher seed = SEED.matcher(report);
        assertThat(seed.find()).as(report).isTrue();
        return seed.group(1);
    }

    private record Run(long failures, String report) {}

    private static Run run(Path folder, String property, Class<?> parameter) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(OnPurpose.class, property, parameter))
                .configurationParameter(
                        "jqwik.database", folder.resolve("database").toString())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        List<TestIdentifier> failed = new ArrayList<>();
        StringBuilder report = new StringBuilder();
        onPurpose = true;
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    failed.add(test);
                }
            }

            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                report.append(entry.getKeyValuePairs().values());
            }
        });
        onPurpose = false;
        return new Run(failed.size(), report.toString());
    }
}
