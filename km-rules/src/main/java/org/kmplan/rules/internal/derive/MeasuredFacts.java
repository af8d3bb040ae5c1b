package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.fact.record.MeasuredTarget;

/** Facts that put the results measured beside the targets of the plan. */
final class MeasuredFacts {
    private static final Fraction ONE = Fraction.of(1);

    private MeasuredFacts() {}

    /** What a result says; the rest of it says where and when it was measured. */
    private record Content(
            Optional<Fraction> value, Optional<Boolean> exists, Optional<LocalDate> doneOn, Optional<String> level) {
        static Content of(MeasuredResult result) {
            return new Content(result.value(), result.exists(), result.doneOn(), result.level());
        }
    }

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        for (PlanStep step : context.plan().steps()) {
            for (TargetFacts.Placed placed : context.plan().targets(step)) {
                checks.accept(measured(context, placed));
            }
        }
    }

    private static Check measured(ExecutionContext context, TargetFacts.Placed placed) {
        TargetExpression target = placed.expression();
        boolean timed = target.kind() == TargetKind.TIME;
        @Nullable LocalDate by = timed ? target.by().flatMap(PlanPeriod::end).orElse(null) : null;
        List<Content> newest =
                newest(context, context.index().results(placed.at().subject()));
        Optional<Content> result = newest.size() == 1 ? Optional.of(newest.get(0)) : Optional.empty();
        return new MeasuredTarget(
                placed.at(),
                target.kind(),
                comparator(target, context.parameters().words("TGT-06.unstated_comparator")),
                target.kind() == TargetKind.EXISTENCE
                        ? ONE
                        : target.value().filter(value -> !timed).orElse(null),
                by,
                result.flatMap(content -> number(target.kind(), content)).orElse(null),
                result.flatMap(Content::doneOn)
                        .filter(day -> timed && context.happened(Optional.of(day)))
                        .orElse(null),
                newest.size(),
                timed ? by : due(context, placed),
                context.asOf(),
                target.raw());
    }

    /** Returns what the results say that were measured last; a measurement without a day is the oldest. */
    private static List<Content> newest(ExecutionContext context, List<MeasuredResult> results) {
        if (results.isEmpty()) {
            return List.of();
        }
        List<MeasuredResult> existing = results.stream()
                .filter(result -> context.exists(result.measuredOn()))
                .toList();
        LocalDate last = existing.stream()
                .map(MeasuredFacts::measuredOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return existing.stream()
                .filter(result -> measuredOn(result).equals(last))
                .map(Content::of)
                .distinct()
                .toList();
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
            case TIME, LEVEL, QUALITATIVE, UNREADABLE, NOT_A_TARGET -> Optional.empty();
        };
    }

    /** Returns how a result is compared, by the policy where the plan does not say; {@code null} if it cannot be. */
    private static @Nullable Comparator comparator(TargetExpression target, List<String> unstated) {
        return switch (target.kind()) {
            case EXISTENCE -> Comparator.EXISTS;
            case TIME -> Comparator.BY;
            case COUNT, PERCENT, FREQUENCY -> target.value().isEmpty() ? null : numeric(target, unstated);
            case LEVEL, QUALITATIVE, UNREADABLE, NOT_A_TARGET -> null;
        };
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
                : context.plan().window(List.of(step)).end();
    }
}
