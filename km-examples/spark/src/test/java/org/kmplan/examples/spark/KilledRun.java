package org.kmplan.examples.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Program that checks plans and is dead after some tasks, without any cleaning up, as if it had been killed. */
final class KilledRun {
    /** What the process ends with. */
    static final int KILLED = 137;

    private KilledRun() {}

    /**
     * Runs.
     *
     * @param args input, output, bytes of a part, tasks after which it dies
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        int last = Integer.parseInt(args[3]);
        AtomicInteger ended = new AtomicInteger();
        try (JavaSparkContext spark = LocalSpark.start()) {
            spark.sc().addSparkListener(new SparkListener() {
                @Override
                public void onTaskEnd(SparkListenerTaskEnd task) {
                    if (ended.incrementAndGet() >= last) {
                        Runtime.getRuntime().halt(KILLED);
                    }
                }
            });
            PlanCheck.of(List.of(args[0]), args[1])
                    .withPartBytes(Long.parseLong(args[2]))
                    .run(spark);
        }
    }
}
