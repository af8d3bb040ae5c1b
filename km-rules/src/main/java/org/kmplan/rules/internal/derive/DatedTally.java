package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.RecordKind;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.DatedRecords;
import org.kmplan.rules.fact.RecordDetail;

/** Entries that a deadline sorts into those in time, those too late and those of which that cannot be told. */
final class DatedTally {
    private final ExecutionContext context;
    private final String rule;
    private final @Nullable LocalDate deadline;
    private final List<LocalDate> dates = new ArrayList<>();
    private final Set<RecordDetail> missing = EnumSet.noneOf(RecordDetail.class);
    private final Set<RecordDetail> against = EnumSet.noneOf(RecordDetail.class);
    private @Nullable LocalDate earliestLate;
    private final List<LocalDate> earlier = new ArrayList<>();
    private final List<LocalDate> ended = new ArrayList<>();
    private boolean lastLate;
    private int undated;
    private int undecided;
    private int recorded;
    private int unfit;

    /** Creates an empty tally for the deadline of a rule. */
    DatedTally(ExecutionContext context, String rule) {
        this.context = context;
        this.rule = rule;
        this.deadline = context.plan().deadline(rule + ".deadline");
    }

    /** Tells whether a day is no later than the deadline; never so if that is unknown. */
    boolean inTime(LocalDate day) {
        return deadline != null && !day.isAfter(deadline);
    }

    /** Takes an entry that is in time or late by this day. */
    void add(LocalDate day) {
        recorded++;
        if (inTime(day)) {
            dates.add(day);
        } else {
            earliestLate = PlanContext.earlier(earliestLate, day);
        }
    }

    /** Tells whether a day is before the deadline; never so if that is unknown. */
    boolean isBeforeDeadline(LocalDate day) {
        return deadline != null && day.isBefore(deadline);
    }

    /** Takes one of several entries of which the last must be in time as well. */
    void addOne(LocalDate day, boolean certain) {
        lastLate |= certain && !inTime(day);
        add(day);
    }

    /** Takes an entry that does not count: it is from before the fiscal year and was not reviewed in it. */
    void addEarlier(LocalDate day) {
        recorded++;
        earlier.add(day);
    }

    /** Takes an entry that does not count: it was over on that day, before the deadline. */
    void addEnded(LocalDate day) {
        recorded++;
        ended.add(day);
    }

    /** Takes an entry of which only the day is missing. */
    void addUndated() {
        recorded++;
        undated++;
        missing.add(RecordDetail.DATE);
    }

    /** Takes an entry that cannot be judged without these details. */
    void addUndecided(Set<RecordDetail> details) {
        recorded++;
        undecided++;
        missing.addAll(details);
    }

    /** Takes an entry of the kind that does not count, with the details that stand against it. */
    void addUnfit(Set<RecordDetail> details) {
        recorded++;
        unfit++;
        against.addAll(details);
    }

    Check check(ProcessStep step, RecordKind kind, int minimum, boolean yearUnknown) {
        List.of(dates, earlier, ended).forEach(Collections::sort);
        return new DatedRecords(
                context.place(step),
                rule,
                dates.size(),
                earlier,
                undated,
                undecided,
                recorded,
                context.isComplete(kind),
                minimum,
                dates,
                ended,
                missing,
                unfit,
                against,
                earliestLate,
                lastLate,
                yearUnknown,
                deadline,
                context.asOf());
    }
}
