package org.kmplan.core.test;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanElement;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetGroup;

/**
 * Arbitraries of plans and their parts: anything that the model can represent, whether a plan would say it or not.
 *
 * <p>Example: {@code @Property void holds(@ForAll("plans") KnowledgePlan plan)} with a provider method that returns
 * {@link #plans()}.
 */
public final class KnowledgePlans {
    private static final int MOST_PARTS = 2;

    private KnowledgePlans() {}

    /** Returns plans with any of their parts. */
    public static Arbitrary<KnowledgePlan> plans() {
        return Builders.withBuilder(KnowledgePlan::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(PlanTexts.headers())
                .in((b, v) -> b.header(v))
                .use(some(PlanTexts.fiscalYearMentions()))
                .in((b, v) -> b.addAllFiscalYearMentions(v))
                .use(some(PlanTexts.statedTotals()))
                .in((b, v) -> b.addAllStatedTotals(v))
                .use(some(PlanTexts.tables()))
                .in((b, v) -> b.addAllTables(v))
                .use(parts(steps()))
                .in((b, v) -> b.addAllSteps(v))
                .use(parts(knowledgeItems()))
                .in((b, v) -> b.addAllKnowledgeItems(v))
                .use(parts(references()))
                .in((b, v) -> b.addAllReferences(v))
                .use(some(PlanTexts.headerFields()))
                .in((b, v) -> b.addAllRemarks(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(KnowledgePlan.Builder::build);
    }

    /** Returns headers. */
    public static Arbitrary<PlanHeader> headers() {
        return PlanTexts.headers();
    }

    /** Returns rows: coded ones, the recognition row and unidentified ones. */
    public static Arbitrary<PlanStep> steps() {
        return Builders.withBuilder(() -> PlanStep.builder())
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(identities())
                .in((b, v) -> b.step(v.step()).isRecognition(v.recognition()))
                .use(Arbitraries.of(PlanProcess.class))
                .in((b, v) -> b.process(v))
                .use(text())
                .in((b, v) -> b.rowNumber(v))
                .use(Texts.any())
                .in((b, v) -> b.title(v))
                .use(parts(activities()))
                .in((b, v) -> b.addAllActivities(v))
                .use(parts(plannedPeriods()))
                .in((b, v) -> b.addAllPeriods(v))
                .use(parts(indicators()))
                .in((b, v) -> b.addAllIndicators(v))
                .use(parts(PlanTargets.targets()))
                .in((b, v) -> b.addAllTargets(v))
                .use(parts(targetGroups()))
                .in((b, v) -> b.addAllTargetGroups(v))
                .use(parts(owners()))
                .in((b, v) -> b.addAllOwners(v))
                .use(parts(evidence()))
                .in((b, v) -> b.addAllEvidence(v))
                .use(some(PlanTexts.cells()))
                .in((b, v) -> b.addAllCells(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .use(some(sources()))
                .in((b, v) -> b.addAllContinuations(v))
                .build(PlanStep.Builder::build);
    }

    /** Returns activities. */
    public static Arbitrary<Activity> activities() {
        return Builders.withBuilder(Activity::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.number(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.description(v))
                .use(Arbitraries.of(KnowledgeType.class).set())
                .in((b, v) -> b.addAllKnowledgeTypes(v))
                .use(parts(plannedPeriods()))
                .in((b, v) -> b.addAllPeriods(v))
                .use(parts(indicators()))
                .in((b, v) -> b.addAllIndicators(v))
                .use(parts(PlanTargets.targets()))
                .in((b, v) -> b.addAllTargets(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(Activity.Builder::build);
    }

    /** Returns planned periods. */
    public static Arbitrary<PlannedPeriod> plannedPeriods() {
        return Builders.withBuilder(PlannedPeriod::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(PlanPeriods.readings())
                .in((b, v) -> b.reading(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.reviewDate(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(PlannedPeriod.Builder::build);
    }

    /** Returns indicators. */
    public static Arbitrary<Indicator> indicators() {
        return Builders.withBuilder(Indicator::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.text(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(Indicator.Builder::build);
    }

    /** Returns targets. */
    public static Arbitrary<Target> targets() {
        return PlanTargets.targets();
    }

    /** Returns target expressions, whether their parts go together or not. */
    public static Arbitrary<TargetExpression> targetExpressions() {
        return PlanTargets.targetExpressions();
    }

    /** Returns target groups. */
    public static Arbitrary<TargetGroup> targetGroups() {
        return Builders.withBuilder(TargetGroup::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.text(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(TargetGroup.Builder::build);
    }

    /** Returns owners. */
    public static Arbitrary<Owner> owners() {
        return Builders.withBuilder(Owner::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.text(v))
                .use(text())
                .in((b, v) -> b.resolvesTo(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(Owner.Builder::build);
    }

    /** Returns evidence. */
    public static Arbitrary<Evidence> evidence() {
        return Builders.withBuilder(Evidence::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.text(v))
                .use(Arbitraries.of(EvidenceType.class).list().ofMinSize(1).ofMaxSize(3))
                .in((b, v) -> b.addAllTypes(v))
                .use(PlanPeriods.flags())
                .in((b, v) -> b.isCutOff(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(Evidence.Builder::build);
    }

    /** Returns knowledge items with sub-items. */
    public static Arbitrary<KnowledgeItem> knowledgeItems() {
        return knowledgeItems(2);
    }

    /** Returns laws and letters. */
    public static Arbitrary<LegalReference> references() {
        return Builders.withBuilder(LegalReference::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Arbitraries.of(LegalReference.Kind.class))
                .in((b, v) -> b.kind(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.text(v))
                .use(text())
                .in((b, v) -> b.letterNumber(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.buddhistYear(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(LegalReference.Builder::build);
    }

    /** Returns source positions with any of their parts. */
    public static Arbitrary<SourcePosition> sources() {
        Arbitrary<Optional<Integer>> number =
                Arbitraries.integers().between(1, Integer.MAX_VALUE).optional();
        return Builders.withBuilder(SourcePosition::builder)
                .use(text())
                .in((b, v) -> b.document(v))
                .use(number)
                .in((b, v) -> b.line(v))
                .use(text())
                .in((b, v) -> b.sheet(v))
                .use(text())
                .in((b, v) -> b.cell(v))
                .use(number)
                .in((b, v) -> b.table(v))
                .use(number)
                .in((b, v) -> b.row(v))
                .use(text())
                .in((b, v) -> b.column(v))
                .use(number)
                .in((b, v) -> b.paragraph(v))
                .build(SourcePosition.Builder::build);
    }

    private static Arbitrary<KnowledgeItem> knowledgeItems(int levels) {
        Arbitrary<List<KnowledgeItem>> parts =
                levels == 0 ? Arbitraries.just(List.of()) : parts(Arbitraries.lazy(() -> knowledgeItems(levels - 1)));
        return Builders.withBuilder(KnowledgeItem::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.text(v))
                .use(parts)
                .in((b, v) -> b.addAllParts(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(KnowledgeItem.Builder::build);
    }

    /** Returns the identities of rows: a coded step, the recognition row, or neither. */
    private static Arbitrary<Identity> identities() {
        return Arbitraries.oneOf(
                Arbitraries.of(ProcessStep.class).map(step -> new Identity(Optional.of(step), false)),
                PlanPeriods.flags().map(recognition -> new Identity(Optional.empty(), recognition)));
    }

    private record Identity(Optional<ProcessStep> step, boolean recognition) {}

    static Arbitrary<Optional<String>> text() {
        return Texts.any().optional();
    }

    static <T> Arbitrary<List<T>> some(Arbitrary<T> values) {
        return values.list().ofMaxSize(MOST_PARTS);
    }

    static <T extends PlanElement> Arbitrary<List<T>> parts(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(MOST_PARTS).uniqueElements(PlanElement::id);
    }
}
