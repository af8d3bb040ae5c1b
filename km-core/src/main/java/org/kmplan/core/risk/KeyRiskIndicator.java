package org.kmplan.core.risk;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Key risk indicator (ดัชนีชี้วัดความเสี่ยง, KRI): an early warning, unlike a KPI.
 *
 * <p>Example: late disbursements, threshold "more than 3 a month", checked monthly by the finance division. A part
 * that is not recorded is absent; rule RSK-06 asks for threshold, frequency and owner.
 */
@Value.Immutable
public abstract class KeyRiskIndicator implements WithKeyRiskIndicator {
    KeyRiskIndicator() {}

    /** Returns what is measured. */
    public abstract Optional<String> name();

    /** Returns the threshold at which to act, such as {@code เกิน ๓ ครั้งต่อเดือน}. */
    public abstract Optional<String> threshold();

    /** Returns how often it is measured, such as {@code รายเดือน}. */
    public abstract Optional<String> frequency();

    /** Returns who measures it. */
    public abstract Optional<String> owner();

    /** Tells whether threshold, frequency and owner are all recorded. */
    public boolean isComplete() {
        return threshold().isPresent() && frequency().isPresent() && owner().isPresent();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link KeyRiskIndicator}. */
    public static final class Builder extends ImmutableKeyRiskIndicator.Builder {
        Builder() {}
    }
}
