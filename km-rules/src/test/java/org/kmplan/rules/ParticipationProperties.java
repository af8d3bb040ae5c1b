package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.with;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.test.KnowledgePlans;
import org.kmplan.core.test.Records;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;

/** What holds of participation and of results whatever the numbers. */
class ParticipationProperties {
    private static final Set<String> RULES = Set.of("PRT-01", "PRT-02", "PRT-03", "LRN-01", "TGT-06");
    private static final String WORK = "steps/KMP6/activities/1";
    private static final LocalDate OVERDUE = LocalDate.of(2023, 10, 1);
    private static final List<Outcome> FROM_WORST = List.of(Outcome.FAILED, Outcome.PASSED);

    /** Share that a plan promises. */
    record Promise(Fraction percent, boolean strict) {
        KnowledgePlan plan() {
            TargetExpression target = TargetExpression.builder()
                    .raw("บุคลากรเข้าร่วม")
                    .kind(TargetKind.PERCENT)
                    .comparator(strict ? Comparator.MORE_THAN : Comparator.AT_LEAST)
                    .value(percent)
                    .build();
            return with(compliant(), KMP6, row -> row.withTargets(Target.of("1", target)));
        }
    }

    @Property(tries = 150)
    void exactly_the_smallest_number_of_persons_decides(
            @ForAll("promises") Promise promise,
            @ForAll @IntRange(min = 1, max = 300) int headcount,
            @ForAll @IntRange(max = 300) int persons) {
        Assume.that(persons <= headcount);
        BigInteger got =
                BigInteger.valueOf(100L * persons).multiply(promise.percent().denominator());
        BigInteger needed = promise.percent().numerator().multiply(BigInteger.valueOf(headcount));
        int order = got.compareTo(needed);
        assertThat(outcome(promise, persons, headcount))
                .isEqualTo(order > 0 || order == 0 && !promise.strict() ? Outcome.PASSED : Outcome.FAILED);
    }

    @Property(tries = 100)
    void more_attendance_never_turns_a_pass_into_a_failure(
            @ForAll("promises") Promise promise,
            @ForAll @IntRange(min = 1, max = 60) int headcount,
            @ForAll @IntRange(max = 60) int persons,
            @ForAll @IntRange(max = 60) int more) {
        Assume.that(persons + more <= headcount);
        assertThat(rank(outcome(promise, persons + more, headcount)))
                .isGreaterThanOrEqualTo(rank(outcome(promise, persons, headcount)));
    }

    @Property(tries = 100)
    void tightening_never_turns_a_failure_into_a_pass(
            @ForAll("promises") Promise promise,
            @ForAll("promises") Promise other,
            @ForAll @IntRange(min = 1, max = 60) int headcount,
            @ForAll @IntRange(max = 60) int persons) {
        Assume.that(persons <= headcount);
        boolean tighter = other.percent().compareTo(promise.percent()) > 0
                || other.percent().equals(promise.percent()) && other.strict();
        Promise loose = tighter ? promise : other;
        Promise tight = tighter ? other : promise;
        assertThat(rank(outcome(tight, persons, headcount)))
                .isLessThanOrEqualTo(rank(outcome(loose, persons, headcount)));
    }

    @Property(tries = 300)
    void the_share_is_unusable_exactly_where_the_numbers_that_decide_it_fail(
            @ForAll("attendances") Attendance attendance) {
        List<Finding> results = ComplianceEvaluator.standard()
                .evaluate(compliant(), attended(attendance), OVERDUE)
                .results(Aspect.EXECUTION);
        Finding numbers = only(results, "PRT-02", WORK);
        Finding share = only(results, "PRT-01", WORK);
        boolean unusable = share.reasons().stream().map(Message::key).anyMatch("PRT-01.unusable"::equals);
        assertThat(unusable).isEqualTo(isUndecided(attendance));
        if (unusable) {
            assertThat(numbers.outcome()).isEqualTo(Outcome.FAILED);
        }
    }

    /** Tells whether those numbers contradict each other or themselves from which 80 percent are counted. */
    private static boolean isUndecided(Attendance attendance) {
        Fraction all = attendance.headcount().orElse(Fraction.of(1_000));
        Fraction distinct = Fraction.of(Set.copyOf(attendance.persons()).size());
        Fraction some = attendance.attended().orElse(attendance.persons().isEmpty() ? Fraction.ZERO : distinct);
        boolean impossible = all.signum() <= 0
                || !all.isWhole()
                || !some.isWhole()
                || some.signum() < 0
                || attendance.headcount().isPresent() && some.compareTo(all) > 0;
        boolean twice = distinct.compareTo(Fraction.of(attendance.persons().size())) < 0;
        boolean decides = attendance.headcount().isPresent() && isEnough(some, all) && !isEnough(distinct, all);
        return impossible || twice && attendance.attended().isPresent() && decides;
    }

