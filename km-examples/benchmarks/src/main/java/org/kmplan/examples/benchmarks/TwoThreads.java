package org.kmplan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Plans judged in a second by one thread and by two, in turns in one process: the compiler's luck, which differs from process
 * to process, is the same for both.
 *
 * @param one plans in a second by one thread
 * @param two plans in a second by two threads together
 */
record TwoThreads(double one, double two) {
    private static final int ROUNDS = 4;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(12);
    private static final long TURN = TimeUnit.SECONDS.toNanos(2);

    /** Measures all rules on the real plan with its records. */
    static TwoThreads measure() throws InterruptedException {
        return measure(WARM_UP, TURN);
    }

    static TwoThreads measure(long warmUp, long turn) throws InterruptedException {
        EvaluationBenchmark benchmark = new EvaluationBenchmark();
        benchmark.prepare();
        perSecond(benchmark, 2, warmUp);
        double one = 0;
        double two = 0;
        for (int round = 0; round < ROUNDS; round++) {
            one += perSecond(benchmark, 1, turn);
            two += perSecond(benchmark, 2, turn);
        }
        return new TwoThreads(one / ROUNDS, two / ROUNDS);
    }

    double ratio() {
        return two / one;
    }

    String table() {
        return String.format(
                Locale.ROOT,
                "| threads, in turns in one process | plans per second |\n|--:|--:|\n| 1 | %,.0f |\n| 2 | %,.0f |\n",
                one,
                two);
    }

    private static double perSecond(EvaluationBenchmark benchmark, int count, long nanos) throws InterruptedException {
        LongAdder judged = new LongAdder();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            threads.add(new Thread(() -> {
                long results = 0;
                long plans = 0;
                while (System.nanoTime() - start < nanos) {
                    results += benchmark.library().results().size();
                    plans++;
                }
                judged.add(results > 0 ? plans : 0);
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return judged.sum() * 1e9 / (System.nanoTime() - start);
    }
}
