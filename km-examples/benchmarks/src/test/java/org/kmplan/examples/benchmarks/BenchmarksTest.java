package org.kmplan.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the benchmarks run, once; how fast it is, only JMH says. */
class BenchmarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"text", "docx", "xlsx", "html", "json"})
    void reads_a_document_of_several_plans(String format) {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.format = format;
        benchmark.plans = 3;

        benchmark.prepare();

        assertThat(benchmark.read().plans())
                .hasSize(3)
                .allSatisfy(plan -> assertThat(plan.steps()).hasSize(14));
    }
}
