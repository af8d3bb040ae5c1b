package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.withHeader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.policy.PreparedPolicy;

/** The sample policies that users copy from. */
class PolicyExamplesTest {
    private static final Path FOLDER = Path.of("..", "km-examples", "plans", "policies");

    @Test
    void each_is_read_and_can_be_judged_by() throws IOException {
        CompliancePolicy standard = PolicyJson.read("standard-2566.json", bytes("standard-2566.json"))
                .orElseThrow()
                .get(0);
        CompliancePolicy strict = PolicyJson.read("strict-2569.json", bytes("strict-2569.json"), List.of(standard))
                .orElseThrow()
                .get(0);
        PolicySet set = set();
        assertThat(set.policies()).contains(standard, strict);
        set.policies().forEach(policy -> {
            assertThat(ComplianceEvaluator.of(policy)).isNotNull();
            PolicyComparison.of(CompliancePolicy.standard(), policy)
                    .changes()
                    .forEach(change -> assertThat(change.basis())
                            .as(policy.identity() + " " + change)
                            .isPresent());
        });
        Parameters parameters =
                PreparedPolicy.of(strict, RuleCatalog.standard()).parameters();
        assertThat(parameters.integer("EVD-03.grace_days")).as("inherited").isEqualTo(45);
        assertThat(parameters.integer("SCH-05.grace_days")).as("overridden").isZero();
        assertThat(strict.effective().switchedOff()).as("switched on again").isEmpty();
    }

    @Test
    void the_fiscal_year_and_the_organisation_decide() throws IOException {
        assertThat(set().policyFor(plan(2566, "อบต.ธารพิกุล")).identity().name())
                .isEqualTo("standard-2566");
        assertThat(set().policyFor(plan(2569, "อบต.ธารพิกุล")).identity().name())
                .isEqualTo("gradual-2569");
        assertThat(set().policyFor(plan(2569, "อบจ.เชียงราย")).identity().name())
                .isEqualTo("strict-2569");
    }

    @Test
    void each_keeps_to_the_schema_and_is_written_as_it_stands() throws IOException {
        for (String name : List.of("standard-2566.json", "strict-2569.json", "local-government.json")) {
            assertThat(PolicySchemaTest.violations(text(name))).as(name).isEmpty();
        }
        assertThat(PolicyJson.write(set())).isEqualTo(text("local-government.json"));
    }

    private static PolicySet set() throws IOException {
        return PolicyJson.readSet("local-government.json", bytes("local-government.json"))
                .orElseThrow()
                .get(0);
    }

    private static KnowledgePlan plan(int year, String organisation) {
        return withHeader(
                compliant().withFiscalYearMentions(FiscalYearMention.of(FiscalYear.of(year))),
                header -> header.withOrganisation(organisation));
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }
}
