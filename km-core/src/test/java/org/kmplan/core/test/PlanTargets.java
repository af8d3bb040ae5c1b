package org.kmplan.core.test;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.PassMark;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetAmount;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.time.Fraction;

/** Arbitraries of targets. */
final class PlanTargets {
    private PlanTargets() {}

    /** Returns targets. */
    static Arbitrary<Target> targets() {
        return Builders.withBuilder(Target::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(targetExpressions())
                .in((b, v) -> b.expression(v))
                .use(Arbitraries.of(PlanColumn.class))
                .in((b, v) -> b.column(v))
                .use(KnowledgePlans.sources().optional())
                .in((b, v) -> b.source(v))
                .build(Target.Builder::build);
    }

    /** Returns target expressions, whether their parts go together or not. */
    static Arbitrary<TargetExpression> targetExpressions() {
        return Builders.withBuilder(TargetExpression::builder)
                .use(Texts.any())
                .in((b, v) -> b.raw(v))
                .use(Arbitraries.of(TargetKind.class))
                .in((b, v) -> b.kind(v))
                .use(Arbitraries.of(Comparator.class).optional())
                .in((b, v) -> b.comparator(v))
                .use(PlanPeriods.flags())
                .in((b, v) -> b.comparatorStated(v))
                .use(bounds())
                .in((b, v) -> b.value(bound(v, 0)).upperValue(bound(v, 1)))
                .use(KnowledgePlans.some(Arbitraries.of(TargetUnit.class)))
                .in((b, v) -> b.addAllUnits(v))
                .use(KnowledgePlans.text())
                .in((b, v) -> b.unitText(v))
                .use(KnowledgePlans.some(rates()))
                .in((b, v) -> b.addAllRates(v))
                .use(KnowledgePlans.text())
                .in((b, v) -> b.denominator(v))
                .use(PlanPeriods.periods().optional())
                .in((b, v) -> b.by(v))
                .use(KnowledgePlans.text())
                .in((b, v) -> b.level(v))
                .use(Arbitraries.of(Measure.class).optional(0.3))
                .in((b, v) -> b.measure(v))
                .use(amounts().optional(0.3))
                .in((b, v) -> b.outOf(v))
                .use(amounts().optional(0.3))
                .in((b, v) -> b.restated(v))
                .use(amounts().optional(0.3))
                .in((b, v) -> b.baseline(v))
                .use(passMarks().optional(0.3))
                .in((b, v) -> b.passMark(v))
                .use(Arbitraries.of(TargetNote.class).set().ofMaxSize(3))
                .in((b, v) -> b.addAllNotes(v))
                .build(TargetExpression.Builder::build);
    }

    private static Arbitrary<TargetAmount> amounts() {
        return Combinators.combine(PlanPeriods.fractions(), Arbitraries.of(TargetUnit.class))
                .as(TargetAmount::new);
    }

    private static Arbitrary<PassMark> passMarks() {
        return Combinators.combine(
                        Arbitraries.of(Comparator.class),
                        PlanPeriods.fractions(),
                        Arbitraries.of(TargetUnit.class),
                        PlanPeriods.fractions().optional())
                .as(PassMark::new);
    }

    private static Arbitrary<Rate> rates() {
        return Combinators.combine(Arbitraries.integers().between(1, Integer.MAX_VALUE), Arbitraries.of(Rate.Per.class))
                .as(Rate::new);
    }

    /** Returns no bound, a lower one, or both in order. */
    private static Arbitrary<List<Fraction>> bounds() {
        return PlanPeriods.fractions()
                .list()
                .ofMaxSize(2)
                .map(bounds -> bounds.stream().sorted().toList());
    }

    private static Optional<Fraction> bound(List<Fraction> bounds, int index) {
        return index < bounds.size() ? Optional.of(bounds.get(index)) : Optional.empty();
    }
}
