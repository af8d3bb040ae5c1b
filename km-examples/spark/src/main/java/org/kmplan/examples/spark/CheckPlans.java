package org.kmplan.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.kmplan.rules.render.SummaryText;
import org.kmplan.rules.report.Language;

/** Program to submit: checks the plans of files and folders, and prints their summary. */
public final class CheckPlans {
    private static final String USAGE = """
            usage: CheckPlans --output FOLDER [--policy FILE] [--format parquet|ndjson] [--part-mib N] [--lang th|en] PLANS...

            PLANS are NDJSON files, folders of them and patterns, such as s3a://plans/2567/*.ndjson.
            A run that was stopped goes on if it is started again as it was.""";

    private CheckPlans() {}

    /**
     * Runs the check.
     *
     * @throws IOException if the input cannot be read or the output not be written
     */
    public static void main(String[] args) throws IOException {
        List<String> plans = new ArrayList<>();
        String output = "";
        String policy = "";
        String format = "parquet";
        String partMib = String.valueOf(PlanCheck.PART_BYTES >> 20);
        String lang = "th";
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (!arg.startsWith("--")) {
                plans.add(arg);
                continue;
            }
            String value = i + 1 < args.length ? args[++i] : "";
            switch (arg) {
                case "--output" -> output = value;
                case "--policy" -> policy = value;
                case "--format" -> format = value;
                case "--part-mib" -> partMib = value;
                case "--lang" -> lang = value;
                default -> throw new IllegalArgumentException("Unknown option " + arg + "\n" + USAGE);
            }
        }
        if (plans.isEmpty() || output.isBlank() || !partMib.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(USAGE);
        }
        try (JavaSparkContext spark = new JavaSparkContext(configured(new SparkConf()))) {
            Tally tally = PlanCheck.of(plans, output)
                    .withPolicies(policy.isBlank() ? "" : text(policy, spark))
                    .withFormat(RowFormat.valueOf(format.toUpperCase(Locale.ROOT)))
                    .withPartBytes(Long.parseLong(partMib) << 20)
                    .run(spark);
            System.out.print(SummaryText.in(Language.valueOf(lang.toUpperCase(Locale.ROOT)))
                    .render(tally.summary()));
            System.out.println(
                    "parts judged: " + tally.partsJudged() + ", kept from an earlier run: " + tally.partsKept());
        }
    }

    /** Returns a configuration with what the library needs if Kryo is used. */
    static SparkConf configured(SparkConf conf) {
        return conf.setIfMissing("spark.app.name", "km-plans")
                .setIfMissing("spark.kryo.registrator", KmKryo.class.getName());
    }

    private static String text(String file, JavaSparkContext spark) throws IOException {
        Path path = new Path(file);
        try (InputStream in = path.getFileSystem(spark.hadoopConfiguration()).open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
