package org.kmplan.core.read.internal.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kmplan.core.plan.TargetContext;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PeriodReading;

/**
 * Texts of one plan as they were read: what stands in many rows, such as a period or a group, is read once. Keeps only short
 * texts and not more than some, so that it stays small beside the plan.
 */
final class TextsOfPlan {
    private static final int MAX_KEPT = 2_000;
    private static final int MAX_LENGTH = 200;

    private record Beside(String text, TargetContext context) {}

    private final Optional<FiscalYear> year;
    private final Map<Beside, List<TargetExpression>> targets = new HashMap<>();
    private final Map<String, List<TargetExpression>> quantities = new HashMap<>();
    private final Map<String, List<PeriodReading>> periods = new HashMap<>();

    TextsOfPlan(Optional<FiscalYear> year) {
        this.year = year;
    }

    /** Returns the fiscal year of the plan. */
    Optional<FiscalYear> year() {
        return year;
    }

    List<TargetExpression> targets(String text, TargetContext context) {
        return once(
                targets,
                new Beside(text, context),
                text.length() + context.indicator().length(),
                () -> TargetExpression.readAll(text, year, context));
    }

    List<TargetExpression> quantities(String text) {
        return once(quantities, text, text.length(), () -> TargetExpression.quantitiesIn(text, year));
    }

    List<PeriodReading> periods(String text) {
        return once(periods, text, text.length(), () -> PeriodParser.read(text, year));
    }

    private static <K, V> List<V> once(Map<K, List<V>> kept, K key, int length, Supplier<List<V>> reading) {
        List<V> known = kept.get(key);
        if (known != null) {
            return known;
        }
        List<V> read = reading.get();
        if (length <= MAX_LENGTH && kept.size() < MAX_KEPT) {
            kept.put(key, read);
        }
        return read;
    }
}
