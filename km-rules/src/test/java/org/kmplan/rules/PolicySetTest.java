package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.withHeader;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.OrganisationType;
import org.kmplan.core.text.EnglishWords;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;

class PolicySetTest {
    private static final CompliancePolicy OLD = policy("old", FiscalYearSpan.until(FiscalYear.of(2568)), 80);
    private static final CompliancePolicy NEW = policy("new", FiscalYearSpan.from(FiscalYear.of(2569)), 90);
    private static final CompliancePolicy GENTLE = policy("gentle", FiscalYearSpan.from(FiscalYear.of(2569)), 85);
    private static final PolicySet SET = PolicySet.builder()
            .addAssignments(PolicyAssignment.of(OLD), PolicyAssignment.of(NEW))
            .addAssignment(PolicyAssignment.builder()
                    .policy(GENTLE)
                    .addOrganisationType(OrganisationType.TAO)
                    .build())
            .build();

    @Test
    void plans_of_different_years_get_the_policy_of_their_year() {
        ComplianceEvaluator evaluator = ComplianceEvaluator.of(PolicySet.of(OLD, NEW));
        ComplianceReport report2566 = evaluator.evaluate(ofYear(2566));
        ComplianceReport report2569 = evaluator.evaluate(ofYear(2569));
        assertThat(report2566.policy()).isEqualTo(OLD.identity());
        assertThat(report2569.policy()).isEqualTo(NEW.identity());
        assertThat(prt01(report2566)).isEqualTo(Outcome.PASSED);
        assertThat(prt01(report2569)).isEqualTo(Outcome.FAILED);
        assertThat(text(report2569.policyChoice().orElseThrow()))
                .isEqualTo("assigned to fiscal year 2569 B.E. and later, every kind of organisation");
        assertThat(report2569.notices()).isEmpty();
        assertThat(report2569.results())
                .isEqualTo(ComplianceEvaluator.of(NEW).evaluate(ofYear(2569)).results());
    }

    @Test
    void an_assignment_to_the_kind_of_organisation_goes_before_one_to_all() {
        assertThat(SET.policyFor(of(ofYear(2569), "อบต.ธารพิกุล"))).isEqualTo(GENTLE);
        assertThat(SET.policyFor(of(ofYear(2569), "อบจ.เชียงราย"))).isEqualTo(NEW);
        assertThat(SET.policyFor(of(ofYear(2569), "ชมรมคนรักความรู้"))).isEqualTo(NEW);
        assertThat(SET.policyFor(of(ofYear(2568), "อบต.ธารพิกุล"))).isEqualTo(OLD);
        assertThat(SET.policyFor(withHeader(ofYear(2569), header -> header.withOrganisation(Optional.empty()))))
                .isEqualTo(NEW);
        ComplianceReport report = ComplianceEvaluator.of(SET).evaluate(of(ofYear(2569), "อบต.ธารพิกุล"));
        assertThat(text(report.policyChoice().orElseThrow()))
                .isEqualTo("assigned to fiscal year 2569 B.E. and later, subdistrict administrative organisation");
    }

    @Test
    void a_plan_without_a_policy_is_judged_by_the_other_one_and_a_notice_says_so() {
        PolicySet set = PolicySet.builder()
                .addAssignment(PolicyAssignment.of(NEW))
                .otherwise(policy("fallback", FiscalYearSpan.all(), 70))
                .build();
        ComplianceReport gap = ComplianceEvaluator.of(set).evaluate(ofYear(2566));
        assertThat(gap.policy().name()).isEqualTo("fallback");
        assertThat(text(gap.notices().get(0)))
                .isEqualTo(
                        "No policy is assigned to a plan of 2566 B.E. (kind of organisation: provincial administrative organisation), so it is judged by fallback.");
        KnowledgePlan yearless = compliant()
                .withFiscalYearMentions(
                        FiscalYearMention.of(FiscalYear.of(2566)), FiscalYearMention.of(FiscalYear.of(2569)));
        ComplianceReport unknown = ComplianceEvaluator.of(set).evaluate(yearless);
        assertThat(unknown.policy().name()).isEqualTo("fallback");
        assertThat(unknown.notices()).extracting(Message::key).containsExactly("policy.none-for-unknown-year");
        assertThat(PolicySet.of(policy("always", FiscalYearSpan.all(), 80))
                        .policyFor(yearless)
                        .identity()
                        .name())
                .as("a policy for every year needs no year")
                .isEqualTo("always");
        assertThat(PolicySet.builder().build().policyFor(yearless)).isEqualTo(CompliancePolicy.standard());
    }

