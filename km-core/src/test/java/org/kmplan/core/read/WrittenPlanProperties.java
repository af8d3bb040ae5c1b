package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.PlanDocuments;

/**
 * Reading a written document gives the plan back: header, fiscal year, totals, rows with their activities, periods, indicators,
 * targets, target groups, owners and evidence, knowledge items and references, each with what was read from its words. Not
 * compared are positions, white space, the script of digits, the words of periods beside their dates, and what only documents
 * have: cells, layouts, row numbers, fields as written. What belongs to the
 * only activity of a row is the same as what belongs to the row.
 */
class WrittenPlanProperties {
    private static final Pattern OF_THE_ONLY_ACTIVITY =
            Pattern.compile("^(\\S+) activity 1 (period|indicator|target):");

    @Property(tries = 300)
    void a_written_plan_is_read_back(@ForAll("documents") PlanDocuments.Written document) {
        ReadResult result = PlanReader.standard().read(document.name(), document.bytes());

        assertThat(result.plans()).hasSize(1);
        assertThat(content(result.plans().get(0))).containsExactlyInAnyOrderElementsOf(content(document.plan()));
    }

    private static List<String> content(KnowledgePlan plan) {
        Set<String> single = plan.steps().stream()
                .filter(row -> row.activities().size() == 1)
                .map(PlanStep::id)
                .collect(Collectors.toSet());
        return PlanLines.of(plan).stream()
                .filter(line -> !line.startsWith("field: "))
                .map(line -> {
                    Matcher own = OF_THE_ONLY_ACTIVITY.matcher(line);
                    return own.find() && single.contains(own.group(1)) ? own.replaceFirst("$1 $2:") : line;
                })
                .toList();
    }

    @Provide
    Arbitrary<PlanDocuments.Written> documents() {
        return PlanDocuments.documents(CompliantPlans.any().filter(WrittenPlanProperties::reviewsComeLast));
    }

    /** The reader finds one review in a cell of periods and takes it for that of the last period. */
    static boolean reviewsComeLast(KnowledgePlan plan) {
        return plan.steps().stream()
                .map(PlanStep::allPeriods)
                .allMatch(periods -> periods.stream()
                        .limit(Math.max(0, periods.size() - 1))
                        .allMatch(period -> period.reviewDate().isEmpty()));
    }
}
