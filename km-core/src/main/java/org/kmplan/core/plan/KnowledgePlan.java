package org.kmplan.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;

/**
 * Knowledge-management action plan (แผนการจัดการความรู้, KM Action Plan) of one body of knowledge for one fiscal year.
 *
 * <p>Any real plan is representable, however poor: without owners, targets or dates it is a plan with findings, not an
 * exception. Plans are read from documents or built in code:
 *
 * <pre>{@code
 * KnowledgePlan plan = KnowledgePlan.builder()
 *         .id("plan-1")
 *         .header(PlanHeader.builder().topic("การบริหารความเสี่ยง").build())
 *         .addFiscalYearMention(FiscalYearMention.of(FiscalYear.of(2566)))
 *         .addStep(PlanStep.builder(ProcessStep.KMP1).build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class KnowledgePlan implements PlanElement, WithKnowledgePlan {
    KnowledgePlan() {}

    /** Returns the id, unique within a document, such as {@code plan-1}. */
    @Override
    public abstract String id();

    /** Returns the header. */
    public abstract PlanHeader header();

    /** Returns the places where the plan states its fiscal year, the reason excepted. */
    public abstract List<FiscalYearMention> fiscalYearMentions();

    /** Returns the numbers of steps that the text declares. */
    public abstract List<StatedTotals> statedTotals();

    /** Returns the layouts of the tables; empty if the plan was built in code. */
    public abstract List<PlanTable> tables();

    /** Returns the rows in the order of the document. */
    public abstract List<PlanStep> steps();

    /** Returns the knowledge items that the plan lists, top level only. */
    public abstract List<KnowledgeItem> knowledgeItems();

    /** Returns the laws and letters that the plan refers to. */
    public abstract List<LegalReference> references();

    /** Returns lines of the document that belong to the plan and to no other part, such as a legend. */
    public abstract List<HeaderField> remarks();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns the first row of a step, if the plan has one. */
    public Optional<PlanStep> step(ProcessStep step) {
        return steps().stream()
                .filter(row -> row.step().filter(step::equals).isPresent())
                .findFirst();
    }

    /** Returns the recognition row, if the plan has one. */
    public Optional<PlanStep> recognition() {
        return steps().stream().filter(PlanStep::isRecognition).findFirst();
    }

    /** Returns the distinct fiscal years that the plan states, ascending. */
    public Set<FiscalYear> statedFiscalYears() {
        Set<FiscalYear> years = new TreeSet<>();
        fiscalYearMentions().forEach(mention -> years.add(mention.year()));
        return years;
    }

    /**
     * Returns the fiscal years that contain every closed period of the plan, ascending: one if the year can be inferred,
     * none if the periods disagree or there are none.
     */
    public Set<FiscalYear> fiscalYearsOfPeriods() {
        List<PlanPeriod> closed = steps().stream()
                .flatMap(step -> step.allPeriods().stream())
                .flatMap(period -> period.period().stream())
                .filter(PlanPeriod::isClosed)
                .toList();
        return FiscalYear.holding(closed).map(Set::of).orElseGet(Set::of);
    }

    /** Tells whether any period of the plan has both a first and a last day. */
    public boolean hasClosedPeriods() {
        return steps().stream()
                .flatMap(step -> step.allPeriods().stream())
                .flatMap(period -> period.period().stream())
                .anyMatch(PlanPeriod::isClosed);
    }

    /** Returns the fiscal year: the only one stated, else the only one that contains every closed period. */
    public Optional<FiscalYear> fiscalYear() {
        Set<FiscalYear> stated = statedFiscalYears();
        Set<FiscalYear> candidates = stated.isEmpty() ? fiscalYearsOfPeriods() : stated;
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
    }

    /** Returns the plan in one line: its id, topic, year and number of rows. */
    @Override
    public String toString() {
        return "Plan " + id()
                + header().topic()
                        .map(topic -> " '" + Ids.shortened(topic) + "'")
                        .orElse("")
                + fiscalYear()
                        .map(year -> ", fiscal year " + year.buddhistYear())
                        .orElse("")
                + ", " + steps().size() + " rows";
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses ids that are used twice. */
    @Value.Check
    void validate() {
        Ids.check("Plan", id());
        Ids.checkUnique("Steps of plan " + id(), steps(), PlanElement::id);
        Ids.checkUnique("Knowledge items of plan " + id(), knowledgeItems(), PlanElement::id);
        Ids.checkUnique("References of plan " + id(), references(), PlanElement::id);
    }

    /** Builder of {@link KnowledgePlan}. */
    public static final class Builder extends ImmutableKnowledgePlan.Builder {
        Builder() {}
    }
}
