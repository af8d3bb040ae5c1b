package org.kmplan.rules.internal.repair;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.internal.derive.PlanContext;

/**
 * Periods that fit a row: within the fiscal year, in the order of the steps, and in time for the steps that are linked. An
 * officer will choose other days; these show that there are some.
 */
final class PeriodProposal {
    private final PlanContext context;
    private final @Nullable LocalDate yearStart;
    private final @Nullable LocalDate yearEnd;
    private final Map<ProcessStep, Optional<PlanPeriod>> bySteps = new EnumMap<>(ProcessStep.class);

    PeriodProposal(PlanContext context) {
        this.context = context;
        this.yearStart = context.yearStart(context.yearStartMonth());
        this.yearEnd = context.yearEnd(context.yearStartMonth());
    }

    /** Returns a period for a row; empty if the fiscal year is unknown. */
    Optional<PlanPeriod> of(PlanStep row) {
        if (row.isRecognition()) {
            return recognition();
        }
        return row.step().isPresent() ? of(row.step().get()) : between(yearStart, yearEnd);
    }

    /** Returns a period for a step; empty if the fiscal year is unknown. */
    Optional<PlanPeriod> of(ProcessStep step) {
        return bySteps.computeIfAbsent(step, this::proposed);
    }

    private Optional<PlanPeriod> proposed(ProcessStep step) {
        if (yearStart == null || yearEnd == null) {
            return Optional.empty();
        }
        return switch (step) {
            case KMP1, KMP2, KMP3, KMP4, KMP5, KMP6, KMP7 -> knowledge(step);
            case CMP1 -> between(yearStart, monthEnd(orElse(firstStart(), yearStart)));
            case CMP2, CMP3, CMP4 -> between(yearStart, yearEnd);
            case CMP5 -> between(monthStart(lastWork(ProcessStep.KMP6, ProcessStep.KMP7)), yearEnd);
            case CMP6 -> {
                LocalDate work = monthStart(lastWork(ProcessStep.KMP7));
                PlanContext.Window row = context.window(context.recognitionRows());
                LocalDate start = orElse(row.start(), work);
                yield between(start.isBefore(work) ? start : work, yearEnd);
            }
        };
    }

    /** Returns a period for the recognition row: that of CMP6, else the last month. */
    Optional<PlanPeriod> recognition() {
        if (yearStart == null || yearEnd == null) {
            return Optional.empty();
        }
        PlanContext.Window change = context.window(context.rows(ProcessStep.CMP6));
        return isInYear(change.start()) && isInYear(change.end())
                ? between(change.start(), change.end())
                : between(monthStart(yearEnd), yearEnd);
    }

    /** Returns what of a period lies in the fiscal year. */
    Optional<PlanPeriod> clipped(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null || end == null ? Optional.empty() : between(start, end);
    }

    /** Returns the period of the step before, or of the one after if there is none before. */
    private Optional<PlanPeriod> knowledge(ProcessStep step) {
        List<ProcessStep> steps = ProcessStep.of(PlanProcess.KMP);
        // Sharing and learning go on until the change steps that they are linked to.
        boolean late = step == ProcessStep.KMP6 || step == ProcessStep.KMP7;
        int index = steps.indexOf(step);
        for (int i = index - 1; i >= 0; i--) {
            PlanContext.Window window = context.window(context.rows(steps.get(i)));
            if (isInYear(window.start())) {
                return between(window.start(), !late && isInYear(window.end()) ? window.end() : yearEnd);
            }
        }
        for (int i = index + 1; i < steps.size(); i++) {
            PlanContext.Window window = context.window(context.rows(steps.get(i)));
            if (isInYear(window.start())) {
                return between(window.start(), isInYear(window.end()) ? window.end() : yearEnd);
            }
        }
        return between(yearStart, yearEnd);
    }

    private @Nullable LocalDate firstStart() {
        @Nullable LocalDate first = null;
        for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
            LocalDate start = context.window(context.rows(step)).start();
            first = isInYear(start) ? PlanContext.earlier(first, start) : first;
        }
        return first;
    }

    private LocalDate lastWork(ProcessStep... steps) {
        @Nullable LocalDate last = null;
        for (ProcessStep step : steps) {
            LocalDate end = context.window(context.rows(step)).end();
            last = isInYear(end) ? PlanContext.later(last, end) : last;
        }
        return orElse(last, orElse(yearEnd, LocalDate.MAX));
    }

    private boolean isInYear(@Nullable LocalDate day) {
        return day != null && yearStart != null && yearEnd != null && !day.isBefore(yearStart) && !day.isAfter(yearEnd);
    }

    private Optional<PlanPeriod> between(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null || yearStart == null || yearEnd == null) {
            return Optional.empty();
        }
        LocalDate start = first.isBefore(yearStart) ? yearStart : first;
        LocalDate end = last.isAfter(yearEnd) ? yearEnd : last;
        if (start.isAfter(end)) {
            return Optional.empty();
        }
        return Optional.of(
                start.equals(monthStart(end)) && end.equals(monthEnd(end))
                        ? new PlanPeriod.Month(YearMonth.from(end))
                        : PlanPeriod.Range.of(start, end));
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }

    private static LocalDate monthStart(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private static LocalDate monthEnd(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
