package org.kmplan.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kmplan.core.time.FiscalYear;

/** Short description of targets, for comparing readings in tests. */
final class TargetTexts {
    static final Optional<FiscalYear> FY2566 = Optional.of(FiscalYear.of(2566));

    private TargetTexts() {}

    /** Reads a text and describes every target of it, joined by semicolons. */
    static String read(String text) {
        return describe(TargetExpression.readAll(text, FY2566));
    }

    /** Reads a text beside a heading, a cell of units and an indicator, each of which may be blank. */
    static String beside(String text, String heading, String unit, String indicator) {
        return describe(TargetExpression.readAll(text, FY2566, new TargetContext(heading, unit, indicator)));
    }

    /** Reads the quantities of a text of another column and describes them. */
    static String quantities(String text) {
        return describe(TargetExpression.quantitiesIn(text, FY2566));
    }

    static String describe(List<TargetExpression> targets) {
        return targets.stream().map(TargetTexts::describe).collect(Collectors.joining("; "));
    }

    /** Describes a target: kind, comparator (with ? if assumed), value, units, rates, level, end of the period, notes. */
    static String describe(TargetExpression target) {
        StringBuilder result = new StringBuilder(target.kind().name());
        target.comparator().ifPresent(comparator -> result.append(' ').append(comparator.symbol()));
        result.append(target.comparatorStated() ? "" : "?");
        target.value().ifPresent(value -> result.append(' ').append(value));
        target.upperValue().ifPresent(value -> result.append("..").append(value));
        if (!target.units().isEmpty()) {
            result.append(' ').append(target.units().stream().map(Enum::name).collect(Collectors.joining("/")));
        }
        for (Rate rate : target.rates()) {
            result.append(" per ")
                    .append(rate.every() == 1 ? "" : rate.every() + " ")
                    .append(rate.per());
        }
        target.measure().ifPresent(measure -> result.append(" as ").append(measure));
        target.outOf().ifPresent(whole -> result.append(" of ").append(describe(whole)));
        target.restated().ifPresent(same -> result.append(" alias ").append(describe(same)));
        target.baseline().ifPresent(start -> result.append(" from ").append(describe(start)));
        target.passMark()
                .ifPresent(mark -> result.append(" each ")
                        .append(mark.comparator().symbol())
                        .append(' ')
                        .append(describe(new TargetAmount(mark.value(), mark.unit())))
                        .append(mark.outOf().map(top -> " of " + top).orElse("")));
        target.level().ifPresent(level -> result.append(" '").append(level).append('\''));
        target.by()
                .flatMap(period -> period.end())
                .ifPresent(end -> result.append(" by ").append(end));
        if (!target.notes().isEmpty()) {
            result.append(' ').append(target.notes());
        }
        return result.toString();
    }

    private static String describe(TargetAmount amount) {
        return amount.value() + " " + amount.unit();
    }
}
