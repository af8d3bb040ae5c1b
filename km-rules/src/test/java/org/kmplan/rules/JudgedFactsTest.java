package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Participation;
import org.kmplan.rules.internal.derive.Judge;
import org.kmplan.rules.internal.derive.PlanFacts;
import org.kmplan.rules.internal.fact.record.ActivityCompletion;
import org.kmplan.rules.internal.fact.record.ActivityTiming;
import org.kmplan.rules.internal.fact.record.HeadcountRecord;
import org.kmplan.rules.internal.fact.record.Progress;
import org.kmplan.rules.internal.fact.record.RecordConsistency;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.report.Outcome;

/** Facts that build on others take what the DRL rules say of these: no Java code knows what such a rule demands. */
class JudgedFactsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 30);
    private static final Attendance BROKEN = Attendance.of(-1, 5);
    private static final PlanRecords RECORDS = PlanRecords.builder()
            .addActivity(ActivityRecord.builder()
                    .activity(ActivityRef.parse("KMP6/1"))
                    .status(ActivityStatus.NOT_STARTED)
                    .completedOn(LocalDate.of(2023, 8, 1))
                    .attendance(BROKEN)
                    .build())
            .build();

    @Test
    void what_the_rules_object_to_is_told_to_what_builds_on_it() {
        List<Check> facts = ComplianceEvaluator.facts(
                EvaluationInput.of(compliant(), RECORDS, DAY),
                PreparedPolicy.of(CompliancePolicy.standard(), RuleCatalog.standard()));
        assertThat(only(facts, Participation.class, "steps/KMP6/activities/1").faults())
                .containsExactly("negative");
        assertThat(only(facts, ActivityTiming.class, "steps/KMP6/activities/1").faults())
                .containsExactly("not-started-yet-completed");
        assertThat(only(facts, ActivityCompletion.class, "steps/KMP6/activities/1")
                        .faults())
                .containsExactly("not-started-yet-completed");
        assertThat(only(facts, Progress.class, "plan").contradictory()).isEqualTo(1);
    }

    @Test
    void what_the_rules_do_not_object_to_is_used_whatever_it_is() {
        List<Check> facts = facts(check -> new Judge.Judgement(Outcome.PASSED, Set.of(), false));
        Participation share = only(facts, Participation.class, "steps/KMP6/activities/1");
        assertThat(share.faults()).isEmpty();
        assertThat(share.share()).isNotNull();
        assertThat(only(facts, ActivityTiming.class, "steps/KMP6/activities/1").faults())
                .isEmpty();
        Progress progress = only(facts, Progress.class, "plan");
        assertThat(progress.contradictory()).isZero();
        assertThat(progress.completed()).isEqualTo(progress.due()).isPositive();
    }

    @Test
    void progress_counts_what_the_rules_say_of_each_activity() {
        Progress open = only(
                facts(check -> check instanceof ActivityCompletion
                        ? new Judge.Judgement(Outcome.NOT_DETERMINABLE, Set.of("any"), false)
                        : new Judge.Judgement(Outcome.PASSED, Set.of(), false)),
                Progress.class,
                "plan");
        assertThat(open.undecided()).isEqualTo(open.due()).isPositive();
        assertThat(open.completed()).isZero();
        Progress pending = only(
                facts(check -> new Judge.Judgement(Outcome.NOT_YET_DUE, Set.of("pending"), true)),
                Progress.class,
                "plan");
        assertThat(pending.due()).isZero();
    }

    @Test
    void only_facts_on_which_others_build_are_judged_before_the_rest() {
        Set<Class<?>> judged = new HashSet<>();
        facts(check -> {
            judged.add(check.getClass());
            return new Judge.Judgement(Outcome.PASSED, Set.of(), false);
        });
        assertThat(judged)
                .containsExactlyInAnyOrder(RecordConsistency.class, HeadcountRecord.class, ActivityCompletion.class);
    }

    private static List<Check> facts(Judge judge) {
        return PlanFacts.derive(
                EvaluationInput.of(compliant(), RECORDS, DAY),
                PreparedPolicy.of(CompliancePolicy.standard(), RuleCatalog.standard())
                        .parameters(),
                judge);
    }

    private static <C extends Check> C only(List<Check> facts, Class<C> type, String subject) {
        List<C> found = facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(fact -> fact.at().subject().equals(subject))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
