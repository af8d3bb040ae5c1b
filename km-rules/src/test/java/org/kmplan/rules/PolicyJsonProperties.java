package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.plan.OrganisationType;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.test.PolicyArbitraries;

class PolicyJsonProperties {
    private static final RuleCatalog CATALOG = RuleCatalog.standard();

    @Property(tries = 200)
    void reads_back_every_policy_it_writes(@ForAll("lineages") List<CompliancePolicy> policies) {
        String json = PolicyJson.write(policies);
        assertThat(PolicyJson.read("policies.json", json).orElseThrow()).isEqualTo(policies);
        assertThat(PolicyJson.write(policies.get(policies.size() - 1)))
                .as("the last policy brings those it extends along")
                .isEqualTo(json);
        assertThat(PolicySchemaTest.violations(json)).isEmpty();
    }

    @Property(tries = 100)
    void reads_back_every_set_it_writes(@ForAll("sets") PolicySet set) {
        String json = PolicyJson.write(set);
        assertThat(PolicyJson.readSet("policies.json", json).orElseThrow()).containsExactly(set);
        assertThat(PolicySchemaTest.violations(json)).isEmpty();
    }

    @Property(tries = 100)
    void a_damaged_document_gives_problems_and_no_exception(
            @ForAll("lineages") List<CompliancePolicy> policies, @ForAll int cut) {
        String json = PolicyJson.write(policies);
        int at = Math.floorMod(cut, json.length() - 2);
        assertThat(PolicyJson.read("policies.json", json.substring(0, at)).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    @Property(tries = 100)
    void a_policy_and_its_effective_form_resolve_to_the_same(@ForAll("lineages") List<CompliancePolicy> policies) {
        CompliancePolicy policy = policies.get(policies.size() - 1);
        Parameters own = PreparedPolicy.of(policy, CATALOG).parameters();
        Parameters effective = PreparedPolicy.of(policy.effective(), CATALOG).parameters();
        for (String key : CATALOG.parameterKeys()) {
            assertThat(effective.floor(key)).isEqualTo(own.floor(key));
            if (CATALOG.parameter(key).orElseThrow().defaultValue() instanceof ParameterValue.Num) {
                assertThat(effective.number(key)).isEqualTo(own.number(key));
            }
        }
        assertThat(policy.effective().waivers())
                .isEqualTo(policies.stream()
                        .flatMap(each -> each.waivers().stream())
                        .toList());
    }

    /** One to three policies, each extending the one before it. */
    @Provide
    Arbitrary<List<CompliancePolicy>> lineages() {
        return PolicyArbitraries.policies().list().ofMinSize(1).ofMaxSize(3).map(policies -> {
            List<CompliancePolicy> lineage = new ArrayList<>();
            Optional<CompliancePolicy> parent = Optional.empty();
            for (CompliancePolicy policy : policies) {
                CompliancePolicy child = policy.withIdentity(new PolicyIdentity("policy-" + lineage.size(), "1"))
                        .withParent(parent.isPresent() ? parent : policy.parent());
                lineage.add(child);
                parent = Optional.of(child);
            }
            return lineage;
        });
    }

    @Provide
    Arbitrary<PolicySet> sets() {
        return Combinators.combine(
                        PolicyArbitraries.policies().map(policy -> named(policy, "first")),
                        PolicyArbitraries.policies().map(policy -> named(policy, "second")),
                        Arbitraries.of(OrganisationType.class).set().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((first, second, types, withDefault) -> PolicySet.builder()
                        .addAssignment(PolicyAssignment.builder()
                                .policy(first)
                                .fiscalYears(FiscalYearSpan.until(FiscalYear.of(2568)))
                                .build())
                        .addAssignment(PolicyAssignment.builder()
                                .policy(second)
                                .fiscalYears(FiscalYearSpan.from(FiscalYear.of(2569)))
                                .addAllOrganisationTypes(types)
                                .build())
                        .otherwise(withDefault ? CompliancePolicy.standard() : first)
                        .build());
    }

    private static CompliancePolicy named(CompliancePolicy policy, String name) {
        return policy.withIdentity(new PolicyIdentity(name, "1")).withFiscalYears(Optional.empty());
    }
}
