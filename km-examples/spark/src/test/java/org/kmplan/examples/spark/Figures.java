package org.kmplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a run took, as README.md states it.
 *
 * @param plans plans that were judged
 * @param seconds seconds on Spark
 * @param bulkSeconds seconds in {@code BulkEvaluation}, in the same process and right after
 * @param processors processors of the machine
 */
record Figures(int plans, double seconds, double bulkSeconds, int processors) {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- generated:figures -->\n";
    private static final String END = "<!-- /generated -->";
    private static final int AGENCIES = 7_850;
    private static final int YEARS = 10;

    static Figures of(int plans, long nanos, long bulkNanos, int processors) {
        return new Figures(plans, nanos / 1e9, bulkNanos / 1e9, processors);
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
        double rate = plans / seconds;
        double all = (double) AGENCIES * YEARS / rate;
        return String.format(
                Locale.ROOT,
                """
                | %,d plans with records, two threads of a machine with %d processors | seconds | plans a second | beside `BulkEvaluation` |
                |---|--:|--:|--:|
                | `BulkEvaluation`, reading and judging | %,.0f | %,.0f | 1.00 |
                | Spark, reading, judging, writing all reports whole, and the summary | %,.0f | %,.0f | %.2f |

                One plan of each of %,d agencies in each of %d years is %,d plans: at this rate %,.0f minutes on two cores, \
                or %.1f core hours.
                """,
                plans,
                processors,
                bulkSeconds,
                plans / bulkSeconds,
                seconds,
                rate,
                bulkSeconds / seconds,
                AGENCIES,
                YEARS,
                AGENCIES * YEARS,
                all / 60,
                2 * all / 3600);
    }
}
