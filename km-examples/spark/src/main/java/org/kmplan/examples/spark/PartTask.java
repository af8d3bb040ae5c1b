package org.kmplan.examples.spark;

import java.io.IOException;
import java.io.Serial;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;
import org.kmplan.core.json.JsonResult;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.EvaluationInputJson;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ComplianceSummary;

/** Judges the plans of parts of the input, on a machine of the cluster; gives their summary. */
final class PartTask implements FlatMapFunction<Iterator<InputPart>, Tally> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String policies;
    private final RowFormat format;
    private final OutputFolder output;
    private final SerializableConfiguration conf;

    PartTask(String policies, RowFormat format, OutputFolder output, SerializableConfiguration conf) {
        this.policies = policies;
        this.format = format;
        this.output = output;
        this.conf = conf;
    }

    @Override
    public Iterator<Tally> call(Iterator<InputPart> parts) throws IOException {
        Tally tally = Tally.NONE;
        while (parts.hasNext()) {
            InputPart part = parts.next();
            Optional<ComplianceSummary> done = output.summary(part, conf.value());
            tally = tally.plus(done.isPresent() ? Tally.kept(done.get()) : Tally.judged(judge(part)));
        }
        return List.of(tally).iterator();
    }

    private ComplianceSummary judge(InputPart part) throws IOException {
        String attempt = output.attempt(part);
        try (Rows rows = new Rows(attempt);
                PlanLines lines = PlanLines.open(part, conf.value())) {
            ComplianceEvaluator evaluator = Evaluators.by(policies);
            ComplianceSummary.Builder summary = ComplianceSummary.builder();
            Optional<PlanLines.Line> next = lines.next();
            while (next.isPresent()) {
                PlanLines.Line line = next.get();
                if (!line.text().filter(String::isBlank).isPresent()) {
                    ReportRow row = row(part.file(), line, evaluator);
                    rows.write(row);
                    row.report().ifPresentOrElse(summary::add, summary::addError);
                }
                next = lines.next();
            }
            ComplianceSummary whole = summary.build();
            output.commit(part, format, rows.complete(), whole, conf.value());
            return whole;
        } finally {
            output.forget(attempt, conf.value());
        }
    }

    /** Returns the row of a plan: whatever is wrong with a plan is an error of this row alone. */
    private static ReportRow row(String file, PlanLines.Line line, ComplianceEvaluator evaluator) {
        if (line.text().isEmpty()) {
            return ReportRow.failed(file, line.number(), line.fault());
        }
        try {
            String name = new Path(file).getName() + ":" + line.number();
            JsonResult<EvaluationInput> read =
                    EvaluationInputJson.read(name, line.text().get());
            if (!read.problems().isEmpty()) {
                return ReportRow.failed(
                        file,
                        line.number(),
                        String.join(
                                "\n",
                                read.problems().stream().map(Object::toString).toList()));
            }
            ComplianceReport report = evaluator.evaluate(read.values().get(0));
            return ReportRow.judged(file, line.number(), report);
        } catch (RuntimeException | StackOverflowError e) {
            return ReportRow.failed(file, line.number(), e.toString());
        }
    }

    /** Files of one attempt, one for each fiscal year. */
    private final class Rows implements AutoCloseable {
        private final String attempt;
        private final Map<String, RowWriter> writers = new HashMap<>();
        private final Map<String, Path> files = new HashMap<>();

        Rows(String attempt) {
            this.attempt = attempt;
        }

        void write(ReportRow row) throws IOException {
            String partition = row.partition();
            RowWriter writer = writers.get(partition);
            if (writer == null) {
                Configuration hadoop = conf.value();
                Path file = output.temporary(attempt, partition);
                writer = format.open(file, hadoop);
                writers.put(partition, writer);
                files.put(partition, file);
            }
            writer.write(row);
        }

        /** Ends the files and returns them by their partition. */
        Map<String, Path> complete() throws IOException {
            close();
            return files;
        }

        @Override
        public void close() throws IOException {
            try {
                for (RowWriter writer : writers.values()) {
                    writer.close();
                }
            } finally {
                writers.clear();
            }
        }
    }
}
