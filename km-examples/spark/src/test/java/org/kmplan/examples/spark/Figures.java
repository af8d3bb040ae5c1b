package org.kmplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a run took, as README.md states it.
 *
 * @param plans plans that were judged
 * @param spark what Spark took
 * @param bulk what {@code BulkEvaluation} took, in the same process and right before
 * @param processors processors of the machine
 */
record Figures(int plans, Took spark, Took bulk, int processors) {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- generated:figures -->\n";
    private static final String END = "<!-- /generated -->";
    private static final int AGENCIES = 7_850;
    private static final int YEARS = 10;

    /** Moment of this process. */
    private record Moment(long nanos, long processorNanos) {
        static Moment now() {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Moment(System.nanoTime(), system.getProcessCpuTime());
        }
    }

    /** Work that is measured. */
    interface Work<T> {
        /** Does the work. */
        T done() throws IOException;
    }

    /**
     * What a piece of work took. Time on the processor hardly depends on what else the machine does.
     *
     * @param seconds seconds on the clock
     * @param processorSeconds seconds on the processor, of all threads
     */
    record Took(double seconds, double processorSeconds) {
        static <T> T measured(Work<T> work, Consumer<Took> took) throws IOException {
            Moment before = Moment.now();
            T result = work.done();
            Moment after = Moment.now();
            took.accept(new Took(
                    (after.nanos() - before.nanos()) / 1e9, (after.processorNanos() - before.processorNanos()) / 1e9));
            return result;
        }
    }

    /** Prints the figures, and writes them into the README if that is asked for. */
    void report(boolean worthWriting) throws IOException {
        System.out.print(table());
        if (worthWriting && Boolean.getBoolean("km.update")) {
            String readme = Files.readString(README);
            int begin = readme.indexOf(BEGIN) + BEGIN.length();
            assertThat(begin).isGreaterThan(BEGIN.length());
            Files.writeString(
                    README, readme.substring(0, begin) + table() + readme.substring(readme.indexOf(END, begin)));
        }
    }

    private String table() {
        double processorSeconds = spark.processorSeconds() / plans * AGENCIES * YEARS;
        return String.format(
                Locale.ROOT,
                """
                | %,d plans with records, two threads of a machine with %d processors | seconds | of the processor | \
                plans in a second of the processor | beside `BulkEvaluation` |
                |---|--:|--:|--:|--:|
                | `BulkEvaluation`, reading and judging | %,.0f | %,.0f | %,.0f | 1.00 |
                | Spark, reading, judging, writing all reports whole, and the summary | %,.0f | %,.0f | %,.0f | %.2f |

                One plan of each of %,d agencies in each of %d years is %,d plans: at this rate %.1f minutes of one core.
                """,
                plans,
                processors,
                bulk.seconds(),
                bulk.processorSeconds(),
                plans / bulk.processorSeconds(),
                spark.seconds(),
                spark.processorSeconds(),
                plans / spark.processorSeconds(),
                bulk.processorSeconds() / spark.processorSeconds(),
                AGENCIES,
                YEARS,
                AGENCIES * YEARS,
                processorSeconds / 60);
    }
}
