package org.kmplan.examples.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.read.ReadResult;
import org.kmplan.rules.render.PlanText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code km read}: prints plans as they were read, and the problems met. */
@Command(
        name = "read",
        description = "Prints the plan as read, and the problems met.",
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nPlan:%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example: km read plan.docx", "", "With --format json the problems go to standard error."})
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PLAN", description = "Document with plans; - is standard input.")
    private String plan = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default) or json.")
    private Format format = Format.TEXT;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Format of the plan. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        Optional<ReadResult> read = new Input(terminal).read(plan);
        if (read.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        ReadResult result = read.get();
        String printed;
        if (format == Format.JSON) {
            printed = PlanJson.write(result.plans());
            for (ReadProblem problem : result.problems()) {
                terminal.complain(problem.severity() + " " + problem.code());
                Input.say(terminal, problem);
            }
        } else {
            printed = PlanText.in(language.language())
                    .withColumns(terminal.columns())
                    .withColours(terminal.colours())
                    .render(plan, result);
        }
        if (!Output.standard(terminal).write(printed)) {
            return ExitCode.USAGE;
        }
        return Input.isUnreadable(result) ? ExitCode.UNREADABLE : ExitCode.FINE;
    }
}
