package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadResult;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;

/**
 * Documents as agencies write them, each with the reading that is right, as the table {@code shared-documents.txt} has it. They
 * stand beside the repository; without them the tests are skipped.
 */
class SharedDocumentsTest {
    private static final String BASE = "A00-base.txt";

    /** Rule that says how a period is shared by activities; documents may divide the rows of the base otherwise. */
    private static final String APART = "TGT-05";

    private static final List<Outcome> WORST_FIRST = List.of(
            Outcome.FAILED,
            Outcome.NOT_DETERMINABLE,
            Outcome.WAIVED,
            Outcome.NOT_YET_DUE,
            Outcome.PASSED,
            Outcome.NOT_APPLICABLE);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("expectations")
    void a_document_is_read_as_a_careful_officer_reads_it(String file, String expected) {
        ReadResult result = read(file);
        for (String part : expected.split(",", -1)) {
            check(result, part.strip());
        }
    }

    @Test
    void every_row_names_a_document_that_is_there() throws IOException {
        assumeThere(BASE);
        Set<String> listed = new HashSet<>();
        lines().forEach(line -> listed.add(line.substring(0, line.indexOf('|')).strip()));
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(listed)
                    .isSubsetOf(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    private static void check(ReadResult result, String expected) {
        if (expected.equals("same")) {
            assertThat(result.plans()).as(problems(result)).hasSize(1);
            assertThat(outcomes(report(result))).as(problems(result)).isEqualTo(outcomes(base()));
        } else if (expected.equals("clean")) {
            assertThat(result.plans()).as(problems(result)).hasSize(1);
            assertThat(bad(report(result))).as(problems(result)).isSubsetOf(bad(base()));
        } else if (expected.endsWith(" plan")) {
            assertThat(result.plans())
                    .as(problems(result))
                    .hasSize(Integer.parseInt(expected.substring(0, expected.indexOf(' '))));
        } else if (expected.startsWith("with ")) {
            assertThat(codes(result)).contains(ProblemCode.valueOf(expected.substring(5)));
        } else if (expected.startsWith("without ")) {
            assertThat(codes(result)).as(problems(result)).doesNotContain(ProblemCode.valueOf(expected.substring(8)));
        } else if (expected.contains(" not ")) {
            String[] words = expected.split(" not ", -1);
            assertThat(outcome(result, words[0])).as(problems(result)).isNotEqualTo(Outcome.valueOf(words[1]));
        } else {
            String[] words = expected.split(" ", -1);
            assertThat(outcome(result, words[0]))
                    .as("%s; %s", words[0], problems(result))
                    .isEqualTo(Outcome.valueOf(words[1]));
        }
    }

    private static Outcome outcome(ReadResult result, String rule) {
        assertThat(result.plans()).as(problems(result)).hasSize(1);
        Outcome outcome = outcomes(report(result)).get(rule);
        assertThat(outcome).as("outcome of %s", rule).isNotNull();
        return outcome;
    }

    private static ComplianceReport base() {
        return report(read(BASE));
    }

    private static ComplianceReport report(ReadResult result) {
        return ComplianceEvaluator.standard().evaluate(result.plans().get(0));
    }

    /** Returns the worst outcome of each rule in the aspect of the plan. */
    private static Map<String, Outcome> outcomes(ComplianceReport report) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Finding finding : report.results(Aspect.PLAN)) {
            outcomes.merge(
                    finding.rule().value(),
                    finding.outcome(),
                    (one, other) -> WORST_FIRST.indexOf(one) <= WORST_FIRST.indexOf(other) ? one : other);
        }
        return outcomes;
    }

    private static Set<String> bad(ComplianceReport report) {
        Set<String> bad = new TreeSet<>();
        outcomes(report).forEach((rule, outcome) -> {
            if (!rule.equals(APART) && (outcome == Outcome.FAILED || outcome == Outcome.NOT_DETERMINABLE)) {
                bad.add(rule);
            }
        });
        return bad;
    }

    private static Set<ProblemCode> codes(ReadResult result) {
        return result.problems().stream().map(problem -> problem.code()).collect(Collectors.toSet());
    }

    private static String problems(ReadResult result) {
        return result.problems().stream().map(Object::toString).collect(Collectors.joining("\n", "problems:\n", "\n"));
    }

    private static ReadResult read(String file) {
        assumeThere(file);
        return PlanReader.standard().read(folder().resolve(file));
    }

    private static void assumeThere(String file) {
        assumeTrue(
                Files.isRegularFile(folder().resolve(file)), "skipped: the shared document " + file + " is not there");
    }

    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(here.resolve("km-core")) ? here : here.getParent();
        return root.resolve("../shared/documents");
    }

    static Stream<Arguments> expectations() {
        return lines().stream().map(line -> {
            String[] cells = line.split("\\|", -1);
            return Arguments.of(cells[0].strip(), cells[1].strip());
        });
    }

    private static List<String> lines() {
        try (InputStream in = SharedDocumentsTest.class.getResourceAsStream("shared-documents.txt")) {
            List<String> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
