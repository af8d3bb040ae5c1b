package org.kmplan.examples.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.ReadResult;
import org.kmplan.core.read.RecordsWorkbook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code km records-template}: writes a workbook for the records of a plan, to be filled in. */
@Command(
        name = "records-template",
        description =
                "Writes an Excel workbook for recording what was done of a plan, with its activities and targets listed.",
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nPlan:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example: km records-template plan.docx --output records.xlsx",
            "",
            "Fill it in, then: km check PLAN --records FILE.xlsx --as-of DATE"
        })
final class RecordsTemplateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "Document with the plan; - is standard input.")
    private String plan = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.xlsx",
            required = true,
            description = "Workbook to write.")
    private String output = "";

    @Option(names = "--force", description = "Replace the workbook even if it has been filled in.")
    private boolean force;

    @Option(
            names = "--plan-id",
            paramLabel = "ID",
            description =
                    "Which plan is meant, if the document has several; 'km read PLAN --format json' shows the ids.")
    private @Nullable String planId;

    @Mixin
    @SuppressWarnings("unused") // it is looked for before anything is said
    private ReportLanguage language = new ReportLanguage();

    RecordsTemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Output target = Output.of(terminal, command(), Optional.of(output), force, List.of(plan));
        Optional<ReadResult> read = new Input(terminal).read(plan);
        if (read.isEmpty() || read.get().plans().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        if (!target.write(RecordsWorkbook.template(chosen(read.get().plans())))) {
            return ExitCode.USAGE;
        }
        return Input.isUnreadable(read.get()) ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    private KnowledgePlan chosen(List<KnowledgePlan> plans) {
        String wanted = planId;
        if (wanted == null && plans.size() == 1) {
            return plans.get(0);
        }
        String ids = plans.stream().map(KnowledgePlan::id).collect(Collectors.joining(", "));
        if (wanted == null) {
            throw UsageException.of(command(), terminal, "several-plans", plan, plans.size(), ids);
        }
        return plans.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> UsageException.of(command(), terminal, "no-plan-id", plan, wanted, ids));
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
