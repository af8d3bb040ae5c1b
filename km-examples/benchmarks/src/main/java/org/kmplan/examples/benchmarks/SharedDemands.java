package org.kmplan.examples.benchmarks;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.OwnJudgements;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;

/** The library reduced to the demands that something else states too, and the comparison of both. */
final class SharedDemands {
    private SharedDemands() {}

    /** Returns a sentence that names the rules which others state too. */
    static String names() {
        return "The " + UsualConstraints.RULES.size() + " rules that constraints of Hibernate Validator can state: "
                + names(UsualConstraints.RULES) + ".\n";
    }

    private static String names(Set<String> rules) {
        return String.join(", ", new TreeSet<>(rules));
    }

    /** Returns an evaluator of some rules alone. */
    static ComplianceEvaluator evaluator(Set<String> rules) {
        return ComplianceEvaluator.of(policy(rules));
    }

    private static CompliancePolicy policy(Set<String> rules) {
        return CompliancePolicy.builder()
                .identity(new PolicyIdentity("shared-demands", "1"))
                .addAllSwitchedOff(RuleCatalog.standard().entries().stream()
                        .map(CatalogEntry::id)
                        .filter(id -> !rules.contains(id.value()))
                        .toList())
                .build();
    }

    /**
     * Returns rule and subject of each result that failed: of the plan, or of the execution for rules that have no other. Each
     * rule speaks for itself, as nothing else tells what follows from the finding of another.
     */
    static Set<String> failures(EvaluationInput input, Set<String> rules) {
        return OwnJudgements.of(input, policy(rules)).results().stream()
                .filter(each -> each.outcome() == Outcome.FAILED)
                .filter(each -> rules.contains(each.rule().value()))
                .filter(each -> each.aspect() == Aspect.PLAN
                        || RuleCatalog.standard()
                                        .entry(each.rule())
                                        .orElseThrow()
                                        .aspects()
                                        .size()
                                == 1)
                .map(each -> each.rule() + " " + each.subject())
                .collect(Collectors.toSet());
    }

    /** Refuses to measure what does not judge alike. */
    static void check(String plan, Set<String> library, Set<String> other) {
        if (!library.equals(other)) {
            Set<String> more = new TreeSet<>(other);
            more.removeAll(library);
            Set<String> less = new TreeSet<>(library);
            less.removeAll(other);
            throw new IllegalStateException(
                    "Plan '" + plan + "': only the library finds " + less + ", and only the other " + more);
        }
    }
}
