package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.text.VisibleText;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.report.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
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
    private static final Pattern MARKS = Pattern.compile("^km-[0-9-]++\\.use\\.[0-9]++$");

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
            names = ReportLanguage.OPTION,
            paramLabel = "LANG",
            description = "Language of the words: th (default) or en.")
    @SuppressWarnings("unused") // it is looked for before anything is said
    private @Nullable String lang;

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
        if (mark != null
                && MARKS.matcher(String.valueOf(Path.of(mark).getFileName())).matches()) {
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
        CommandLine line = commandLine(terminal);
        try {
            begin(terminal, line, args);
            return line.execute(args);
        } catch (Settings.FaultyException e) {
            terminal.say("settings-wrong", String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        } catch (OutOfMemoryError e) {
            terminal.say("out-of-memory");
            return ExitCode.UNREADABLE;
        } catch (StackOverflowError e) {
            return internalError(terminal, e, args);
        }
    }

    /** Finds out what the command line and the settings beside the plans say of the language, before anything is said. */
    private static void begin(Terminal terminal, CommandLine line, String... args) throws Settings.FaultyException {
        List<String> plans = List.of();
        try {
            ParseResult parsed = line.parseArgs(args);
            if (parsed.hasSubcommand()) {
                plans = parsed.subcommand().matchedPositionals().stream()
                        .filter(position ->
                                String.valueOf(position.paramLabel()).equals("PLAN"))
                        .flatMap(position -> position.originalStringValues().stream())
                        .toList();
            }
        } catch (ParameterException e) {
            // It is said when the command is run.
        }
        Optional<Language> stated = ReportLanguage.stated(args);
        terminal.session().begin(stated, Settings.NONE);
        terminal.session().begin(stated, Settings.of(plans));
        speak(terminal.session().language(), line);
        stated.or(() -> terminal.session().settings().language())
                .ifPresent(language -> line.setDefaultValueProvider(
                        new SettingsDefaults(language.name().toLowerCase(Locale.ROOT))));
    }

    /** Gives the language that a command itself does not state: that before the command, else that of the settings. */
    private record SettingsDefaults(String language) implements IDefaultValueProvider {
        @Override
        public @Nullable String defaultValue(ArgSpec argument) {
            return argument instanceof OptionSpec option && option.longestName().equals(ReportLanguage.OPTION)
                    ? language
                    : null;
        }
    }

    private static void speak(Language language, CommandLine line) {
        line.setResourceBundle(Words.help(language));
    }

    /** Returns the help as {@code km --help} prints it, or {@code km COMMAND --help}. */
    static String usage(Language language, String... command) {
        CommandLine line = commandLine(Terminal.ofProcess());
        speak(language, line);
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
                .addSubcommand(new AnnotateCommand(terminal))
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new RecordsTemplateCommand(terminal))
                .addSubcommand(new ShowHelpCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal))
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
            terminal.say("command-missing", commands(parsed.commandSpec().commandLine()));
            return ExitCode.USAGE;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static String commands(CommandLine line) {
        return line.getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static int usageError(Terminal terminal, ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String help = terminal.text("see-help", command.qualifiedName());
        if (e instanceof UsageException wrong) {
            terminal.complain(String.valueOf(wrong.getMessage()));
            terminal.hint(wrong.hint());
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            boolean option = word.startsWith("-");
            boolean ofCommand = !e.getCommandLine().getSubcommands().isEmpty();
            terminal.complain(
                    terminal.text(option ? "unknown-option" : ofCommand ? "unknown-command" : "unknown-word", word));
            Set<String> known = option
                    ? command.optionsMap().keySet()
                    : e.getCommandLine().getSubcommands().keySet();
            terminal.hint(Suggestion.nearest(word, known)
                    .map(name -> terminal.text("did-you-mean", name, help))
                    .orElse(help));
        } else {
            terminal.complain(parameterError(terminal, e));
            terminal.hint(help);
        }
        return ExitCode.USAGE;
    }

    /** Returns what is wrong with a parameter, in the words of this program as far as it has any. */
    private static String parameterError(Terminal terminal, ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String what = missing.getMissing().stream().map(Km::name).collect(Collectors.joining(", "));
            boolean value = missing.getMissing().get(0) instanceof OptionSpec option && !option.required();
            return terminal.text(value ? "value-missing" : "parameter-missing", what);
        }
        if (e instanceof OverwrittenOptionException && argument != null) {
            return terminal.text("option-twice", name(argument));
        }
        if (argument == null || e.getValue() == null) {
            return firstLower(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        if (argument.type().isEnum()) {
            String values = Stream.of(argument.type().getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return terminal.text("value-unknown", name(argument), values, e.getValue());
        }
        boolean day = argument.type().equals(LocalDate.class);
        return day && terminal.session().language() == Language.EN
                ? firstLower(String.valueOf(e.getMessage()))
                : terminal.text(day ? "day-wrong" : "value-wrong", name(argument), e.getValue());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "'" + option.longestName() + "'" : argument.paramLabel();
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
        terminal.complain(terminal.text("internal", e));
        terminal.hint(terminal.text("internal.hint"));
        terminal.err()
                .println("  km " + version() + ", Java " + System.getProperty("java.version") + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version"));
        StackTraceElement[] trace = e.getStackTrace();
        if (Arrays.asList(args).contains(DEBUG)) {
            StringWriter whole = new StringWriter();
            e.printStackTrace(new PrintWriter(whole, true));
            terminal.err().print(VisibleText.of(whole.toString().replace("\r\n", "\n")));
        } else {
            terminal.err()
                    .println("  " + (trace.length > 0 ? "at " + trace[0] + "; " : "")
                            + terminal.text("internal-all", DEBUG));
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
