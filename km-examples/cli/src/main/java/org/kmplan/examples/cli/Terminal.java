package org.kmplan.examples.cli;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.json.JsonReadException;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.text.VisibleText;
import org.kmplan.rules.report.Language;
import picocli.CommandLine.Help.Ansi;

/**
 * What the program knows of its surroundings. All text is UTF-8, whatever the platform's encoding.
 *
 * @param in standard input
 * @param out standard output, for the result alone; unbuffered, since the result is written at once
 * @param err standard error, for diagnostics
 * @param colours whether standard output is a terminal that shows colours and the user has not forbidden them
 * @param columns width of the lines of text
 * @param session what this run finds out before it begins
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean colours, int columns, Session session) {
    static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;
    private static final int MAX_COLUMNS = 400;
    private static final int MAX_ANSWER = 1_000;
    private static final Pattern WIDTH = Pattern.compile("[0-9]{2,3}");
    private static final Pattern TERMINALS = Pattern.compile("/dev/(pts/|tty|console).*");
    private static final Pattern ADVICE = Pattern.compile("^(?:Hint|คำแนะนำ): ");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** Returns the surroundings of this process. */
    static Terminal ofProcess() {
        return new Terminal(
                standardInput(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                coloursWanted(System.getenv()),
                columns(System.getenv(), Terminal::widthOfWindow),
                new Session(LastOutputs.of(System.getenv()), Language.TH));
    }

    /** Tells whether to emphasise: on a terminal, unless {@code NO_COLOR} is set or the terminal is dumb. */
    private static boolean coloursWanted(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"))
                && Ansi.AUTO.enabled();
    }

    /** Creates surroundings of a run that speaks Thai unless it is told otherwise. */
    Terminal(InputStream in, OutputStream out, PrintStream err, boolean colours, int columns) {
        this(in, out, err, colours, columns, new Session(LastOutputs.of(System.getenv()), Language.TH));
    }

    /** Returns standard input. Buffered, since without that reading all of a pipe asks for its position, which it has not. */
    static InputStream standardInput(FileDescriptor descriptor) {
        return new BufferedInputStream(new FileInputStream(descriptor));
    }

    /**
     * Returns the width that {@code COLUMNS} states, else that of the window, else {@value #DEFAULT_COLUMNS}.
     *
     * @param window what a window tells of itself; empty if standard output is none
     */
    static int columns(Map<String, String> environment, Supplier<Optional<String>> window) {
        String stated = environment.getOrDefault("COLUMNS", "");
        return (WIDTH.matcher(stated).matches()
                        ? Optional.of(stated)
                        : window.get().flatMap(Terminal::secondNumber))
                .map(width -> Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, Integer.parseInt(width))))
                .orElse(DEFAULT_COLUMNS);
    }

    /** Returns the second number of "24 80", as {@code stty size} prints it, and of the lines of {@code mode con}. */
    private static Optional<String> secondNumber(String text) {
        List<String> numbers =
                NUMBER.matcher(text).results().map(MatchResult::group).limit(2).toList();
        return numbers.size() < 2 || numbers.get(1).equals("0") ? Optional.empty() : Optional.of(numbers.get(1));
    }

    /** Asks the window in which the program runs for its size, if standard output is one. */
    private static Optional<String> widthOfWindow() {
        if (!isTerminal()) {
            return Optional.empty();
        }
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        ProcessBuilder question = windows
                ? new ProcessBuilder("cmd", "/c", "mode", "con").redirectInput(ProcessBuilder.Redirect.INHERIT)
                : new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty"));
        question.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = question.start();
            try (InputStream answer = process.getInputStream()) {
                return Optional.of(new String(answer.readNBytes(MAX_ANSWER), StandardCharsets.US_ASCII));
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Tells whether standard output is a terminal; a console of Java 17 needs standard input to be one too. */
    private static boolean isTerminal() {
        try {
            return TERMINALS
                    .matcher(Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString())
                    .matches();
        } catch (IOException | UnsupportedOperationException e) {
            return hasConsole();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // asked whether it is a terminal where it can be asked
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on there is a console even where there is no terminal.
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Returns these surroundings without standard output. */
    Terminal silent() {
        return new Terminal(in, OutputStream.nullOutputStream(), err, false, columns, session);
    }

    /** Returns the text of a key in the language of this run; see {@link Words}. */
    String text(String key, Object... values) {
        return Words.text(
                session.language(),
                key,
                Stream.of(values).map(Terminal::onOneLine).toArray());
    }

    /** Returns the reasons of a refusal in the language of the session, as far as they are known in it. */
    String reasons(IllegalArgumentException refusal) {
        if (session.language() == Language.TH && refusal instanceof PhrasedException phrased) {
            return phrased.thaiMessage();
        }
        if (session.language() == Language.TH && refusal instanceof JsonReadException json) {
            return json.problems().stream().map(JsonProblem::thaiMessage).collect(Collectors.joining("\n"));
        }
        return String.valueOf(refusal.getMessage());
    }

    /** Returns a phrase in the language of this run. */
    String text(Phrase phrase) {
        return session.language() == Language.TH ? phrase.thai() : phrase.english();
    }

    /** Prints what is wrong with a document on a line of its own, and the advice behind it, if there is some, as a hint. */
    void problem(String place, Phrase phrase, String otherwise) {
        String[] lines = text(phrase).split("\n", -1);
        detail(place + lines[0]);
        for (int i = 1; i < lines.length; i++) {
            hint(ADVICE.matcher(lines[i]).replaceFirst(""));
        }
        if (lines.length == 1 && !otherwise.isEmpty()) {
            hint(otherwise);
        }
    }

    /** Prints the diagnostic of a key and the advice that belongs to it, if there is one. */
    void say(String key, Object... values) {
        complain(text(key, values));
        if (Words.has(key + ".hint")) {
            hint(text(key + ".hint", values));
        }
    }

    /** Prints a diagnostic; what a document says in it cannot command the terminal. */
    void complain(String message) {
        err.println("km: " + harmless(message));
    }

    /** Prints a further line of a diagnostic. */
    void detail(String message) {
        err.println("  " + harmless(message));
    }

    /** Prints advice. */
    void hint(String message) {
        err.println(text("hint", harmless(message)));
    }

    /** Returns a value in which no line ends, so that the name of a file cannot pretend to be a diagnostic of its own. */
    private static Object onOneLine(Object value) {
        return value instanceof CharSequence || value instanceof Path
                ? value.toString().replace('\n', '\uFFFD')
                : value;
    }

    /** Prints a diagnostic about a document. */
    void complain(String document, String message) {
        complain(onOneLine(document) + ": " + message);
    }

    private static String harmless(String text) {
        return VisibleText.of(text);
    }
}
