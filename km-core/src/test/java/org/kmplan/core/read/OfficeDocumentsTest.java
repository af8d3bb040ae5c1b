package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads the documents that LibreOffice made of the sample plans, and compares each part by part with the text it was made
 * from. {@code expected.json} states where a document says less than its text or something else.
 */
class OfficeDocumentsTest {
    private static final Path FOLDER = Plans.root().resolve("km-examples/plans/office");
    private static final JsonNode EXPECTED = new ObjectMapper().readTree(FOLDER.resolve("expected.json"));

    static List<String> documents() {
        return EXPECTED.propertyNames().stream().sorted().toList();
    }

    @Test
    void every_document_has_an_expected_reading() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.matches(".*[.](?:md|py|json)|__pycache__")))
                    .containsExactlyInAnyOrderElementsOf(documents());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reads_a_document_as_the_text_it_was_made_from(String name) {
        ReadResult result = PlanReader.standard().read(FOLDER.resolve(name));
        JsonNode plans = EXPECTED.get(name);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(plans.size(), result.plans().size()); i++) {
            List<String> expected = i < plans.size() ? expected(plans.get(i)) : List.of();
            List<String> actual =
                    i < result.plans().size() ? PlanLines.of(result.plans().get(i)) : List.of();
            differences.addAll(differences(expected, actual));
        }
        if (!differences.isEmpty()) {
            fail(name + ": '-' stands in the text only, '+' in the document only\n" + String.join("\n", differences)
                    + "\nProblems:\n"
                    + result.problems().stream().map(String::valueOf).collect(Collectors.joining("\n")));
        }
        assertThat(result.problems(ProblemSeverity.ERROR)).isEmpty();
    }

    /** Returns the lines of the source; every stated difference must be one. */
    private static List<String> expected(JsonNode plan) {
        Path text = FOLDER.resolveSibling(plan.get("source").asString() + ".txt");
        List<String> lines = new ArrayList<>(
                PlanLines.of(PlanReader.standard().read(text).plans().get(0)));
        for (JsonNode missing : plan.path("missing")) {
            assertThat(lines.removeIf(line -> line.matches(missing.asString())))
                    .as("a line of the text like " + missing)
                    .isTrue();
        }
        strings(plan.path("added")).forEach(lines::add);
        return lines;
    }

    private static Stream<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString);
    }

    private static List<String> differences(List<String> expected, List<String> actual) {
        List<String> missing = new ArrayList<>(expected);
        List<String> added = new ArrayList<>();
        for (String line : actual) {
            if (!missing.remove(line)) {
                added.add(line);
            }
        }
        return Stream.concat(
                        missing.stream().map(line -> "- " + line),
                        added.stream().map(line -> "+ " + line))
                .sorted((left, right) -> left.substring(2).compareTo(right.substring(2)))
                .toList();
    }
}
