package org.kmplan.examples.cli;

import java.io.IOException;
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
import org.kmplan.rules.render.PlanReports;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ComplianceSummary;

/** Check of many plans: reports as they come if they are wanted, errors on standard error, and a summary. */
final class ManyPlansCheck {
    private final Terminal terminal;
    private final BulkEvaluation evaluation;
    private final Taker taker;
    private final Predicate<ComplianceReport> failing;
    private final ComplianceSummary.Builder summary = ComplianceSummary.builder();
    private boolean failed;
    private boolean unreadable;

    /**
     * Creates a check.
     *
     * @param taker takes each result
     * @param failing which reports end the program with {@link ExitCode#FINDINGS}
     */
    ManyPlansCheck(
            Terminal terminal,
            ComplianceEvaluator evaluator,
            int threads,
            Taker taker,
            Predicate<ComplianceReport> failing) {
        this.terminal = terminal;
        this.evaluation = BulkEvaluation.by(evaluator).withThreads(threads);
        this.taker = taker;
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
            String reason = result.error()
                    .map(error -> String.valueOf(error.getMessage()))
                    .orElse("no report");
            terminal.complain(result.source(), reason);
            taker.error(result.source(), reason);
            return true;
        }
        ComplianceReport report = result.report().get();
        folder(result.source()).ifPresentOrElse(name -> summary.add(report, name), () -> summary.add(report));
        failed |= failing.test(report);
        return taker.report(result.source(), report, result);
    }

    /** Returns the folder of a plan, which stands for an organisation that the plan does not name. */
    private static Optional<String> folder(String source) {
        String path = source.replace('\\', '/');
        String[] names = path.split("/", -1);
        return names.length < 2 || names[names.length - 2].isEmpty()
                ? Optional.empty()
                : Optional.of(names[names.length - 2] + "/");
    }

    /** Takes the results of many plans, one after the other. */
    interface Taker {
        /** Takes a report; returns whether more are wanted. */
        boolean report(String source, ComplianceReport report, BulkResult result) throws IOException;

        /** Takes the reason why there is no report. */
        void error(String source, String reason) throws IOException;

        /** Returns one that adds each result to a document. */
        static Taker into(PlanReports reports) {
            return new Taker() {
                @Override
                public boolean report(String source, ComplianceReport report, BulkResult result) throws IOException {
                    reports.add(source, report);
                    return true;
                }

                @Override
                public void error(String source, String reason) throws IOException {
                    reports.addError(source, reason);
                }
            };
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
