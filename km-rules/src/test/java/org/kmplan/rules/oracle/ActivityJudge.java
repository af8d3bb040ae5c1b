package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_APPLICABLE;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.NOT_YET_DUE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.oracle.Demand.Placed;
import org.kmplan.rules.oracle.PlanIndex.Due;
import org.kmplan.rules.oracle.PlanIndex.PlanActivity;
import org.kmplan.rules.report.Outcome;

/** Rules SCH-05, EXE-01, EXE-02 and TGT-06: what is done of each activity, and which targets are met. */
final class ActivityJudge {
    private static final Fraction ONE = Fraction.of(1);

    private final RecordIndex done;
    private final Verdicts out;

    ActivityJudge(RecordIndex done, Verdicts out) {
        this.done = done;
        this.out = out;
    }

    void judge() {
        int due = 0;
        int completed = 0;
        int undecided = 0;
        for (PlanActivity activity : done.plan.activities) {
            Due by = activity.due();
            ActivityRecord entry = done.of(activity);
            boolean inconsistent = done.isInconsistent(entry);
            String unknown = unknown(activity, by.open());
            boolean finished = isDone(entry, by.open());
            out.done("SCH-05", activity.path(), inPeriod(by, entry, inconsistent, unknown), by.day(), shown(by, entry));
            out.done(
                    "EXE-01",
                    activity.path(),
                    finished(by, finished, inconsistent, unknown),
                    by.day(),
                    shown(by, entry));
            if (by.day() != null && by.day().isBefore(done.asOf) && !inconsistent) {
                due++;
                completed += finished ? 1 : 0;
                undecided += !finished && !unknown.isEmpty() ? 1 : 0;
            }
        }
        progress(due, completed, undecided);
        for (PlanStep row : done.plan.plan.steps()) {
            for (Placed target : done.plan.targets(row)) {
                if (target.expression().kind() != TargetKind.NOT_A_TARGET) {
                    target(target);
                }
            }
        }
    }

    /** Returns the day that shows the work done: open work is done when it has begun. */
    private static Optional<LocalDate> shown(Due by, @Nullable ActivityRecord entry) {
        if (entry == null) {
            return Optional.empty();
        }
        return by.open() ? entry.begunOn().or(entry::completedOn) : entry.completedOn();
    }

    /** Returns why it is unknown whether the work was done, if it is; what is in progress has begun. */
    private String unknown(PlanActivity activity, boolean open) {
        ActivityStatus status = done.status(activity);
        if (status == null) {
            return "no-status";
        }
        return open && status != ActivityStatus.NOT_STARTED ? "begun-undated" : "";
    }

    private boolean isDone(@Nullable ActivityRecord entry, boolean open) {
        return entry != null && (done.isPast(entry.completedOn()) || open && done.isPast(entry.begunOn()));
    }

    private Ruling inPeriod(Due by, @Nullable ActivityRecord entry, boolean inconsistent, String unknown) {
        if (by.day() == null) {
            return Ruling.undetermined("no-period");
        }
        LocalDate last = by.day().plusDays(done.limits.whole("SCH-05.grace_days"));
        boolean over = done.asOf.isAfter(last);
        if (inconsistent) {
            return over ? Ruling.undetermined("inconsistent") : Ruling.PENDING;
        }
        if (entry != null) {
            LocalDate shown = entry.completedOn().orElse(null);
            LocalDate begun = by.open() ? entry.begunOn().orElse(null) : null;
            LocalDate first = begun != null && (shown == null || begun.isBefore(shown)) ? begun : shown;
            if (first != null) {
                if (!first.isAfter(last)) {
                    return Ruling.PASSED;
                }
                return by.open() && begun == null
                        ? Ruling.undetermined("begun-undated")
                        : Ruling.failed(by.open() ? "begun-late" : "late");
            }
        }
        if (!over) {
            return Ruling.PENDING;
        }
        return unknown.isEmpty()
                ? Ruling.failed(by.open() ? "not-begun" : "not-completed")
                : Ruling.undetermined(unknown);
    }

    private Ruling finished(Due by, boolean finished, boolean inconsistent, String unknown) {
        if (finished && !inconsistent) {
            return Ruling.PASSED;
        }
        if (by.day() != null && !done.asOf.isAfter(by.day())) {
            return Ruling.PENDING;
        }
        if (inconsistent || !unknown.isEmpty()) {
            return Ruling.undetermined(inconsistent ? "inconsistent" : unknown);
        }
        if (by.day() == null) {
            return Ruling.undetermined("no-period");
        }
        return Ruling.failed(by.open() ? "not-begun" : "overdue");
    }

