package org.kmplan.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.ReadResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.time.Numerals;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.render.ExplanationText;
import org.kmplan.rules.report.RuleId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code km explain}: says what a rule demands, by which values, and how it decided about plans. */
@Command(
        name = "explain",
        description = "Explains a rule: its demand, source and parameters, and how it decided about plans.",
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example: km explain PRT-01 plan.docx --records records.xlsx --as-of 2566-09-30"})
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RULE", description = "Id of the rule, such as PRT-01.")
    private String rule = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PLAN", description = "Documents with plans.")
    private List<String> plans = List.of();

    @Option(names = "--records", paramLabel = "FILE", description = "Records of what was done; see km check.")
    private @Nullable String records;

    @Option(names = "--policy", paramLabel = "FILE", description = "Policy to judge by; see km check.")
    private List<String> policies = List.of();

    @Option(names = "--rules", paramLabel = "FILE", description = "Rules of your own; see km check.")
    private List<String> ownRules = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AsOfDate.class,
            description = "Day as of which execution is judged.")
    private @Nullable LocalDate asOf;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (records != null && (asOf == null || plans.isEmpty())) {
            throw UsageException.of(
                    command(), terminal, plans.isEmpty() ? "explain-without-plan" : "records-without-day", rule);
        }
        Optional<ComplianceEvaluator> evaluator = new PolicyInput(terminal).evaluator(policies, ownRules);
        if (evaluator.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        RuleId id = rule(evaluator.get().catalog());
        ExplanationText text = ExplanationText.in(language.language())
                .withColumns(terminal.columns())
                .withColours(terminal.colours());
        if (plans.isEmpty()) {
            return print(text.render(evaluator.get().explain(id))) ? ExitCode.FINE : ExitCode.USAGE;
        }
        List<KnowledgePlan> read = new ArrayList<>();
        boolean unreadable = false;
        for (String plan : plans) {
            Optional<ReadResult> result = new Input(terminal).read(plan);
            unreadable |= result.isEmpty() || Input.isUnreadable(result.get());
            result.ifPresent(document -> read.addAll(document.plans()));
        }
        Optional<List<PlanRecords>> sets = Optional.of(List.of());
        RecordsInput source = new RecordsInput(terminal, command(), String.valueOf(records));
        if (records != null) {
            sets = source.read(read);
            unreadable |= sets.isEmpty();
        }
        List<PlanRecords> known = sets.orElse(List.of());
        String explanations = read.stream()
                .map(plan -> EvaluationInput.builder()
                        .plan(plan)
                        .records(known.isEmpty() ? Optional.empty() : source.recordsOf(plan, known, read.size()))
                        .asOf(Optional.ofNullable(asOf))
                        .build())
                .map(input -> text.render(evaluator.get().explain(id, input)))
                .collect(Collectors.joining("\n"));
        return print(explanations) ? unreadable ? ExitCode.UNREADABLE : ExitCode.FINE : ExitCode.USAGE;
    }

    private boolean print(String explanations) {
        return Output.standard(terminal).write(explanations);
    }

    private RuleId rule(RuleCatalog catalog) {
        String word = Numerals.ARABIC.of(rule.strip()).toUpperCase(Locale.ROOT);
        List<String> ids = catalog.entries().stream()
                .map(CatalogEntry::id)
                .map(RuleId::value)
                .toList();
        if (!ids.contains(word)) {
            String all = terminal.text("no-rule.hint");
            throw new UsageException(
                    command(),
                    terminal.text("no-rule", rule),
                    Suggestion.nearest(word, ids)
                            .map(id -> terminal.text("did-you-mean", id, all))
                            .orElse(all));
        }
        return RuleId.of(word);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
