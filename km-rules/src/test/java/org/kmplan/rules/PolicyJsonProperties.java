package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.plan.OrganisationType;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

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
        Parameters own = policy.resolve(CATALOG);
        Parameters effective = policy.effective().resolve(CATALOG);
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
        return policy().list().ofMinSize(1).ofMaxSize(3).map(policies -> {
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
                        policy().map(policy -> named(policy, "first")),
                        policy().map(policy -> named(policy, "second")),
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

    private static Arbitrary<CompliancePolicy> policy() {
        Arbitrary<RuleId> rules =
                Arbitraries.of(CATALOG.entries().stream().map(CatalogEntry::id).toList());
        Arbitrary<List<String>> keys =
                Arbitraries.of(CATALOG.parameterKeys()).list().ofMaxSize(5).uniqueElements();
        Arbitrary<Map<String, ParameterValue>> parameters = keys.flatMap(of -> {
            Arbitrary<Map<String, ParameterValue>> values = Arbitraries.just(Map.of());
            for (String key : of) {
                values = Combinators.combine(
                                values, value(CATALOG.parameter(key).orElseThrow()))
                        .as((map, value) -> {
                            Map<String, ParameterValue> more = new TreeMap<>(map);
                            more.put(key, value);
                            return more;
                        });
            }
            return values;
        });
        Arbitrary<Set<RuleId>> off = rules.set().ofMaxSize(3);
        Arbitrary<Map<RuleId, Severity>> severities =
                Arbitraries.maps(rules, Arbitraries.of(Severity.class)).ofMaxSize(3);
        Arbitrary<Map<String, Basis>> bases = Arbitraries.maps(Arbitraries.of(CATALOG.parameterKeys()), basis())
                .ofMaxSize(2);
        Arbitrary<FiscalYearSpan> years = Combinators.combine(
                        Arbitraries.integers().between(2560, 2570),
                        Arbitraries.integers().between(0, 3))
                .as((from, length) -> FiscalYearSpan.of(FiscalYear.of(from), FiscalYear.of(from + length)));
        return Combinators.combine(
                        parameters,
                        off,
                        severities,
                        bases,
                        years.optional(),
                        basis().optional(),
                        waiver().list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((values, switchedOff, weights, because, valid, origin, waivers, extending) ->
                        CompliancePolicy.builder()
                                .identity(new PolicyIdentity("policy", "1"))
                                .parent(Optional.of(CompliancePolicy.standard()).filter(any -> extending))
                                .fiscalYears(valid)
                                .origin(origin)
                                .putAllParameters(values)
                                .addAllFloors(values.keySet().stream()
                                        .filter(key -> CATALOG.parameter(key)
                                                .orElseThrow()
                                                .isMinimum())
                                        .toList())
                                .addAllSwitchedOff(switchedOff)
                                .putAllSeverities(weights)
                                .putAllBases(because)
                                .addAllWaivers(waivers)
                                .build());
    }

    private static Arbitrary<Basis> basis() {
        Arbitrary<String> text =
                Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(any -> !any.isBlank());
        return Combinators.combine(text, text, Arbitraries.of(true, false))
                .as((thai, english, one) -> one ? Basis.of(thai) : Basis.of(thai, english));
    }

    private static Arbitrary<Waiver> waiver() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 400);
        return Combinators.combine(
                        Arbitraries.of("DSM-01", "PRT-01", "XXX-99"),
                        Arbitraries.of(Aspect.class).optional(),
                        Arbitraries.of("plan", "steps/KMP5", "steps/KMP2/activities/1")
                                .optional(),
                        days,
                        days)
                .as((rule, aspect, subject, from, length) -> Waiver.builder()
                        .rule(RuleId.of(rule))
                        .aspect(aspect)
                        .subject(subject)
                        .reason("เหตุผล")
                        .approver("ปลัด")
                        .from(LocalDate.of(2025, 10, 1).plusDays(from))
                        .until(LocalDate.of(2025, 10, 1).plusDays(from + length))
                        .build());
    }

    private static Arbitrary<ParameterValue> value(RuleParameter parameter) {
        if (parameter.defaultValue() instanceof ParameterValue.Num) {
            long least = parameter.least().orElseThrow().numerator().longValueExact();
            long most = parameter.most().orElseThrow().numerator().longValueExact();
            Arbitrary<Fraction> whole = Arbitraries.longs().between(least, most).map(Fraction::of);
            Arbitrary<Fraction> thirds =
                    Arbitraries.longs().between(3 * least, 3 * most).map(n -> Fraction.of(n, 3));
            return (parameter.isWhole() ? whole : Arbitraries.oneOf(whole, thirds)).map(ParameterValue.Num::new);
        }
        if (parameter.defaultValue() instanceof ParameterValue.Flag) {
            return Arbitraries.of(true, false).map(ParameterValue.Flag::new);
        }
        List<String> words = ((ParameterValue.Words) parameter.defaultValue()).words();
        int least = parameter.isSingle() ? 1 : 0;
        int most = parameter.isSingle() ? 1 : words.size();
        return Arbitraries.of(words).list().ofMinSize(least).ofMaxSize(most).map(ParameterValue.Words::new);
    }
}
