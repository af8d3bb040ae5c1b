package org.kmplan.rules.test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.Basis;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.FiscalYearSpan;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.Waiver;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/**
 * Arbitraries of policies, for properties that must hold under any of them. Need jqwik on the class path.
 *
 * <p>Example: {@code ComplianceEvaluator.of(policy)} for each policy of {@link #policies()}.
 */
public final class PolicyArbitraries {
    private static final RuleCatalog CATALOG = RuleCatalog.standard();

    private PolicyArbitraries() {}

    /**
     * Returns policies of any valid parameters, floors, bases and severities, with rules switched off and waivers, some of which
     * name a rule that there is not; half of them extend the standard one.
     */
    public static Arbitrary<CompliancePolicy> policies() {
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
                        waivers().list().ofMaxSize(2),
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

    /** Returns waivers of fiscal years around 2569. */
    public static Arbitrary<Waiver> waivers() {
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
