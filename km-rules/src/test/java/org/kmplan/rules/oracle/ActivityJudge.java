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
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;
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
        LocalDate own = Demand.dayOf(target);
        List<MeasuredResult> all = done.results(target.path());
        Newest newest = newest(all);
        if (own != null && isDayUnknown(target, newest, own)) {
            Newest older = newest(all.stream()
                    .filter(result ->
                            result.measuredOn().filter(day -> !day.isAfter(own)).isPresent())
                    .toList());
            newest = met(target, older, due) == PASSED ? older : newest;
        }
        MeasuredResult result = newest.contradictory() ? null : newest.result();
        boolean timed = expression.kind() == TargetKind.TIME;
        boolean number = isNumber(expression.kind());
        out.done(
                "TGT-06",
                target.path(),
                met(target, newest, due),
                timed ? due : number ? expression.value() : null,
                timed ? past(result) : result != null && number ? result.value() : null);
    }

    /** Newest result for a target; contradictory if several were measured last. */
    private record Newest(@Nullable MeasuredResult result, boolean contradictory) {}

    private Newest newest(List<MeasuredResult> results) {
        MeasuredResult newest = null;
        boolean contradictory = false;
        for (MeasuredResult result : results) {
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
        return new Newest(newest, contradictory);
    }

    /** Returns the day on which a target was reached as far as it is recorded: by its result, or by the issue of the plan. */
    private @Nullable LocalDate doneOn(Placed target, MeasuredResult result) {
        LocalDate day = past(result);
        boolean plan = target.expression().kind() == TargetKind.EXISTENCE
                && target.row().step().equals(Optional.of(ProcessStep.CMP3));
        return day == null && plan && done.isPast(done.records.planIssuedOn())
                ? done.records.planIssuedOn().get()
                : day;
    }

    /** Tells whether a target is one that is to be reached by a day of its own, rather than kept below a bound. */
    private boolean isToBeReached(TargetExpression target) {
        boolean level = target.kind() == TargetKind.LEVEL && target.outOf().isPresent();
        boolean counted = (isNumber(target.kind()) || level) && target.value().isPresent();
        return target.kind() == TargetKind.EXISTENCE || counted && !Demand.isUpperLimit(target);
    }

    /** Tells whether a result does not show that its target was reached by the day: it bears none, or was measured later. */
    private boolean isDayUnknown(Placed target, Newest newest, LocalDate own) {
        MeasuredResult result = newest.result();
        return result != null
                && !newest.contradictory()
                && isToBeReached(target.expression())
                && doneOn(target, result) == null
                && result.measuredOn().orElse(done.asOf).isAfter(own);
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
        LocalDate own = Demand.dayOf(target);
        if (expression.kind() == TargetKind.TIME || own != null) {
            return own;
        }
        return target.activity() == null
                ? done.plan.window(List.of(target.row())).end()
                : done.measuredDue(new PlanActivity(target.row(), target.activity()));
    }

    private Outcome met(Placed placed, Newest newest, @Nullable LocalDate due) {
        TargetExpression target = placed.expression();
        MeasuredResult result = newest.result();
        boolean contradictory = newest.contradictory();
        if (isNumber(target.kind()) && target.value().isEmpty()) {
            return NOT_DETERMINABLE;
        }
        switch (target.kind()) {
            case QUALITATIVE:
                return NOT_APPLICABLE;
            case UNREADABLE:
                return NOT_DETERMINABLE;
            case LEVEL:
                boolean known = target.value().isPresent() && target.outOf().isPresent();
                boolean readable = result == null || contradictory || level(result) != null;
                if (!known || !readable) {
                    return NOT_DETERMINABLE;
                }
                break;
            default:
                break;
        }
        Outcome reached = contradictory || result == null ? NOT_DETERMINABLE : reached(target, result, due);
        LocalDate own = Demand.dayOf(placed);
        if (own != null && result != null && !contradictory && isToBeReached(target)) {
            LocalDate day = doneOn(placed, result);
            if (day != null && day.isAfter(own)) {
                reached = FAILED;
            } else if (reached == PASSED && isDayUnknown(placed, newest, own)) {
                reached = NOT_DETERMINABLE;
            }
        }
        if (result != null && !contradictory && isBeyond(target, result)) {
            boolean over = due != null && done.asOf.isAfter(due);
            return reached == FAILED && over ? FAILED : NOT_DETERMINABLE;
        }
        if (contradictory || reached == PASSED) {
            return reached;
        }
        if (due != null && !done.asOf.isAfter(due)) {
            return NOT_YET_DUE;
        }
        return due == null ? NOT_DETERMINABLE : reached;
    }

    /** Tells whether more was measured than the whole of which the target speaks. */
    private static boolean isBeyond(TargetExpression target, MeasuredResult result) {
        boolean level = target.kind() == TargetKind.LEVEL;
        boolean counted = level || target.kind() == TargetKind.COUNT || target.kind() == TargetKind.FREQUENCY;
        Fraction value = level ? level(result) : result.value().orElse(null);
        return counted
                && value != null
                && target.outOf()
                        .filter(whole -> value.compareTo(whole.value()) > 0)
                        .isPresent();
    }

    private Outcome reached(TargetExpression target, MeasuredResult result, @Nullable LocalDate due) {
        Fraction value = target.kind() == TargetKind.LEVEL
                ? level(result)
                : result.value().orElse(null);
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

    /** Returns the level that a result names by its number; null if it does not. */
    private static @Nullable Fraction level(MeasuredResult result) {
        StringBuilder digits = new StringBuilder();
        int groups = 0;
        boolean within = false;
        for (char c : Numerals.ARABIC.of(result.level().orElse("")).toCharArray()) {
            boolean digit = c >= '0' && c <= '9';
            groups += digit && !within ? 1 : 0;
            within = digit;
            if (digit) {
                digits.append(c);
            }
        }
        return groups == 1
                ? Fraction.of(Long.parseLong(digits.toString()))
                : result.value().orElse(null);
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
