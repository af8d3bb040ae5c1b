package org.kmplan.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Times of whole processes: one that does nothing, some that judge a plan, one that compiles rules before it does. */
final class Starts {
    static final int FIRST_WITH_AOT_CACHE = 25;
    private static final Path KM = Path.of("km-examples", "cli", "target", "km.jar");
    private static final Path LAUNCHER = Path.of("km-examples", "cli", "km");
    private static final Path LIBRARY = Path.of("km-rules", "target", "runtime-class-path.txt");

    private final Path home;
    private final int version;
    private final Path folder;
    private final List<Program> programs = new ArrayList<>();
    private final List<Path> archives = new ArrayList<>();

    private Starts(Path home, int version, Path folder) {
        this.home = home;
        this.version = version;
        this.folder = folder;
    }

    /**
     * Program, how it was started, the median of its times, the mean of its times on the processor and the number of classes it
     * loaded.
     */
    record Start(int jdk, String program, double milliseconds, double processor, OptionalLong classes) {}

    private record Program(String name, List<String> command, List<Double> times, List<Double> processor) {
        Program(String name, List<String> command) {
            this(name, command, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Measures each program in fresh processes of this JDK, and of JDK 25 if one is found. */
    static List<Start> measure(int runs) throws IOException, InterruptedException {
        List<Start> starts = new ArrayList<>();
        Path here = Path.of(System.getProperty("java.home"));
        int version = Runtime.version().feature();
        starts.addAll(measure(here, version, runs));
        Optional<Path> other = version == FIRST_WITH_AOT_CACHE ? Optional.empty() : jdk25();
        if (other.isPresent()) {
            starts.addAll(measure(other.get(), FIRST_WITH_AOT_CACHE, runs));
        }
        return starts;
    }

    private static List<Start> measure(Path home, int version, int runs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("km-start");
        try {
            return new Starts(home, version, folder).measured(runs);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** Runs the programs in turn, so that a busy machine slows all alike. */
    private List<Start> measured(int runs) throws IOException, InterruptedException {
        String plan = Situations.first().toString();
        String library = library();
        add("empty `main`", List.of("-cp", library, EmptyStart.class.getName()));
        addWithArchive("first report", List.of("-cp", library, FirstReport.class.getName(), plan));
        if (Files.isReadable(KM)) {
            addWithArchive("`km check`", List.of("-jar", KM.toString(), "check", plan));
        }
        if (Files.isExecutable(LAUNCHER) && Files.isReadable(KM)) {
            List<String> launcher = List.of(LAUNCHER.toString(), "check", plan);
            start(launcher);
            programs.add(new Program("`km check` by the script `km`", launcher));
        }
        add(
                "Drools, rules compiled at start",
                List.of("-cp", System.getProperty("java.class.path"), FirstUsualReport.class.getName(), plan));
        for (int i = 0; i < runs; i++) {
            for (Program program : programs) {
                double before = Cost.secondsOfChildren();
                program.times().add(start(program.command()));
                program.processor().add((Cost.secondsOfChildren() - before) * 1e3);
            }
        }
        for (Path archive : archives) {
            if (!Files.isReadable(archive)) {
                throw new IllegalStateException(
                        "Archive: " + archive + " is not there, so that nothing started with it");
            }
        }
        List<Start> starts = new ArrayList<>();
        for (Program program : programs) {
            boolean script = program.command().get(0).equals(LAUNCHER.toString());
            starts.add(new Start(
                    version,
                    program.name(),
                    median(program.times()),
                    program.processor().stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElse(0),
                    script ? OptionalLong.empty() : classes(program)));
        }
        return starts;
    }

    private void add(String name, List<String> arguments) {
        programs.add(new Program(name, java(arguments)));
    }

    private void addWithArchive(String name, List<String> arguments) throws IOException, InterruptedException {
        add(name, arguments);
        boolean cache = version >= FIRST_WITH_AOT_CACHE;
        Path archive = folder.resolve(programs.size() + ".archive");
        start(java(with((cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive, arguments)));
        archives.add(archive);
        add(
                name + (cache ? ", AOT cache, light compilation" : ", CDS archive, light compilation"),
                with(
                        (cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive,
                        with("-XX:TieredStopAtLevel=1", arguments)));
    }

    private static List<String> with(String option, List<String> arguments) {
        return Stream.concat(Stream.of(option), arguments.stream()).toList();
    }

    private List<String> java(List<String> arguments) {
        return with(home.resolve(Path.of("bin", "java")).toString(), arguments);
    }

    private double start(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", home.toString());
        builder.environment().put("KM_CACHE", folder.resolve("cache").toString());
        long before = System.nanoTime();
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("Failed: " + String.join(" ", command));
        }
        return (System.nanoTime() - before) / 1e6;
    }

    /** Returns the number of classes that a program loads, as the virtual machine logs it. */
    private OptionalLong classes(Program program) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> command = new ArrayList<>(program.command());
        command.add(1, "-Xlog:class+load:file=" + log);
        start(command);
        try (Stream<String> lines = Files.lines(log)) {
            return OptionalLong.of(
                    lines.filter(line -> line.contains(" source: ")).count());
        }
    }

    /** Returns the part of this class path that the library needs, with the programs themselves. */
    private static String library() throws IOException {
        Set<String> jars = Arrays.stream(Files.readString(LIBRARY).strip().split(";", -1))
                .map(Starts::fileName)
                .collect(Collectors.toSet());
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry ->
                        fileName(entry).startsWith("km-") && !fileName(entry).endsWith("-tests.jar")
                                || jars.contains(fileName(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String fileName(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }

    private static Optional<Path> jdk25() throws IOException {
        List<Path> homes = new ArrayList<>();
        Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of).ifPresent(homes::add);
        Path all = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(all)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(all, "*25*")) {
                found.forEach(homes::add);
            }
        }
        return homes.stream()
                .filter(home -> Files.isExecutable(home.resolve(Path.of("bin", "java"))))
                .findFirst();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static String table(List<Start> starts) {
        StringBuilder table = new StringBuilder(
                "| process | JDK | ms | processor, ms | processor ÷ empty `main` | Drools ÷ it, ms | classes loaded |\n");
        table.append("|---|--:|--:|--:|--:|--:|--:|\n");
        for (Start start : starts) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %,.0f | %,.0f | %.1f | %.1f | %s |\n",
                    start.program(),
                    start.jdk(),
                    start.milliseconds(),
                    start.processor(),
                    start.processor() / find(starts, start.jdk(), "empty").processor(),
                    find(starts, start.jdk(), "Drools").milliseconds() / start.milliseconds(),
                    start.classes().isPresent()
                            ? String.format(Locale.ROOT, "%,d", start.classes().getAsLong())
                            : ""));
        }
        return table.toString();
    }

    /** Returns the start of a program of a JDK. */
    static Start find(List<Start> starts, int jdk, String program) {
        return starts.stream()
                .filter(start -> start.jdk() == jdk && start.program().startsWith(program))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Starts: no " + program + " on JDK " + jdk));
    }
}
