package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ProblemSeverity;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.read.ReadResult;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;

/** Documents named on the command line. */
final class Input {
    /** Name of standard input. */
    static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "stdin";

    private final Terminal terminal;

    Input(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Reads a document. If it cannot be opened, says so and returns empty; if it can but holds no plan or is read in part
     * only, says so and returns what there is.
     */
    Optional<ReadResult> read(String name) {
        try {
            ReadResult result = name.equals(STANDARD_INPUT) ? standardInput() : file(name);
            complain(name, result);
            return Optional.of(result);
        } catch (InvalidPathException e) {
            terminal.say("no-name", name);
            terminal.hint(terminal.text("locale.hint"));
        } catch (UncheckedIOException e) {
            refuse(name, Km.firstLower(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            refuse(name, terminal.text("unreadable", name, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Tells whether the program must end with {@link ExitCode#UNREADABLE} for a document. */
    static boolean isUnreadable(ReadResult result) {
        return result.plans().isEmpty() || result.hasErrors();
    }

    private ReadResult standardInput() throws IOException {
        byte[] document = terminal.in().readNBytes(ReadLimits.standard().maxDocumentBytes() + 1);
        return PlanReader.standard().read(STANDARD_INPUT_NAME, document);
    }

    private static ReadResult file(String name) throws IOException {
        Path file = Path.of(name);
        return PlanReader.standard().read(file);
    }

    private void refuse(String name, String message) {
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            terminal.complain(terminal.text("folder", name));
            terminal.hint(terminal.text("folder.hint", name.replaceFirst("[/\\\\]++$", "")));
            return;
        }
        terminal.complain(Files.exists(file) ? message : terminal.text("no-such-file", name));
        if (name.startsWith("-")) {
            terminal.hint(terminal.text("option-place.hint"));
        } else if (!Files.exists(file) && hasLostLetters(name)) {
            terminal.hint(terminal.text("locale.hint"));
        } else if (!Files.exists(file)) {
            terminal.hint(terminal.text("from-folder.hint", Path.of("").toAbsolutePath()));
        } else if (!Files.isReadable(file)) {
            terminal.hint(terminal.text("denied.hint"));
        }
    }

    /** Tells whether the name came through a locale without Thai letters, which leaves marks in their place. */
    private static boolean hasLostLetters(String name) {
        return name.contains("??") || name.indexOf('\uFFFD') >= 0;
    }

    /** Says what keeps a document from being read, wholly or in part; nothing if it was read. */
    void complain(String name, ReadResult result) {
        if (!isUnreadable(result)) {
            return;
        }
        terminal.complain(terminal.text(result.plans().isEmpty() ? "could-not-be-read" : "not-to-the-end", name));
        for (ReadProblem problem : result.problems(ProblemSeverity.ERROR)) {
            say(terminal, problem);
        }
    }

    /** Prints a problem of reading, with what to do. */
    static void say(Terminal terminal, ReadProblem problem) {
        say(terminal, problem.code() + ": ", problem);
    }

    /** Prints a problem of reading behind its place, with what to do. */
    static void say(Terminal terminal, String place, ReadProblem problem) {
        terminal.problem(
                place,
                problem.text(),
                terminal.session().language() == Language.TH
                        ? Messages.of(Language.TH).text("problem." + problem.code() + ".advice")
                        : Km.firstLower(problem.code().advice()));
    }
}
