package org.kmplan.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.EngineProbe;
import org.kmplan.rules.fact.Check;

/** The interpreter of conditions is held to the engine, since mutants are judged by it. */
class DrlInterpreterTest {
    private static final int EVERY = 40;
    private static final List<DrlRule> RULES = DrlFiles.rules();
    private static final AssertedFacts FACTS = AssertedFacts.ofTheRuleTests();

    @Test
    void every_rule_is_understood_and_is_the_same_when_written_and_read_again() {
        assertThat(RULES).hasSizeGreaterThan(300);
        assertThat(RULES).allSatisfy(rule -> {
            String name = rule.fact().getSimpleName() + " " + rule.reason();
            assertThat(DrlFiles.written(drl(List.of(rule), List.of(name))))
                    .containsExactly(new DrlRule(name, rule.fact(), rule.conditions(), rule.call()));
        });
        assertThatThrownBy(() -> DrlFiles.rules("rule \"X\"\nwhen\n    Other()\nthen\nend\n"))
                .hasMessageContaining("understood 0 of 1 rules");
    }

    @Test
    void the_engine_reports_what_the_interpreter_reports_of_every_fact() {
        List<Check> checks = FACTS.all().stream().map(AssertedFact::fact).toList();
        IdentityHashMap<Check, Set<String>> engine = EngineProbe.reports(checks);
        Set<String> reporting = new HashSet<>();
        for (AssertedFact fact : FACTS.all()) {
            Set<String> interpreted = RULES.stream()
                    .filter(rule -> rule.fact().isInstance(fact.fact())
                            && rule.id().equals(fact.fact().rule())
                            && rule.reports(fact.values()))
                    .map(DrlRule::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(interpreted).as("%s", fact.fact()).isEqualTo(engine.get(fact.fact()));
            reporting.addAll(interpreted);
        }
        assertThat(checks).hasSizeGreaterThan(1000);
        assertThat(reporting).hasSizeGreaterThan(300);
    }

    @Test
    void invariants_hold_of_every_fact() {
        Invariants invariants = Invariants.read();
        for (AssertedFact fact : FACTS.all()) {
            assertThat(invariants.of(fact.fact().getClass()))
                    .as("%s", fact.fact())
                    .allMatch(invariant -> invariant.holds(fact.values()));
        }
        assertThat(RULES).extracting(rule -> rule.fact().getSimpleName()).containsAll(invariants.types());
    }

    /** Some mutants, compiled as rules are: they report what the interpreter says. */
    @Test
    void the_engine_reports_what_the_interpreter_reports_of_mutants_too() {
        MutantJudge judge = new MutantJudge(RULES, FACTS);
        List<DrlRule> mutants = new ArrayList<>();
        int seen = 0;
        for (DrlRule rule : RULES) {
            for (Mutant mutant : DrlMutator.mutants(rule)) {
                Optional<DrlRule> changed = mutant.rule();
                if (changed.isPresent() && !judge.breaksEvaluations(mutant) && seen++ % EVERY == 0) {
                    mutants.add(changed.get());
                }
            }
        }
        List<String> names = new ArrayList<>();
        for (DrlRule mutant : mutants) {
            names.add(mutant.fact().getSimpleName() + " " + mutant.reason() + "-" + names.size());
        }
        List<AssertedFact> looked = FACTS.all().stream()
                .filter(fact ->
                        mutants.stream().anyMatch(mutant -> mutant.fact().isInstance(fact.fact())))
                .toList();
        IdentityHashMap<Check, Set<String>> engine = EngineProbe.reports(
                drl(mutants, names), looked.stream().map(AssertedFact::fact).toList());
        Set<String> reporting = new HashSet<>();
        for (AssertedFact fact : looked) {
            Set<String> interpreted = new TreeSet<>();
            for (int i = 0; i < mutants.size(); i++) {
                if (mutants.get(i).fact().isInstance(fact.fact())
                        && mutants.get(i).reports(fact.values())) {
                    interpreted.add(fact.fact().rule()
                            + names.get(i).substring(names.get(i).indexOf(' ')));
                }
            }
            assertThat(engine.get(fact.fact())).as("%s", fact.fact()).isEqualTo(interpreted);
            reporting.addAll(interpreted);
        }
        assertThat(mutants).hasSizeGreaterThan(30);
        assertThat(reporting).hasSizeGreaterThan(mutants.size() / 2);
    }

    private static String drl(List<DrlRule> rules, List<String> names) {
        StringBuilder drl = new StringBuilder("// Mutants.\npackage org.kmplan.rules.mutants\n\n");
        Set<String> imports = new TreeSet<>();
        for (DrlRule rule : rules) {
            imports.add(rule.fact().getName());
            rule.conditions().forEach(condition -> collectTypes(condition, imports));
        }
        imports.forEach(type -> drl.append("import ").append(type).append('\n'));
        drl.append("\nglobal org.kmplan.rules.FindingCollector findings\n");
        for (int i = 0; i < rules.size(); i++) {
            drl.append("\nrule \"").append(names.get(i)).append("\"\nwhen\n    $check : ");
            drl.append(rules.get(i).pattern()).append("\nthen\n    findings.");
            drl.append(rules.get(i).call()).append("(drools.getRule(), $check);\nend\n");
        }
        return drl.toString();
    }

    private static void collectTypes(Expr condition, Set<String> imports) {
        if (condition instanceof Expr.Constant constant && constant.of() instanceof Enum<?> member) {
            imports.add(member.getDeclaringClass().getName());
        }
        if (condition instanceof Expr.Disjoint) {
            imports.add(Collections.class.getName());
        }
        condition.parts().forEach(part -> collectTypes(part, imports));
    }
}
