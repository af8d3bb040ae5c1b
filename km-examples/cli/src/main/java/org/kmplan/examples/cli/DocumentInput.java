package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.read.ReadLimits;

/** JSON documents beside the plans: policies, records and earlier reports. What is wrong with one is said, with its place. */
final class DocumentInput {
    private final Terminal terminal;
    private final String name;
    private final String hint;

    /**
     * Creates the input of one document.
     *
     * @param hint key of what the option takes
     */
    DocumentInput(Terminal terminal, String name, String hint) {
        this.terminal = terminal;
        this.name = name;
        this.hint = hint;
    }

    /** Returns the bytes; if there are none, or more than are read of a document, says so and returns empty. */
    Optional<byte[]> bytes() {
        int most = ReadLimits.standard().maxDocumentBytes();
        try {
            Path file = Path.of(name);
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                return refuse(terminal.text("no-file", name));
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(most + 1);
            }
            return bytes.length <= most ? Optional.of(bytes) : tooLarge(most);
        } catch (InvalidPathException e) {
            return refuse(terminal.text("no-name", name));
        } catch (NoSuchFileException e) {
            return refuse(terminal.text("no-such-file", name));
        } catch (IOException e) {
            return refuse(
                    Files.isDirectory(Path.of(name))
                            ? terminal.text("folder", name)
                            : terminal.text("unreadable", name, String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            return tooLarge(most);
        }
    }

    private <T> Optional<T> tooLarge(int most) {
        terminal.say("too-large", name, most);
        return Optional.empty();
    }

    /** Returns the values of a sound document; else says every problem and returns empty. */
    <T> Optional<List<T>> read(BiFunction<String, byte[], JsonResult<T>> reader) {
        return bytes().flatMap(bytes -> read(bytes, reader));
    }

    /** Returns the values of a sound document; else says every problem and returns empty. */
    <T> Optional<List<T>> read(byte[] bytes, BiFunction<String, byte[], JsonResult<T>> reader) {
        JsonResult<T> result;
        try {
            result = reader.apply(name, bytes);
        } catch (OutOfMemoryError | StackOverflowError e) {
            terminal.say("too-much", name);
            return Optional.empty();
        }
        if (result.problems().isEmpty()) {
            return Optional.of(result.values());
        }
        terminal.complain(terminal.text("could-not-be-read", name));
        for (JsonProblem problem : result.problems()) {
            terminal.problem(place(problem) + ": ", problem.textWithAdvice(), "");
        }
        return Optional.empty();
    }

    /** Returns the place and the kind of a problem. */
    static String place(JsonProblem problem) {
        return problem.document() + ":" + problem.line() + ":" + problem.column() + ": " + problem.code()
                + (problem.pointer().isEmpty() ? "" : ": " + problem.pointer());
    }

    private <T> Optional<T> refuse(String reason) {
        terminal.complain(reason);
        terminal.hint(terminal.text(hint));
        return Optional.empty();
    }
}
