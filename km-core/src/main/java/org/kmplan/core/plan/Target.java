package org.kmplan.core.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;
import org.kmplan.core.time.FiscalYear;

/**
 * Target of an indicator (เป้าหมายของตัวชี้วัด), with the column in which it really stood.
 *
 * <p>Example: {@code บุคลากรทุกคนที่เกี่ยวข้องร้อยละ ๘๐}, found in the column of target groups.
 */
@Value.Immutable
public abstract class Target implements PlanElement, WithTarget {
    Target() {}

    @Override
    public abstract String id();

    /** Returns what the target demands. */
    public abstract TargetExpression expression();

    /** Returns the column in which it stood; {@link PlanColumn#TARGET} unless it stood elsewhere. */
    @Value.Default
    public PlanColumn column() {
        return PlanColumn.TARGET;
    }

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a target in the target column, without a source. */
    public static Target of(String id, TargetExpression expression) {
        return builder().id(id).expression(expression).build();
    }

    /**
     * Returns the one target that a text states as officers write it, such as {@code ไม่น้อยกว่าร้อยละ ๘๐} or
     * {@code อย่างน้อยปีละ ๑ ครั้ง}. Its id is {@code 1}; {@link #withId} gives it another.
     *
     * @throws IllegalArgumentException if the text states no target that can be read, or several, which
     *     {@link TargetExpression#readAll(String, Optional)} reads
     */
    public static Target parse(String text) {
        return parse(text, Optional.empty());
    }

    /**
     * Returns the one target that a text states, in a plan of a fiscal year, from which a time without a year takes it.
     *
     * @throws IllegalArgumentException as {@link #parse(String)}
     */
    public static Target parse(String text, FiscalYear planYear) {
        return parse(text, Optional.of(planYear));
    }

    private static Target parse(String text, Optional<FiscalYear> planYear) {
        List<TargetExpression> found = TargetExpression.readAll(text, planYear);
        if (found.size() != 1
                || found.get(0).kind() == TargetKind.UNREADABLE
                || found.get(0).kind() == TargetKind.NOT_A_TARGET) {
            throw new IllegalArgumentException(
                    "Target: expected one that can be read, such as 'ไม่น้อยกว่าร้อยละ 80' or"
                            + " 'อย่างน้อย 2 ช่องทาง', but was '" + Ids.shortened(text) + "'"
                            + "\nHint: TargetExpression.readAll reads a cell with several, and tells what it could not read");
        }
        return of("1", found.get(0));
    }

    /** Refuses a blank id. */
    @Value.Check
    void validate() {
        Ids.check("Target", id());
    }

    /** Builder of {@link Target}. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
