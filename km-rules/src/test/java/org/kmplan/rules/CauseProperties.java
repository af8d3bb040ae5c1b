package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.test.Break;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.RecordBreaks;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;
import org.kmplan.rules.test.PolicyArbitraries;
import org.kmplan.rules.test.SamplePlans;

/** One cause is one finding: what follows from it names it, and nothing is lost or judged milder by that. */
class CauseProperties {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.standard();

    /** Breaks that are more or less than one finding, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "no order named", "The plan may leave the order to the records: the rule cannot tell, which is no failure.",
            "two units for one output",
                    "A second quantity is in the wrong column and of another unit: two things to mend.",
            "no key risk indicator", "Several high risks lack one each: as many things to mend.");

    /** Breaks that are one finding in some plans and several in others, with the reason. */
    private static final Map<String, String> SOMETIMES = Map.of(
            "result below the target",
            "KMP1 may have several targets: each of them is missed.",
            "a day late",
            "KMP1 may have several activities: each of them is late.",
            "not completed",
            "KMP1 may have several activities: none of them is done.",
            "completed before begun",
            "KMP1 may have several activities: the record of each contradicts itself.",
            "no evidence",
            "KMP1 may have several activities: the evidence of each is missing.",
            "nobody concerned",
            "KMP6 may have several activities: the headcount of each is nought.",
            "one learner short",
            "KMP7 may have several activities: in each of them one is missing.",
            "tools after the work",
            "The step that begins late is linked to several that are over by then: each of these links is one to mend.");

    @Property(tries = 300)
    void removing_one_thing_from_a_compliant_plan_is_one_finding(
            @ForAll("carriedOut") Situation situation, @ForAll("breaks") Break broken) {
        isOneFinding(broken, situation);
    }

    @Example
    void each_break_of_the_sample_is_one_finding() {
        breaksOfAll().forEach(broken -> isOneFinding(broken, sample()));
    }

    @Example
    void each_exception_is_one() {
        for (Break broken : breaksOfAll()) {
            if (EXCEPTIONS.containsKey(broken.name())) {
                assertThat(causes(broken, sample())).as(broken.name()).isNotEqualTo(1);
            }
        }
        assertThat(breaksOfAll().stream().map(Break::name))
                .containsAll(EXCEPTIONS.keySet())
                .containsAll(SOMETIMES.keySet());
    }

    @Property(tries = 300)
    void naming_causes_changes_no_verdict_and_loses_nothing(
            @ForAll("situations") Situation situation,
            @ForAll("carriedOut") Situation whole,
            @ForAll("breaks") Break first,
            @ForAll("breaks") Break second,
            @ForAll("policies") CompliancePolicy policy) {
        check(EvaluationInput.of(situation.plan(), situation.records(), situation.asOf()), policy);
        // A break takes away something of a whole; of what is not there it knows nothing.
        Situation once = first.applyTo(whole);
        check(EvaluationInput.of(once.plan(), once.records(), once.asOf()), policy);
        if (second.looksAt() != first.looksAt()) {
            Situation twice = first.looksAt() == Break.LooksAt.PLAN
                    ? new Situation(once.plan(), second.applyTo(whole).records(), whole.asOf())
                    : new Situation(second.applyTo(whole).plan(), once.records(), whole.asOf());
            check(EvaluationInput.of(twice.plan(), twice.records(), twice.asOf()), policy);
            check(EvaluationInput.of(twice.plan()), CompliancePolicy.standard());
        }
    }

    private static void check(EvaluationInput input, CompliancePolicy policy) {
        OwnJudgements judgements = OwnJudgements.of(input, policy);
        List<Finding> before = judgements.results();
        List<Finding> after = judgements.withCauses();
        assertThat(ComplianceEvaluator.of(policy).evaluate(input).results()).isEqualTo(after);
        assertThat(after.stream().map(ReportKey::of).toList())
                .isEqualTo(before.stream().map(ReportKey::of).toList());
        for (Aspect aspect : Aspect.values()) {
            assertThat(verdict(after, aspect)).isEqualTo(verdict(before, aspect));
        }
        Map<ReportKey, Finding> known = new HashMap<>();
        after.forEach(result -> known.put(ReportKey.of(result), result));
        for (int i = 0; i < before.size(); i++) {
            Finding result = after.get(i);
            if (result.causedBy().isEmpty()) {
                assertThat(result).isEqualTo(before.get(i));
            } else {
                isConsequence(before.get(i), result, known.get(result.causedBy().get()));
            }
        }
    }

    private static void isConsequence(Finding before, Finding after, Finding cause) {
        assertThat(cause.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(cause.causedBy()).isEmpty();
        assertThat(cause.severity() == Severity.MANDATORY || after.severity() == Severity.RECOMMENDED)
                .isTrue();
        if (before.outcome() == Outcome.FAILED) {
            assertThat(cause.aspect()).isEqualTo(after.aspect());
            assertThat(after.outcome()).isIn(Outcome.FAILED, Outcome.NOT_DETERMINABLE);
        } else {
            assertThat(after.outcome())
                    .isEqualTo(before.outcome())
                    .isIn(Outcome.NOT_DETERMINABLE, Outcome.NOT_APPLICABLE);
        }
        assertThat(after.withOutcome(before.outcome()).withCausedBy(Optional.empty()))
                .isEqualTo(before);
    }

    private static Verdict verdict(List<Finding> results, Aspect aspect) {
        return Verdict.of(
                results.stream().filter(result -> result.aspect() == aspect).toList());
    }

    private static void isOneFinding(Break broken, Situation situation) {
        long causes = causes(broken, situation);
        if (SOMETIMES.containsKey(broken.name())) {
            assertThat(causes).as(broken.name()).isPositive();
        } else if (!EXCEPTIONS.containsKey(broken.name())) {
            assertThat(causes).as(broken.name()).isEqualTo(1);
        }
    }

    /** Returns the number of findings of a break that follow from no other, in the aspect that it breaks. */
    private static long causes(Break broken, Situation situation) {
        Situation after = broken.applyTo(situation);
        ComplianceReport report = EVALUATOR.evaluate(after.plan(), after.records(), after.asOf());
        Aspect aspect = broken.looksAt() == Break.LooksAt.PLAN ? Aspect.PLAN : Aspect.EXECUTION;
        return report.results(aspect).stream()
                .filter(result -> result.outcome() == Outcome.FAILED)
                .filter(result -> result.causedBy().isEmpty())
                .count();
    }

    private static List<Break> breaksOfAll() {
        return Stream.of(PlanBreaks.all(), RecordBreaks.all())
                .flatMap(Collection::stream)
                .toList();
    }

    private static Situation sample() {
        return new Situation(
                SamplePlans.compliant(),
                FittingRecords.leastComplete(SamplePlans.compliant()),
                SamplePlans.YEAR.lastDay());
    }

    @Provide
    Arbitrary<Situation> carriedOut() {
        return FittingRecords.carriedOut(CompliantPlans.any());
    }

    @Provide
    Arbitrary<Situation> situations() {
        return FittingRecords.situations(CompliantPlans.any());
    }

    @Provide
    Arbitrary<Break> breaks() {
        return Arbitraries.of(breaksOfAll());
    }

    @Provide
    Arbitrary<CompliancePolicy> policies() {
        return PolicyArbitraries.policies();
    }
}
