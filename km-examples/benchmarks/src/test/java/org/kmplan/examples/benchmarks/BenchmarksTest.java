package org.kmplan.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;

/** Runs what the benchmarks run, once; how fast it is, only JMH says. */
class BenchmarksTest {
    private static final int EVALUATIONS = 400;

    @ParameterizedTest
    @ValueSource(strings = {"text", "docx", "xlsx", "html", "json"})
    void reads_every_plan_of_the_document(String format) {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.format = format;
        benchmark.plans = 3;

        benchmark.prepare();

        assertThat(benchmark.read().plans())
                .hasSize(3)
                .allSatisfy(plan -> assertThat(plan.steps()).hasSize(14));
    }

    @ParameterizedTest
    @CsvSource({"real, 14", "compliant, 14", "poor, 12", "20, 20", "200, 200"})
    void judges_a_plan_with_its_records(String plan, int activities) {
        EvaluationBenchmark benchmark = new EvaluationBenchmark();
        benchmark.plan = plan;

        benchmark.prepare();

        assertThat(benchmark.library().results(Aspect.EXECUTION))
                .filteredOn(result -> result.rule().value().equals("EXE-01"))
                .extracting(Finding::subject)
                .hasSizeGreaterThanOrEqualTo(activities);
    }

    @Test
    void compares_with_constraints() {
        UsualConstraintsBenchmark benchmark = new UsualConstraintsBenchmark();
        benchmark.plan = "poor";

        benchmark.prepare();

        assertThat(UsualConstraints.failures(benchmark.hibernate())).hasSizeGreaterThan(10);
    }

    @Test
    void no_thread_waits_for_another() throws InterruptedException {
        EvaluationBenchmark benchmark = new EvaluationBenchmark();
        benchmark.prepare();
        LongAdder waits = new LongAdder();
        List<Thread> threads = Stream.generate(() -> new Thread(() -> {
                    evaluate(benchmark, 100);
                    long before = waits();
                    evaluate(benchmark, EVALUATIONS);
                    waits.add(waits() - before);
                }))
                .limit(4)
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(waits.sum()).isLessThan(EVALUATIONS / 20);
    }

    @Test
    void two_threads_are_measured_beside_one() throws InterruptedException {
        TwoThreads measured = TwoThreads.measure(1, TimeUnit.MILLISECONDS.toNanos(20));
        assertThat(measured.one()).isPositive();
        assertThat(measured.two()).isPositive();
        assertThat(measured.table()).startsWith("| threads");
    }

    private static void evaluate(EvaluationBenchmark benchmark, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(benchmark.library().results()).isNotEmpty();
        }
    }

    /** Returns how often this thread waited for a lock or another thread. */
    private static long waits() {
        ThreadInfo thread = ManagementFactory.getThreadMXBean()
                .getThreadInfo(Thread.currentThread().getId());
        return thread.getBlockedCount() + thread.getWaitedCount();
    }

    @Test
    void nothing_grows_with_the_number_of_evaluations() {
        List<Memory.State> states = Memory.growth(Situations.of("20"), 1_000, 1);

        assertThat(states).hasSize(3);
        assertThat(states.get(2).classes()).isLessThan(states.get(1).classes() + 100);
        assertThat(states.get(2).heapBytes()).isLessThan(states.get(1).heapBytes() + 2_000_000);
        assertThat(Memory.table(states).lines()).hasSize(5);
    }

    @Test
    void the_first_report_is_of_all_rules() {
        assertThat(FirstReport.report(Situations.first()).results()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", "compliant", "poor", "20"})
    void the_limit_gives_the_report_of_the_library(String plan) {
        EvaluationCosts costs = EvaluationCosts.measure(plan, 1, 1);

        assertThat(costs.limit().kib())
                .isPositive()
                .isLessThan(costs.evaluating().kib());
        assertThat(EvaluationCosts.table(List.of(costs))).contains("| evaluate, " + plan + " | ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "docx", "xlsx", "html", "json"})
    void the_least_looks_at_the_whole_document(String format) {
        byte[] one = Documents.of(format, 1);
        byte[] three = Documents.of(format, 3);

        assertThat(ReadingFloor.least(format).applyAsInt(three))
                .isGreaterThan(ReadingFloor.least(format).applyAsInt(one));
    }

    @Test
    void tables_give_ratios() {
        List<Rate> rates = List.of(new Rate("Evaluation", "library", "200", 1234.4, 2048));
        assertThat(new Rates(rates).table()).contains("| all rules | 200 activities | library | 1,234 | 2 |");
        assertThat(Starts.table(List.of(
                        new Starts.Start(17, "empty", 100, 50, OptionalLong.of(450)),
                        new Starts.Start(
                                17, "report", Starts.median(List.of(900.0, 400.0, 300.0)), 600, OptionalLong.of(3000)),
                        new Starts.Start(17, "Drools", 4000, 5000, OptionalLong.empty()))))
                .contains("| report | 17 | 400 | 600 | 12.0 | 10.0 | 3,000 |");
    }
}
