package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.kmplan.rules.ComplianceEvaluator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code km} program. */
@Command(
        name = "km",
        description = "Checks Thai knowledge-management plans (KM Action Plans).",
        versionProvider = Km.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:nothing found at or above the fail level",
            " 1:at least one such finding",
            " 2:wrong usage",
            " 3:an input could not be read, wholly or in part; what could be read is still reported",
            "70:internal error"
        },
        footer = {"", "Example: km check plan.txt", "'km COMMAND --help' tells more about a command."})
public final class Km {
    private static final String DEBUG = "--debug";
    private static final String MARK = "km.mark";
    private static final Pattern MARKS = Pattern.compile(".*[/\\\\]km-[0-9-]+\\.use\\.[0-9]+");
    private static final Pattern ENUM_VALUES = Pattern.compile("\\[([A-Z, ]+)\\] \\(case-insensitive\\)");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help and exit.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    @Option(
            names = DEBUG,
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "Print the trace of an internal error.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean debug;

    private Km() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        takeMarkAwayAtExit();
        if (args.length > 1 && args[0].equals("check")) {
            loadRules();
        }
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Takes away the mark of the script that started the program, by which it sees that Java ended as it should. */
    private static void takeMarkAwayAtExit() {
        String mark = System.getProperty(MARK);
        if (mark != null && MARKS.matcher(mark).matches()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> takeAway(Path.of(mark))));
        }
    }

    private static void takeAway(Path mark) {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            // The script drops its archive for nothing then.
        }
    }

    /** Loads the rules while the command line is parsed and the document read; whoever needs them first waits for them. */
    private static void loadRules() {
        Thread loading = new Thread(ComplianceEvaluator::standard, "km-load-rules");
        loading.setDaemon(true);
        loading.setUncaughtExceptionHandler((thread, e) -> {});
        loading.start();
    }

    /** Runs the program and returns its exit code; see {@link ExitCode}. */
    static int run(Terminal terminal, String... args) {
        try {
            return commandLine(terminal).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return internalError(terminal, e, args);
        }
    }

    /** Returns the help as {@code km --help} prints it, or {@code km COMMAND --help}. */
    static String usage(String... command) {
        CommandLine line = commandLine(Terminal.ofProcess());
        for (String name : command) {
            line = Objects.requireNonNull(line.getSubcommands().get(name), name);
        }
        return line.getUsageMessage(Ansi.OFF);
    }

    static CommandLine commandLine(Terminal terminal) {
        StringWriter unused = new StringWriter();
        CommandLine line = new CommandLine(new Km())
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new RecordsTemplateCommand(terminal))
                .addSubcommand(new WarmUpCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(34)
                .setOut(new PrintWriter(new LateWriter(terminal), true))
                .setErr(new PrintWriter(unused))
                .setUnmatchedOptionsArePositionalParams(false)
                .setOverwrittenOptionsAllowed(false);
        line.setParameterExceptionHandler((e, arguments) -> usageError(terminal, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> executionError(terminal, e, parsed));
        line.setExecutionStrategy(parsed -> execute(terminal, parsed));
        return line;
    }

    private static int execute(Terminal terminal, ParseResult parsed) {
        boolean askedForHelp = parsed.asCommandLineList().stream()
                .anyMatch(command -> command.isUsageHelpRequested() || command.isVersionHelpRequested());
        if (!askedForHelp && !parsed.hasSubcommand()) {
            terminal.complain("expected a command: check, read, rules, explain or records-template");
            terminal.hint("'km check PLAN' checks a plan; 'km --help' shows all commands");
            return ExitCode.USAGE;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int usageError(Terminal terminal, ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String help = "'" + command.qualifiedName() + " --help' shows what the command takes";
        if (e instanceof UsageException wrong) {
            terminal.complain(String.valueOf(wrong.getMessage()));
            terminal.hint(wrong.hint());
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            boolean option = word.startsWith("-");
            terminal.complain("unknown " + (option ? "option" : "command") + " '" + word + "'");
            Set<String> known = option
                    ? command.optionsMap().keySet()
                    : e.getCommandLine().getSubcommands().keySet();
            terminal.hint(Suggestion.nearest(word, known)
                            .map(name -> "did you mean '" + name + "'? ")
                            .orElse("")
                    + help);
        } else {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            terminal.complain(ENUM_VALUES
                    .matcher(firstLower(message))
                    .replaceFirst(values -> values.group(1).toLowerCase(Locale.ROOT)));
            terminal.hint(help);
        }
        return ExitCode.USAGE;
    }

    static String firstLower(String message) {
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static int executionError(Terminal terminal, Exception e, ParseResult parsed) {
        return e instanceof ParameterException wrong
                ? usageError(terminal, wrong)
                : internalError(terminal, e, parsed.originalArgs().toArray(new String[0]));
    }

    private static int internalError(Terminal terminal, Throwable e, String... args) {
        terminal.complain("internal error: " + e);
        terminal.hint(
                "the fault is in the program, not in the plan. Please report it with the plan, the command line and:");
        terminal.err()
                .println("  km " + version() + ", Java " + System.getProperty("java.version") + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version"));
        StackTraceElement[] trace = e.getStackTrace();
        if (Arrays.asList(args).contains(DEBUG)) {
            e.printStackTrace(terminal.err());
        } else {
            terminal.err()
                    .println("  " + (trace.length > 0 ? "at " + trace[0] + "; " : "") + "all of it with " + DEBUG);
        }
        return ExitCode.INTERNAL;
    }

    static String version() {
        Properties build = new Properties();
        try (InputStream in = Km.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "of unknown version");
    }

    /** Version for {@code km --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"km " + version()};
        }
    }

    /** Writer of help to standard output in UTF-8. */
    private static final class LateWriter extends java.io.OutputStreamWriter {
        LateWriter(Terminal terminal) {
            super(terminal.out(), StandardCharsets.UTF_8);
        }
    }
}
