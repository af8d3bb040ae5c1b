package org.kmplan.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/**
 * What something costs one thread.
 *
 * @param micros time on the processor, in microseconds
 * @param kib memory allocated, in KiB
 */
record Cost(double micros, double kib) {
    private static final int ROUNDS = 5;
    private static final Path PROCESS = Path.of("/proc/self/stat");
    private static final double TICKS_PER_SECOND = 100;
    private static final int TICKS_OF_CHILDREN = 13;

    /** Returns the least cost of several rounds; the work returns a number that shows that it was done. */
    static Cost of(IntSupplier work, int warmUp, int runs) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long done = repeat(work, warmUp);
        double micros = Double.MAX_VALUE;
        double kib = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long time = threads.getCurrentThreadCpuTime();
            done += repeat(work, runs);
            micros = Math.min(micros, (threads.getCurrentThreadCpuTime() - time) / 1e3 / runs);
            kib = Math.min(kib, (threads.getCurrentThreadAllocatedBytes() - bytes) / 1024.0 / runs);
        }
        if (done == 0) {
            throw new IllegalStateException("Nothing was done");
        }
        return new Cost(micros, kib);
    }

    private static long repeat(IntSupplier work, int times) {
        long done = 0;
        for (int i = 0; i < times; i++) {
            done += work.getAsInt();
        }
        return done;
    }

    /** Returns the seconds on the processor of all processes that this one started and that have ended; 0 where that is not told. */
    static double secondsOfChildren() {
        if (!Files.isReadable(PROCESS)) {
            return 0;
        }
        try {
            String state = Files.readString(PROCESS);
            String[] fields = state.substring(state.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[TICKS_OF_CHILDREN]) + Long.parseLong(fields[TICKS_OF_CHILDREN + 1]))
                    / TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
