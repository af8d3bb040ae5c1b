package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.text.ThaiText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Compares whole plans with what a careful person found in them. */
class ExpectedReadingTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void reads_the_real_plan_as_expected() throws IOException {
        assumeTrue(Plans.realPlan().isPresent(), "skipped: ../shared/plans/pathum-thani-2566.txt is not there");
        try (InputStream in = ExpectedReadingTest.class.getResourceAsStream("pathum-thani-2566.expected.json")) {
            ReadResult result = PlanReader.standard().read(Plans.realPlan().get());
            compare(result, MAPPER.readTree(in));
            KnowledgePlan plan = result.plans().get(0);
            assertThat(plan.steps().stream().flatMap(step -> step.allTargets().stream()))
                    .extracting(target -> target.expression().kind())
                    .hasSize(22)
                    .filteredOn(kind -> kind == TargetKind.COUNT)
                    .hasSize(13);
            assertThat(plan.steps().stream()
                            .mapToInt(step -> step.allPeriods().size())
                            .sum())
                    .isEqualTo(19);
            assertThat(result.problems(ProblemSeverity.WARNING)).isEmpty();
            assertThat(result.hasErrors()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wiang-tawan-2567", "khlong-mani-2568", "than-phikun-risk-2567"})
    void reads_the_sample_plans_as_expected(String name) {
        Path folder = Plans.root().resolve("km-examples/plans");
        compare(
                PlanReader.standard().read(folder.resolve(name + ".txt")),
                MAPPER.readTree(read(folder.resolve(name + ".expected.json"))));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(ReadResult result, JsonNode expected) {
        assertThat(result.plans()).hasSize(1);
        KnowledgePlan plan = result.plans().get(0);
        assertThat(actual(plan, expected)).isEqualTo(expected(expected));
    }

    private static List<String> expected(JsonNode plan) {
        List<String> lines = new ArrayList<>();
        for (String name :
                new String[] {"topic", "hostUnit", "organisation", "tableNumber", "planNumber", "fiscalYear"}) {
            if (plan.has(name)) {
                lines.add(name + " " + text(plan.get(name)));
            }
        }
        lines.add("strategicIssueNumber " + text(plan.path("strategicIssueNumber")));
        nodes(plan.get("achievementIndicators"))
                .forEach(node ->
                        lines.add("achievement " + text(node.path("dimension")) + " " + text(node.path("number"))));
        JsonNode totals = plan.path("totals");
        lines.add("totals " + text(totals.path("cmp")) + " " + text(totals.path("kmp")) + " "
                + text(totals.path("total")));
        lines.add("items " + plan.get("knowledgeItems"));
        nodes(plan.get("references"))
                .forEach(node -> lines.add("reference " + text(node.get("kind")) + " " + text(node.path("letterNumber"))
                        + " " + text(node.path("date"))));
        for (JsonNode step : nodes(plan.get("steps")).toList()) {
            lines.addAll(expectedStep(step));
        }
        return lines;
    }

    private static List<String> expectedStep(JsonNode step) {
        List<String> lines = new ArrayList<>();
        lines.add("step " + text(step.get("id")) + " lines " + step.get("lines") + " activities "
                + step.get("activities"));
        for (String name : new String[] {"title", "rowNumber", "resolvesTo"}) {
            if (step.has(name)) {
                lines.add(name + " " + ThaiText.key(text(step.get(name))));
            }
        }
        for (String name : new String[] {"activityNumbers", "activityTargets", "indicators", "targetGroups"}) {
            if (step.has(name)) {
                lines.add(name + " " + step.get(name));
            }
        }
        nodes(step.get("periods"))
                .filter(node -> !text(node.get("raw")).isEmpty())
                .forEach(node -> lines.add("period " + ThaiText.key(text(node.get("raw"))) + " "
                        + text(node.get("kind")) + " " + text(node.path("start")) + " " + text(node.path("end")) + " "
                        + text(node.path("reviewDate"))));
        nodes(step.get("targets"))
                .map(node -> "target " + text(node.get("kind")) + " " + text(node.path("comparator")) + " "
                        + text(node.path("stated")) + " " + text(node.path("value")) + " " + text(node.path("unit"))
                        + " "
                        + text(node.get("column")) + " "
                        + nodes(node.path("rates"))
                                .map(rate -> rate.get("every") + "/" + text(rate.get("per")))
                                .toList())
                .sorted()
                .forEach(lines::add);
        nodes(step.get("owners")).forEach(node -> lines.add("owner " + ThaiText.key(text(node))));
        nodes(step.get("evidence"))
                .forEach(node -> lines.add("evidence " + text(node.get("type")) + " "
                        + node.path("cutOff").asBoolean()));
        lines.add("knowledge " + step.get("knowledge"));
        return lines;
    }

    private static List<String> actual(KnowledgePlan plan, JsonNode expected) {
        List<String> lines = new ArrayList<>();
        lines.add("topic " + plan.header().topic().orElse("-"));
        lines.add("hostUnit " + plan.header().hostUnit().orElse("-"));
        if (expected.has("organisation")) {
            lines.add("organisation " + plan.header().organisation().orElse("-"));
        }
        if (expected.has("tableNumber")) {
            lines.add("tableNumber " + plan.header().tableNumber().orElse("-"));
        }
        if (expected.has("planNumber")) {
            lines.add("planNumber "
                    + plan.header().planNumber().map(String::valueOf).orElse("-"));
        }
        lines.add("fiscalYear "
                + plan.fiscalYear().map(year -> "" + year.buddhistYear()).orElse("-"));
        lines.add("strategicIssueNumber "
                + plan.header()
                        .strategicIssue()
                        .flatMap(issue -> issue.number())
                        .orElse("-"));
        plan.header()
                .achievementIndicators()
                .forEach(indicator ->
                        lines.add("achievement " + indicator.dimension().orElse("-") + " "
                                + indicator.number().orElse("-")));
        lines.add(plan.statedTotals().stream()
                .findFirst()
                .map(totals -> "totals " + or(totals.cmp()) + " " + or(totals.kmp()) + " " + or(totals.total()))
                .orElse("totals - - -"));
        lines.add("items [" + plan.knowledgeItems().size() + ","
                + plan.knowledgeItems().stream()
                        .map(item -> item.parts().size())
                        .toList()
                        .toString()
                        .replace(" ", "")
                + "]");
        for (LegalReference reference : plan.references()) {
            lines.add("reference " + reference.kind() + " "
                    + reference.letterNumber().orElse("-") + " " + or(reference.date()));
        }
        for (int i = 0; i < plan.steps().size(); i++) {
            lines.addAll(actualStep(plan.steps().get(i), expected.path("steps").path(i)));
        }
        return lines;
    }

    private static List<String> actualStep(PlanStep step, JsonNode expected) {
        List<String> lines = new ArrayList<>();
        List<Integer> numbers = Stream.concat(step.source().stream(), step.continuations().stream())
                .flatMap((SourcePosition position) -> position.line().stream())
                .toList();
        lines.add("step " + expectedId(step, expected) + " lines " + json(numbers) + " activities "
                + step.activities().size());
        if (expected.has("title")) {
            lines.add("title " + ThaiText.key(step.title()));
        }
        if (expected.has("rowNumber")) {
            lines.add("rowNumber " + step.rowNumber().orElse("-"));
        }
        if (expected.has("resolvesTo")) {
            lines.add("resolvesTo " + step.owners().get(0).resolvesTo().orElse("-"));
        }
        if (expected.has("activityNumbers")) {
            lines.add("activityNumbers "
                    + json(step.activities().stream()
                            .map(activity ->
                                    activity.number().map(String::valueOf).orElse("null"))
                            .toList()));
            lines.add("activityTargets "
                    + json(step.activities().stream()
                            .map(activity -> activity.targets().size())
                            .toList()));
            lines.add("indicators "
                    + json(step.activities().stream()
                            .map(activity -> activity.indicators().size())
                            .toList()));
            lines.add("targetGroups " + step.targetGroups().size());
        }
        for (PlannedPeriod period : step.allPeriods()) {
            String kind = period.period()
                    .map(read -> Character.toLowerCase(
                                    read.getClass().getSimpleName().charAt(0))
                            + read.getClass().getSimpleName().substring(1))
                    .orElseGet(() -> "refused:" + or(period.reading().refusal()));
            lines.add("period " + ThaiText.key(period.reading().raw()) + " " + kind + " "
                    + or(period.period().flatMap(read -> read.start())) + " "
                    + or(period.period().flatMap(read -> read.end())) + " " + or(period.reviewDate()));
        }
        step.allTargets().stream().map(ExpectedReadingTest::target).sorted().forEach(lines::add);
        step.owners().forEach(owner -> lines.add("owner " + ThaiText.key(owner.text())));
        step.evidence()
                .forEach(evidence -> lines.add("evidence " + evidence.types().get(0) + " " + evidence.isCutOff()));
        lines.add("knowledge "
                + json(step.activities().stream()
                        .map((Activity activity) -> json(activity.knowledgeTypes().stream()
                                .map(type -> "\"" + type + "\"")
                                .toList()))
                        .toList()));
        return lines;
    }

    /** A second row of a step has the id of the first in the expected readings. */
    private static String expectedId(PlanStep step, JsonNode expected) {
        return step.id().equals(text(expected.path("id")) + "-2") ? text(expected.path("id")) : step.id();
    }

    private static String target(Target target) {
        var read = target.expression();
        boolean comparable = read.comparator().isPresent() && read.kind() != TargetKind.UNREADABLE;
        boolean unit = read.value().isPresent() && !read.units().isEmpty();
        return "target " + read.kind() + " " + (comparable ? or(read.comparator()) : "-") + " "
                + (comparable ? read.comparatorStated() : "-")
                + " " + or(read.value()) + " " + (unit ? read.units().get(0) : "-") + " " + target.column() + " "
                + read.rates().stream()
                        .map(rate -> rate.every() + "/" + rate.per())
                        .toList();
    }

    private static String or(java.util.Optional<?> value) {
        return value.map(String::valueOf).orElse("-");
    }

    private static String json(List<?> values) {
        return values.toString().replace(", ", ",");
    }

    private static Stream<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "-" : node.asString();
    }
}