    private void progress(int due, int completed, int undecided) {
        Fraction least = done.limits.number("EXE-02.min_progress");
        Outcome outcome = NOT_APPLICABLE;
        if (due > 0) {
            Fraction demanded = least.multiply(Fraction.of(due));
            outcome = Fraction.of(100L * completed).compareTo(demanded) >= 0
                    ? PASSED
                    : Fraction.of(100L * (completed + undecided)).compareTo(demanded) < 0 ? FAILED : NOT_DETERMINABLE;
        }
        out.done("EXE-02", Verdicts.PLAN, outcome, least, due == 0 ? null : Fraction.of(completed, due));
    }

    private void target(Placed target) {
        TargetExpression expression = target.expression();
        LocalDate due = due(target);
        MeasuredResult newest = null;
        boolean contradictory = false;
        for (MeasuredResult result : done.results(target.path())) {
            LocalDate measured = result.measuredOn().orElse(LocalDate.MIN);
            if (measured.isAfter(done.asOf)) {
                continue;
            }
            int order =
                    newest == null ? 1 : measured.compareTo(newest.measuredOn().orElse(LocalDate.MIN));
            if (order > 0) {
                newest = result;
                contradictory = false;
            } else if (order == 0) {
                contradictory |= !isSame(newest, result);
            }
        }
        boolean timed = expression.kind() == TargetKind.TIME;
        MeasuredResult result = contradictory ? null : newest;
        out.done(
                "TGT-06",
                target.path(),
                met(expression, newest, contradictory, due),
                timed ? due : isNumber(expression.kind()) ? expression.value() : null,
                timed ? past(result) : result != null && isNumber(expression.kind()) ? result.value() : null);
    }

    private static boolean isNumber(TargetKind kind) {
        return kind == TargetKind.COUNT || kind == TargetKind.PERCENT || kind == TargetKind.FREQUENCY;
    }

    /** Returns the day of a result on which something was done, unless it lies ahead. */
    private @Nullable LocalDate past(@Nullable MeasuredResult result) {
        return result == null || !done.isPast(result.doneOn())
                ? null
                : result.doneOn().orElse(null);
    }

    private static boolean isSame(MeasuredResult left, MeasuredResult right) {
        return left.value().equals(right.value())
                && left.exists().equals(right.exists())
                && left.doneOn().equals(right.doneOn())
                && left.level().equals(right.level());
    }

    private @Nullable LocalDate due(Placed target) {
        TargetExpression expression = target.expression();
        if (expression.kind() == TargetKind.TIME) {
            return expression.by().flatMap(PlanPeriod::end).orElse(null);
        }
        return target.activity() == null
                ? done.plan.window(List.of(target.row())).end()
                : done.measuredDue(new PlanActivity(target.row(), target.activity()));
    }

    private Outcome met(
            TargetExpression target, @Nullable MeasuredResult result, boolean contradictory, @Nullable LocalDate due) {
        if (isNumber(target.kind()) && target.value().isEmpty()) {
            return NOT_DETERMINABLE;
        }
        switch (target.kind()) {
            case QUALITATIVE:
                return NOT_APPLICABLE;
            case LEVEL, UNREADABLE:
                return NOT_DETERMINABLE;
            default:
                break;
        }
        Outcome reached = contradictory || result == null ? NOT_DETERMINABLE : reached(target, result, due);
        if (contradictory || reached == PASSED) {
            return reached;
        }
        if (due != null && !done.asOf.isAfter(due)) {
            return NOT_YET_DUE;
        }
        return due == null ? NOT_DETERMINABLE : reached;
    }

    private Outcome reached(TargetExpression target, MeasuredResult result, @Nullable LocalDate due) {
        Fraction value = result.value().orElse(null);
        switch (target.kind()) {
            case EXISTENCE:
                if (result.exists().orElse(false) || value != null && value.compareTo(ONE) >= 0) {
                    return PASSED;
                }
                return result.exists().isEmpty() && value == null ? NOT_DETERMINABLE : FAILED;
            case TIME:
                if (due == null || !done.isPast(result.doneOn())) {
                    return NOT_DETERMINABLE;
                }
                return Verdicts.outcome(!result.doneOn().get().isAfter(due));
            default:
                Fraction bound = target.value().orElse(null);
                return value == null || bound == null
                        ? NOT_DETERMINABLE
                        : Verdicts.outcome(holds(target, value.compareTo(bound)));
        }
    }

    private boolean holds(TargetExpression target, int order) {
        if (!target.comparatorStated()) {
            return switch (done.limits.words("TGT-06.unstated_comparator").get(0)) {
                case ">" -> order > 0;
                case "<=" -> order <= 0;
                case "<" -> order < 0;
                case "=" -> order == 0;
                default -> order >= 0;
            };
        }
        return switch (target.comparator().orElse(Comparator.AT_LEAST)) {
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EQUAL -> order == 0;
            case AT_LEAST, BETWEEN, EXISTS, BY -> order >= 0;
        };
    }
}
