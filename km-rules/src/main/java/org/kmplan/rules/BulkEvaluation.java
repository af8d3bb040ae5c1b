package org.kmplan.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kmplan.rules.report.ComplianceReport;

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
 * reading of plans too. A plan that cannot be read or judged is one result with an error and never stops the others. Closing
 * the stream of results cancels what is under way and closes the stream of tasks.
 */
public final class BulkEvaluation {
    /** Tasks that are under way for each thread: enough to keep it busy, few enough to stay small. */
    private static final int AHEAD = 4;

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
     * @return a result for each plan, or one with the error of a task that gave none
     */
    public Stream<BulkResult> evaluate(Stream<EvaluationTask> tasks) {
        Results results = new Results(tasks.iterator());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(results, Spliterator.NONNULL | Spliterator.ORDERED), false)
                .onClose(results::cancel)
                .onClose(tasks::close);
    }

    private List<BulkResult> judge(EvaluationTask task, long index) {
        List<EvaluationInput> inputs;
        try {
            inputs = task.inputs().call();
        } catch (Exception | StackOverflowError e) {
            return List.of(BulkResult.failed(task.source(), index, e));
        }
        List<BulkResult> results = new ArrayList<>(inputs.size());
        for (EvaluationInput input : inputs) {
            try {
                ComplianceReport report = evaluator.evaluate(input);
                results.add(BulkResult.judged(task.source(), index, report));
            } catch (RuntimeException | StackOverflowError e) {
                results.add(BulkResult.failed(task.source(), index, e));
            }
        }
        return results;
    }

    /** Results that are computed a few tasks ahead of the one who takes them. */
    private final class Results implements Iterator<BulkResult> {
        private final Iterator<EvaluationTask> tasks;
        private final ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread worker = new Thread(work, "km-bulk-evaluation");
            worker.setDaemon(true);
            return worker;
        });
        private final Deque<Future<List<BulkResult>>> ordered = new ArrayDeque<>();
        private final BlockingQueue<Future<List<BulkResult>>> finished = new LinkedBlockingQueue<>();
        private final Deque<BulkResult> ready = new ArrayDeque<>();
        private long submitted;
        private long done;

        private Results(Iterator<EvaluationTask> tasks) {
            this.tasks = tasks;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty()) {
                fill();
                if (submitted == done) {
                    workers.shutdown();
                    return false;
                }
                ready.addAll(take());
                done++;
                progress.accept(done);
            }
            return true;
        }

        @Override
        public BulkResult next() {
            if (!hasNext()) {
                throw new NoSuchElementException("Bulk evaluation: there is no further result");
            }
            return ready.remove();
        }

        private void fill() {
            while (submitted - done < (long) threads * AHEAD && !workers.isShutdown() && tasks.hasNext()) {
                EvaluationTask task = tasks.next();
                long index = submitted++;
                FutureTask<List<BulkResult>> work = new FutureTask<>(() -> judge(task, index)) {
                    @Override
                    protected void done() {
                        if (!inOrder) {
                            finished.add(this);
                        }
                    }
                };
                if (inOrder) {
                    ordered.add(work);
                }
                workers.execute(work);
            }
        }

        private List<BulkResult> take() {
            try {
                return (inOrder ? ordered.remove() : finished.take()).get();
            } catch (InterruptedException e) {
                cancel();
                Thread.currentThread().interrupt();
                throw (CancellationException)
                        new CancellationException("Bulk evaluation: interrupted after " + done + " tasks").initCause(e);
            } catch (ExecutionException e) {
                // Only what no program can go on after, such as a lack of memory, gets here.
                cancel();
                throw new IllegalStateException("Bulk evaluation: stopped after " + done + " tasks", e.getCause());
            }
        }

        private void cancel() {
            workers.shutdownNow();
        }
    }
}
