package org.kmplan.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;

/**
 * Activity within a step (กิจกรรม, กิจกรรมย่อย), with the periods, indicators and targets that belong to it alone. What
 * belongs to all activities of a step stands on the {@link PlanStep}.
 */
@Value.Immutable
public abstract class Activity implements PlanElement, WithActivity {
    Activity() {}

    @Override
    public abstract String id();

    /** Returns the number that the plan gives the activity, such as 1 for {@code ๑)}. */
    public abstract Optional<Integer> number();

    /** Returns what is done, on one line. */
    public abstract String description();

    /** Returns the types of knowledge that the activity is marked with. */
    public abstract Set<KnowledgeType> knowledgeTypes();

    /** Returns the periods of this activity alone. */
    public abstract List<PlannedPeriod> periods();

    /** Returns the indicators of this activity alone. */
    public abstract List<Indicator> indicators();

    /** Returns the targets of this activity alone, in whatever column they stood. */
    public abstract List<Target> targets();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns the activity in one line: its id and the beginning of its description. */
    @Override
    public String toString() {
        return "Activity " + id() + " '" + Ids.shortened(description()) + "'";
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses a blank description and ids that are used twice. */
    @Value.Check
    void validate() {
        Ids.check("Activity", id());
        if (description().isBlank()) {
            throw new IllegalArgumentException("Activity " + id() + ": the description must not be blank");
        }
        Ids.checkUnique("Periods of activity " + id(), periods(), PlanElement::id);
        Ids.checkUnique("Indicators of activity " + id(), indicators(), PlanElement::id);
        Ids.checkUnique("Targets of activity " + id(), targets(), PlanElement::id);
    }

    /** Builder of {@link Activity}. */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
