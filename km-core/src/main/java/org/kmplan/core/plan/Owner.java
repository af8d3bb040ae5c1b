package org.kmplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;

/**
 * Responsible unit or person (ผู้รับผิดชอบ).
 *
 * <p>Example: {@code ฝ่ายส่งเสริมและเผยแพร่วิชาการ}, or by reference to the plan's host
 * {@code สำนัก/กองเจ้าภาพที่รับผิดชอบองค์ความรู้}.
 */
@Value.Immutable
public abstract class Owner implements PlanElement, WithOwner {
    private static final String HOST_WORD = "เจ้าภาพ";

    Owner() {}

    @Override
    public abstract String id();

    /** Returns the name on one line, without its bullet. */
    public abstract String text();

    /** Returns the host unit that a reference stands for; empty for a name, and for a reference that does not resolve. */
    public abstract Optional<String> resolvesTo();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Tells whether the text refers to the plan's host (เจ้าภาพ) instead of naming a unit. */
    @Value.Derived
    public boolean isHostReference() {
        return text().contains(HOST_WORD);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns an owner without a source. */
    public static Owner of(String id, String text) {
        return builder().id(id).text(text).build();
    }

    /** Refuses a blank name. */
    @Value.Check
    void validate() {
        Ids.check("Owner", id());
        if (text().isBlank()) {
            throw new IllegalArgumentException("Owner " + id() + ": the name must not be blank");
        }
    }

    /** Builder of {@link Owner}. */
    public static final class Builder extends ImmutableOwner.Builder {
        Builder() {}
    }
}
