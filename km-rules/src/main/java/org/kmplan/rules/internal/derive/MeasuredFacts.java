package org.kmplan.rules.internal.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.TargetAmount;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.fact.record.MeasuredTarget;
import org.kmplan.rules.report.Outcome;

/** Facts that put the results measured beside the targets of the plan. */
final class MeasuredFacts {
    private static final Fraction ONE = Fraction.of(1);

    /** Comparators of what is to be reached, rather than kept below. */
    private static final Set<Comparator> REACHED = EnumSet.of(
            Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.EQUAL, Comparator.BETWEEN, Comparator.EXISTS);

    private static final Pattern LEVEL = Pattern.compile("\\D{0,40}(\\d{1,6}(?:\\.\\d{1,6})?)\\D{0,40}");

    private MeasuredFacts() {}

    /** What a result says; the rest of it says where and when it was measured. */
    private record Content(
            Optional<Fraction> value, Optional<Boolean> exists, Optional<LocalDate> doneOn, Optional<String> level) {
        static Content of(MeasuredResult result) {
            return new Content(result.value(), result.exists(), result.doneOn(), result.level());
        }
    }

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        for (RowView row : context.plan().views()) {
            for (TargetFacts.Placed placed : row.targets()) {
                checks.accept(measured(context, placed));
            }
        }
    }

    /**
     * Returns the newest result beside a target. Where it does not show that the target was reached by its day, an older one
     * measured by then may.
     */
    private static Check measured(ExecutionContext context, TargetFacts.Placed placed) {
        List<MeasuredResult> results = context.index().results(placed.at().subject());
        MeasuredTarget newest = measured(context, placed, results);
        @Nullable LocalDate by = newest.due();
        if (!newest.dayUnknown() || by == null) {
            return newest;
        }
        List<MeasuredResult> inTime = results.stream()
                .filter(result ->
                        result.measuredOn().filter(day -> !day.isAfter(by)).isPresent())
                .toList();
        MeasuredTarget older = measured(context, placed, inTime);
        return older.result() != null && context.judge(older).outcome() == Outcome.PASSED ? older : newest;
    }

    private static MeasuredTarget measured(
            ExecutionContext context, TargetFacts.Placed placed, List<MeasuredResult> results) {
        TargetExpression target = placed.expression();
        boolean timed = target.kind() == TargetKind.TIME;
        @Nullable LocalDate by = StatedDays.of(placed);
        List<MeasuredResult> last = newest(context, results);
        List<Content> newest = new ArrayList<>(last.size());
        for (MeasuredResult each : last) {
            Content content = Content.of(each);
            if (!newest.contains(content)) {
                newest.add(content);
            }
        }
        Optional<Content> result = newest.size() == 1 ? Optional.of(newest.get(0)) : Optional.empty();
        @Nullable
        Comparator comparator = comparator(target, result, context.parameters().words("TGT-06.unstated_comparator"));
        boolean datable = timed || by != null && comparator != null && REACHED.contains(comparator);
        Optional<LocalDate> doneOn = result.flatMap(Content::doneOn)
                .filter(day -> context.happened(Optional.of(day)))
                .or(() -> issued(context, placed, result))
                .filter(day -> datable);
        return new MeasuredTarget(
                placed.at(),
                target.kind(),
                comparator,
                target.kind() == TargetKind.EXISTENCE
                        ? ONE
                        : target.value().filter(value -> !timed).orElse(null),
                target.kind() == TargetKind.PERCENT
                        ? null
                        : target.outOf().map(TargetAmount::value).orElse(null),
                by,
                result.filter(content -> comparator != null || target.kind() != TargetKind.LEVEL)
                        .flatMap(content -> number(target.kind(), content))
                        .orElse(null),
                doneOn.orElse(null),
                !timed && datable && doneOn.isEmpty() && result.isPresent() && isAfter(last, by, context.asOf()),
                newest.size(),
                timed || by != null ? by : due(context, placed),
                context.asOf(),
                target.raw(),
                target.unitText().orElse(""));
    }

    /** Returns what the results say that were measured last; a measurement without a day is the oldest. */
    private static List<MeasuredResult> newest(ExecutionContext context, List<MeasuredResult> results) {
        if (results.isEmpty()) {
            return List.of();
        }
        List<MeasuredResult> newest = new ArrayList<>(1);
        for (MeasuredResult result : results) {
            if (context.exists(result.measuredOn())) {
                int order = newest.isEmpty() ? 0 : measuredOn(result).compareTo(measuredOn(newest.get(0)));
                if (order > 0) {
                    newest.clear();
                }
                if (order >= 0) {
                    newest.add(result);
                }
            }
        }
        return newest;
    }

    /** Tells whether results were measured after a day, or may have been: they bear no day and the day has passed. */
    private static boolean isAfter(List<MeasuredResult> last, @Nullable LocalDate by, LocalDate asOf) {
        LocalDate day = last.isEmpty() ? asOf : last.get(0).measuredOn().orElse(asOf);
        return by != null && day.isAfter(by);
    }

    /** Returns the day on which the plan was issued, for a target in CMP 3 that it exists and a result that tells no day. */
    private static Optional<LocalDate> issued(
            ExecutionContext context, TargetFacts.Placed placed, Optional<Content> result) {
        boolean plan = placed.expression().kind() == TargetKind.EXISTENCE
                && placed.step().step().filter(ProcessStep.CMP3::equals).isPresent();
        Optional<LocalDate> day = context.records().planIssuedOn();
        return plan && result.isPresent() && context.happened(day) ? day : Optional.empty();
    }

    private static LocalDate measuredOn(MeasuredResult result) {
        return result.measuredOn().orElse(LocalDate.MIN);
    }

    /** Returns the number measured; that something exists counts as one, that it does not as none. */
    private static Optional<Fraction> number(TargetKind kind, Content content) {
        return switch (kind) {
            case COUNT, PERCENT, FREQUENCY -> content.value();
            case EXISTENCE ->
                content.exists().filter(exists -> exists).isPresent()
                        ? Optional.of(ONE)
                        : content.value().or(() -> content.exists().map(exists -> Fraction.ZERO));
            case LEVEL -> content.level().flatMap(MeasuredFacts::number).or(content::value);
            case TIME, QUALITATIVE, UNREADABLE, NOT_A_TARGET -> Optional.empty();
        };
    }

    /** Returns how a result is compared, by the policy where the plan does not say; {@code null} if it cannot be. */
    private static @Nullable Comparator comparator(
            TargetExpression target, Optional<Content> result, List<String> unstated) {
        return switch (target.kind()) {
            case EXISTENCE -> Comparator.EXISTS;
            case TIME -> Comparator.BY;
            case COUNT, PERCENT, FREQUENCY -> target.value().isEmpty() ? null : numeric(target, unstated);
            case LEVEL -> TargetFacts.isOnScale(target) && isNumber(result) ? numeric(target, unstated) : null;
            case QUALITATIVE, UNREADABLE, NOT_A_TARGET -> null;
        };
    }

    /** Returns the number in the name of a level, such as 4 of {@code ระดับ ๔}. */
    private static Optional<Fraction> number(String level) {
        Matcher digits = LEVEL.matcher(Numerals.ARABIC.of(level));
        return digits.matches() ? Optional.of(Fraction.of(new BigDecimal(digits.group(1)))) : Optional.empty();
    }

    /** Tells whether a level reached, if one is recorded, is a number that can be compared with another. */
    private static boolean isNumber(Optional<Content> result) {
        return result.isEmpty() || number(TargetKind.LEVEL, result.get()).isPresent();
    }

    private static Comparator numeric(TargetExpression target, List<String> unstated) {
        Comparator written = target.comparator().orElse(Comparator.AT_LEAST);
        return switch (written) {
            case MORE_THAN, AT_MOST, LESS_THAN, EQUAL, BETWEEN -> written;
            case AT_LEAST -> target.comparator().isPresent() && target.comparatorStated() ? written : assumed(unstated);
            case EXISTS, BY -> assumed(unstated);
        };
    }

    private static Comparator assumed(List<String> words) {
        String word = words.isEmpty() ? "" : words.get(0);
        return switch (word) {
            case ">" -> Comparator.MORE_THAN;
            case "=" -> Comparator.EQUAL;
            default -> Comparator.AT_LEAST;
        };
    }

    private static @Nullable LocalDate due(ExecutionContext context, TargetFacts.Placed placed) {
        PlanStep step = placed.step();
        return placed.activity().isPresent()
                ? context.schedule(step, placed.activity().get()).measuredBy()
                : context.plan().view(step).window(context.plan()).end();
    }
}
