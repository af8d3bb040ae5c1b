package org.kmplan.core.risk;

import org.immutables.value.Value;
import org.kmplan.core.time.Fraction;

/**
 * Band of scores that make up one level (ช่วงคะแนนของระดับความเสี่ยง), such as 10 to 16 for high.
 *
 * <p>Bands that overlap, leave gaps or run backwards are representable; rule RSK-04 reports them.
 */
@Value.Immutable
public abstract class RiskBand implements WithRiskBand {
    RiskBand() {}

    /** Returns the level. */
    public abstract RiskLevel level();

    /** Returns the lowest score of the band. */
    public abstract int from();

    /** Returns the highest score of the band, itself included. */
    public abstract int to();

    /** Returns a band. */
    public static RiskBand of(RiskLevel level, int from, int to) {
        return builder().level(level).from(from).to(to).build();
    }

    /** Tells whether a score lies in the band, both ends included. */
    public boolean contains(Fraction score) {
        return score.compareTo(Fraction.of(from())) >= 0 && score.compareTo(Fraction.of(to())) <= 0;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link RiskBand}. */
    public static final class Builder extends ImmutableRiskBand.Builder {
        Builder() {}
    }
}
