package org.kmplan.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.own.OwnRuleBase;
import org.kmplan.rules.internal.own.OwnRuleCompiler;
import org.kmplan.rules.internal.policy.PreparedPolicy;

/** The facts of an evaluation, and what the engine itself makes of facts, for tests in other packages. */
public final class EngineProbe {
    private static final String DESCRIPTOR = """
            {"schema": "https://kmplan.org/schema/rules-1.json", "drl": ["probe.drl"], "rules": [{
              "id": "AGY-01", "severity": "MANDATORY", "aspect": "PLAN", "looksAt": "ReviewedPlan",
              "title": {"th": "ก", "en": "A"}, "basis": {"th": "ก", "en": "A"}, "demand": {"th": "ก", "en": "A"},
              "messages": [{"reason": "any", "th": "ก", "en": "A"}]}]}
            """;

    private EngineProbe() {}

    /** Returns the type of a fact, in whichever package it stands. */
    public static Class<? extends Check> factType(String name) {
        return type(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no fact " + name))
                .asSubclass(Check.class);
    }

    /** Tells whether a type beside the facts is one. */
    public static boolean isFact(String name) {
        return type(name).filter(Check.class::isAssignableFrom).isPresent();
    }

    private static Optional<Class<?>> type(String name) {
        for (String room : List.of("fact", "internal.fact.plan", "internal.fact.record")) {
            try {
                return Optional.of(Class.forName("org.kmplan.rules." + room + "." + name));
            } catch (ClassNotFoundException e) {
                // It stands in another one.
            }
        }
        return Optional.empty();
    }

    /** Returns the facts that an evaluation looks at. */
    public static List<Check> facts(EvaluationInput input, CompliancePolicy policy) {
        return ComplianceEvaluator.facts(input, PreparedPolicy.of(policy, RuleCatalog.standard()));
    }

    /** Returns id and reason of what the built-in DRL rules report of each of some facts, by the fact itself. */
    public static IdentityHashMap<Check, Set<String>> reports(List<Check> facts) {
        return reports(ComplianceEvaluator.standard().rules(), facts, FindingCollector::all);
    }

    /** Returns id and reason of those reports that hold beside one another, as results show them. */
    public static IdentityHashMap<Check, Set<String>> holding(List<Check> facts) {
        return reports(ComplianceEvaluator.standard().rules(), facts, FindingCollector::about);
    }

    /** Compiles DRL and returns id and reason of what its rules report of each of some facts, by the fact itself. */
    public static IdentityHashMap<Check, Set<String>> reports(String drl, List<Check> facts) {
        List<Model> models =
                OwnRuleCompiler.compile(OwnRules.of("probe.rules.json", DESCRIPTOR, Map.of("probe.drl", drl))
                        .source());
        return reports(KieBaseBuilder.createKieBaseFromModel(models), facts, FindingCollector::all);
    }

    private static IdentityHashMap<Check, Set<String>> reports(
            KieBase base, List<Check> facts, BiFunction<FindingCollector, Check, List<FindingCollector.Report>> what) {
        FindingCollector collector = new FindingCollector(OwnRuleBase.NONE);
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", collector);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        IdentityHashMap<Check, Set<String>> reports = new IdentityHashMap<>();
        for (Check fact : facts) {
            Set<String> names = new TreeSet<>();
            what.apply(collector, fact).forEach(report -> names.add(report.rule() + " " + report.reason()));
            reports.put(fact, names);
        }
        return reports;
    }
}
