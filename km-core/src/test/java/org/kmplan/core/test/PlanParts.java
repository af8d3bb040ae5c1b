package org.kmplan.core.test;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PeriodReading;

/**
 * Parts of plans from the words of plans, numbered from 1: what a document would give that says so.
 *
 * <p>Example: {@code PlanParts.targets(FiscalYear.of(2566), "อย่างน้อย ๒ ฉบับ", "๑ ครั้ง")}.
 */
public final class PlanParts {
    private PlanParts() {}

    /** Returns the targets in the target column that these texts state. */
    public static List<Target> targets(FiscalYear year, String... texts) {
        List<TargetExpression> read = List.of(texts).stream()
                .flatMap(text -> TargetExpression.readAll(text, Optional.of(year)).stream())
                .toList();
        return numbered(read, Target::of);
    }

    /** Returns the periods that these texts state, read as those of a plan of the fiscal year. */
    public static List<PlannedPeriod> periods(FiscalYear year, String... texts) {
        List<PeriodReading> read = List.of(texts).stream()
                .flatMap(text -> PeriodParser.read(text, Optional.of(year)).stream())
                .toList();
        return numbered(
                read,
                (id, reading) -> PlannedPeriod.builder().id(id).reading(reading).build());
    }

    /** Returns indicators with these texts. */
    public static List<Indicator> indicators(String... texts) {
        return numbered(List.of(texts), Indicator::of);
    }

    /** Returns owners with these names. */
    public static List<Owner> owners(String... names) {
        return numbered(List.of(names), Owner::of);
    }

    /** Returns target groups with these names. */
    public static List<TargetGroup> groups(String... names) {
        return numbered(List.of(names), TargetGroup::of);
    }

    /** Returns parts made of their contents and their numbers from 1. */
    static <S, T> List<T> numbered(List<S> contents, BiFunction<String, S, T> part) {
        return IntStream.range(0, contents.size())
                .mapToObj(i -> part.apply(Integer.toString(i + 1), contents.get(i)))
                .toList();
    }
}
