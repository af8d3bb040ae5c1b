package org.kmplan.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.kmplan.rules.guide.GuideFigures;

/**
 * The tests notice changes of the Java code that decides outcomes, arithmetic, periods and targets. Looks at the reports that
 * PIT writes in the profile {@code mutation}; with {@code -Dkm.update=true} the scores in CONTRIBUTING.md are written anew.
 */
@EnabledIfSystemProperty(named = "km.mutation", matches = "true")
class JavaMutationTest {
    private static final List<Path> REPORTS = List.of(
            Path.of("..", "km-core", "target", "pit-reports", "mutations.csv"),
            Path.of("target", "pit-reports", "mutations.csv"));
    private static final int LEAST_PERCENT = 85;
    private static final Set<String> KILLED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    /** What the code decides, and the classes that do, as far as none of an earlier area do. */
    private enum Area {
        ARITHMETIC(
                "arithmetic",
                "org.kmplan.core.(time.(Fraction|Numerals|ThaiNumberWords)|plan.(internal.(NumberScanner|Quantity)|Rate)"
                        + "|record.Attendance|risk.*)"),
        PERIODS("periods and days", "org.kmplan.core.(time|record)..*"),
        TARGETS("targets", "org.kmplan.core.plan..*"),
        OUTCOMES("outcomes", "org.kmplan.rules..*");

        private final String words;
        private final String classes;

        Area(String words, String classes) {
            this.words = words;
            this.classes = classes;
        }

        static Area of(String type) {
            return Arrays.stream(values())
                    .filter(area -> type.matches(area.classes))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void eighty_five_percent_of_the_mutants_of_each_area_are_killed() throws IOException {
        Map<Area, int[]> scores = scores();
        if (GuideFigures.areUpdated()) {
            GuideFigures.named("java-mutation").write(table(scores));
        }
        assertThat(scores)
                .containsOnlyKeys(Area.values())
                .allSatisfy((area, score) ->
                        assertThat(100 * score[1] / score[0]).as(area.words).isGreaterThanOrEqualTo(LEAST_PERCENT));
    }

    private static Map<Area, int[]> scores() throws IOException {
        Map<Area, int[]> scores = new EnumMap<>(Area.class);
        for (Path report : REPORTS) {
            for (String line : Files.readAllLines(report)) {
                String[] columns = line.split(",", -1);
                int[] score = scores.computeIfAbsent(Area.of(columns[1]), area -> new int[2]);
                score[0]++;
                score[1] += KILLED.contains(columns[5]) ? 1 : 0;
            }
        }
        return scores;
    }

    private static String table(Map<Area, int[]> scores) {
        StringBuilder table =
                new StringBuilder("| code that decides | mutants | killed | percent |\n|---|--:|--:|--:|\n");
        scores.forEach((area, score) -> table.append(
                String.format("| %s | %d | %d | %d |\n", area.words, score[0], score[1], 100 * score[1] / score[0])));
        return table.toString();
    }
}
