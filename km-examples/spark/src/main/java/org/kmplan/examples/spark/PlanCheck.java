package org.kmplan.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.kmplan.rules.ComplianceEvaluator;

/**
 * Check of any number of plans on a cluster.
 *
 * <pre>{@code
 * Tally tally = PlanCheck.of(List.of("s3a://plans/2567"), "s3a://reports/2567").run(sparkContext);
 * }</pre>
 *
 * <p>Plans stand in NDJSON files, one or with its records on each line, as {@code EvaluationInputJson} reads them. A file or
 * every file of a folder is cut into parts. Each part is judged by one task, its rows are written in folders by fiscal year, and
 * then it is done: a run that was stopped goes on with the parts that are not. Only one run at a time may write to a folder.
 */
public final class PlanCheck {
    /** Bytes of a part, unless others are asked for: some thousand plans, so that a task takes seconds. */
    public static final long PART_BYTES = 32L * 1024 * 1024;

    private static final int DEPTH = 2;

    private final List<String> inputs;
    private final String output;
    private final String policies;
    private final RowFormat format;
    private final long partBytes;

    private PlanCheck(List<String> inputs, String output, String policies, RowFormat format, long partBytes) {
        this.inputs = List.copyOf(inputs);
        this.output = output;
        this.policies = policies;
        this.format = format;
        this.partBytes = partBytes;
    }

    /**
     * Returns a check by the standard policy, with rows in Parquet.
     *
     * @param inputs files, folders and patterns, on any file system that Hadoop knows
     * @param output folder for the reports
     */
    public static PlanCheck of(List<String> inputs, String output) {
        return new PlanCheck(inputs, output, "", RowFormat.PARQUET, PART_BYTES);
    }

    /** Returns a check by the policies of a document, given as text. */
    public PlanCheck withPolicies(String newPolicies) {
        return new PlanCheck(inputs, output, newPolicies, format, partBytes);
    }

    /** Returns a check with rows in a format. */
    public PlanCheck withFormat(RowFormat newFormat) {
        return new PlanCheck(inputs, output, policies, newFormat, partBytes);
    }

    /**
     * Returns a check with parts of so many bytes; a line belongs to the part in which it starts.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public PlanCheck withPartBytes(long newPartBytes) {
        if (newPartBytes < 1) {
            throw new IllegalArgumentException("Parts: expected at least 1 byte, but was " + newPartBytes);
        }
        return new PlanCheck(inputs, output, policies, format, newPartBytes);
    }

    /**
     * Judges what was not judged yet.
     *
     * @throws IOException if the input cannot be listed or the output not be written
     * @throws IllegalArgumentException if the output folder belongs to another run
     * @throws org.kmplan.core.json.JsonReadException if the policies have faults
     */
    public Tally run(JavaSparkContext spark) throws IOException {
        Configuration conf = spark.hadoopConfiguration();
        Evaluators.by(policies);
        OutputFolder folder = new OutputFolder(output);
        folder.begin(describe(), conf);
        SerializableConfiguration sent = new SerializableConfiguration(conf);
        List<InputPart> parts = numbered(spark, sent, parts(conf));
        folder.refuseOthers(parts, conf);
        Tally tally = parts.isEmpty()
                ? Tally.NONE
                : spark.parallelize(parts, parts.size())
                        .mapPartitions(new PartTask(policies, format, folder, sent))
                        .treeAggregate(Tally.NONE, Tally::plus, Tally::plus, DEPTH);
        folder.complete(tally.summary(), conf);
        return tally;
    }

    /** Returns what the rows depend on besides the input. */
    private String describe() {
        String version = String.valueOf(ComplianceEvaluator.class.getPackage().getImplementationVersion());
        return "version " + version + ", rows " + format + ", policy "
                + (policies.isBlank() ? "standard" : policies.strip());
    }

    private List<InputPart> parts(Configuration conf) throws IOException {
        List<InputPart> parts = new ArrayList<>();
        for (FileStatus file : files(conf)) {
            long length = file.getLen();
            long step = PlanLines.isSplittable(file.getPath(), conf) ? partBytes : Math.max(1, length);
            for (long start = 0; start < length; start += step) {
                parts.add(new InputPart(
                        file.getPath().toString(),
                        start,
                        Math.min(length, start + step),
                        length,
                        file.getModificationTime(),
                        1));
            }
        }
        return parts;
    }

    private List<FileStatus> files(Configuration conf) throws IOException {
        Map<Path, FileStatus> files = new HashMap<>();
        for (String input : inputs) {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(conf);
            FileStatus[] matching = system.globStatus(path);
            if (matching == null || matching.length == 0) {
                throw new FileNotFoundException("Input: there is no '" + input + "'");
            }
            for (FileStatus match : matching) {
                RemoteIterator<LocatedFileStatus> found = system.listFiles(match.getPath(), true);
                while (found.hasNext()) {
                    FileStatus file = found.next();
                    if (!isHidden(file.getPath(), match.getPath())) {
                        files.put(file.getPath(), file);
                    }
                }
            }
        }
        return files.values().stream()
                .sorted(Comparator.comparing(FileStatus::getPath))
                .toList();
    }

    /** Tells whether Hadoop takes a file below a folder for one that is none of the data. */
    private static boolean isHidden(Path file, Path root) {
        for (Path path = file; path != null && !path.equals(root); path = path.getParent()) {
            if (path.getName().startsWith("_") || path.getName().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the parts with the numbers of their first lines: files of several parts are counted through. */
    private static List<InputPart> numbered(
            JavaSparkContext spark, SerializableConfiguration conf, List<InputPart> parts) {
        List<InputPart> cut = parts.stream().filter(part -> !part.isWhole()).toList();
        if (cut.isEmpty()) {
            return parts;
        }
        List<Long> feeds = spark.parallelize(cut, cut.size())
                .map(part -> PlanLines.lineFeeds(part, conf.value()))
                .collect();
        Map<String, Long> before = new HashMap<>();
        Map<String, Long> firstLines = new HashMap<>();
        for (int i = 0; i < cut.size(); i++) {
            InputPart part = cut.get(i);
            long sum = before.getOrDefault(part.file(), 0L);
            // The line feed that ends the line before the part is not among those counted.
            firstLines.put(part.id(), part.start() == 0 ? 1 : sum + 2);
            before.put(part.file(), sum + feeds.get(i));
        }
        return parts.stream()
                .map(part -> part.withFirstLine(firstLines.getOrDefault(part.id(), 1L)))
                .toList();
    }
}
