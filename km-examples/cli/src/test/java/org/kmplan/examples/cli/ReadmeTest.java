package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.read.ProblemCode;

/**
 * Parts of README.md and of the documents below the modules that repeat what programs print or files hold. They stand between
 * {@code <!-- generated:NAME -->} and {@code <!-- /generated -->}; {@code -Dkm.update=true} writes them anew.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Path CLASS_PATH = Path.of("..", "..", "km-rules", "target", "runtime-class-path.txt");
    private static final int README_BYTES = 10_000;
    private static final int EXAMPLE_LINES = 6;
    private static final int REPORT_LINES = 8;
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- generated:([a-z-]+(?::[^ ]+)?) -->\n)(.*?)(<!-- /generated -->)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void documents_say_what_the_programs_print() throws IOException {
        for (Path document : documents()) {
            String written = Files.readString(document);
            String expected = filled(written);
            if (Golden.isUpdating()) {
                if (!written.equals(expected)) {
                    Files.writeString(document, expected);
                }
            } else {
                assertThat(written)
                        .as("%s; run this test with -Dkm.update=true to write its generated parts anew", document)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void the_first_screen_stays_short() throws IOException {
        if (Files.exists(README)) {
            assertThat(Files.size(README)).isLessThan(README_BYTES);
        }
    }

    @Test
    void links_lead_somewhere() throws IOException {
        for (Path document : documents()) {
            Matcher links =
                    LINK.matcher(BLOCK.matcher(Files.readString(document)).replaceAll(""));
            while (links.find()) {
                assertThat(document.resolveSibling(links.group(1)))
                        .as("%s links to %s", document, links.group(1))
                        .exists();
            }
        }
    }

    /** Returns the documents for users; the guide for contributors, Spark and the service have figures of their own. */
    private static List<Path> documents() throws IOException {
        if (!Files.exists(README)) {
            return List.of();
        }
        List<Path> documents = new ArrayList<>(List.of(README, ROOT.resolve("km-examples/README.md")));
        for (String module : List.of("km-core", "km-rules", "km-examples/cli", "km-examples/embedding")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .filter(file -> !file.toString().contains("target"))
                        .sorted()
                        .forEach(documents::add);
            }
        }
        return documents;
    }

    @Test
    void only_the_blocks_change() throws IOException {
        assertThat(filled("a\n<!-- generated:usage -->\nold\n<!-- /generated -->\nb\n"))
                .startsWith("a\n<!-- generated:usage -->\n```text\nUsage: km ")
                .endsWith("```\n<!-- /generated -->\nb\n");
        assertThat(filled("no blocks")).isEqualTo("no blocks");
    }

    private static String filled(String readme) throws IOException {
        StringBuilder result = new StringBuilder();
        Matcher blocks = BLOCK.matcher(readme);
        int done = 0;
        while (blocks.find()) {
            MatchResult block = blocks.toMatchResult();
            // Figures of runs that .ci/fuzz writes are no part of a build.
            String text = block.group(2).equals("fuzzing") ? block.group(3) : part(block.group(2));
            result.append(readme, done, block.start(3)).append(text);
            done = block.end(3);
        }
        return result.append(readme, done, readme.length()).toString();
    }

    private static String part(String name) throws IOException {
        int colon = name.indexOf(':');
        if (colon > 0) {
            Path file = ROOT.resolve(name.substring(colon + 1));
            String text = Files.readString(file);
            return fenced(
                    language(file.toString()),
                    name.startsWith("program:") ? text.substring(text.indexOf("import ")) : text);
        }
        return switch (name) {
            case "rules" ->
                Run.km("rules", "--format", "markdown", "--lang", "en").out();
            case "usage" -> fenced("text", Run.km("--help").out());
            case "usage-check" -> fenced("text", Run.km("check", "--help").out());
            case "example-output" ->
                fenced(
                        "text",
                        firstLines(
                                Files.readString(
                                        Path.of(
                                                "../embedding/src/test/resources/org/kmplan/examples/embedding/khlong-mani-2568.txt"))));
            case "report-th" ->
                fenced(
                        "text",
                        whatToMend(Run.km("check", Run.PLANS.resolve("khlong-mani-2568.txt"))
                                .out()));
            case "class-path" -> classPath();
            case "problems" -> problems();
            case "reading-speed" -> Files.readString(Path.of("..", "benchmarks", "reading.md"));
            case "speed" -> ratios(Files.readString(Path.of("..", "benchmarks", "speed.md")));
            case "memory" -> Files.readString(Path.of("..", "benchmarks", "memory.md"));
            case "many-plans" -> Files.readString(Path.of("..", "benchmarks", "many-plans.md"));
            default -> throw new AssertionError("README.md has a block '" + name + "' that no program prints");
        };
    }

    private static String language(String file) {
        String kind = file.substring(file.lastIndexOf('.') + 1);
        return kind.equals("drl") ? "text" : kind;
    }

    /** Returns the table of what readers may report. */
    private static String problems() {
        StringBuilder table = new StringBuilder("| code | severity | meaning | what to do |\n|---|---|---|---|\n");
        for (ProblemCode code : ProblemCode.values()) {
            table.append("| `").append(code).append("` | ");
            table.append(code.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
            table.append(code.english()).append(" | ").append(code.advice()).append(" |\n");
        }
        return table.toString();
    }

    /** Returns the first table, with the rules that it is about. */
    private static String ratios(String tables) {
        int end = tables.indexOf("\n\n", tables.indexOf("\n\n") + 1);
        return tables.substring(0, end + 1);
    }

    private static String firstLines(String text) {
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(0, EXAMPLE_LINES)) + "\n… and " + (lines.size() - EXAMPLE_LINES)
                + " more lines\n";
    }

    /** Returns how many jars the library needs besides its own, and their size. */
    private static String classPath() throws IOException {
        int jars = 0;
        long bytes = 0;
        for (String entry : Files.readString(CLASS_PATH).strip().split(";", -1)) {
            if (!entry.contains("km-core")) {
                jars++;
                bytes += Files.size(Path.of(entry));
            }
        }
        return String.format(
                Locale.ROOT, "`km-core` and `km-rules` need %d more jars, %.1f MiB.\n", jars, bytes / 1024.0 / 1024.0);
    }

    /** Returns the verdict of a report on the plan and the first lines of what to mend first. */
    private static String whatToMend(String report) {
        List<String> lines = report.lines().toList();
        int verdict = first(lines, "ด้านแผน ");
        int mend = first(lines, "แก้ไขสิ่งเหล่านี้ก่อน");
        return lines.get(verdict) + "\n" + String.join("\n", lines.subList(mend, mend + REPORT_LINES - 1)) + "\n";
    }

    private static int first(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError("the report has no line that starts with " + start);
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text + "```\n";
    }
}