    @Test
    void overlaps_are_refused() {
        assertThatThrownBy(() -> PolicySet.of(NEW, GENTLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        Policy set: expected one policy for each fiscal year and kind of organisation, but 'new' (from 2569) and 'gentle' (from 2569) are both for every kind of organisation
                        Hint: end the fiscal years of the one before those of the other begin""");
        assertThatThrownBy(() -> PolicySet.builder()
                        .addAllAssignments(SET.assignments())
                        .addAssignment(PolicyAssignment.builder()
                                .policy(NEW)
                                .addOrganisationTypes(OrganisationType.PAO, OrganisationType.TAO)
                                .build())
                        .build())
                .hasMessageContaining("are both for TAO");
        assertThatThrownBy(() -> PolicyAssignment.builder()
                        .policy(NEW)
                        .fiscalYears(FiscalYearSpan.from(FiscalYear.of(2568)))
                        .build())
                .hasMessage(
                        "Policy set: expected fiscal years for which 'new' is valid (from 2569), but was from 2568");
        assertThatThrownBy(() -> PolicySet.of(OLD, policy("old", FiscalYearSpan.from(FiscalYear.of(2570)), 70)))
                .hasMessageContaining("two are called 'old'");
    }

    @Test
    void a_faulty_policy_of_a_set_is_refused_when_the_evaluator_is_built() {
        assertThatThrownBy(() -> ComplianceEvaluator.of(PolicySet.of(policy("bad", FiscalYearSpan.all(), 120))))
                .hasMessage("Policy 'bad': PRT-01.min_percent: expected a number from 0 to 100, but was 120");
    }

    @Test
    void a_document_says_which_policy_is_for_which_plans() {
        String json = """
                {
                  "schema": "https://kmplan.org/schema/policy-1.json",
                  "policies": [
                    { "name": "old", "version": "1", "fiscalYears": { "until": 2568 } },
                    { "name": "new", "version": "1", "extends": "old", "fiscalYears": { "from": 2569 } }
                  ]%s
                }
                """;
        PolicySet set =
                PolicyJson.readSet("set.json", json.formatted("")).orElseThrow().get(0);
        assertThat(set.policyFor(ofYear(2568)).identity().name()).isEqualTo("old");
        assertThat(set.policyFor(ofYear(2569)).identity().name()).isEqualTo("new");
        String assigned = json.formatted("""
                ,
                  "assignments": [
                    { "policy": "new", "organisationTypes": ["PAO"] },
                    { "policy": "new", "fiscalYears": { "from": 2568 } },
                    { "policy": "never" },
                    { "policy": "new", "organisationTypes": ["PAO", "TAO"] }
                  ]""");
        byte[] bytes = assigned.getBytes(StandardCharsets.UTF_8);
        assertThat(PolicyJson.readSet("set.json", bytes).problems())
                .isEqualTo(PolicyJson.read("set.json", bytes).problems())
                .allSatisfy(problem -> assertThat(
                                EnglishWords.in(problem.textWithAdvice().thai()))
                        .isEmpty())
                .extracting(JsonProblem::message)
                .containsExactly(
                        "set.json:9:17: INVALID_VALUE: /assignments/1/policy: Policy set: expected fiscal years for which 'new' is valid (from 2569), but was from 2568\nHint: narrow the fiscal years of the assignment or widen those of the policy",
                        "set.json:10:17: UNKNOWN_VALUE: /assignments/2/policy: expected the name of a policy, found 'never'\nHint: known policies are new, old, standard",
                        "set.json:11:17: INVALID_VALUE: /assignments/3/policy: expected one policy for each fiscal year and kind of organisation, but 'new' (from 2569) and 'new' (from 2569) are both for PAO\nHint: end the fiscal years of the one before those of the other begin");
        assertThat(PolicyJson.readSet("set.json", bytes).values()).isEmpty();
        assertThat(PolicyJson.readSet("set.json", json.formatted("").replace("\"from\": 2569", "\"from\": 2568"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("say in 'assignments'"));
    }

    private static Outcome prt01(ComplianceReport report) {
        return report.results(RuleId.of("PRT-01")).get(0).outcome();
    }

    private static String text(Message message) {
        return Messages.of(Language.EN).text(message);
    }

    private static KnowledgePlan ofYear(int year) {
        return compliant().withFiscalYearMentions(FiscalYearMention.of(FiscalYear.of(year)));
    }

    private static KnowledgePlan of(KnowledgePlan plan, String organisation) {
        return withHeader(plan, header -> header.withOrganisation(organisation));
    }

    private static CompliancePolicy policy(String name, FiscalYearSpan years, long participation) {
        return CompliancePolicy.builder()
                .identity(new PolicyIdentity(name, "1"))
                .fiscalYears(years)
                .putParameter("PRT-01.min_percent", ParameterValue.of(participation))
                .build();
    }
}
