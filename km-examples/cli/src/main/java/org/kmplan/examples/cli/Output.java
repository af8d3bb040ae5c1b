package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** Where the result goes: standard output, or a file that is replaced as a whole or not at all. */
final class Output {
    private final Terminal terminal;
    private final Optional<Path> file;

    private Output(Terminal terminal, Optional<Path> file) {
        this.terminal = terminal;
        this.file = file;
    }

    /** Returns standard output. */
    static Output standard(Terminal terminal) {
        return new Output(terminal, Optional.empty());
    }

    /**
     * Returns the place that an option names, checked before any work is done.
     *
     * @throws UsageException if nothing can be written there, or an input would be lost
     */
    static Output of(Terminal terminal, CommandLine command, Optional<String> option, List<String> inputs) {
        if (option.isEmpty()) {
            return new Output(terminal, Optional.empty());
        }
        String name = option.get();
        try {
            Path file = Path.of(name);
            if (Files.exists(file)) {
                file = file.toRealPath();
            }
            check(command, name, file, inputs);
            return new Output(terminal, Optional.of(file));
        } catch (InvalidPathException | IOException e) {
            throw new UsageException(
                    command, "cannot write '" + name + "': " + e.getMessage(), "give the name of a file with --output");
        }
    }

    private static void check(CommandLine command, String name, Path file, List<String> inputs) throws IOException {
        Path folder = folder(file);
        if (Files.isDirectory(file)) {
            throw new UsageException(
                    command, "cannot write '" + name + "': it is a folder", "give the name of a file with --output");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    command,
                    "cannot write '" + name + "': there is no folder '" + folder + "'",
                    "create the folder first");
        }
        if (Files.exists(file) ? !Files.isWritable(file) : !Files.isWritable(folder)) {
            throw new UsageException(
                    command,
                    "cannot write '" + name + "': permission denied",
                    "choose a folder in which you may write");
        }
        for (String input : inputs) {
            if (!input.equals(Input.STANDARD_INPUT)
                    && Files.exists(file)
                    && Files.exists(Path.of(input))
                    && Files.isSameFile(file, Path.of(input))) {
                throw new UsageException(
                        command,
                        "cannot write '" + name + "': it is the plan '" + input + "' itself",
                        "give --output another name");
            }
        }
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
        try {
            if (file.isPresent()) {
                replace(file.get(), bytes);
            } else {
                terminal.out().write(bytes);
                terminal.out().flush();
            }
            return true;
        } catch (IOException e) {
            if (file.isEmpty() && isClosedPipe(e)) {
                return true;
            }
            terminal.complain("cannot write "
                    + file.map(path -> "'" + path + "'").orElse("to standard output") + ": " + e.getMessage());
            terminal.hint("make sure that there is room, or choose another place with --output");
            return false;
        }
    }

    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe has been ended");
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, bytes);
            return;
        }
        Path draft = folder(file)
                .resolve(
                        "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new UncheckedIOException(new IOException("'" + file + "' is in no folder"));
        }
        return folder;
    }
}
