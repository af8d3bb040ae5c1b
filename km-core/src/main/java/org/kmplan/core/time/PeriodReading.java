package org.kmplan.core.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was read from one period expression: the text as written, the period or the reason why there is none, and what had
 * to be assumed.
 *
 * <p>Example: {@code ต.ค. - ธ.ค.} in a plan of FY2566 reads as October to December 2565 with the note
 * {@link PeriodNote#YEAR_FROM_PLAN}.
 */
public final class PeriodReading {
    private final String raw;
    private final Optional<PlanPeriod> period;
    private final Set<PeriodNote> notes;
    private final Optional<PeriodRefusal> refusal;

    private PeriodReading(
            String raw, Optional<PlanPeriod> period, Set<PeriodNote> notes, Optional<PeriodRefusal> refusal) {
        this.raw = raw;
        this.period = period;
        this.notes = notes;
        this.refusal = refusal;
    }

    /** Returns a reading that gave a period. */
    public static PeriodReading read(String raw, PlanPeriod period, Set<PeriodNote> notes) {
        Set<PeriodNote> ordered = EnumSet.noneOf(PeriodNote.class);
        ordered.addAll(notes);
        return new PeriodReading(raw, Optional.of(period), Collections.unmodifiableSet(ordered), Optional.empty());
    }

    /** Returns a reading that gave no period. */
    public static PeriodReading refused(String raw, PeriodRefusal refusal) {
        return new PeriodReading(raw, Optional.empty(), Set.of(), Optional.of(refusal));
    }

    /** Returns the expression as written. */
    public String raw() {
        return raw;
    }

    /** Returns the period, or empty if the text was refused. */
    public Optional<PlanPeriod> period() {
        return period;
    }

    /** Returns what was assumed, in the order of the enum. */
    public Set<PeriodNote> notes() {
        return notes;
    }

    /** Returns why no period was read, or empty if one was. */
    public Optional<PeriodRefusal> refusal() {
        return refusal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeriodReading that
                && raw.equals(that.raw)
                && period.equals(that.period)
                && notes.equals(that.notes)
                && refusal.equals(that.refusal);
    }

    @Override
    public int hashCode() {
        return List.of(raw, period, notes, refusal).hashCode();
    }

    @Override
    public String toString() {
        return "'" + raw + "' -> "
                + period.map(PlanPeriod::toString)
                        .orElseGet(() -> refusal.map(Enum::name).orElse(""))
                + (notes.isEmpty() ? "" : " " + notes);
    }
}
