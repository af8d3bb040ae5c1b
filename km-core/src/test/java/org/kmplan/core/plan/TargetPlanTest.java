package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/** The targets of the real plan, read from the columns in which they stand. */
class TargetPlanTest {
    private static final Path PLAN = Path.of("..", "..", "shared", "plans", "pathum-thani-2566.txt");
    private static final int KNOWLEDGE_COLUMNS = 8;
    private static final int CHANGE_COLUMNS = 7;

    @Test
    void the_real_plan_has_twenty_two_targets() throws IOException {
        assumeTrue(Files.exists(PLAN), () -> "skipped: the plan is not at " + PLAN);
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PLAN)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < CHANGE_COLUMNS || cells[1].startsWith("กิจกรรม")) {
                continue;
            }
            boolean knowledge = cells.length == KNOWLEDGE_COLUMNS;
            int indicator = knowledge ? 3 : 4;
            Set<String> step = targets.computeIfAbsent(step(cells), key -> new LinkedHashSet<>());
            add(step, TargetTexts.quantities(cells[indicator]));
            add(step, TargetTexts.read(cells[indicator + 1]));
            if (knowledge) {
                add(step, TargetTexts.quantities(cells[indicator + 2]));
            }
        }
        assertThat(targets).hasSize(14);
        assertThat(targets.values().stream().mapToInt(Collection::size).sum()).isEqualTo(22);
        assertThat(targets.values().stream()
                        .flatMap(Collection::stream)
                        .collect(Collectors.groupingBy(
                                text -> text.substring(0, text.indexOf(' ')), Collectors.counting())))
                .isEqualTo(Map.of("COUNT", 13L, "PERCENT", 4L, "EXISTENCE", 3L, "TIME", 1L, "FREQUENCY", 1L));
        assertThat(targets.values().stream()
                        .flatMap(Collection::stream)
                        .filter(text -> !text.contains("?"))
                        .count())
                .as("targets that state a comparator")
                .isEqualTo(15);
        assertThat(targets.get("knowledge 2"))
                .containsExactly(
                        "COUNT ≥? 2 DOCUMENT/PIECE",
                        "COUNT ≥ 1 EVENT",
                        "EXISTENCE ∃ MEETING/SEMINAR",
                        "PERCENT ≥? 80 PERCENT");
    }

    /** Returns the process and number of a row; a row continued on the next page has the same. */
    private static String step(String[] cells) {
        String number = Numerals.ARABIC.of(ThaiText.key(cells[0])).replace(".", "");
        return (cells.length == KNOWLEDGE_COLUMNS ? "knowledge " : "change ") + number;
    }

    private static void add(Set<String> targets, String read) {
        if (!read.isEmpty()) {
            targets.addAll(List.of(read.split("; ", -1)));
        }
    }
}
