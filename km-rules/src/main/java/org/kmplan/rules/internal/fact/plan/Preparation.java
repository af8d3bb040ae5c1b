package org.kmplan.rules.internal.fact.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * End of the preparation beside the earliest end of the knowledge work (LNK-03).
 *
 * @param preparationEnd end of CMP1, {@code null} if it is not readable
 * @param earliestKnowledgeEnd earliest end of a KMP step, {@code null} if none is readable
 * @param earliestStep the step that ends then, {@code null} if none is readable
 * @param unknownStep first KMP step of the plan if it is not known when it ends, which may be earlier still, else {@code null}
 */
public record Preparation(
        Place at,
        @Nullable LocalDate preparationEnd,
        @Nullable LocalDate earliestKnowledgeEnd,
        @Nullable ProcessStep earliestStep,
        @Nullable ProcessStep unknownStep)
        implements Check {
    @Override
    public String rule() {
        return "LNK-03";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        if (earliestKnowledgeEnd != null) {
            values.put("expected", new Argument.Date(earliestKnowledgeEnd));
        }
        if (preparationEnd != null) {
            values.put("actual", new Argument.Date(preparationEnd));
        }
        values.put(
                "step",
                earliestStep == null
                        ? Argument.name("ขั้นตอน KMP แรก", "the first KMP step")
                        : Arguments.of(earliestStep));
        if (unknownStep != null) {
            values.put("unclear", Arguments.of(unknownStep));
        }
        return values;
    }
}
