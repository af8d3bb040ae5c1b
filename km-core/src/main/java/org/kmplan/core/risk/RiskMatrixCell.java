package org.kmplan.core.risk;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Cell of a risk matrix (ตารางวิเคราะห์ระดับความเสี่ยง) that declares the score or the level for one pair of
 * likelihood and impact.
 *
 * <p>Example: likelihood 2, impact 5, level high. A matrix need be neither symmetric nor complete; where it is
 * silent, the product and the bands hold.
 */
@Value.Immutable
public abstract class RiskMatrixCell implements WithRiskMatrixCell {
    RiskMatrixCell() {}

    /** Returns the likelihood. */
    public abstract int likelihood();

    /** Returns the impact. */
    public abstract int impact();

    /** Returns the score that the agency declares for the cell. */
    public abstract Optional<Integer> score();

    /** Returns the level that the agency declares for the cell. */
    public abstract Optional<RiskLevel> level();

    /** Returns a cell that declares a level. */
    public static RiskMatrixCell of(int likelihood, int impact, RiskLevel level) {
        return builder().likelihood(likelihood).impact(impact).level(level).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link RiskMatrixCell}. */
    public static final class Builder extends ImmutableRiskMatrixCell.Builder {
        Builder() {}
    }
}
