package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/** Changes documents as people and programs do and asserts what comes out; on the real plan too where it is there. */
class MutationTest {
    private record Document(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Document> documents() {
        List<Document> documents = new ArrayList<>();
        documents.add(new Document("small", Plans.complete()));
        for (String name : List.of("wiang-tawan-2567", "khlong-mani-2568", "than-phikun-risk-2567")) {
            documents.add(new Document(name, Plans.text(Plans.root().resolve("km-examples/plans/" + name + ".txt"))));
        }
        Plans.realPlan().ifPresent(file -> documents.add(new Document("real", Plans.text(file))));
        return documents.stream();
    }

    private static KnowledgePlan plan(String text) {
        return plan(text.getBytes(StandardCharsets.UTF_8));
    }

    private static KnowledgePlan plan(byte[] bytes) {
        ReadResult result = PlanReader.standard().read("plan.txt", bytes);
        assertThat(result.plans()).hasSize(1);
        return result.plans().get(0);
    }

    /** Facts of a plan without its places and digits. */
    private static String facts(KnowledgePlan plan) {
        return plan.header().topic() + "|" + plan.header().hostUnit() + "|" + plan.fiscalYear() + "|"
                + plan.steps().stream().map(MutationTest::facts).collect(Collectors.joining("\n"));
    }

    private static String facts(PlanStep step) {
        return ThaiText.key(step.id()
                        + step.title()
                        + step.allPeriods().stream()
                                .map(period -> period.period())
                                .toList()
                        + step.allTargets().stream()
                                .map(target -> target.expression().kind() + ""
                                        + target.expression().value() + target.column())
                                .toList()
                        + step.activities().stream()
                                .map(activity -> Numerals.ARABIC.of(activity.description()))
                                .toList()
                        + step.owners().stream()
                                .map(owner -> Numerals.ARABIC.of(owner.text()))
                                .toList()
                        + step.evidence().stream()
                                .map(evidence -> evidence.types())
                                .toList())
                .replaceAll("[๐-๙]", "0");
    }

    private static boolean isRow(String line) {
        return line.indexOf('\t') >= 0 && !line.contains("ระยะเวลา\tตัวชี้วัด");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void encodings_and_line_ends_do_not_matter(Document document) {
        String facts = facts(plan(document.text()));
        assertThat(facts(plan(document.text().replace("\n", "\r\n")))).isEqualTo(facts);
        assertThat(facts(plan("\uFEFF" + document.text()))).isEqualTo(facts);
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(facts(plan(document.text().getBytes(charset)))).isEqualTo(facts);
            assertThat(facts(plan(("\uFEFF" + document.text()).getBytes(charset))))
                    .isEqualTo(facts);
        }
        byte[] thai = document.text().getBytes(Charset.forName("x-windows-874"));
        assertThat(facts(plan(thai)).replaceAll("[?]", "")).isEqualTo(facts.replaceAll("[?]", ""));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void digits_do_not_matter(Document document) {
        assertThat(facts(plan(Numerals.ARABIC.of(document.text())))).isEqualTo(facts(plan(document.text())));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothing_is_lost(Document document) {
        ReadResult result = PlanReader.standard().readText("plan.txt", document.text());
        assertThat(Conservation.lost(document.text(), result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_dropped_row_takes_its_step_and_no_other(Document document) {
        List<String> lines = List.of(document.text().split("\n", -1));
        KnowledgePlan whole = plan(document.text());
        for (PlanStep step : whole.steps()) {
            if (!step.continuations().isEmpty()
                    || step.id().endsWith("-2")
                    || whole.steps().stream().anyMatch(other -> other.id().equals(step.id() + "-2"))) {
                continue;
            }
            List<String> changed = new ArrayList<>(lines);
            changed.remove(step.source().orElseThrow().line().orElseThrow() - 1);
            List<String> expected = whole.steps().stream()
                    .map(PlanStep::id)
                    .filter(id -> !id.equals(step.id()))
                    .toList();
            assertThat(plan(String.join("\n", changed)).steps())
                    .extracting(PlanStep::id)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_dropped_cell_is_reported(Document document) {
        List<String> lines = List.of(document.text().split("\n", -1));
        int first = 0;
        while (!isRow(lines.get(first))) {
            first++;
        }
        List<String> changed = new ArrayList<>(lines);
        List<String> cells = new ArrayList<>(Arrays.asList(lines.get(first).split("\t", -1)));
        cells.remove(3);
        changed.set(first, String.join("\t", cells));
        String text = String.join("\n", changed);
        ReadResult result = PlanReader.standard().readText("plan.txt", text);
        ReadProblem problem = result.problem(ProblemCode.CELL_COUNT).orElseThrow();
        assertThat(problem.position().line()).contains(first + 1);
        assertThat(Conservation.lost(text, result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_dropped_column_is_absent_and_the_others_are_read(Document document) {
        String text = columns(document.text(), cells -> {
            int owner = cells.size() == 8 ? 6 : cells.size() == 7 ? 6 : -1;
            if (owner >= 0) {
                cells.remove(owner);
            }
        });
        KnowledgePlan changed = plan(text);
        KnowledgePlan whole = plan(document.text());
        assertThat(changed.tables())
                .allSatisfy(table -> assertThat(table.columns()).doesNotContain(PlanColumn.OWNER));
        assertThat(changed.steps()).allSatisfy(step -> assertThat(step.owners()).isEmpty());
        assertThat(changed.step(ProcessStep.KMP1).orElseThrow().allTargets())
                .hasSameSizeAs(whole.step(ProcessStep.KMP1).orElseThrow().allTargets());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void swapped_columns_give_the_same_plan(Document document) {
        String text = columns(document.text(), cells -> {
            Collections.swap(cells, 0, cells.size() - 1);
            Collections.swap(cells, 2, 4);
        });
        assertThat(facts(plan(text))).isEqualTo(facts(plan(document.text())));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shuffled_rows_give_the_same_steps(Document document) {
        KnowledgePlan whole = plan(document.text());
        List<String> lines = new ArrayList<>(List.of(document.text().split("\n", -1)));
        List<Integer> rows = new ArrayList<>();
        for (int columns : new int[] {8, 7}) {
            rows.clear();
            for (int i = 0; i < lines.size(); i++) {
                if (isRow(lines.get(i))
                        && lines.get(i).split("\t", -1).length == columns
                        && !lines.get(i).contains("๑.๔)")) {
                    rows.add(i);
                }
            }
            List<String> texts = new ArrayList<>(rows.stream().map(lines::get).toList());
            Collections.shuffle(texts, new Random(7));
            for (int i = 0; i < rows.size(); i++) {
                lines.set(rows.get(i), texts.get(i));
            }
        }
        String text = String.join("\n", lines);
        ReadResult result = PlanReader.standard().readText("plan.txt", text);
        assertThat(Conservation.lost(text, result)).isEmpty();
        assertThat(result.plans().stream()
                        .flatMap(plan -> plan.steps().stream())
                        .map(PlanStep::id))
                .containsExactlyInAnyOrderElementsOf(
                        whole.steps().stream().map(PlanStep::id).toList());
    }

    private static String columns(String text, java.util.function.Consumer<List<String>> change) {
        return text.lines()
                .map(line -> {
                    if (line.indexOf('\t') < 0) {
                        return line;
                    }
                    List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
                    change.accept(cells);
                    return String.join("\t", cells);
                })
                .collect(Collectors.joining("\n"));
    }
}
