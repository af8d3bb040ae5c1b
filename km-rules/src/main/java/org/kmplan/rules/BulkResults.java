package org.kmplan.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Results that are computed a few tasks ahead of the one who takes them.
 *
 * <p>One thread takes results; any may cancel. A thread that judges ends as soon as no task waits, so that results which nobody
 * takes any more leave none behind.
 */
final class BulkResults implements Iterator<BulkResult> {
    /** Tasks that are under way for each thread: enough to keep it busy, few enough to stay small. */
    private static final int AHEAD = 4;

    /** What a result names as the source of a failure of the tasks themselves. */
    private static final String TASKS = "tasks";

    private final Iterator<EvaluationTask> tasks;
    private final BiFunction<EvaluationTask, Long, List<BulkResult>> judge;
    private final int threads;
    private final boolean inOrder;
    private final LongConsumer progress;

    /** Results that were computed and not given out yet; only the thread that takes results looks at them. */
    private final Deque<BulkResult> ready = new ArrayDeque<>();

    private Optional<BulkResult> failure = Optional.empty();
    private boolean allTaken;
    private long submitted;
    private long done;

    /** Guards what threads share: the following. */
    private final Object lock = new Object();

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Map<Long, List<BulkResult>> finished = new LinkedHashMap<>();
    private final Set<Thread> workers = new HashSet<>();
    private boolean cancelled;
    private @Nullable Throwable broken;

    /**
     * Creates the results.
     *
     * @param judge judges the plans of a task with its number; throws nothing
     * @param progress is told how many tasks are done
     */
    BulkResults(
            Iterator<EvaluationTask> tasks,
            BiFunction<EvaluationTask, Long, List<BulkResult>> judge,
            int threads,
            boolean inOrder,
            LongConsumer progress) {
        this.tasks = tasks;
        this.judge = judge;
        this.threads = threads;
        this.inOrder = inOrder;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            if (!allTaken) {
                fill();
            }
            if (submitted == done) {
                if (failure.isEmpty()) {
                    return false;
                }
                ready.add(failure.get());
                failure = Optional.empty();
                return true;
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

    /** Gives up: what waits is dropped, what runs is interrupted, and whoever waits for a result is told. */
    void cancel() {
        synchronized (lock) {
            cancelled = true;
            waiting.clear();
            finished.clear();
            workers.forEach(Thread::interrupt);
            lock.notifyAll();
        }
    }

    private void fill() {
        while (submitted - done < (long) threads * AHEAD) {
            @Nullable EvaluationTask task;
            try {
                if (!tasks.hasNext()) {
                    allTaken = true;
                    return;
                }
                task = tasks.next();
            } catch (Throwable e) {
                // What was computed is still given out; nobody knows which tasks would have followed.
                allTaken = true;
                failure = Optional.of(BulkResult.failed(TASKS, submitted, e));
                return;
            }
            submit(task, submitted++);
        }
    }

    private void submit(@Nullable EvaluationTask task, long index) {
        synchronized (lock) {
            refuseIfCancelled();
            if (task == null) {
                finished.put(
                        index,
                        List.of(BulkResult.failed(
                                TASKS,
                                index,
                                new NullPointerException("Bulk evaluation: task " + index + " is null"))));
                return;
            }
            waiting.add(() -> finish(index, judge.apply(task, index)));
            if (workers.size() < threads) {
                startWorker(index);
            }
        }
    }

    /** Starts a thread that judges; if the system has none left, the others do the work, or the task is an error. */
    private void startWorker(long index) {
        Thread worker = new Thread(this::work, "km-bulk-evaluation");
        worker.setDaemon(true);
        workers.add(worker);
        try {
            worker.start();
        } catch (Throwable e) {
            workers.remove(worker);
            if (workers.isEmpty()) {
                waiting.clear();
                finished.put(index, List.of(BulkResult.failed(TASKS, index, e)));
            }
        }
    }

    private void work() {
        try {
            @Nullable Runnable next = nextTask();
            while (next != null) {
                next.run();
                next = nextTask();
            }
        } catch (Throwable e) {
            // Not even the error of a task could be kept: whoever waits for it must not wait for ever.
            synchronized (lock) {
                broken = e;
                workers.remove(Thread.currentThread());
                lock.notifyAll();
            }
        }
    }

    /** Returns the task that has waited longest; if none does, this thread is a worker no more. */
    private @Nullable Runnable nextTask() {
        synchronized (lock) {
            @Nullable Runnable next = waiting.poll();
            if (next == null) {
                workers.remove(Thread.currentThread());
            } else if (!cancelled) {
                // A task may have left it set; it is not meant for the next one.
                Thread.interrupted();
            }
            return next;
        }
    }

    private void finish(long index, List<BulkResult> results) {
        synchronized (lock) {
            if (!cancelled) {
                finished.put(index, results);
                lock.notifyAll();
            }
        }
    }

    private List<BulkResult> take() {
        synchronized (lock) {
            while (true) {
                refuseIfCancelled();
                Long first = finished.keySet().stream().findFirst().orElse(-1L);
                @Nullable List<BulkResult> results = finished.remove(inOrder ? (Long) done : first);
                if (results != null) {
                    return results;
                }
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    cancel();
                    Thread.currentThread().interrupt();
                    throw (CancellationException)
                            new CancellationException("Bulk evaluation: interrupted after " + done + " tasks")
                                    .initCause(e);
                }
            }
        }
    }

    private void refuseIfCancelled() {
        if (broken != null) {
            throw new IllegalStateException("Bulk evaluation: stopped after " + done + " tasks", broken);
        }
        if (cancelled) {
            throw new CancellationException("Bulk evaluation: closed after " + done + " tasks");
        }
    }
}
