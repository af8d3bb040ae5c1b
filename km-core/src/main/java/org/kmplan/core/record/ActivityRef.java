package org.kmplan.core.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.text.internal.Ids;

/**
 * Reference to an activity of a plan, or to a step as a whole: {@code KMP2/1}, {@code KMP2}.
 *
 * <p>It need not lead anywhere: records may name an activity that the plan does not have.
 *
 * @param step id of the step, such as {@code KMP2} or {@code KMP_RECOGNITION}
 * @param activity id of the activity in the step; empty for the step as a whole
 */
public record ActivityRef(String step, Optional<String> activity) {
    /** Refuses ids that cannot stand in a path. */
    public ActivityRef {
        Ids.check("Step of an activity reference", step);
        if (activity.isPresent()) {
            Ids.check("Activity of an activity reference", activity.get());
        }
    }

    /** Returns a reference to a step as a whole. */
    public static ActivityRef ofStep(String step) {
        return new ActivityRef(step, Optional.empty());
    }

    /** Returns a reference to an activity. */
    public static ActivityRef of(String step, String activity) {
        return new ActivityRef(step, Optional.of(activity));
    }

    /**
     * Reads the form that {@link #toString} prints.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ActivityRef parse(String text) {
        int slash = text.indexOf('/');
        String step = slash < 0 ? text : text.substring(0, slash);
        Optional<String> activity = slash < 0 ? Optional.empty() : Optional.of(text.substring(slash + 1));
        if (!Ids.isId(step) || !activity.map(Ids::isId).orElse(true)) {
            throw new IllegalArgumentException(
                    "Activity reference: expected a form such as 'KMP2/1' or 'KMP2', but was '" + text + "'");
        }
        return new ActivityRef(step, activity);
    }

    /** Returns the path of the step or activity in the plan, such as {@code steps/KMP2/activities/1}. */
    public String path() {
        String path = "steps/".concat(step);
        return activity.isEmpty() ? path : path.concat("/activities/").concat(activity.get());
    }

    /** Tells whether the step itself is meant, or an activity of it. */
    public boolean isOf(String stepId) {
        return step.equals(stepId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActivityRef that && step.equals(that.step) && activity.equals(that.activity);
    }

    @Override
    public int hashCode() {
        return 31 * step.hashCode() + activity.hashCode();
    }

    /** Returns the short form, such as {@code KMP2/1}. */
    @Override
    public String toString() {
        return activity.isEmpty() ? step : step.concat("/").concat(activity.get());
    }
}
