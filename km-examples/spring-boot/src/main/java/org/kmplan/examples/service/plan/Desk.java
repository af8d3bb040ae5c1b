package org.kmplan.examples.service.plan;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kmplan.examples.service.Settings;
import org.springframework.stereotype.Component;

/** Place where documents are judged: a few at a time, a few waiting, no more. */
@Component
class Desk {
    private static final int RETRY_SECONDS = 5;

    private final ThreadPoolExecutor executor;
    private final ExecutorService measured;
    private final Duration longestWait;

    Desk(Settings settings, MeterRegistry registry) {
        Settings.Evaluation limits = settings.evaluation();
        executor = new ThreadPoolExecutor(
                limits.threads(),
                limits.threads(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(limits.queue()),
                work -> {
                    Thread thread = new Thread(work, "evaluation");
                    thread.setDaemon(true);
                    return thread;
                });
        measured = ExecutorServiceMetrics.monitor(registry, executor, "evaluation");
        longestWait = limits.longestWait();
    }

    /**
     * Does a piece of work and returns what it gives.
     *
     * @throws BusyException if too many wait already, or it is not done in time; it is given up then
     */
    <T> T run(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            measured.execute(task);
        } catch (RejectedExecutionException e) {
            throw new BusyException("Every place at the desk is taken", RETRY_SECONDS);
        }
        try {
            return task.get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp(task);
            throw new BusyException("The document was not judged in time", RETRY_SECONDS);
        } catch (InterruptedException e) {
            giveUp(task);
            Thread.currentThread().interrupt();
            throw new BusyException("The service stops", RETRY_SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A document could not be judged", e.getCause());
        }
    }

    private void giveUp(FutureTask<?> task) {
        task.cancel(true);
        // Nobody waits for it any more: its place is free for another one.
        executor.purge();
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }
}
