package org.kmplan.rules.internal.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.internal.catalog.Parameters;

/** Titles by which a policy knows steps, besides those that are read anyway: for rows whose step could not be told. */
record StepTitles(Map<String, ProcessStep> titles) {
    static final Parameters.Prepared<StepTitles> OF_POLICY = new Parameters.Prepared<>(StepTitles::of);

    private static StepTitles of(Parameters parameters) {
        Map<String, ProcessStep> titles = new HashMap<>();
        Stream.of("KMP-01.step_titles", "CMP-01.step_titles")
                .flatMap(key -> parameters.words(key).stream())
                .forEach(word -> {
                    int colon = word.indexOf(':');
                    titles.put(
                            ThaiText.skeleton(word.substring(colon + 1)),
                            ProcessStep.valueOf(word.substring(0, colon).strip()));
                });
        return new StepTitles(titles);
    }

    /** Returns the plan with the steps of rows that bear such a title. */
    KnowledgePlan applyTo(KnowledgePlan plan) {
        if (titles.isEmpty()) {
            return plan;
        }
        List<PlanStep> rows = plan.steps().stream().map(this::known).toList();
        return plan.withSteps(rows);
    }

    private PlanStep known(PlanStep row) {
        @Nullable ProcessStep step = titles.get(ThaiText.skeleton(row.title()));
        boolean unknown = row.step().isEmpty() && !row.isRecognition();
        return step != null && unknown ? row.withStep(Optional.of(step)).withProcess(step.process()) : row;
    }
}
