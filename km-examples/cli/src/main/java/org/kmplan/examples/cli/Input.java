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

/** Documents named on the command line. */
final class Input {
    /** Name of standard input. */
    static final String STANDARD_INPUT = "-";

    private static final String LOCALE_HINT = "if the name has Thai letters, this locale cannot express them: set "
            + "LC_ALL=C.UTF-8, or give the plan on standard input, as in 'km check - < PLAN'";

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
            terminal.complain("cannot read '" + name + "': this is no name of a file");
            terminal.hint(LOCALE_HINT);
        } catch (UncheckedIOException e) {
            refuse(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            refuse(name, "cannot read '" + name + "': " + e.getMessage());
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
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder, not a document");
        }
        return PlanReader.standard().read(file);
    }

    private void refuse(String name, String message) {
        terminal.complain(Km.firstLower(message));
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            terminal.hint("name the documents in it, such as " + name.replaceFirst("[/\\\\]+$", "") + "/*.txt");
        } else if (name.startsWith("-")) {
            terminal.hint("options stand before or after the plans as whole words; 'km check --help' shows them");
        } else if (!Files.exists(file) && hasLostLetters(name)) {
            terminal.hint(
                    "the name has letters that this locale cannot express; set LC_ALL=C.UTF-8, or give the plan on "
                            + "standard input: km check - < PLAN");
        } else if (!Files.exists(file)) {
            terminal.hint(
                    "the name is looked up from " + Path.of("").toAbsolutePath() + "; a name with blanks needs quotes");
        } else if (!Files.isReadable(file)) {
            terminal.hint("ask the owner of the file for permission to read it");
        }
    }

    /** Tells whether the name came through a locale without Thai letters, which leaves marks in their place. */
    private static boolean hasLostLetters(String name) {
        return name.contains("??") || name.indexOf('\uFFFD') >= 0;
    }

    private void complain(String name, ReadResult result) {
        if (!isUnreadable(result)) {
            return;
        }
        terminal.complain("'" + name + "' could not be read" + (result.plans().isEmpty() ? "" : " to the end"));
        for (ReadProblem problem : result.problems(ProblemSeverity.ERROR)) {
            String[] lines = problem.message().split("\n", -1);
            terminal.detail(problem.code() + ": " + lines[0]);
            if (lines.length == 1) {
                terminal.hint(Km.firstLower(problem.code().advice()));
            }
            for (int i = 1; i < lines.length; i++) {
                terminal.hint(lines[i].replaceFirst("^Hint: ", ""));
            }
        }
    }
}
