package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Follow-up of the use of knowledge in a unit (การติดตามการนำองค์ความรู้ไปใช้).
 *
 * <p>Example: the finance division, asked on 20 August 2566.
 */
@Value.Immutable
public abstract class UseFollowUp implements WithUseFollowUp {
    UseFollowUp() {}

    /** Returns the unit that uses the knowledge. */
    public abstract Optional<String> unit();

    /** Returns the day of the follow-up. */
    public abstract Optional<LocalDate> date();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link UseFollowUp}. */
    public static final class Builder extends ImmutableUseFollowUp.Builder {
        Builder() {}
    }
}
