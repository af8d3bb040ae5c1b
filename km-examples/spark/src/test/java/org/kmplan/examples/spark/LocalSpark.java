package org.kmplan.examples.spark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Spark in this JVM, quiet, reachable from this machine alone, with what it writes below target. */
final class LocalSpark {
    /** Folder for what the tests write. */
    static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Newest JDK that Spark 4.1 promises to run on; on a newer one it may fail to start. */
    private static final int LAST_KNOWN = 21;

    private LocalSpark() {}

    /** Returns a context of two threads that no other test has at the same time; to be closed. */
    static JavaSparkContext start() {
        return start(conf());
    }

    static JavaSparkContext start(SparkConf conf) {
        try {
            return new JavaSparkContext(conf);
        } catch (UnsupportedOperationException | ExceptionInInitializerError | NoClassDefFoundError e) {
            int jdk = Runtime.version().feature();
            assumeTrue(jdk <= LAST_KNOWN, "Spark does not start on JDK " + jdk + ": " + e);
            throw e;
        }
    }

    static SparkConf conf() {
        return CheckPlans.configured(new SparkConf(false))
                .setMaster("local[2]")
                .set("spark.app.name", "test")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.ui.enabled", "false")
                .set("spark.local.dir", TARGET.resolve("spark").toString())
                .set(
                        "spark.sql.warehouse.dir",
                        TARGET.resolve("spark-warehouse").toString())
                .set("spark.sql.shuffle.partitions", "2");
    }
}
