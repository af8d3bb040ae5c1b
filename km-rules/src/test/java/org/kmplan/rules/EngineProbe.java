package org.kmplan.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.derive.PlanFacts;
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
        for (String room : List.of("fact", "internal.fact.plan", "internal.fact.record")) {
            try {
                return Class.forName("org.kmplan.rules." + room + "." + name).asSubclass(Check.class);
            } catch (ClassNotFoundException e) {
                // It stands in another one.
            }
        }
        throw new IllegalArgumentException("there is no fact " + name);
    }

    /** Returns the facts that an evaluation looks at. */
    public static List<Check> facts(EvaluationInput input, CompliancePolicy policy) {
        return PlanFacts.derive(
                input, PreparedPolicy.of(policy, RuleCatalog.standard()).parameters());
    }

    /** Returns the names of the built-in DRL rules that report each of some facts, by the fact itself. */
    public static IdentityHashMap<Check, Set<String>> reports(List<Check> facts) {
        return reports(ComplianceEvaluator.standard().rules(), facts);
    }

    /** Compiles DRL and returns the names of its rules that report each of some facts, by the fact itself. */
    public static IdentityHashMap<Check, Set<String>> reports(String drl, List<Check> facts) {
        List<Model> models =
                OwnRuleCompiler.compile(OwnRules.of("probe.rules.json", DESCRIPTOR, Map.of("probe.drl", drl))
                        .source());
        return reports(KieBaseBuilder.createKieBaseFromModel(models), facts);
    }

    private static IdentityHashMap<Check, Set<String>> reports(KieBase base, List<Check> facts) {
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
            collector.about(fact).forEach(report -> names.add(report.ruleName()));
            reports.put(fact, names);
        }
        return reports;
    }
}
