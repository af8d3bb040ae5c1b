package org.kmplan.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.test.ResultMatch.at;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.test.KmDomain;
import org.kmplan.core.test.Situation;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.test.RuleVerifier;

class AgencyRulesTest {
    @Test
    void ninety_of_a_hundred_are_enough_and_eighty_nine_are_not() {
        attended(90).passes(at("steps/KMP6/activities/1"));
        attended(89).fails(at("steps/KMP6/activities/1").because("too-few").and("89 of 100"));
    }

    @Property(tries = 100)
    @Domain(KmDomain.class)
    void ninety_percent_decide_whatever_the_plan_and_its_records(@ForAll Situation of) {
        var report = AgencyRules.evaluator().evaluate(of.plan(), of.records(), of.asOf());
        for (var found : report.results(RuleId.of("AGY-01"))) {
            found.actual()
                    .ifPresent(share -> assertThat(found.outcome() == Outcome.PASSED)
                            .isEqualTo(((Argument.Percent) share).value().compareTo(Fraction.of(90)) >= 0));
        }
    }

    private static RuleVerifier.Results attended(long persons) {
        PlanRecords records = PlanRecords.empty()
                .withActivities(ActivityRecord.builder()
                        .activity(ActivityRef.ofStep("KMP6"))
                        .attendance(Attendance.of(persons, 100))
                        .build());
        return verify("AGY-01")
                .withEvaluator(AgencyRules.evaluator())
                .given(compliant(), records)
                .asOf("2023-10-01");
    }
}
