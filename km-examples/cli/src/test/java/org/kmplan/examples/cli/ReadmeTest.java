package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kmplan.core.read.ProblemCode;

/**
 * Parts of README.md that repeat what the programs print. They stand between {@code <!-- generated:NAME -->} and
 * {@code <!-- /generated -->}; {@code -Dkm.update=true} writes them anew.
 */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path EMBEDDING = Path.of("..", "embedding", "src");
    private static final Path CLASS_PATH = Path.of("..", "..", "km-rules", "target", "runtime-class-path.txt");
    private static final int EXAMPLE_LINES = 10;
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- generated:([a-z-]+) -->\n)(.*?)(<!-- /generated -->)", Pattern.DOTALL);

    @Test
    void readme_says_what_the_programs_print() throws IOException {
        if (!Files.exists(README)) {
            return;
        }
        String written = Files.readString(README);
        String expected = filled(written);
        if (Golden.isUpdating()) {
            Files.writeString(README, expected);
        } else {
            assertThat(written)
                    .as("README.md; run this test with -Dkm.update=true to write its generated parts anew")
                    .isEqualTo(expected);
        }
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
            result.append(readme, done, block.start(3)).append(part(block.group(2)));
            done = block.end(3);
        }
        return result.append(readme, done, readme.length()).toString();
    }

    private static String part(String name) throws IOException {
        return switch (name) {
            case "rules" ->
                Run.km("rules", "--format", "markdown", "--lang", "en").out();
            case "usage" -> fenced("text", Run.km("--help").out());
            case "usage-check" -> fenced("text", Run.km("check", "--help").out());
            case "example-program" ->
                fenced(
                        "java",
                        mainMethod(Files.readString(
                                EMBEDDING.resolve("main/java/org/kmplan/examples/embedding/CheckPlan.java"))));
            case "example-output" ->
                fenced(
                        "text",
                        firstLines(Files.readString(EMBEDDING.resolve(
                                "test/resources/org/kmplan/examples/embedding/khlong-mani-2568.txt"))));
            case "report" ->
                fenced(
                        "text",
                        beginning(Run.km("check", Run.PLANS.resolve("khlong-mani-2568.txt"))
                                .out()));
            case "own-rules" -> ownRules();
            case "class-path" -> classPath();
            case "problems" -> problems();
            case "reading-speed" -> Files.readString(Path.of("..", "benchmarks", "reading.md"));
            case "speed" -> ratios(Files.readString(Path.of("..", "benchmarks", "speed.md")));
            case "memory" -> Files.readString(Path.of("..", "benchmarks", "memory.md"));
            case "many-plans" -> Files.readString(Path.of("..", "benchmarks", "many-plans.md"));
            default -> throw new AssertionError("README.md has a block '" + name + "' that no program prints");
        };
    }

    /** Returns the method without the indent of its class. */
    private static String mainMethod(String source) {
        int start = source.indexOf("    public static void main");
        String method = source.substring(start, source.indexOf("\n    }\n", start) + "\n    }\n".length());
        return method.lines().map(line -> line.replaceFirst("^ {4}", "")).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns the DRL of the example's own rules without its head, and their test without its imports. */
    private static String ownRules() throws IOException {
        String drl = Files.readString(EMBEDDING.resolve("main/resources/org/kmplan/examples/embedding/agency.drl"));
        String test =
                Files.readString(EMBEDDING.resolve("test/java/org/kmplan/examples/embedding/AgencyRulesTest.java"));
        assertThat(drl.lines().count() + test.lines().count())
                .as("lines of rules, test and property")
                .isLessThan(80);
        return fenced("text", drl.substring(drl.indexOf("rule ")))
                + fenced("java", test.substring(test.indexOf("class AgencyRulesTest")));
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

    /** Returns the head of a report and its first finding. */
    private static String beginning(String report) {
        int firstFinding = report.indexOf('✗', report.indexOf("────"));
        return report.substring(0, report.indexOf("\n\n", firstFinding) + 1) + "…\n";
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text + "```\n";
    }
}