    private static boolean isEnough(Fraction some, Fraction all) {
        return some.multiply(Fraction.of(5)).compareTo(all.multiply(Fraction.of(4))) >= 0;
    }

    @Property(tries = 100)
    void a_greater_result_never_misses_a_minimum_that_a_smaller_one_meets(
            @ForAll("fractions") Fraction target,
            @ForAll("fractions") Fraction result,
            @ForAll("fractions") Fraction gain,
            @ForAll boolean strict) {
        Promise promise = new Promise(target, strict);
        assertThat(rank(measured(promise, result.add(gain)))).isGreaterThanOrEqualTo(rank(measured(promise, result)));
    }

    @Property(tries = 100)
    void any_records_of_any_plan_give_one_result_for_each_subject(
            @ForAll("plans") KnowledgePlan plan, @ForAll("records") PlanRecords records) {
        List<Finding> results =
                ComplianceEvaluator.standard().evaluate(plan, records, OVERDUE).results(Aspect.EXECUTION);
        List<Finding> looked = results.stream()
                .filter(result -> RULES.contains(result.rule().value()))
                .toList();
        assertThat(looked.stream().map(result -> result.rule() + " " + result.subject()))
                .doesNotHaveDuplicates();
        assertThat(looked.stream().map(result -> result.rule().value()).distinct())
                .containsExactlyInAnyOrderElementsOf(RULES);
    }

    @Provide
    Arbitrary<Promise> promises() {
        return Combinators.combine(fractions().filter(value -> value.signum() > 0), Arbitraries.of(true, false))
                .as(Promise::new);
    }

    /** Percentages with and without a decimal end, whole ones often, so that bounds are met exactly. */
    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(Arbitraries.longs().between(0, 200), Arbitraries.of(1L, 2L, 3L, 5L))
                .as((numerator, denominator) -> Fraction.of(numerator, denominator))
                .filter(value -> value.compareTo(Fraction.of(100)) <= 0);
    }

    /** Attendances with numbers small enough to meet and exceed one another, and any that the model can hold. */
    @Provide
    Arbitrary<Attendance> attendances() {
        Arbitrary<Fraction> number = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, 3).map(Fraction::of)),
                Tuple.of(1, Arbitraries.longs().between(-2, 0).map(Fraction::of)),
                Tuple.of(1, Arbitraries.longs().between(-3, 3).map(value -> Fraction.of(value, 2))));
        Arbitrary<Attendance> small = Combinators.combine(
                        number.optional(),
                        number.optional(),
                        number.optional(),
                        number.optional(),
                        number.optional(),
                        Arbitraries.of("a", "b", "c").list().ofMaxSize(3))
                .as((attended, headcount, learned, inside, outside, persons) -> Attendance.builder()
                        .attended(attended)
                        .headcount(headcount)
                        .learned(learned)
                        .inside(inside)
                        .outside(outside)
                        .addAllPersons(persons)
                        .build());
        return Arbitraries.oneOf(small, Records.attendances());
    }

    @Provide
    Arbitrary<KnowledgePlan> plans() {
        return KnowledgePlans.plans();
    }

    @Provide
    Arbitrary<PlanRecords> records() {
        return Records.records();
    }

    private static int rank(Outcome outcome) {
        assertThat(FROM_WORST).contains(outcome);
        return FROM_WORST.indexOf(outcome);
    }

    private static Outcome outcome(Promise promise, int persons, int headcount) {
        return only(
                        ComplianceEvaluator.standard()
                                .evaluate(promise.plan(), attended(Attendance.of(persons, headcount)), OVERDUE)
                                .results(Aspect.EXECUTION),
                        "PRT-01",
                        WORK)
                .outcome();
    }

    private static Outcome measured(Promise promise, Fraction result) {
        String target = "steps/KMP6/targets/1";
        PlanRecords records = PlanRecords.builder()
                .addResult(MeasuredResult.builder()
                        .id("1")
                        .subject(target)
                        .value(result)
                        .build())
                .build();
        return only(
                        ComplianceEvaluator.standard()
                                .evaluate(promise.plan(), records, OVERDUE)
                                .results(Aspect.EXECUTION),
                        "TGT-06",
                        target)
                .outcome();
    }

    private static PlanRecords attended(Attendance attendance) {
        return PlanRecords.builder()
                .addActivity(ActivityRecord.builder()
                        .activity(ActivityRef.parse("KMP6/1"))
                        .attendance(attendance)
                        .build())
                .build();
    }

    private static Finding only(List<Finding> results, String rule, String subject) {
        List<Finding> found = results.stream()
                .filter(result ->
                        result.rule().value().equals(rule) && result.subject().equals(subject))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
