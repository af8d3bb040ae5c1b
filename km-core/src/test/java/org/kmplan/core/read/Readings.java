package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.TargetKind;

/** What must come of a {@link WrittenPlan}: the plan as it is written out, or a problem that says what could not be read. */
final class Readings {
    private static final Map<String, List<String>> PLAN =
            facts(new WrittenPlan().text().plans().get(0));

    private Readings() {}

    static Map<String, List<String>> facts(KnowledgePlan plan) {
        Map<String, List<String>> facts = new TreeMap<>();
        for (PlanStep step : plan.steps()) {
            List<String> row = new ArrayList<>();
            step.owners().forEach(owner -> row.add("owner " + owner.text()));
            step.allPeriods()
                    .forEach(period -> row.add("period " + period.reading().period()));
            step.allTargets().stream()
                    .map(target -> target.expression())
                    .filter(target -> target.kind() != TargetKind.NOT_A_TARGET)
                    .forEach(target -> row.add("target " + target.kind() + " " + target.comparator() + " "
                            + target.value() + " " + target.units() + " " + target.measure()));
            step.targetGroups().forEach(group -> row.add("group " + group.text()));
            step.evidence().forEach(evidence -> row.add("evidence " + evidence.text()));
            facts.put(step.id(), row);
        }
        facts.put(
                "header",
                List.of(
                        "topic " + plan.header().topic(),
                        "host " + plan.header().hostUnit(),
                        "reason " + plan.header().reason(),
                        "year " + plan.fiscalYear()));
        return facts;
    }

    static Set<ProblemCode> codes(ReadResult result) {
        return result.problems().stream().map(ReadProblem::code).collect(Collectors.toSet());
    }

    /** The plan reads as it does written out, with nothing worse than the codes named. */
    static void same(ReadResult result, ProblemCode... told) {
        assertThat(result.plans()).as("%s", result.problems()).hasSize(1);
        assertThat(facts(result.plans().get(0))).as("%s", result.problems()).isEqualTo(PLAN);
        assertThat(codes(result)).containsAll(List.of(told));
        assertThat(result.problems())
                .filteredOn(problem -> problem.severity() == ProblemSeverity.ERROR)
                .isEmpty();
    }

    static void told(ReadResult result, ProblemCode code) {
        assertThat(result.problems())
                .anyMatch(problem -> problem.code() == code && problem.severity() != ProblemSeverity.NOTE);
    }
}
