package org.kmplan.examples.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.KryoSerializer;

/** Program that checks plans with Kryo as the serializer of everything that machines send each other. */
final class KryoRun {
    private KryoRun() {}

    /**
     * Runs.
     *
     * @param args input, output
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        SparkConf conf = LocalSpark.conf().set("spark.serializer", KryoSerializer.class.getName());
        try (JavaSparkContext spark = LocalSpark.start(conf)) {
            Tally tally = PlanCheck.of(List.of(args[0]), args[1])
                    .withPartBytes(500_000)
                    .run(spark);
            Copies.areEqual(new KryoSerializer(conf), tally.summary());
        }
    }
}
