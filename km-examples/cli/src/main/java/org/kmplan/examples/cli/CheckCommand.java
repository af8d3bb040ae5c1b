package org.kmplan.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.ReadResult;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.EvaluationTask;
import org.kmplan.rules.RepairAdvisor;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.render.PlanReports;
import org.kmplan.rules.render.PlanTable;
import org.kmplan.rules.render.SummaryText;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RepairAdvice;
import org.kmplan.rules.report.ReportDifference;
import org.kmplan.rules.report.ResultChange;
import org.kmplan.rules.report.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code km check}: judges plans and prints the report. */
@Command(
        name = "check",
        description = "Checks plans and prints what an assessor would object to, and where.",
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nPlans:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example: km check plan.docx --records records.xlsx --as-of 2566-09-30",
            "",
            "Exit codes: 0 nothing found at or above the fail level, 1 at least one such finding, 2 wrong usage,",
            "3 an input could not be read, wholly or in part (what could be read is still reported; wins over 1),",
            "70 internal error."
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PLAN",
            description =
                    "Documents with plans; - is standard input. Folders, patterns such as 'plans/*.docx' and NDJSON files "
                            + "(one plan or evaluation input a line) are checked one by one and summed up.")
    private List<String> plans = List.of();

    @Mixin
    private JudgedBy judgedBy = new JudgedBy();

    @Option(
            names = "--baseline",
            paramLabel = "EARLIER.json",
            description =
                    "Print what differs from an earlier report (--format json) and let only new findings end with 1.")
    private @Nullable String baseline;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "text, html (a page), xlsx or csv (for assessors), json, ndjson (one report a line, for many plans; - is "
                            + "NDJSON then too), junit, sarif or oscal; unless stated, what the name of --output ends in, else text.")
    private @Nullable ReportFormat stated;

    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many of many plans are checked at a time (default 2).")
    private int threads = 2;

    @Option(
            names = "--advice",
            description = "Add the changes that would mend the plan, each proved by judging the changed plan again.")
    private boolean advice;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to a file instead of standard output; pages on many plans, to a folder.")
    private @Nullable String output;

    @Option(
            names = "--all",
            description =
                    "Show in text and NDJSON also what passed and what does not apply, and in text what each rule lacks records for.")
    private boolean withAll;

    @Option(names = "--summary-only", description = "Of many plans print the summary alone, without a line for each.")
    private boolean summaryOnly;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no report; the exit code tells. A file that --output names is written all the same.")
    private boolean quiet;

    @Option(
            names = "--force",
            description = "Replace the file even if it holds something else than km last wrote there.")
    private boolean force;

    @Option(
            names = "--fail-level",
            paramLabel = "LEVEL",
            defaultValue = "mandatory",
            description =
                    "Which demands that are not met end with 1: mandatory (default), recommended (and mandatory), never.")
    private FailLevel failLevel = FailLevel.MANDATORY;

    /** More lines on plans than anybody reads on a terminal; whoever wants all takes a table or pages. */
    private static final int MOST_LINES = 2_000;

    private final List<RepairAdvice> advised = new ArrayList<>();
    private final List<EvaluationInput> judged = new ArrayList<>();

    /** Document as it was read. */
    private record Document(String name, ReadResult read) {}

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Weight from which a demand that is not met decides the exit code. */
    enum FailLevel {
        MANDATORY,
        RECOMMENDED,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isReached(ReportDifference difference) {
            return this != NEVER
                    && difference.changes(ResultChange.Kind.NEW).stream()
                            .flatMap(change -> change.result().stream())
                            .anyMatch(result -> this == RECOMMENDED || result.severity() == Severity.MANDATORY);
        }

        boolean isReached(ComplianceReport report) {
            return this != NEVER
                    && report.results(Outcome.FAILED).stream()
                            .anyMatch(result -> this == RECOMMENDED || result.severity() == Severity.MANDATORY);
        }
    }

    @Override
    public Integer call() {
        format = stated != null ? stated : ReportFormat.ofName(output);
        refuseWhatDoesNotFit();
        boolean pages = isMany() && format == ReportFormat.HTML;
        Output target = pages
                ? Output.standard(terminal)
                : Output.of(terminal, command(), Optional.ofNullable(output), force, inputs());
        if (quiet) {
            target = target.quiet();
        }
        Optional<Supplier<ComplianceEvaluator>> evaluator = judgedBy.evaluator(terminal);
        Optional<Baseline> earlier = Optional.empty();
        if (baseline != null) {
            earlier = Baseline.read(terminal, baseline);
        }
        if (evaluator.isEmpty() || baseline != null && earlier.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        if (isMany()) {
            return checkMany(evaluator.get().get(), target);
        }
        List<Document> read = new ArrayList<>();
        boolean unreadable = false;
        for (String plan : plans) {
            Optional<ReadResult> result = new Input(terminal).read(plan);
            unreadable |= result.isEmpty() || Input.isUnreadable(result.get());
            result.ifPresent(document -> read.add(new Document(plan, document)));
        }
        List<KnowledgePlan> all = read.stream()
                .flatMap(document -> document.read().plans().stream())
                .toList();
        Optional<Function<KnowledgePlan, EvaluationInput>> inputs = judgedBy.inputs(command(), terminal, all);
        unreadable |= inputs.isEmpty();
        List<CheckedDocument> documents = new ArrayList<>();
        for (Document document : read) {
            documents.add(
                    judge(evaluator.get().get(), document, inputs.orElseGet(() -> judgedBy.withoutRecords(terminal))));
        }
        List<ReportDifference> differences =
                earlier.map(baseline -> baseline.differences(documents)).orElse(List.of());
        boolean failed = earlier.isPresent()
                ? differences.stream().anyMatch(failLevel::isReached)
                : documents.stream()
                        .flatMap(document -> document.reports().stream())
                        .anyMatch(failLevel::isReached);
        CheckReports reports = new CheckReports(
                terminal,
                language.language(),
                evaluator.get().get().rulesDigest(),
                documents,
                judged,
                advised,
                differences);
        boolean written;
        if (format.isOfMany()) {
            written = target.write(out -> reports.writeEach(format, out));
        } else if (format == ReportFormat.HTML) {
            written = target.write(reports.page());
        } else if (earlier.isPresent() && format == ReportFormat.JSON) {
            written = target.write(reports.differenceJson(command()));
        } else if (earlier.isPresent()) {
            written = target.write(reports.differenceText(target.showsColours()));
        } else if (format == ReportFormat.JSON) {
            written = target.write(reports::writeJson);
        } else {
            written = target.write(reports.text(target.showsColours(), withAll, advice));
        }
        if (!written) {
            return ExitCode.USAGE;
        }
        return unreadable ? ExitCode.UNREADABLE : failed ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private boolean isMany() {
        return format == ReportFormat.NDJSON || plans.stream().anyMatch(ManyPlans::isMany);
    }

    private int checkMany(ComplianceEvaluator evaluator, Output target) {
        if (judgedBy.hasRecords() || baseline != null || format == ReportFormat.JSON || threads < 1) {
            String what = judgedBy.hasRecords()
                    ? "--records"
                    : baseline != null ? "--baseline" : threads < 1 ? "--threads " + threads : "--format json";
            throw new UsageException(
                    command(),
                    terminal.text("many-without", what),
                    terminal.text(judgedBy.hasRecords() ? "many-records.hint" : "many-without.hint"));
        }
        boolean lines = format == ReportFormat.NDJSON;
        if (lines && output != null) {
            throw UsageException.of(command(), terminal, "ndjson-output");
        }
        try {
            if (format.isOfMany()) {
                return checkInto(evaluator, target);
            }
            if (format == ReportFormat.HTML) {
                PageFolder folder = PageFolder.of(
                        terminal,
                        command(),
                        Optional.ofNullable(output),
                        force,
                        language.language(),
                        evaluator.rulesDigest());
                ManyPlansCheck check = check(evaluator, folder);
                int code = check.run(tasks(false));
                folder.finish(check.summary());
                return target.write(summary(check, target, true)) ? code : ExitCode.USAGE;
            }
            if (lines) {
                ManyPlansCheck check = check(
                        evaluator,
                        quiet
                                ? new ReportTable(0)
                                : new ReportLines(
                                        terminal.out(),
                                        JsonReport.in(language.language()).withAll(withAll)));
                int code = check.run(tasks(true));
                terminal.err().print(quiet ? "" : summary(check, target, false));
                return code;
            }
            ReportTable table = new ReportTable(summaryOnly ? 0 : MOST_LINES);
            ManyPlansCheck check = check(evaluator, table);
            int code = check.run(tasks(false));
            return target.write(table(table, target) + summary(check, target, true)) ? code : ExitCode.USAGE;
        } catch (IOException e) {
            terminal.say("standard-output-failed", String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        }
    }

    private ManyPlansCheck check(ComplianceEvaluator evaluator, ManyPlansCheck.Taker taker) {
        return new ManyPlansCheck(terminal, evaluator, threads, taker, failLevel::isReached);
    }

    private Stream<EvaluationTask> tasks(boolean lines) {
        return new ManyPlans(terminal, judgedBy.day()).tasks(plans, lines);
    }

    /** Checks many plans and writes each to a document as it comes. */
    private int checkInto(ComplianceEvaluator evaluator, Output target) {
        int[] code = {ExitCode.USAGE};
        boolean written = target.write(out -> {
            try (PlanReports reports = format.open(out, language.language())) {
                code[0] = check(evaluator, ManyPlansCheck.Taker.into(reports)).run(tasks(false));
            }
        });
        return written ? code[0] : ExitCode.USAGE;
    }

    private String table(ReportTable table, Output target) {
        String lines = PlanTable.in(language.language())
                .withColumns(terminal.columns())
                .withColours(target.showsColours())
                .render(table.lines());
        String more = table.left() == 0
                ? ""
                : Messages.of(language.language())
                                .text(new Message("report.more", Map.of("count", Argument.number(table.left()))))
                        + "\n";
        return lines.isEmpty() ? "" : lines + more + "\n";
    }

    private String summary(ManyPlansCheck check, Output target, boolean coloured) {
        return SummaryText.in(language.language())
                .withColumns(terminal.columns())
                .withColours(target.showsColours() && coloured)
                .render(check.summary());
    }

    private CheckedDocument judge(
            ComplianceEvaluator evaluator, Document document, Function<KnowledgePlan, EvaluationInput> inputOf) {
        List<EvaluationInput> inputs =
                document.read().plans().stream().map(inputOf).toList();
        boolean shownFirst = format == ReportFormat.HTML || format == ReportFormat.TEXT && baseline == null && !quiet;
        if (advice || shownFirst) {
            RepairAdvisor advisor = RepairAdvisor.of(evaluator);
            inputs.stream().map(advisor::advise).forEach(advised::add);
        }
        judged.addAll(inputs);
        inputs.forEach(this::sayIfTooEarly);
        List<ComplianceReport> reports =
                inputs.stream().map(evaluator::evaluateUnderAll).toList();
        return new CheckedDocument(document.name(), reports, document.read().problems());
    }

    /** Says so where the day lies before the year of a plan, most often one that was typed wrongly. */
    private void sayIfTooEarly(EvaluationInput input) {
        Optional<LocalDate> day = input.asOf();
        Optional<FiscalYear> year = input.plan().fiscalYear();
        if (day.isPresent() && year.isPresent() && day.get().isBefore(year.get().firstDay())) {
            terminal.say(
                    "day-before-year",
                    String.valueOf(day.get()),
                    String.valueOf(year.get().buddhistYear()));
        }
    }

    /** Returns the files that must not be written over. */
    private List<String> inputs() {
        List<String> files = new ArrayList<>(plans);
        Optional.ofNullable(baseline).ifPresent(files::add);
        files.addAll(judgedBy.files());
        return files;
    }

    private void refuseWhatDoesNotFit() {
        Optional<String> ending = stated == null ? ReportFormat.unknownEnding(output) : Optional.empty();
        if (ending.isPresent()) {
            throw UsageException.of(command(), terminal, "output-ending", "." + ending.get());
        }
        if (baseline != null && format.isOfMany()) {
            throw UsageException.of(command(), terminal, "baseline-format", "--format " + format);
        }
        if (advice && (format != ReportFormat.TEXT || baseline != null || isMany())) {
            throw UsageException.of(command(), terminal, "advice-for-text");
        }
        judgedBy.refuseWhatLacksOthers(command(), terminal);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
