package org.kmplan.examples.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code km completion}: prints a script by which a shell completes commands and options. */
@Command(
        name = "completion",
        description = "Prints a script by which bash and zsh complete commands and options.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example: source <(km completion)"})
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // it is looked for before anything is said
    private ReportLanguage language = new ReportLanguage();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandSpec all = Objects.requireNonNull(Objects.requireNonNull(spec).root());
        return Output.standard(terminal).write(AutoComplete.bash("km", all.commandLine()))
                ? ExitCode.FINE
                : ExitCode.USAGE;
    }
}
