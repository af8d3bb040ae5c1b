package org.kmplan.rules.internal.fact.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * How heavy a risk is: its score or its level, as the appetite is declared. One of the two is {@code null}; what is compared is
 * of one measure.
 *
 * @param score score, {@code null} if the risk is weighed by its level
 * @param level level, {@code null} if the risk is weighed by its score
 */
public record RiskWeight(@Nullable Fraction score, @Nullable RiskLevel level) implements Comparable<RiskWeight> {
    /** Returns the weight of a score, {@code null} for none. */
    public static @Nullable RiskWeight of(@Nullable Fraction score) {
        return score == null ? null : new RiskWeight(score, null);
    }

    /** Returns the weight of a level, {@code null} for none. */
    public static @Nullable RiskWeight of(@Nullable RiskLevel level) {
        return level == null ? null : new RiskWeight(null, level);
    }

    @Override
    public int compareTo(RiskWeight other) {
        return score != null && other.score != null
                ? score.compareTo(other.score)
                : Objects.requireNonNull(level).compareTo(Objects.requireNonNull(other.level));
    }

    /** Returns the weight as messages show it. */
    Argument argument() {
        return score == null ? Arguments.of(Objects.requireNonNull(level)) : new Argument.Number(score);
    }
}
