package org.kmplan.rules.internal.fact.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Links of a step to steps of the other process (LNK-02).
 *
 * <p>A link holds in time if the windows overlap or the change step ends no later than the knowledge step. Since no window
 * ends before it starts, that is the case exactly if the change step starts no later than the knowledge step ends; so the
 * earliest change start and the latest knowledge end decide for all links of the step.
 *
 * @param links number of linked steps that the plan has
 * @param unknownWindows number of windows that are needed and not known, because no period of the step is readable or the
 *     fiscal year that bounds it is unknown
 * @param earliestChangeStart earliest known start of the change steps of the links, {@code null} if none is known
 * @param latestKnowledgeEnd latest known end of the knowledge steps of the links, {@code null} if none is known
 * @param linked the linked steps that the plan has
 * @param wanted the steps that the link map names
 */
public record StepLinks(
        Place at,
        ProcessStep step,
        int links,
        int unknownWindows,
        @Nullable LocalDate earliestChangeStart,
        @Nullable LocalDate latestKnowledgeEnd,
        List<ProcessStep> linked,
        List<ProcessStep> wanted)
        implements Check {
    @Override
    public String rule() {
        return "LNK-02";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("step", Arguments.of(step));
        values.put("expected", Arguments.list(wanted, Arguments::of));
        values.put("actual", Arguments.list(linked, Arguments::of));
        if (earliestChangeStart != null) {
            values.put("changeStart", new Argument.Date(earliestChangeStart));
        }
        if (latestKnowledgeEnd != null) {
            values.put("knowledgeEnd", new Argument.Date(latestKnowledgeEnd));
        }
        return values;
    }
}
