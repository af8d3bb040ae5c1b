package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;

/**
 * What was done of an activity of the plan (ผลการดำเนินงานของกิจกรรม).
 *
 * <p>Example: {@code KMP2/1}, complete, begun on 3 April 2566, completed on 30 May 2566. Contradictions, such as a
 * completion before the beginning, are representable; rule EXE-03 reports them.
 */
@Value.Immutable
public abstract class ActivityRecord implements RecordEntry, WithActivityRecord {
    ActivityRecord() {}

    /** Returns the activity, or the step as a whole. */
    public abstract ActivityRef activity();

    /** Returns the status. */
    public abstract Optional<ActivityStatus> status();

    /** Returns the first day of the work. */
    public abstract Optional<LocalDate> begunOn();

    /** Returns the day on which the work was complete. */
    public abstract Optional<LocalDate> completedOn();

    /** Returns who took part. */
    public abstract Optional<Attendance> attendance();

    /** Returns the review date set for work without an end (rule SCH-03). */
    public abstract Optional<LocalDate> reviewOn();

    /** Returns a remark (หมายเหตุ). */
    public abstract Optional<String> remark();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns the reference in its printed form, such as {@code KMP2/1}. */
    @Override
    public String id() {
        return activity().toString();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ActivityRecord}. */
    public static final class Builder extends ImmutableActivityRecord.Builder {
        Builder() {}
    }
}
