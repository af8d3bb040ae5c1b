package org.kmplan.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.kmplan.core.json.JsonResult;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.SummaryJson;

/**
 * Folder that a run writes to and a later one goes on with.
 *
 * <p>A part is done when its state stands in {@code _state}: the key of the part and the summary of its plans. Its rows are moved
 * into {@code reports} before that, under a name that depends on the part alone, so that a run that was killed in between writes
 * the same files again. A state that is not whole counts as none. What two attempts at the same part write is equal, and the
 * later one replaces the earlier.
 */
final class OutputFolder implements Serializable {
    /** Folder of the rows, in folders by fiscal year. */
    static final String REPORTS = "reports";
    /** File with the summary of the whole, written last but for {@link #SUCCESS}. */
    static final String SUMMARY = "summary.json";
    /** Empty file that says that the run is complete, as Hadoop names it. */
    static final String SUCCESS = "_SUCCESS";

    private static final String STATE = "_state";
    private static final String RUN = "_run";
    private static final String TEMPORARY = "_temporary";

    @Serial
    private static final long serialVersionUID = 1L;

    private final String root;

    OutputFolder(String root) {
        this.root = root;
    }

    /**
     * Begins a run, or goes on with one.
     *
     * @param run what every part depends on besides the input, in words, such as the policy
     * @throws IllegalArgumentException if the folder holds another run
     */
    void begin(String run, Configuration conf) throws IOException {
        FileSystem files = new Path(root).getFileSystem(conf);
        Path file = new Path(root, RUN);
        if (!files.exists(file)) {
            if (files.exists(new Path(root)) && files.listStatus(new Path(root)).length > 0) {
                throw new IllegalArgumentException("Output: expected an empty folder or one that a run began, but '"
                        + root + "' holds other files");
            }
            write(file, run, conf);
        } else if (!read(file, conf).equals(run)) {
            throw new IllegalArgumentException("Output: '" + root + "' belongs to a run of:\n" + read(file, conf)
                    + "\nbut this one is of:\n" + run + "\nHint: take an empty folder");
        }
        files.delete(new Path(root, SUCCESS), false);
        files.delete(new Path(root, TEMPORARY), true);
    }

    /**
     * Refuses states of parts that are not among those of the input: their rows would be counted though their file has changed
     * or is gone.
     *
     * @throws IllegalArgumentException if there is one
     */
    void refuseOthers(Iterable<InputPart> parts, Configuration conf) throws IOException {
        Path states = new Path(root, STATE);
        FileSystem files = states.getFileSystem(conf);
        if (!files.exists(states)) {
            return;
        }
        Set<String> known = new HashSet<>();
        parts.forEach(part -> known.add(part.id()));
        for (FileStatus state : files.listStatus(states)) {
            String id = state.getPath().getName();
            if (!id.startsWith(".") && !id.endsWith(TEMPORARY) && !known.contains(id)) {
                String key = read(state.getPath(), conf).lines().findFirst().orElse(id);
                throw new IllegalArgumentException(
                        "Output: '" + root + "' holds rows of bytes " + key
                                + ", which are not in the input now"
                                + "\nHint: leave the files of a run and the size of parts as they are, or take an empty folder");
            }
        }
    }

    /** Returns the summary of a part that is done. */
    Optional<ComplianceSummary> summary(InputPart part, Configuration conf) throws IOException {
        Path file = state(part);
        if (!file.getFileSystem(conf).exists(file)) {
            return Optional.empty();
        }
        String state = read(file, conf);
        int end = state.indexOf('\n');
        if (end < 0 || !state.substring(0, end).equals(part.key())) {
            return Optional.empty();
        }
        JsonResult<ComplianceSummary> read = SummaryJson.read(file.toString(), state.substring(end + 1));
        return read.problems().isEmpty() ? Optional.of(read.values().get(0)) : Optional.empty();
    }

    /** Returns a file for rows that are not complete yet, of this attempt alone. */
    Path temporary(String attempt, String partition) {
        return new Path(new Path(new Path(root, TEMPORARY), attempt), partition);
    }

    /** Returns a name for an attempt, unlike that of any other. */
    String attempt(InputPart part) {
        return part.id() + "-" + UUID.randomUUID();
    }

    /**
     * Makes a part done: moves its rows to where they belong and then writes its state.
     *
     * @param rows complete files by the partition that they belong to
     */
    void commit(InputPart part, RowFormat format, Map<String, Path> rows, ComplianceSummary summary, Configuration conf)
            throws IOException {
        for (Map.Entry<String, Path> file : rows.entrySet()) {
            Path folder = new Path(new Path(root, REPORTS), file.getKey());
            move(file.getValue(), new Path(folder, "part-" + part.id() + format.suffix()), conf);
        }
        write(state(part), part.key() + "\n" + SummaryJson.write(summary), conf);
    }

    /** Deletes what an attempt left. */
    void forget(String attempt, Configuration conf) throws IOException {
        Path folder = new Path(new Path(root, TEMPORARY), attempt);
        folder.getFileSystem(conf).delete(folder, true);
    }

    /** Completes the run. */
    void complete(ComplianceSummary summary, Configuration conf) throws IOException {
        write(new Path(root, SUMMARY), SummaryJson.write(summary) + "\n", conf);
        Path temporary = new Path(root, TEMPORARY);
        temporary.getFileSystem(conf).delete(temporary, true);
        write(new Path(root, SUCCESS), "", conf);
    }

    private Path state(InputPart part) {
        return new Path(new Path(root, STATE), part.id());
    }

    private static String read(Path file, Configuration conf) throws IOException {
        try (InputStream in = file.getFileSystem(conf).open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes a file beside its place and moves it there, so that nobody sees half of it. */
    private static void write(Path file, String content, Configuration conf) throws IOException {
        Path beside = new Path(file.getParent(), "." + file.getName() + "-" + UUID.randomUUID() + TEMPORARY);
        try (OutputStream out = file.getFileSystem(conf).create(beside, true)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        move(beside, file, conf);
    }

    private static void move(Path from, Path to, Configuration conf) throws IOException {
        to.getFileSystem(conf).mkdirs(to.getParent());
        FileContext.getFileContext(to.toUri(), conf).rename(from, to, Options.Rename.OVERWRITE);
    }
}
