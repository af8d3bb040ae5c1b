package org.kmplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Evaluation of any number of plans in bounded memory.
 *
 * <pre>{@code
 * try (Stream<BulkResult> results = BulkEvaluation.by(evaluator).withThreads(4).evaluate(tasks)) {
 *     results.forEach(result -> ...);
 * }
 * }</pre>
 *
 * <p>Tasks are taken from the stream only as results are taken, a few ahead for each thread: whoever reads slowly slows the
 * reading of plans too. A task that cannot be read or judged, whatever it throws, is one result with an error and never stops
 * the others. So is a {@code null} among the tasks, and the stream of tasks itself if it fails: that is the last result then,
 * after those of all tasks that it gave.
 *
 * <p>Closing the stream of results, from any thread, cancels what waits, interrupts what is under way and closes the stream of
 * tasks; who is still taking results then gets a {@link CancellationException}. A stream that is dropped without being closed
 * leaves no thread behind once the few tasks that were taken ahead are done.
 */
public final class BulkEvaluation {
    private final ComplianceEvaluator evaluator;
    private final int threads;
    private final boolean inOrder;
    private final LongConsumer progress;

    private BulkEvaluation(ComplianceEvaluator evaluator, int threads, boolean inOrder, LongConsumer progress) {
        this.evaluator = evaluator;
        this.threads = threads;
        this.inOrder = inOrder;
        this.progress = progress;
    }

    /** Returns an evaluation in one thread, with results in the order of the tasks. */
    public static BulkEvaluation by(ComplianceEvaluator evaluator) {
        return new BulkEvaluation(evaluator, 1, true, done -> {});
    }

    /**
     * Returns an evaluation in so many threads.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public BulkEvaluation withThreads(int newThreads) {
        if (newThreads < 1) {
            throw new IllegalArgumentException("Bulk evaluation: expected at least 1 thread, but was " + newThreads);
        }
        return new BulkEvaluation(evaluator, newThreads, inOrder, progress);
    }

    /** Returns an evaluation that gives each result as soon as it is there, whatever the order of the tasks. */
    public BulkEvaluation asTheyCome() {
        return new BulkEvaluation(evaluator, threads, false, progress);
    }

    /** Returns an evaluation that tells how many tasks are done, in the thread that takes the results. */
    public BulkEvaluation withProgress(LongConsumer listener) {
        return new BulkEvaluation(evaluator, threads, inOrder, listener);
    }

    /**
     * Judges the plans of the tasks. The results are computed while they are taken; close the stream if not all are.
     *
     * @return a result for each plan, and one with the error of each task that failed
     */
    public Stream<BulkResult> evaluate(Stream<EvaluationTask> tasks) {
        BulkResults results = new BulkResults(tasks.iterator(), this::judge, threads, inOrder, progress);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(results, Spliterator.NONNULL | Spliterator.ORDERED), false)
                .onClose(results::cancel)
                .onClose(tasks::close);
    }

    private List<BulkResult> judge(EvaluationTask task, long index) {
        List<BulkResult> results = new ArrayList<>();
        try {
            for (EvaluationInput input : task.inputs().call()) {
                results.add(judge(task, index, input));
            }
        } catch (Throwable e) {
            results.add(BulkResult.failed(task.source(), index, e));
        }
        return results;
    }

    private BulkResult judge(EvaluationTask task, long index, EvaluationInput input) {
        try {
            return BulkResult.judged(task.source(), index, input, evaluator.evaluate(input));
        } catch (Throwable e) {
            return BulkResult.failed(task.source(), index, e);
        }
    }
}
