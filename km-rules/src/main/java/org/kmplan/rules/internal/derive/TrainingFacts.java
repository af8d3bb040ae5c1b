package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.catalog.Requirement;
import org.kmplan.rules.internal.fact.record.TrainingScores;

/** Facts about the evaluation of training: each by itself, or all together where the policy says so. */
final class TrainingFacts {
    private static final Fraction HUNDRED = Fraction.of(100);

    private TrainingFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        List<TrainingResult> trainings = context.records().trainings().stream()
                .filter(training -> context.exists(training.date()))
                .toList();
        List<TrainingResult> usable = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (TrainingResult training : trainings) {
            if (percent(training).isPresent()) {
                usable.add(training);
            } else {
                unclear.add(title(training));
            }
        }
        boolean together = context.parameters().flag("CMP-06.aggregate");
        @Nullable Fraction lowest = together ? total(usable, !unclear.isEmpty()) : lowest(usable);
        List<String> decisive = usable.stream()
                .filter(training -> together
                        || percent(training)
                                .filter(value -> value.equals(lowest))
                                .isPresent())
                .map(TrainingFacts::title)
                .toList();
        Requirement demanded = context.requirement("CMP-06.min_score");
        checks.accept(new TrainingScores(
                context.place(ProcessStep.CMP4),
                trainings.size(),
                lowest,
                demanded.least(),
                demanded.strict(),
                decisive,
                unclear,
                context.isComplete(RecordKind.TRAININGS),
                context.due("CMP-06.min_score", ProcessStep.CMP4),
                context.asOf()));
    }

    private static @Nullable Fraction lowest(List<TrainingResult> trainings) {
        @Nullable Fraction lowest = null;
        for (TrainingResult training : trainings) {
            Fraction percent = percent(training).orElseThrow();
            if (lowest == null || percent.compareTo(lowest) < 0) {
                lowest = percent;
            }
        }
        return lowest;
    }

    /** Returns the percentage of all scores in all highest possible scores; a mere percentage counts as one of a hundred. */
    private static @Nullable Fraction total(List<TrainingResult> trainings, boolean unclear) {
        if (unclear || trainings.isEmpty()) {
            return null;
        }
        Fraction scores = Fraction.ZERO;
        Fraction maxima = Fraction.ZERO;
        for (TrainingResult training : trainings) {
            boolean counted = training.score().isPresent() && training.maximum().isPresent();
            scores = scores.add(
                    counted ? training.score().get() : percent(training).orElseThrow());
            maxima = maxima.add(counted ? training.maximum().get() : HUNDRED);
        }
        return scores.multiply(HUNDRED).divide(maxima);
    }

    private static Optional<Fraction> percent(TrainingResult training) {
        return training.percent().filter(value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0);
    }

    private static String title(TrainingResult training) {
        return training.title().orElse(training.id());
    }
}
