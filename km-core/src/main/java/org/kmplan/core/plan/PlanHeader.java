package org.kmplan.core.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Header of a plan: what stands before its tables. */
@Value.Immutable
public abstract class PlanHeader implements WithPlanHeader {
    PlanHeader() {}

    /** Returns the number of the table in the document, such as {@code 2.2}: an ordinal. */
    public abstract Optional<String> tableNumber();

    /** Returns the number of the plan in the document. */
    public abstract Optional<Integer> planNumber();

    /** Returns the topic: the body of knowledge that was chosen. */
    public abstract Optional<String> topic();

    /** Returns the host unit (เจ้าภาพ). */
    public abstract Optional<String> hostUnit();

    /** Returns the organisation, where the document names it. */
    public abstract Optional<String> organisation();

    /** Returns the strategic issue. */
    public abstract Optional<StrategicIssue> strategicIssue();

    /** Returns the reason for the choice. */
    public abstract Optional<String> reason();

    /** Returns the achievement indicators. */
    public abstract List<AchievementIndicator> achievementIndicators();

    /** Returns every field as written, in order, the title line included; empty if the plan was built in code. */
    public abstract List<HeaderField> fields();

    /** Returns the first field with a meaning, if the header has it. */
    public Optional<HeaderField> field(HeaderItem item) {
        return fields().stream().filter(field -> field.item() == item).findFirst();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PlanHeader}. */
    public static final class Builder extends ImmutablePlanHeader.Builder {
        Builder() {}
    }
}
