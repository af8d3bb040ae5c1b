package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadResult;
import org.kmplan.core.test.Break;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.DocumentLayout;
import org.kmplan.core.test.DocumentLayout.Format;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.PlanDocuments;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Outcome;

/**
 * A document is judged as the plan that it says: the same rules fail, and the same cannot be decided. That the plan itself is
 * read back is asked where the readers are; here documents are text and web pages.
 */
@AddLifecycleHook(SampleCount.class)
class DocumentProperties {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.standard();

    /**
     * Breaks that the words of a document do not tell: of the layout, of what is only marked in the model, and of what the
     * document repeats elsewhere or says in the same row; the words of a period may name the year, too.
     */
    private static final Set<String> NOT_IN_WORDS = Set.of(
            "no column of evidence",
            "target in another column",
            "two units for one output",
            "no tacit knowledge",
            "no explicit knowledge",
            "wrong total",
            "no KMP1",
            "no list of risk steps",
            "periods of two years");

    @Property(tries = 60)
    void a_document_of_a_compliant_plan_is_compliant(
            @ForAll("plans") List<Situation> situations, @ForAll("layouts") DocumentLayout layout) {
        for (Situation situation : situations) {
            KnowledgePlan read = read(situation.plan(), layout);
            assertThat(rules(read, Outcome.FAILED)).isEmpty();
            assertThat(rules(read, Outcome.NOT_DETERMINABLE)).isEmpty();
        }
    }

    @Property(tries = 2)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_document_of_a_broken_plan_is_broken_in_the_same_way(
            @ForAll("plans") List<Situation> situations, @ForAll("layouts") DocumentLayout layout) {
        List<Break> breaks = PlanBreaks.all().stream()
                .filter(broken -> !NOT_IN_WORDS.contains(broken.name()))
                .toList();
        for (Situation situation : situations) {
            for (Break broken : breaks) {
                KnowledgePlan plan = broken.applyTo(situation).plan();
                KnowledgePlan read = read(plan, layout);
                for (Outcome outcome : List.of(Outcome.FAILED, Outcome.NOT_DETERMINABLE)) {
                    Set<String> expected = rules(plan, outcome);
                    assertThat(rules(read, outcome))
                            .as("rules of '%s' that are %s", broken, outcome)
                            .isEqualTo(expected);
                    expected.forEach(rule -> Samples.seen(outcome.name(), rule));
                }
            }
        }
        Samples.mustSee(
                Outcome.FAILED.name(),
                breaks.stream().flatMap(broken -> broken.fails().stream()).collect(Collectors.toSet()));
    }

    private static KnowledgePlan read(KnowledgePlan plan, DocumentLayout layout) {
        PlanDocuments.Written written = PlanDocuments.write(plan, layout);
        ReadResult result = PlanReader.standard().read(written.name(), written.bytes());
        assertThat(result.plans()).hasSize(1);
        return result.plans().get(0);
    }

    private static Set<String> rules(KnowledgePlan plan, Outcome outcome) {
        return EVALUATOR.evaluate(plan).results(Aspect.PLAN).stream()
                .filter(result -> result.outcome() == outcome)
                .map(result -> result.rule().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<List<Situation>> plans() {
        return Samples.of(FittingRecords.carriedOut(CompliantPlans.any().filter(DocumentProperties::reviewsComeLast)));
    }

    @Provide
    Arbitrary<DocumentLayout> layouts() {
        return DocumentLayout.layouts()
                .filter(layout -> layout.format() == Format.TEXT || layout.format() == Format.HTML);
    }

    /** The reader finds one review in a cell of periods and takes it for that of the last period. */
    private static boolean reviewsComeLast(KnowledgePlan plan) {
        return plan.steps().stream()
                .map(row -> row.allPeriods())
                .allMatch(periods -> periods.stream()
                        .limit(Math.max(0, periods.size() - 1L))
                        .allMatch(period -> period.reviewDate().isEmpty()));
    }
}
