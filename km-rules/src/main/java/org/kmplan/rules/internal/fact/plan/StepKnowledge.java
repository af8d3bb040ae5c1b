package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Types of knowledge that a step covers, over all its activities (KMP-02).
 *
 * @param types types that are marked
 */
public record StepKnowledge(Place at, ProcessStep step, Set<KnowledgeType> types) implements Check {
    @Override
    public String rule() {
        return "KMP-02";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "step",
                Arguments.of(step),
                "actual",
                Arguments.list(types.stream().sorted().toList(), Arguments::of));
    }
}
