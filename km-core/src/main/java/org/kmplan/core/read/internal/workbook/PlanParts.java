package org.kmplan.core.read.internal.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.text.Phrase;

/** Parts of the plan that records may refer to: its rows, activities and targets. If no plan is known, any part. */
final class PlanParts {
    private final Optional<KnowledgePlan> plan;
    private final Set<String> paths = new HashSet<>();

    PlanParts(Optional<KnowledgePlan> plan) {
        this.plan = plan;
        plan.ifPresent(this::collect);
    }

    private void collect(KnowledgePlan known) {
        for (PlanStep step : known.steps()) {
            ActivityRef row = ActivityRef.ofStep(step.id());
            paths.add(row.path());
            targets(row, step.targets());
            for (Activity activity : step.activities()) {
                ActivityRef part = ActivityRef.of(step.id(), activity.id());
                paths.add(part.path());
                targets(part, activity.targets());
            }
        }
    }

    private void targets(ActivityRef owner, List<Target> targets) {
        targets.forEach(target -> paths.add(targetPath(owner, target)));
    }

    /** Returns the path of a target in its plan. */
    static String targetPath(ActivityRef owner, Target target) {
        return owner.path() + "/targets/" + target.id();
    }

    /** Reports a cell that refers to a part that the plan does not have. */
    void check(RecordRow row, String key, String path, String written) {
        if (plan.isPresent() && !paths.contains(path)) {
            row.report(
                    ProblemCode.RECORD_REFERENCE_UNKNOWN,
                    key,
                    Phrase.of("record.reference").with("plan", plan.get().id()).with("text", written));
        }
    }
}
