package org.kmplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;

/**
 * Indicator of success (ตัวชี้วัด).
 *
 * <p>Example: {@code จำนวนครั้งในการจัดกิจกรรม}.
 */
@Value.Immutable
public abstract class Indicator implements PlanElement, WithIndicator {
    Indicator() {}

    @Override
    public abstract String id();

    /** Returns the text on one line, without its bullet. */
    public abstract String text();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns an indicator without a source. */
    public static Indicator of(String id, String text) {
        return builder().id(id).text(text).build();
    }

    /** Refuses a blank text. */
    @Value.Check
    void validate() {
        Ids.check("Indicator", id());
        if (text().isBlank()) {
            throw new IllegalArgumentException("Indicator " + id() + ": the text must not be blank");
        }
    }

    /** Builder of {@link Indicator}. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
