package org.kmplan.core.test;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.Target;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;

/**
 * Generators of the model for parameters of properties, by their types; taken up by those test classes and methods only that
 * ask for them.
 *
 * <pre>{@code
 * @Domain(KmDomain.class)
 * class MyRuleProperties {
 *     @Property
 *     void no_plan_makes_it_fail(@ForAll KnowledgePlan plan, @ForAll FiscalYear year) { … }
 *
 *     @Property
 *     void a_break_is_found(@ForAll Break broken, @ForAll Situation situation) { … }
 * }
 * }</pre>
 *
 * <p>Plans are compliant, compliant and unusual, broken in one named way, or arbitrary; records are arbitrary; a situation is a
 * compliant plan with records of any quality that fit it. Whoever needs one kind alone takes it from {@link CompliantPlans},
 * {@link FittingRecords}, {@link PlanBreaks}, {@link RecordBreaks}, {@link RecordGaps}, {@link KnowledgePlans} or {@link Records}.
 *
 * <p>Each property prints its seed. A property that failed is tried again with the failing sample first, then with the same
 * seed, as long as the file {@code .jqwik-database} of its module is there; anywhere else, the printed seed repeats it:
 *
 * <pre>{@code
 * @Property(seed = "-2212851700514746194")
 * }</pre>
 */
public final class KmDomain extends DomainContextBase {
    /** Returns plans of every kind. */
    @Provide
    public Arbitrary<KnowledgePlan> plans() {
        return Arbitraries.oneOf(
                CompliantPlans.plans(), CompliantPlans.unusual(), brokenPlans(), KnowledgePlans.plans());
    }

    /** Returns compliant plans, broken in one named way. */
    public static Arbitrary<KnowledgePlan> brokenPlans() {
        return CompliantPlans.any()
                .flatMap(plan -> Arbitraries.of(PlanBreaks.all())
                        .map(broken -> broken.applyTo(new Situation(
                                        plan,
                                        FittingRecords.leastComplete(plan),
                                        new PlanCalendar(plan).year().lastDay()))
                                .plan()));
    }

    /** Returns the named breaks of plans. */
    @Provide
    public Arbitrary<Break> breaks() {
        return Arbitraries.of(PlanBreaks.all());
    }

    /** Returns the named gaps of records. */
    @Provide
    public Arbitrary<Gap> gaps() {
        return Arbitraries.of(RecordGaps.all());
    }

    /** Returns compliant plans written out in any layout; Word and Excel need Apache POI on the class path. */
    @Provide
    public Arbitrary<PlanDocuments.Written> documents() {
        return PlanDocuments.documents(CompliantPlans.any());
    }

    /** Returns compliant plans with records of any quality that fit them, and an as-of date. */
    @Provide
    public Arbitrary<Situation> situations() {
        return FittingRecords.situations(CompliantPlans.any());
    }

    /** Returns records of any content. */
    @Provide
    public Arbitrary<PlanRecords> records() {
        return Records.records();
    }

    /** Returns risk registers of any content. */
    @Provide
    public Arbitrary<RiskRegister> riskRegisters() {
        return Records.riskRegisters();
    }

    /** Returns activities of any content. */
    @Provide
    public Arbitrary<Activity> activities() {
        return KnowledgePlans.activities();
    }

    /** Returns targets of any content. */
    @Provide
    public Arbitrary<Target> targets() {
        return KnowledgePlans.targets();
    }

    /** Returns fiscal years. */
    @Provide
    public Arbitrary<FiscalYear> fiscalYears() {
        return PlanPeriods.fiscalYears();
    }

    /** Returns periods of every kind. */
    @Provide
    public Arbitrary<PlanPeriod> periods() {
        return PlanPeriods.periods();
    }

    /** Returns days. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return PlanPeriods.dates();
    }

    /** Returns exact numbers. */
    @Provide
    public Arbitrary<Fraction> fractions() {
        return PlanPeriods.fractions();
    }
}
