package org.kmplan.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.ReadResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.RepairAdvisor;
import org.kmplan.rules.render.AdviceText;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.DifferenceJson;
import org.kmplan.rules.render.DifferenceText;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.render.SummaryText;
import org.kmplan.rules.render.TextReport;
import org.kmplan.rules.report.ComplianceReport;
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

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "Records of what was done: the filled-in workbook of 'km records-template', or JSON.")
    private @Nullable String records;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "Policy to judge by, or several with the years and organisations they are for (JSON). A policy that it "
                            + "extends is looked for beside it; or give that first.")
    private List<String> policies = List.of();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "Rules of your own beside the built-in ones: their descriptor (JSON), with its DRL beside it. DRL is code: "
                            + "take it from trusted sources only.")
    private List<String> ownRules = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "EARLIER.json",
            description =
                    "Print what differs from an earlier report (--format json) and let only new findings end with 1.")
    private @Nullable String baseline;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AsOfDate.class,
            description = "Day as of which execution is judged: 2023-03-31, or 2566-03-31 with a Buddhist year.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--ignore-later",
            description =
                    "Leave out what the records say of days after --as-of, as if they had been kept on that day only.")
    private boolean ignoreLater;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "text, json, or ndjson (one report a line, for many plans; - is NDJSON then too); unless stated, what the "
                            + "name of --output ends in, else text.")
    private @Nullable Format stated;

    private Format format = Format.TEXT;

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
            description = "Write the report to a file instead of standard output.")
    private @Nullable String output;

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

    private final List<RepairAdvice> advised = new ArrayList<>();

    /** Document as it was read. */
    private record Document(String name, ReadResult read) {}

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Format of the report. */
    enum Format {
        TEXT,
        JSON,
        NDJSON,
        HTML,
        JUNIT,
        SARIF;

        /** Returns the format that the name of a file calls for; text if it calls for none. */
        static Format ofName(@Nullable String file) {
            String name = String.valueOf(file).toLowerCase(Locale.ROOT);
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "json" -> JSON;
                case "ndjson", "jsonl" -> NDJSON;
                case "html", "htm" -> HTML;
                case "sarif" -> SARIF;
                case "xml" -> JUNIT;
                default -> TEXT;
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
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
        format = stated != null ? stated : Format.ofName(output);
        refuseWhatIsNotAvailable();
        Output target = Output.of(terminal, command(), Optional.ofNullable(output), force, inputs());
        if (quiet) {
            target = target.quiet();
        }
        Optional<Supplier<ComplianceEvaluator>> evaluator = policies.isEmpty()
                        && ownRules.isEmpty()
                        && terminal.session().settings().policies().isEmpty()
                ? Optional.of(ComplianceEvaluator::standard)
                : new PolicyInput(terminal).evaluator(policies, ownRules).map(ready -> () -> ready);
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
        Function<KnowledgePlan, Optional<PlanRecords>> recordsOf = plan -> Optional.empty();
        if (records != null) {
            RecordsInput source = new RecordsInput(terminal, command(), records);
            List<KnowledgePlan> all = read.stream()
                    .flatMap(document -> document.read().plans().stream())
                    .toList();
            Optional<List<PlanRecords>> sets = source.read(all);
            unreadable |= sets.isEmpty();
            if (sets.isPresent()) {
                recordsOf = plan -> source.recordsOf(plan, sets.get(), all.size());
            }
        }
        List<CheckedDocument> documents = new ArrayList<>();
        for (Document document : read) {
            documents.add(judge(evaluator.get().get(), document, recordsOf));
        }
        boolean failed;
        String result;
        if (earlier.isPresent()) {
            List<ReportDifference> differences = earlier.get().differences(documents);
            failed = differences.stream().anyMatch(failLevel::isReached);
            result = renderDifferences(differences, target);
        } else {
            failed = documents.stream()
                    .flatMap(document -> document.reports().stream())
                    .anyMatch(failLevel::isReached);
            result = render(documents, target) + renderAdvice(target);
        }
        if (!target.write(result)) {
            return ExitCode.USAGE;
        }
        return unreadable ? ExitCode.UNREADABLE : failed ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private boolean isMany() {
        return format == Format.NDJSON || plans.stream().anyMatch(ManyPlans::isMany);
    }

    private int checkMany(ComplianceEvaluator evaluator, Output target) {
        if (records != null || baseline != null || format == Format.JSON || threads < 1) {
            String what = records != null
                    ? "--records"
                    : baseline != null ? "--baseline" : threads < 1 ? "--threads " + threads : "--format json";
            throw new UsageException(
                    command(),
                    terminal.text("many-without", what),
                    terminal.text(records != null ? "many-records.hint" : "many-without.hint"));
        }
        boolean lines = format == Format.NDJSON;
        if (lines && output != null) {
            throw UsageException.of(command(), terminal, "ndjson-output");
        }
        ManyPlansCheck check = new ManyPlansCheck(
                terminal,
                evaluator,
                threads,
                lines && !quiet ? Optional.of(JsonReport.in(language.language())) : Optional.empty(),
                failLevel::isReached);
        int code;
        try {
            code = check.run(new ManyPlans(terminal, Optional.ofNullable(asOf)).tasks(plans, lines));
        } catch (IOException e) {
            terminal.say("standard-output-failed", String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        }
        String summary = SummaryText.in(language.language())
                .withColumns(terminal.columns())
                .withColours(target.showsColours() && !lines)
                .render(check.summary());
        if (lines) {
            terminal.err().print(quiet ? "" : summary);
            return code;
        }
        return target.write(summary) ? code : ExitCode.USAGE;
    }

    private CheckedDocument judge(
            ComplianceEvaluator evaluator,
            Document document,
            Function<KnowledgePlan, Optional<PlanRecords>> recordsOf) {
        List<EvaluationInput> judged = document.read().plans().stream()
                .map(terminal.session().settings()::completed)
                .map(plan -> EvaluationInput.builder()
                        .plan(plan)
                        .records(recordsOf.apply(plan).map(this::cut))
                        .asOf(Optional.ofNullable(asOf))
                        .build())
                .toList();
        if (advice) {
            RepairAdvisor advisor = RepairAdvisor.of(evaluator);
            judged.stream().map(advisor::advise).forEach(advised::add);
        }
        List<ComplianceReport> reports =
                judged.stream().map(evaluator::evaluate).toList();
        return new CheckedDocument(document.name(), reports, document.read().problems());
    }

    /** Returns the records as they stood on the day, if that is asked for. */
    private PlanRecords cut(PlanRecords whole) {
        return ignoreLater && asOf != null ? whole.knownBy(asOf) : whole;
    }

    /** Returns the files that must not be written over. */
    private List<String> inputs() {
        List<String> inputs = new ArrayList<>(plans);
        Optional.ofNullable(records).ifPresent(inputs::add);
        Optional.ofNullable(baseline).ifPresent(inputs::add);
        inputs.addAll(policies);
        inputs.addAll(ownRules);
        return inputs;
    }

    private String render(List<CheckedDocument> documents, Output target) {
        return format == Format.JSON
                ? JsonReport.in(language.language()).render(documents)
                : TextReport.in(language.language())
                        .withColumns(terminal.columns())
                        .withColours(target.showsColours())
                        .render(documents);
    }

    private String renderAdvice(Output target) {
        AdviceText text = AdviceText.in(language.language())
                .withColumns(terminal.columns())
                .withColours(target.showsColours());
        return advised.stream().map(each -> "\n" + text.render(each)).collect(Collectors.joining());
    }

    private String renderDifferences(List<ReportDifference> differences, Output target) {
        if (format == Format.JSON) {
            if (differences.size() != 1) {
                throw UsageException.of(command(), terminal, "one-baseline", differences.size());
            }
            return DifferenceJson.in(language.language()).render(differences.get(0));
        }
        DifferenceText text = DifferenceText.in(language.language())
                .withColumns(terminal.columns())
                .withColours(target.showsColours());
        return differences.stream().map(text::render).collect(Collectors.joining("\n"));
    }

    private void refuseWhatIsNotAvailable() {
        if (format != Format.TEXT && format != Format.JSON && format != Format.NDJSON) {
            throw UsageException.of(command(), terminal, "not-available", "--format " + format);
        }
        if (advice && (format != Format.TEXT || baseline != null || isMany())) {
            throw UsageException.of(command(), terminal, "advice-for-text");
        }
        if (ignoreLater && records == null) {
            throw UsageException.of(command(), terminal, "later-without-records");
        }
        if (records != null && asOf == null) {
            throw UsageException.of(command(), terminal, "records-without-day");
        }
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
