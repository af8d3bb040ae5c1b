package org.kmplan.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** Where the result goes: standard output, or a file that is replaced as a whole or not at all. */
final class Output {
    private final Terminal terminal;
    private final Optional<Path> file;
    private final boolean force;

    private Output(Terminal terminal, Optional<Path> file, boolean force) {
        this.terminal = terminal;
        this.file = file;
        this.force = force;
    }

    /** Returns standard output. */
    static Output standard(Terminal terminal) {
        return new Output(terminal, Optional.empty(), false);
    }

    /**
     * Returns the place that an option names, checked before any work is done.
     *
     * @param force whether a file may be replaced that holds something else than the program last wrote there
     * @throws UsageException if nothing can be written there, or an input or what somebody else wrote would be lost
     */
    static Output of(
            Terminal terminal, CommandLine command, Optional<String> option, boolean force, List<String> inputs) {
        if (option.isEmpty()) {
            return standard(terminal);
        }
        String name = option.get();
        try {
            Path file = Replacement.target(Path.of(name));
            check(terminal, command, name, file, inputs);
            if (!force && wouldLose(terminal, file)) {
                throw UsageException.of(command, terminal, "output-other", name);
            }
            return new Output(terminal, Optional.of(file), force);
        } catch (InvalidPathException | IOException e) {
            throw UsageException.of(command, terminal, "output-unwritable", name, String.valueOf(e.getMessage()));
        }
    }

    private static boolean wouldLose(Terminal terminal, Path file) throws IOException {
        return Files.isRegularFile(file) && !terminal.session().lastOutputs().holds(file);
    }

    private static void check(Terminal terminal, CommandLine command, String name, Path file, List<String> inputs)
            throws IOException {
        Path folder = Replacement.folder(file);
        if (Files.isDirectory(file)) {
            throw UsageException.of(command, terminal, "output-folder", name);
        }
        if (!Files.isDirectory(folder)) {
            throw UsageException.of(command, terminal, "output-no-folder", name, folder);
        }
        if (Files.exists(file) ? !Files.isWritable(file) : !Files.isWritable(folder)) {
            throw UsageException.of(command, terminal, "output-denied", name);
        }
        for (String input : inputs) {
            if (!input.equals(Input.STANDARD_INPUT)
                    && Files.exists(file)
                    && Files.exists(Path.of(input))
                    && Files.isSameFile(file, Path.of(input))) {
                throw UsageException.of(command, terminal, "output-input", name, input);
            }
        }
    }

    /** Returns this place, or none where it is standard output. */
    Output quiet() {
        return file.isPresent() ? this : new Output(terminal.silent(), file, force);
    }

    /** Tells whether the result goes to a terminal that shows colours. */
    boolean showsColours() {
        return file.isEmpty() && terminal.colours();
    }

    /**
     * Writes the result.
     *
     * @return whether that went well; if not, what went wrong has been said. A reader that has seen enough and closed the
     *     pipe is no fault.
     */
    boolean write(String result) {
        return write(result.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a binary result; see {@link #write(String)}. */
    boolean write(byte[] bytes) {
        return write(out -> out.write(bytes));
    }

    /** Writes a result that is made while it is written; see {@link #write(String)}. */
    boolean write(Replacement.Content content) {
        try {
            if (file.isPresent()) {
                replace(file.get(), content);
            } else {
                OutputStream out = new BufferedOutputStream(terminal.out());
                content.writeTo(out);
                out.flush();
            }
            return true;
        } catch (IOException e) {
            if (file.isEmpty() && isClosedPipe(e)) {
                return true;
            }
            if (file.isPresent()) {
                terminal.say("output-failed", file.get(), String.valueOf(e.getMessage()));
            } else {
                terminal.say("standard-output-failed", String.valueOf(e.getMessage()));
            }
            return false;
        }
    }

    private void replace(Path target, Replacement.Content content) throws IOException {
        if (!force && wouldLose(terminal, target)) {
            throw new IOException(terminal.text("output-between"));
        }
        Replacement.write(target, content);
        if (Files.isRegularFile(target)) {
            terminal.session().lastOutputs().remember(target);
        }
    }

    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe has been ended");
    }
}
