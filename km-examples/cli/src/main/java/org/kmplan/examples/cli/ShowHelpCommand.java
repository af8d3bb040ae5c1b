package org.kmplan.examples.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code km help COMMAND}: prints what {@code km COMMAND --help} does. */
@Command(
        name = "help",
        description = "Prints the help of a command.",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example: km help check"})
final class ShowHelpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "COMMAND",
            description = "Command to be told about; all of them if left out.")
    private @Nullable String command;

    @Mixin
    @SuppressWarnings("unused") // it is looked for before anything is said
    private ReportLanguage language = new ReportLanguage();

    ShowHelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine own = Objects.requireNonNull(spec).commandLine();
        CommandLine all = own.getParent();
        if (command == null) {
            all.usage(own.getOut(), own.getColorScheme());
            return ExitCode.FINE;
        }
        Map<String, CommandLine> commands = all.getSubcommands();
        @Nullable CommandLine wanted = commands.get(command);
        if (wanted == null) {
            String help = terminal.text("see-help", "km");
            throw new UsageException(
                    own,
                    terminal.text("unknown-command", command),
                    Suggestion.nearest(command, commands.keySet())
                            .map(name -> terminal.text("did-you-mean", name, help))
                            .orElse(help));
        }
        wanted.usage(own.getOut(), own.getColorScheme());
        return ExitCode.FINE;
    }
}
