package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.DayBound;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Results of training evaluations beside the least one demanded (CMP-06).
 *
 * @param trainings number of evaluations
 * @param lowest lowest percentage, or that of all trainings together where they are judged so; {@code null} if there is none
 * @param minimum least percentage demanded
 * @param strict whether the least percentage itself is not enough
 * @param decisive titles of the trainings that have the lowest percentage, or of all that are judged together
 * @param unclear titles of the trainings that give no percentage from 0 to 100
 * @param complete whether the trainings are declared complete
 * @param due last day, {@code null} if the plan does not state one that can be read
 * @param asOf day as of which the records are judged
 */
public record TrainingScores(
        Place at,
        int trainings,
        @Nullable Fraction lowest,
        Fraction minimum,
        boolean strict,
        List<String> decisive,
        List<String> unclear,
        boolean complete,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements DayBound {
    @Override
    public String rule() {
        return "CMP-06";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", Argument.percent(minimum));
        if (lowest != null) {
            values.put("actual", Argument.percent(lowest));
        }
        values.put("trainings", Argument.number(trainings));
        values.put("decisive", Arguments.texts(decisive));
        values.put("unclear", Arguments.texts(unclear));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        return values;
    }
}
