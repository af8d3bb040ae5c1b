package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.fact.plan.OpenEndedPeriod;
import org.kmplan.rules.internal.fact.plan.PeriodBounds;
import org.kmplan.rules.internal.fact.plan.PeriodReadability;
import org.kmplan.rules.internal.fact.plan.StepPeriods;
import org.kmplan.rules.internal.fact.plan.StepTiming;

/** Facts about the periods of each row. */
final class ScheduleFacts {
    private ScheduleFacts() {}

    private static final String YEAR_END = "year end";

    static void periods(PlanContext context, Consumer<Check> checks) {
        boolean allowInferredYear = context.parameters().flag("SCH-01.allow_inferred_year");
        for (RowView row : context.views()) {
            checks.accept(new StepPeriods(row.place(), row.periods().size()));
            for (RowView.TimedPart placed : row.periods()) {
                PlannedPeriod planned = placed.period();
                checks.accept(new PeriodReadability(
                        placed.at(),
                        planned.period().orElse(null),
                        planned.reading().refusal().orElse(null),
                        planned.reading().notes(),
                        allowInferredYear,
                        planned.reading().raw()));
            }
        }
    }

    static void bounds(PlanContext context, Consumer<Check> checks) {
        boolean allowOpenEnd = context.parameters().flag("SCH-02.allow_open_end");
        @Nullable LocalDate yearStart = context.yearStart(context.yearStartMonth());
        @Nullable LocalDate yearEnd = context.yearEnd(context.yearStartMonth());
        for (RowView row : context.views()) {
            for (RowView.TimedPart placed : row.periods()) {
                @Nullable PlanPeriod period = placed.period().period().orElse(null);
                if (period != null) {
                    checks.accept(new PeriodBounds(
                            placed.at(),
                            period.start().orElse(null),
                            period.end().orElse(null),
                            yearStart,
                            yearEnd,
                            allowOpenEnd,
                            period));
                }
            }
        }
    }

    static void openEnds(PlanContext context, Consumer<Check> checks) {
        String word = context.parameters().word("SCH-03.default_review");
        @Nullable
        LocalDate proposed = word.equals(YEAR_END) ? context.yearEnd(context.yearStartMonth()) : context.named(word);
        for (RowView row : context.views()) {
            for (RowView.TimedPart placed : row.periods()) {
                PlannedPeriod planned = placed.period();
                @Nullable PlanPeriod period = planned.period().orElse(null);
                if (period != null && period.end().isEmpty()) {
                    checks.accept(new OpenEndedPeriod(
                            placed.at(),
                            planned.reviewDate()
                                    .or(() -> context.recordedReview(row.step(), placed.activity()))
                                    .orElse(null),
                            targetDay(row, placed.activity()),
                            proposed,
                            period));
                }
            }
        }
    }

    /** Returns the latest day that a target of ongoing work states: of the activity or of its row as a whole. */
    private static @Nullable LocalDate targetDay(RowView row, Optional<Activity> activity) {
        return row.targets().stream()
                .filter(placed -> activity.isEmpty()
                        || placed.activity().isEmpty()
                        || placed.activity().equals(activity))
                .flatMap(placed -> Stream.ofNullable(StatedDays.of(placed)))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    static void order(PlanContext context, Consumer<Check> checks) {
        @Nullable ProcessStep previous = null;
        @Nullable LocalDate previousStart = null;
        for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
            List<PlanStep> rows = context.rows(step);
            @Nullable LocalDate start = null;
            for (PlanStep row : rows) {
                for (PlanPeriod period : context.view(row).readable()) {
                    start = PlanContext.earlier(start, period.start().orElse(null));
                }
            }
            if (start == null) {
                continue;
            }
            if (previous != null && previousStart != null) {
                checks.accept(new StepTiming(StepFacts.place(step, rows), step, start, previous, previousStart));
            }
            previous = step;
            previousStart = start;
        }
    }
}
