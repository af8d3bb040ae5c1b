package org.kmplan.core.time.internal;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/** What the words around a time make of it: a deadline, a beginning, a range or a list of months. */
final class PeriodBounds {
    private PeriodBounds() {}

    /**
     * Returns a time as the words around it bound it, or refused where these do not go together.
     *
     * @param open whether it goes on
     * @param end whether the words mean its end
     * @param sole whether it is the only time of its expression
     */
    static PeriodCore bound(PeriodCore core, Set<Kind> bounds, boolean open, boolean end, boolean sole) {
        Set<Kind> others = EnumSet.noneOf(Kind.class);
        others.addAll(bounds);
        if (open) {
            others.remove(Kind.FROM);
        }
        PeriodRefusal unclear = PeriodRefusal.NOT_UNDERSTOOD;
        if (others.size() > 1) {
            return PeriodCore.refused(core.from(), core.next(), unclear);
        }
        PlanPeriod period = Objects.requireNonNull(core.period());
        if (period instanceof PlanPeriod.Recurring) {
            return others.isEmpty() && !open ? core : PeriodCore.refused(core.from(), core.next(), unclear);
        }
        if (others.contains(Kind.WITHIN) && !open) {
            return core.with(
                    core.point()
                            ? new PlanPeriod.Deadline(core.last(), false)
                            : new PlanPeriod.Range(core.first(), core.last(), true));
        }
        if (others.contains(Kind.FROM) && !core.point() && sole) {
            return core;
        }
        if (others.isEmpty() && !open) {
            return end ? core.with(new PlanPeriod.Day(core.last())) : core;
        }
        if (!core.point()
                || others.contains(Kind.WITHIN)
                || others.contains(Kind.BEFORE) && open
                || !sole && !others.contains(Kind.BEFORE)) {
            return PeriodCore.refused(core.from(), core.next(), unclear);
        }
        if (others.contains(Kind.BEFORE)) {
            return core.with(new PlanPeriod.Deadline(end ? core.last() : core.first(), true));
        }
        return core.with(
                others.contains(Kind.AFTER)
                        ? new PlanPeriod.OpenEnded(core.last(), true)
                        : new PlanPeriod.OpenEnded(end ? core.last() : core.first(), false));
    }

    /** Several single months are one list; the order in which they are written does not matter. */
    static List<PeriodCore> listed(List<PeriodCore> items) {
        TreeSet<YearMonth> months = new TreeSet<>();
        Set<PeriodNote> notes = PeriodCore.noNotes();
        for (PeriodCore item : items) {
            if (!(item.period() instanceof PlanPeriod.Month month)) {
                return items;
            }
            months.add(month.month());
            notes.addAll(item.notes());
        }
        if (months.size() < 2) {
            return List.of(items.get(0).until(items.get(items.size() - 1).next()));
        }
        return List.of(PeriodCore.range(
                items.get(0).from(),
                items.get(items.size() - 1).next(),
                new PlanPeriod.Months(List.copyOf(months)),
                notes));
    }
}
