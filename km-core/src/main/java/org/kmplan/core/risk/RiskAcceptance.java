package org.kmplan.core.risk;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Acceptance of a residual risk above the appetite by the head of the agency (การอนุมัติยอมรับความเสี่ยง).
 *
 * <p>Example: accepted by the chief executive on 15 January 2566. An acceptance without a date is representable; it
 * does not satisfy rule RSK-05.
 */
@Value.Immutable
public abstract class RiskAcceptance implements WithRiskAcceptance {
    RiskAcceptance() {}

    /** Returns who accepted the risk. */
    public abstract Optional<String> acceptedBy();

    /** Returns the day of the acceptance. */
    public abstract Optional<LocalDate> date();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link RiskAcceptance}. */
    public static final class Builder extends ImmutableRiskAcceptance.Builder {
        Builder() {}
    }
}
