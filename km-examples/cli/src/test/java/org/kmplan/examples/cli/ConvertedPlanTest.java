package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.text.ThaiText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts the real plan to Word, Excel and HTML with LibreOffice, and judges each as the text. Skipped where the plan, LibreOffice or
 * its Python bridge is missing.
 */
class ConvertedPlanTest {
    private static final Path REAL_PLAN = Path.of("..", "..", "..", "shared", "plans", "pathum-thani-2566.txt");
    private static final Path SCRIPT = Run.PLANS.resolve(Path.of("office", "make-documents.py"));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(REAL_PLAN), "skipped: " + REAL_PLAN + " is not there");
        assumeTrue(onPath("soffice"), "skipped: LibreOffice (soffice) is not on the PATH");
        Optional<String> python = python();
        assumeTrue(python.isPresent(), "skipped: no Python with the bridge to LibreOffice (python3-uno)");
        Path log = folder.resolve("log");
        int code = run(log, 120, python.get(), "-B", SCRIPT.toString(), "--convert", REAL_PLAN.toString(), folder + "");
        assertThat(code).as(() -> read(log)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.xlsx", "plan.html"})
    void reports_on_the_converted_plan_as_on_the_text(String name) {
        List<String> converted = check(folder.resolve(name));
        List<String> text = check(REAL_PLAN);
        assertThat(without(text, converted)).as("reported on the text only").isEmpty();
        assertThat(without(converted, text)).as("reported on " + name + " only").isEmpty();
        assertThat(converted).isEqualTo(text);
    }

    /** Returns the report as lines without places, names of documents and white space, and the codes of the problems. */
    private static List<String> check(Path document) {
        Run run = Run.km("check", "--format", "json", document);
        JsonNode output = MAPPER.readTree(run.out());
        List<String> lines = new ArrayList<>(List.of("exit code " + run.code()));
        output.get("problems").forEach(problem -> lines.add(problem.get("code").asString()));
        String place = Pattern.quote(document.getFileName() + ":") + "(?:\\\\.|[^”\"\\\\])*";
        String reports =
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(withoutPlaces(output.get("reports")));
        reports.replaceAll(place, "PLACE").lines().forEach(line -> lines.add(ThaiText.key(line.replace("\\n", " "))));
        return lines;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }

    private static JsonNode withoutPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("source", "document", "position"));
        }
        node.forEach(ConvertedPlanTest::withoutPlaces);
        return node;
    }

    private static Optional<String> python() throws IOException, InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (onPath(python) && run(folder.resolve("log"), 30, python, "-c", "import uno") == 0) {
                return Optional.of(python);
            }
        }
        return Optional.empty();
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry).resolve(program)));
    }

    private static int run(Path log, int seconds, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("'" + String.join(" ", command) + "' took over " + seconds + " seconds");
        }
        return process.exitValue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
