package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.kmplan.rules.BulkEvaluation;
import org.kmplan.rules.BulkResult;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationTask;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ComplianceSummary;

/** Check of many plans: reports as they come if they are wanted, errors on standard error, and a summary. */
final class ManyPlansCheck {
    private final Terminal terminal;
    private final BulkEvaluation evaluation;
    private final Optional<JsonReport> lines;
    private final Predicate<ComplianceReport> failing;
    private final ComplianceSummary.Builder summary = ComplianceSummary.builder();
    private boolean failed;
    private boolean unreadable;

    /**
     * Creates a check.
     *
     * @param lines how each report is written on a line of standard output, if it is
     * @param failing which reports end the program with {@link ExitCode#FINDINGS}
     */
    ManyPlansCheck(
            Terminal terminal,
            ComplianceEvaluator evaluator,
            int threads,
            Optional<JsonReport> lines,
            Predicate<ComplianceReport> failing) {
        this.terminal = terminal;
        this.evaluation = BulkEvaluation.by(evaluator).withThreads(threads);
        this.lines = lines;
        this.failing = failing;
    }

    /** Checks the plans of the tasks and returns the exit code that they call for. */
    int run(Stream<EvaluationTask> tasks) throws IOException {
        try (Progress progress = Progress.on(terminal);
                Stream<BulkResult> results = evaluation.withProgress(progress).evaluate(tasks)) {
            Iterator<BulkResult> each = results.iterator();
            boolean wanted = true;
            while (wanted && each.hasNext()) {
                wanted = take(each.next());
            }
        }
        return unreadable ? ExitCode.UNREADABLE : failed ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** Returns what the checked plans sum up to. */
    ComplianceSummary summary() {
        return summary.build();
    }

    private boolean take(BulkResult result) throws IOException {
        if (result.report().isEmpty()) {
            unreadable = true;
            summary.addError();
            terminal.complain(result.source() + ": "
                    + result.error()
                            .map(error -> String.valueOf(error.getMessage()))
                            .orElse("no report"));
            return true;
        }
        ComplianceReport report = result.report().get();
        summary.add(report);
        failed |= failing.test(report);
        return lines.isEmpty() || write(lines.get().line(result.source(), report) + "\n");
    }

    /** Returns whether the line could be written; a reader that has seen enough and closed the pipe is no fault. */
    private boolean write(String line) throws IOException {
        OutputStream out = terminal.out();
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            if (Output.isClosedPipe(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Bar that shows how many plans are done, on a terminal only. */
    private static final class Progress implements AutoCloseable, LongConsumer {
        private final Optional<ProgressBar> bar;

        private Progress(Optional<ProgressBar> bar) {
            this.bar = bar;
        }

        static Progress on(Terminal terminal) {
            return new Progress(
                    terminal.colours()
                            ? Optional.of(new ProgressBarBuilder()
                                    .setTaskName("km check")
                                    .setInitialMax(-1)
                                    .setUnit(" plans", 1)
                                    .setStyle(ProgressBarStyle.ASCII)
                                    .build())
                            : Optional.empty());
        }

        @Override
        public void accept(long done) {
            bar.ifPresent(shown -> shown.stepTo(done));
        }

        @Override
        public void close() {
            bar.ifPresent(ProgressBar::close);
        }
    }
}
