package org.kmplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;

/**
 * Group of people that an activity is for (กลุ่มเป้าหมาย).
 *
 * <p>Example: {@code บุคลากรทั้งในและนอกสังกัด}.
 */
@Value.Immutable
public abstract class TargetGroup implements PlanElement, WithTargetGroup {
    TargetGroup() {}

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

    /** Returns a target group without a source. */
    public static TargetGroup of(String id, String text) {
        return builder().id(id).text(text).build();
    }

    /** Refuses a blank text. */
    @Value.Check
    void validate() {
        Ids.check("TargetGroup", id());
        if (text().isBlank()) {
            throw new IllegalArgumentException("TargetGroup " + id() + ": the text must not be blank");
        }
    }

    /** Builder of {@link TargetGroup}. */
    public static final class Builder extends ImmutableTargetGroup.Builder {
        Builder() {}
    }
}
