package org.kmplan.rules.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.test.Break;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.RecordBreaks;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.test.SamplePlans;

/**
 * Pages of the rules in {@code docs/rules}, one for each: its demand, basis and parameters, and how it judges the sample of the
 * tests, as it is and broken. {@code -Dkm.update=true} writes them anew.
 */
class RulePagesTest {
    private static final Path FOLDER = Path.of("docs", "rules");
    private static final Messages THAI = Messages.of(Language.TH);
    private static final Messages ENGLISH = Messages.of(Language.EN);

    @Test
    void there_is_a_page_for_each_rule_and_it_is_up_to_date() throws IOException {
        TreeMap<String, String> pages = new TreeMap<>();
        for (CatalogEntry entry : RuleCatalog.standard().entries()) {
            pages.put(entry.id() + ".md", page(entry));
        }
        if (GuideFigures.areUpdated()) {
            Files.createDirectories(FOLDER);
            for (String name : pages.keySet()) {
                Files.writeString(FOLDER.resolve(name), pages.get(name));
            }
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        for (String name : pages.keySet()) {
            assertThat(pages.get(name))
                    .as("%s; if the change is meant, run the tests with -Dkm.update=true", FOLDER.resolve(name))
                    .isEqualTo(Files.readString(FOLDER.resolve(name)));
        }
    }

    @Test
    void each_page_has_an_example_that_passes_and_one_that_does_not() {
        for (CatalogEntry entry : RuleCatalog.standard().entries()) {
            assertThat(page(entry)).as(entry.id().value()).contains("## Passes", "## Does not pass");
        }
    }

    @Test
    void the_address_of_a_page_ends_in_its_rule() {
        assertThat(RuleId.of("KMP-01").page()).isEqualTo("https://kmplan.org/rules/KMP-01");
    }

    private static String page(CatalogEntry entry) {
        StringBuilder page = new StringBuilder();
        page.append("# ")
                .append(entry.id())
                .append(": ")
                .append(entry.title(Language.EN))
                .append("\n\n");
        page.append(entry.title(Language.TH)).append("\n\n");
        page.append(entry.severity().name().toLowerCase(Locale.ROOT))
                .append(entry.isOptional() ? ", if switched on" : "");
        page.append("; looks at ")
                .append(entry.aspects().stream()
                        .sorted()
                        .map(aspect -> aspect == Aspect.PLAN ? "the plan" : "its execution")
                        .collect(Collectors.joining(" and ")))
                .append("\n\n## Demand\n\n");
        both(page, ENGLISH.text(entry.id() + ".demand"), THAI.text(entry.id() + ".demand"));
        page.append("\n## Basis\n\n");
        both(page, entry.basis(Language.EN), entry.basis(Language.TH));
        parameters(page, entry);
        ComplianceEvaluator evaluator = evaluator(entry);
        Situation sample = sample();
        page.append("\n## Passes\n\nThe plan `SamplePlans.compliant()` of the test kit, carried out in full:\n");
        for (Aspect aspect : new TreeSet<>(entry.aspects())) {
            first(evaluator, sample, entry, aspect, Set.of(Outcome.PASSED, Outcome.NOT_APPLICABLE))
                    .ifPresentOrElse(found -> example(page, found), () -> signed(page, evaluator, entry, aspect));
        }
        page.append("\n## Does not pass\n");
        for (Aspect aspect : new TreeSet<>(entry.aspects())) {
            broken(evaluator, sample, entry, aspect).ifPresent(page::append);
        }
        return page.toString();
    }

    /** Adds the example of the sample as it is signed, for rules that ask for signatures. */
    private static void signed(StringBuilder page, ComplianceEvaluator evaluator, CatalogEntry entry, Aspect aspect) {
        Situation sample = sample();
        KnowledgePlan plan = sample.plan()
                .withRemarks(
                        signature("ผู้ทบทวน", "นางสาวสมใจ รักดี (CKO)"),
                        signature("ผู้อนุมัติ", "นายสมชาย ใจดี วันที่ 5 มกราคม 2566"));
        Situation signed = new Situation(plan, sample.records(), sample.asOf());
        first(evaluator, signed, entry, aspect, Set.of(Outcome.PASSED)).ifPresent(found -> {
            page.append("\nThe same with the names of the reviewer and the approver below the tables:\n");
            example(page, found);
        });
    }

    private static HeaderField signature(String label, String text) {
        return HeaderField.builder()
                .item(HeaderItem.OTHER)
                .label(label)
                .text(text)
                .build();
    }

    private static void parameters(StringBuilder page, CatalogEntry entry) {
        if (entry.parameters().isEmpty()) {
            return;
        }
        page.append("\n## Parameters\n\n| parameter | default | least | most |\n|---|---|---|---|\n");
        for (RuleParameter parameter : entry.parameters()) {
            page.append("| `")
                    .append(entry.id())
                    .append('.')
                    .append(parameter.name())
                    .append("` | `")
                    .append(parameter.defaultValue().toString().replace("|", "\\|"))
                    .append("` | ")
                    .append(parameter.least().map(Object::toString).orElse(""))
                    .append(" | ")
                    .append(parameter.most().map(Object::toString).orElse(""))
                    .append(" |\n");
        }
    }

    /** Returns the first break of the sample to which the rule objects, and what it says. */
    private static Optional<String> broken(
            ComplianceEvaluator evaluator, Situation sample, CatalogEntry entry, Aspect aspect) {
        for (Outcome outcome : List.of(Outcome.FAILED, Outcome.NOT_DETERMINABLE)) {
            for (Break broken : breaks(entry)) {
                if ((broken.looksAt() == Break.LooksAt.PLAN) != (aspect == Aspect.PLAN)) {
                    continue;
                }
                Optional<Finding> found = first(evaluator, broken.applyTo(sample), entry, aspect, Set.of(outcome));
                if (found.isPresent()) {
                    StringBuilder text = new StringBuilder(
                            "\nThe same with the break “" + broken.name() + "”: " + broken.description() + "\n");
                    example(text, found.get());
                    return Optional.of(text.toString());
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the breaks of the sample; for the rule that no policy asks for otherwise the one that it is about. */
    private static List<Break> breaks(CatalogEntry entry) {
        List<Break> breaks = new ArrayList<>(PlanBreaks.all());
        breaks.addAll(RecordBreaks.all());
        breaks.add(
                entry.isOptional() ? 0 : breaks.size(),
                new Break(
                        "no budget",
                        "KMP1 leaves the column of the budget empty, which its table has.",
                        Break.LooksAt.PLAN,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        situation ->
                                new Situation(withoutBudget(situation.plan()), situation.records(), situation.asOf())));
        return breaks;
    }

    private static KnowledgePlan withoutBudget(KnowledgePlan plan) {
        PlanTable table = PlanTable.builder()
                .process(PlanProcess.KMP)
                .addColumns(PlanColumn.ACTIVITY, PlanColumn.BUDGET)
                .build();
        return SamplePlans.with(
                plan.withTables(table),
                "KMP1",
                row -> row.withCells(cell(PlanColumn.ACTIVITY, "ข้อความ"), cell(PlanColumn.BUDGET, "")));
    }

    private static PlanCell cell(PlanColumn column, String text) {
        return PlanCell.builder()
                .column(column)
                .heading(column.thai())
                .text(text)
                .build();
    }

    private static void example(StringBuilder page, Finding finding) {
        page.append("\n`")
                .append(finding.subject())
                .append("` ")
                .append(finding.outcome())
                .append("\n\n");
        both(page, finding.text(ENGLISH), finding.text(THAI));
        finding.causedBy()
                .ifPresent(cause -> page.append("\nIt follows from what ")
                        .append(cause.rule())
                        .append(" found at `")
                        .append(cause.subject())
                        .append("` ([one cause, one finding](../causes.md)).\n"));
        String advice = finding.advice(ENGLISH);
        if (!advice.isEmpty()) {
            page.append("\nWhat to do:\n\n");
            both(page, advice, finding.advice(THAI));
        }
    }

    private static void both(StringBuilder page, String english, String thai) {
        page.append("> ").append(english).append("\n>\n> ").append(thai).append('\n');
    }

    private static Optional<Finding> first(
            ComplianceEvaluator evaluator, Situation of, CatalogEntry entry, Aspect aspect, Set<Outcome> outcomes) {
        ComplianceReport report = evaluator.evaluate(of.plan(), of.records(), of.asOf());
        return report.results(entry.id()).stream()
                .filter(result -> result.aspect() == aspect && outcomes.contains(result.outcome()))
                .findFirst();
    }

    private static ComplianceEvaluator evaluator(CatalogEntry entry) {
        return entry.isOptional()
                ? ComplianceEvaluator.of(CompliancePolicy.builder()
                        .identity(new PolicyIdentity("all", "1"))
                        .addSwitchedOn(entry.id())
                        .build())
                : ComplianceEvaluator.standard();
    }

    private static Situation sample() {
        return new Situation(
                SamplePlans.compliant(),
                FittingRecords.leastComplete(SamplePlans.compliant()),
                SamplePlans.YEAR.lastDay());
    }
}
