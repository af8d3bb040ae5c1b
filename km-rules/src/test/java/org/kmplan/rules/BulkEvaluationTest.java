package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kmplan.core.plan.KnowledgePlan;

/** Many plans at once. */
@Timeout(120)
class BulkEvaluationTest {
    private static final BulkEvaluation BULK = BulkEvaluation.by(ComplianceEvaluator.standard());
    private static final KnowledgePlan PLAN = compliant();

    @Test
    void results_come_in_the_order_of_the_tasks_in_any_number_of_threads() {
        for (int threads : new int[] {1, 2, 5}) {
            List<BulkResult> results =
                    BULK.withThreads(threads).evaluate(tasks(40)).toList();
            assertThat(results).extracting(BulkResult::index).containsExactlyElementsOf(indexes(40));
            assertThat(results)
                    .allSatisfy(result -> assertThat(
                                    result.report().orElseThrow().plan().id())
                            .isEqualTo("plan-" + result.index()));
        }
    }

    @Test
    void results_that_come_as_they_are_ready_are_all_there() {
        assertThat(BULK.withThreads(3).asTheyCome().evaluate(tasks(40)))
                .extracting(BulkResult::index)
                .containsExactlyInAnyOrderElementsOf(indexes(40));
    }

    @Test
    void a_ready_result_does_not_wait_for_an_earlier_task() {
        CountDownLatch second = new CountDownLatch(1);
        EvaluationTask slow = new EvaluationTask("slow", () -> {
            second.await();
            return List.of(EvaluationInput.of(PLAN));
        });
        try (Stream<BulkResult> results =
                BULK.withThreads(2).asTheyCome().evaluate(Stream.of(slow, EvaluationTask.of("fast", input(1))))) {
            List<String> sources = new ArrayList<>();
            results.forEach(result -> {
                sources.add(result.source());
                second.countDown();
            });
            assertThat(sources).containsExactly("fast", "slow");
        }
    }

    @Test
    void a_plan_that_cannot_be_read_is_one_error_and_stops_no_other() {
        EvaluationTask broken = new EvaluationTask("broken", () -> {
            throw new IOException("cut off");
        });
        EvaluationTask deep = new EvaluationTask("deep", () -> {
            throw new StackOverflowError();
        });
        List<BulkResult> results = BULK.withThreads(2)
                .evaluate(Stream.of(
                        EvaluationTask.of("first", input(0)), broken, deep, EvaluationTask.of("last", input(3))))
                .toList();
        assertThat(results).extracting(BulkResult::source).containsExactly("first", "broken", "deep", "last");
        assertThat(results.get(1).error()).get().isInstanceOf(IOException.class);
        assertThat(results.get(1).report()).isEmpty();
        assertThat(results.get(2).error()).get().isInstanceOf(StackOverflowError.class);
        assertThat(results.get(3).report()).isPresent();
    }

    @Test
    void a_source_with_several_plans_gives_a_result_for_each() {
        EvaluationTask two = new EvaluationTask("two.txt", () -> List.of(input(0), input(1)));
        assertThat(BULK.evaluate(Stream.of(two)))
                .extracting(result -> result.report().orElseThrow().plan().id())
                .containsExactly("plan-0", "plan-1");
    }

    @Test
    void tasks_are_taken_only_as_results_are() {
        AtomicLong taken = new AtomicLong();
        Stream<EvaluationTask> endless = LongStream.iterate(0, i -> i + 1)
                .peek(i -> taken.incrementAndGet())
                .mapToObj(i -> EvaluationTask.of("plan-" + i, EvaluationInput.of(PLAN)));
        try (Stream<BulkResult> results = BULK.withThreads(2).evaluate(endless)) {
            assertThat(results.limit(10)).hasSize(10);
        }
        assertThat(taken.get()).isLessThan(10 + 2 * 8);
    }

    @Test
    void closing_the_results_cancels_and_closes_the_tasks() {
        AtomicBoolean closed = new AtomicBoolean();
        CountDownLatch started = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        EvaluationTask hanging = new EvaluationTask("hanging", () -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            ended.countDown();
            return List.of();
        });
        Stream<EvaluationTask> tasks =
                Stream.of(EvaluationTask.of("first", input(0)), hanging).onClose(() -> closed.set(true));
        try (Stream<BulkResult> results = BULK.withThreads(2).evaluate(tasks)) {
            assertThat(results.iterator().next().source()).isEqualTo("first");
            await(started);
        }
        await(ended);
        assertThat(interrupted).isTrue();
        assertThat(closed).isTrue();
    }

    @Test
    void progress_is_told_after_each_task() {
        List<Long> done = new ArrayList<>();
        assertThat(BULK.withThreads(2).withProgress(done::add).evaluate(tasks(5)))
                .hasSize(5);
        assertThat(done).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void needs_a_thread() {
        assertThatThrownBy(() -> BULK.withThreads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bulk evaluation: expected at least 1 thread, but was 0");
    }

    private static Stream<EvaluationTask> tasks(int count) {
        return IntStream.range(0, count).mapToObj(i -> EvaluationTask.of("plan-" + i, input(i)));
    }

    private static EvaluationInput input(int number) {
        return EvaluationInput.of(PLAN.withId("plan-" + number));
    }

    private static List<Long> indexes(int count) {
        return LongStream.range(0, count).boxed().toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
