package org.kmplan.rules;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.test.SamplePlans;

/**
 * Samples for properties that hold of every rule: each try takes one, or as many as {@code -Dkmplan.properties=N} says. What a
 * property is about must occur in it, or it proves nothing: {@link #seen} and {@link #mustSee} see to that.
 */
final class Samples {
    /** How many samples one try takes. */
    static final int FACTOR = Integer.getInteger("kmplan.properties", 1);

    private Samples() {}

    /** Returns samples for one try. */
    static <T> Arbitrary<List<T>> of(Arbitrary<T> samples) {
        return samples.list().ofSize(FACTOR);
    }

    /** Returns compliant plans carried out in full, judged when everything is due. */
    static Arbitrary<Situation> carriedOut() {
        return FittingRecords.carriedOut(plans());
    }

    /**
     * Returns compliant plans carried out in full on which every rule has something to look at: about risk, for personnel inside
     * and outside the agency.
     */
    static Arbitrary<Situation> demanding() {
        return FittingRecords.carriedOut(
                CompliantPlans.any().filter(Samples::isAboutRisk).map(Samples::forInsideAndOutside));
    }

    /** Returns plans, some of them broken, with records of any quality, as of any day. */
    static Arbitrary<Situation> situations() {
        return Combinators.combine(
                        FittingRecords.situations(plans()),
                        Arbitraries.of(PlanBreaks.all()).optional())
                .as((situation, broken) ->
                        broken.map(one -> one.applyTo(situation)).orElse(situation));
    }

    /** Returns each rule with each of its aspects: {@code KMP-03 PLAN}. */
    static List<String> looked() {
        return Stream.of(Aspect.values())
                .flatMap(aspect -> looked(aspect).stream())
                .toList();
    }

    /** Returns the rules with an aspect, and the aspect. */
    static List<String> looked(Aspect aspect) {
        return RuleCatalog.standard().entries().stream()
                .filter(entry -> !entry.isOptional() && entry.aspects().contains(aspect))
                .map(entry -> entry.id() + " " + aspect)
                .toList();
    }

    /** Tells whether the topic of a plan is risk. */
    static boolean isAboutRisk(KnowledgePlan plan) {
        String topic = plan.header().topic().orElse("");
        return topic.contains("ความเสี่ยง") || topic.contains("Risk");
    }

    /** Notes what occurred in a property. */
    static void seen(String what, Object value) {
        Statistics.label(what).collect(value.toString());
    }

    /** Fails the property in the end if one of these did not occur in it. */
    static void mustSee(String what, Collection<?> values) {
        Statistics.label(what)
                .coverage(coverage ->
                        values.forEach(value -> coverage.check(value.toString()).count(count -> count > 0)));
    }

    private static Arbitrary<KnowledgePlan> plans() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, CompliantPlans.any()),
                Tuple.of(1, CompliantPlans.any().map(Samples::forInsideAndOutside)));
    }

    private static KnowledgePlan forInsideAndOutside(KnowledgePlan plan) {
        return SamplePlans.with(
                plan, "KMP6", row -> row.withTargetGroups(TargetGroup.of("1", "บุคลากรทั้งในและนอกสังกัด")));
    }
}
