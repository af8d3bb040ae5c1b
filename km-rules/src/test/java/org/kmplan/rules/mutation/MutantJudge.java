package org.kmplan.rules.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.rules.fact.Check;

/** Decides whether what the rule tests assert notices a mutant. */
final class MutantJudge {
    private final Map<String, List<DrlRule>> byIdAndFact = new HashMap<>();
    private final AssertedFacts facts;

    MutantJudge(List<DrlRule> rules, AssertedFacts facts) {
        this.facts = facts;
        rules.forEach(rule -> byIdAndFact
                .computeIfAbsent(key(rule.id(), rule.fact()), key -> new ArrayList<>())
                .add(rule));
    }

    private static String key(String id, Class<?> fact) {
        return id + " " + fact.getName();
    }

    /** Returns the rules that may report a fact. */
    List<DrlRule> rules(String id, Class<? extends Check> fact) {
        return byIdAndFact.getOrDefault(key(id, fact), List.of());
    }

    /** Returns what the rules as they stand come to. */
    Verdict verdict(AssertedFact fact) {
        return Verdict.of(rules(fact.fact().rule(), fact.fact().getClass()).stream()
                .filter(rule -> rule.reports(fact.values()))
                .toList());
    }

    /** Returns what the rules come to with a mutant in the place of its original. */
    Verdict verdict(FactValues values, Mutant mutant) {
        List<DrlRule> reporting = new ArrayList<>();
        for (DrlRule rule : rules(mutant.original().id(), mutant.original().fact())) {
            Optional<DrlRule> judged = rule.equals(mutant.original()) ? mutant.rule() : Optional.of(rule);
            if (judged.isPresent() && judged.get().reports(values)) {
                reporting.add(rule);
            }
        }
        return Verdict.of(reporting);
    }

    /**
     * Tells whether an assertion of the rule tests no longer holds: an asserted outcome, reason or observation is another, or an
     * evaluation on which a test asserts breaks, since a condition throws.
     */
    boolean isKilled(Mutant mutant) {
        return breaksEvaluations(mutant)
                || facts.of(mutant.original().fact()).stream()
                        .filter(fact ->
                                fact.fact().rule().equals(mutant.original().id()))
                        .filter(fact -> mutant.original().reports(fact.values()) != reports(mutant, fact))
                        .anyMatch(fact -> !fact.agreesWith(verdict(fact.values(), mutant)));
    }

    /** Tells whether an evaluation on which a test asserts ends in an exception. */
    boolean breaksEvaluations(Mutant mutant) {
        for (AssertedFact fact : facts.of(mutant.original().fact())) {
            try {
                reports(mutant, fact);
            } catch (NullPointerException e) {
                return true;
            }
        }
        return false;
    }

    private static boolean reports(Mutant mutant, AssertedFact fact) {
        return mutant.rule().map(rule -> rule.reports(fact.values())).orElse(false);
    }
}
