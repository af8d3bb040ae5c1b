package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;

/** Many plans at once. */
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
    void tasks_that_wait_when_the_results_are_closed_are_never_begun() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        AtomicLong begun = new AtomicLong();
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        EvaluationTask deaf = new EvaluationTask("deaf", () -> {
            begun.incrementAndGet();
            workers.add(Thread.currentThread());
            started.countDown();
            awaitDeaf(released);
            return List.of();
        });
        Stream<BulkResult> results = BULK.withThreads(1).evaluate(Stream.generate(() -> deaf));
        Thread consumer = new Thread(() -> {
            try {
                results.forEach(result -> {});
            } catch (CancellationException e) {
                // It is told so when the results are closed.
            }
        });
        consumer.start();
        await(started);
        results.close();
        released.countDown();
        consumer.join();
        for (Thread worker : workers) {
            worker.join();
        }
        assertThat(begun).hasValue(1);
    }

    @Test
    void whoever_waits_for_a_result_is_told_when_another_thread_closes() throws InterruptedException {
        for (BulkEvaluation bulk :
                List.of(BULK, BULK.withThreads(3), BULK.withThreads(2).asTheyCome())) {
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch released = new CountDownLatch(1);
            EvaluationTask deaf = new EvaluationTask("deaf", () -> {
                started.countDown();
                awaitDeaf(released);
                return List.of();
            });
            Stream<BulkResult> results = bulk.evaluate(Stream.generate(() -> deaf));
            AtomicReference<Throwable> end = new AtomicReference<>();
            Thread consumer = new Thread(() -> {
                try {
                    results.forEach(result -> {});
                } catch (CancellationException e) {
                    end.set(e);
                }
            });
            consumer.start();
            await(started);
            results.close();
            consumer.join();
            assertThat(end.get()).hasMessage("Bulk evaluation: closed after 0 tasks");
            released.countDown();
        }
    }

    @Test
    void results_taken_after_closing_are_refused() {
        for (BulkEvaluation bulk : List.of(BULK, BULK.withThreads(2).asTheyCome())) {
            Stream<BulkResult> results = bulk.evaluate(tasks(40));
            Iterator<BulkResult> each = results.iterator();
            each.next();
            results.close();
            assertThatThrownBy(each::hasNext)
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("Bulk evaluation: closed after 1 tasks");
        }
    }

    @Test
    void an_abandoned_stream_leaves_no_thread() {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        for (BulkEvaluation bulk :
                List.of(BULK.withThreads(3), BULK.withThreads(3).asTheyCome())) {
            Stream<EvaluationTask> endless = Stream.generate(() -> new EvaluationTask("plan", () -> {
                workers.add(Thread.currentThread());
                return List.of(input(0));
            }));
            assertThat(bulk.evaluate(endless).iterator().next().report()).isPresent();
        }
        assertThat(workers).isNotEmpty();
        workers.forEach(BulkEvaluationTest::join);
    }

    @Test
    void whatever_a_task_throws_is_its_own_error() {
        for (Throwable thrown : List.of(
                new OutOfMemoryError("a test"),
                new AssertionError("a test"),
                new LinkageError("a test"),
                new InterruptedException("a test"),
                new NullPointerException("a test"))) {
            EvaluationTask late = new EvaluationTask("late", () -> new AbstractList<>() {
                @Override
                public EvaluationInput get(int index) {
                    if (index == 0) {
                        return input(7);
                    }
                    throw sneaky(thrown);
                }

                @Override
                public int size() {
                    return 2;
                }
            });
            EvaluationTask early = new EvaluationTask("early", () -> {
                throw sneaky(thrown);
            });
            List<BulkResult> results = BULK.withThreads(2)
                    .evaluate(Stream.of(early, late, EvaluationTask.of("last", input(3))))
                    .toList();
            assertThat(results)
                    .extracting(BulkResult::source, result -> result.error().orElse(null))
                    .containsExactly(
                            tuple("early", thrown), tuple("late", null), tuple("late", thrown), tuple("last", null));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what is not allowed is tried
    void a_task_that_is_nothing_or_gives_nothing_is_one_error() {
        EvaluationTask nothing = new EvaluationTask("nothing", () -> null);
        EvaluationTask holey = new EvaluationTask("holey", () -> Arrays.asList(input(1), null));
        for (BulkEvaluation bulk : List.of(BULK, BULK.withThreads(2).asTheyCome())) {
            List<BulkResult> results = bulk.evaluate(
                            Stream.of(EvaluationTask.of("first", input(0)), null, nothing, holey))
                    .toList();
            assertThat(results)
                    .extracting(BulkResult::source, result -> result.report().isPresent())
                    .containsExactlyInAnyOrder(
                            tuple("first", true),
                            tuple("tasks", false),
                            tuple("nothing", false),
                            tuple("holey", true),
                            tuple("holey", false));
            assertThat(results)
                    .filteredOn(result -> result.source().equals("tasks"))
                    .singleElement()
                    .satisfies(result -> assertThat(result.error())
                            .get()
                            .asInstanceOf(THROWABLE)
                            .hasMessage("Bulk evaluation: task 1 is null"));
        }
    }

    @Test
    void tasks_that_fail_themselves_end_with_their_error_after_all_results() {
        Stream<EvaluationTask> cut = tasks(11).map(task -> {
            if (task.source().equals("plan-7")) {
                throw new UncheckedIOException(new IOException("cut off"));
            }
            return task;
        });
        List<BulkResult> results = BULK.withThreads(2).evaluate(cut).toList();
        assertThat(results)
                .extracting(BulkResult::source)
                .startsWith("plan-0", "plan-1")
                .endsWith("plan-6", "tasks");
        assertThat(results).hasSize(8);
        assertThat(results.get(7).error()).get().asInstanceOf(THROWABLE).hasMessageContaining("cut off");
        assertThat(results.get(7).index()).isEqualTo(7);
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

    private static RuntimeException sneaky(Throwable thrown) {
        return BulkEvaluationTest.<RuntimeException>thrown(thrown);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // the caller's type is what the compiler must believe
    private static <T extends Throwable> RuntimeException thrown(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Waits whatever interrupts it. */
    private static void awaitDeaf(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                assert latch.getCount() >= 0;
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
