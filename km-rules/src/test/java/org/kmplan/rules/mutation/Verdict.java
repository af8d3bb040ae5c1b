package org.kmplan.rules.mutation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kmplan.rules.report.Outcome;

/**
 * What the rules that report a fact come to, as the evaluator weighs them.
 *
 * @param outcome the weightiest outcome
 * @param reasons keys of the reasons for it
 * @param observations keys of the observations
 */
record Verdict(Outcome outcome, Set<String> reasons, Set<String> observations) {
    private static final Set<String> DEPENDING = Set.of("missed", "open", "missing");
    private static final List<Outcome> WEIGHT =
            List.of(Outcome.FAILED, Outcome.NOT_DETERMINABLE, Outcome.NOT_APPLICABLE, Outcome.NOT_YET_DUE);

    /** Returns what reporting rules come to; without any the fact has passed. */
    static Verdict of(Collection<DrlRule> reporting) {
        boolean depending = reporting.stream().anyMatch(rule -> DEPENDING.contains(rule.call()));
        boolean pending = reporting.stream().anyMatch(rule -> rule.call().equals("pending"));
        boolean dueUnknown = reporting.stream().anyMatch(rule -> rule.call().equals("dueUnknown"));
        return weighed(reporting.stream()
                .filter(rule -> switch (rule.call()) {
                    case "missed", "open" -> !pending && !dueUnknown;
                    case "missing" -> !pending;
                    case "pending", "dueUnknown" -> depending;
                    case "soFar" -> pending;
                    default -> true;
                })
                .toList());
    }

    /** Returns what reports that hold beside one another come to. */
    static Verdict weighed(Collection<DrlRule> reporting) {
        Outcome outcome = reporting.stream()
                .flatMap(rule -> rule.outcome().stream())
                .min(Comparator.comparing(WEIGHT::indexOf))
                .orElse(Outcome.PASSED);
        Set<String> reasons = new TreeSet<>();
        Set<String> observations = new TreeSet<>();
        for (DrlRule rule : reporting) {
            if (rule.outcome().isEmpty()) {
                observations.add(rule.key());
            } else if (rule.outcome().get() == outcome) {
                reasons.add(rule.key());
            }
        }
        return new Verdict(outcome, reasons, observations);
    }
}
