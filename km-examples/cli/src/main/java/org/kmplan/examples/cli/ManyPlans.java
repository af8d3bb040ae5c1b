package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ProblemSeverity;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.ReadResult;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.EvaluationInputJson;
import org.kmplan.rules.EvaluationTask;

/** Plans in folders, in files that a pattern names, and in NDJSON, one after the other and never all in memory. */
final class ManyPlans {
    private static final Set<String> DOCUMENTS = Set.of("txt", "html", "htm", "docx", "xlsx", "csv", "json");
    private static final Set<String> STREAMS = Set.of("ndjson", "jsonl");

    private final Terminal terminal;
    private final Optional<LocalDate> asOf;

    ManyPlans(Terminal terminal, Optional<LocalDate> asOf) {
        this.terminal = terminal;
        this.asOf = asOf;
    }

    /** Tells whether a name on the command line stands for many plans: a folder, a pattern, or an NDJSON file. */
    static boolean isMany(String name) {
        try {
            Path path = Path.of(name);
            return Files.isDirectory(path)
                    || isPattern(name) && !Files.exists(path)
                    || STREAMS.contains(extension(path));
        } catch (InvalidPathException e) {
            return isPattern(name);
        }
    }

    /**
     * Returns the tasks of all names, which are opened when their turn comes.
     *
     * @param ndjson whether standard input is NDJSON
     */
    Stream<EvaluationTask> tasks(List<String> names, boolean ndjson) {
        Iterator<EvaluationTask> all = chain(names, name -> tasks(name, ndjson));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false);
    }

    private Iterator<EvaluationTask> tasks(String name, boolean ndjson) {
        try {
            if (name.equals(Input.STANDARD_INPUT)) {
                return ndjson ? lines("stdin", terminal.in()) : one(document(name, Optional.empty()));
            }
            if (isPattern(name)) {
                return chain(matching(name), this::regular);
            }
            Path path = Path.of(name);
            return Files.isDirectory(path) ? filled(path) : file(path);
        } catch (InvalidPathException e) {
            return failing(name, "this is no name of a file");
        } catch (IOException | UncheckedIOException e) {
            return failing(name, "cannot be read: " + e.getMessage());
        }
    }

    private Iterator<EvaluationTask> file(Path path) {
        if (!STREAMS.contains(extension(path))) {
            return one(document(path.toString(), Optional.of(path)));
        }
        try {
            return lines(path.toString(), Files.newInputStream(path));
        } catch (IOException e) {
            return failing(path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /** Returns the documents in a folder that is named on the command line, which must have any. */
    private Iterator<EvaluationTask> filled(Path folder) {
        Iterator<EvaluationTask> documents = entry(folder, new HashSet<>());
        return documents.hasNext()
                ? documents
                : failing(
                        folder.toString(),
                        "holds no document with a name that ends in "
                                + Stream.concat(DOCUMENTS.stream(), STREAMS.stream())
                                        .sorted()
                                        .map(name -> "." + name)
                                        .collect(Collectors.joining(", ")));
    }

    /** Returns the documents in a folder and its folders, in the order of their names; what was found before is passed over. */
    private Iterator<EvaluationTask> folder(Path folder, Set<Path> found) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path path : files) {
                boolean known = DOCUMENTS.contains(extension(path)) || STREAMS.contains(extension(path));
                if (!isPassedOver(path) && (known || Files.isDirectory(path))) {
                    entries.add(path);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return failing(folder.toString(), "cannot be read: " + e.getMessage());
        }
        entries.sort(null);
        return chain(entries, path -> entry(path, found));
    }

    private Iterator<EvaluationTask> entry(Path path, Set<Path> found) {
        try {
            if (Files.exists(path) && !found.add(path.toRealPath())) {
                terminal.complain(terminal.text("passed-over-twice", path));
                return Collections.emptyIterator();
            }
        } catch (IOException e) {
            return failing(path.toString(), "cannot be read: " + e.getMessage());
        }
        return Files.isDirectory(path) ? folder(path, found) : regular(path);
    }

    /** Returns what a file holds that nobody named; a pipe or a device, which may never end, is passed over. */
    private Iterator<EvaluationTask> regular(Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            terminal.complain(terminal.text("passed-over-device", path));
            return Collections.emptyIterator();
        }
        return file(path);
    }

    /** Returns what each source gives, one source after the other; none is opened before the one before it is used up. */
    private static <S> Iterator<EvaluationTask> chain(List<S> sources, Function<S, Iterator<EvaluationTask>> opening) {
        Iterator<S> left = sources.iterator();
        return new Iterator<>() {
            private Iterator<EvaluationTask> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && left.hasNext()) {
                    current = opening.apply(left.next());
                }
                return current.hasNext();
            }

            @Override
            public EvaluationTask next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("Plans: there is no further one");
                }
                return current.next();
            }
        };
    }

    private static Iterator<EvaluationTask> one(EvaluationTask task) {
        return List.of(task).iterator();
    }

    private List<Path> matching(String pattern) throws IOException {
        Path whole = Path.of(pattern.replace('*', 'x').replace('?', 'x').replace('[', 'x'));
        Path parent = whole.getParent();
        String names = pattern.substring(
                pattern.length() - String.valueOf(whole.getFileName()).length());
        if (parent != null && isPattern(pattern.substring(0, pattern.length() - names.length()))) {
            throw new IOException(terminal.text("pattern-in-folder"));
        }
        List<Path> matching = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(parent == null ? Path.of("") : parent, names)) {
            files.forEach(file -> {
                if (!isPassedOver(file)) {
                    matching.add(file);
                }
            });
        }
        if (matching.isEmpty()) {
            throw new IOException(terminal.text("pattern-without-files"));
        }
        return matching.stream().sorted().toList();
    }

    private EvaluationTask document(String name, Optional<Path> file) {
        return new EvaluationTask(name, () -> {
            ReadResult read = file.isPresent()
                    ? PlanReader.standard().read(file.get())
                    : PlanReader.standard()
                            .read(
                                    "stdin",
                                    terminal.in()
                                            .readNBytes(ReadLimits.standard().maxDocumentBytes() + 1));
            if (Input.isUnreadable(read)) {
                throw new IOException(read.problems(ProblemSeverity.ERROR).stream()
                        .findFirst()
                        .map(problem -> problem.code() + ": " + firstLine(terminal.text(problem.text())))
                        .orElseGet(() -> terminal.text("no-plan-in-it")));
            }
            return read.plans().stream()
                    .map(plan -> dated(
                            EvaluationInput.of(terminal.session().settings().completed(plan))))
                    .toList();
        });
    }

    /** Returns a task for each line; blank lines are passed over. */
    private Iterator<EvaluationTask> lines(String name, InputStream in) {
        Lines lines = new Lines(in, ReadLimits.standard().maxDocumentBytes());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                .map(line -> line(name + ":" + line.number(), line))
                .flatMap(Optional::stream)
                .iterator();
    }

    private Optional<EvaluationTask> line(String source, Lines.Line line) {
        if (line.bytes().isEmpty()) {
            int most = ReadLimits.standard().maxDocumentBytes();
            return Optional.of(failed(source, terminal.text(line.isLast() ? "line-endless" : "line-too-long", most)));
        }
        byte[] bytes = line.bytes().get();
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new EvaluationTask(source, () -> {
            JsonResult<EvaluationInput> read = EvaluationInputJson.read(source, bytes);
            if (!read.problems().isEmpty()) {
                JsonProblem problem = read.problems().get(0);
                throw new IOException(problem.line() + ":" + problem.column() + ": " + problem.code() + ": "
                        + (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ")
                        + firstLine(terminal.text(problem.text())));
            }
            return List.of(dated(read.values().get(0)));
        }));
    }

    private EvaluationInput dated(EvaluationInput input) {
        return input.asOf().isPresent() || asOf.isEmpty() ? input : input.withAsOf(asOf);
    }

    private static Iterator<EvaluationTask> failing(String name, String reason) {
        return one(failed(name, reason));
    }

    private static EvaluationTask failed(String name, String reason) {
        return new EvaluationTask(name, () -> {
            throw new IOException(reason);
        });
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Hidden files hold no plans, and neither do the ones in which Word and Excel note who has a document open. */
    private static boolean isPassedOver(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static boolean isPattern(String name) {
        return name.chars().anyMatch(letter -> letter == '*' || letter == '?' || letter == '[');
    }

    private static String extension(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
