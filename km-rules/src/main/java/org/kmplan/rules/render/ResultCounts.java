package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/**
 * Counts of the results with one aspect, as the lists of a report show them: the rules, and the places where there are more.
 * A rule has passed, or does not apply, if nothing else is said of it.
 */
final class ResultCounts {
    private final Wording wording;
    private final List<Finding> results;

    ResultCounts(Wording wording, List<Finding> results) {
        this.wording = wording;
        this.results = results;
    }

    /** Returns a text for each kind of result that there is; failures of mandatory rules are named even if there are none. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(text("report.section.must-mend", ResultCounts::isMandatoryFailure));
        add(texts, "report.section.should-improve", ResultCounts::isRecommendedFailure);
        add(texts, "report.section.consequences", ResultCounts::follows);
        for (Outcome outcome : List.of(Outcome.NOT_DETERMINABLE, Outcome.NOT_YET_DUE, Outcome.WAIVED)) {
            add(texts, "outcome." + outcome, result -> result.outcome() == outcome && !follows(result));
        }
        addRules(texts, Outcome.PASSED, passed().size());
        addRules(texts, Outcome.NOT_APPLICABLE, notApplicable().size());
        return texts;
    }

    /** Returns the rules that passed wherever they apply, and at how many places. */
    Map<RuleId, Integer> passed() {
        Set<RuleId> open =
                rules(result -> result.outcome() != Outcome.PASSED && result.outcome() != Outcome.NOT_APPLICABLE);
        Map<RuleId, Integer> passed = new LinkedHashMap<>();
        for (Finding result : results) {
            if (result.outcome() == Outcome.PASSED && !open.contains(result.rule())) {
                passed.merge(result.rule(), 1, Integer::sum);
            }
        }
        return passed;
    }

    /** Returns the rules that apply nowhere, each with the result that says why. */
    Map<RuleId, Finding> notApplicable() {
        Set<RuleId> decided = rules(result -> result.outcome() != Outcome.NOT_APPLICABLE);
        Map<RuleId, Finding> reasons = new LinkedHashMap<>();
        for (Finding result : results) {
            if (!decided.contains(result.rule())) {
                reasons.putIfAbsent(result.rule(), result);
            }
        }
        return reasons;
    }

    static boolean isMandatoryFailure(Finding result) {
        return result.outcome() == Outcome.FAILED && result.severity() == Severity.MANDATORY && !follows(result);
    }

    static boolean isRecommendedFailure(Finding result) {
        return result.outcome() == Outcome.FAILED && result.severity() == Severity.RECOMMENDED && !follows(result);
    }

    /** Tells whether a result follows from another finding, below which it is said. */
    private static boolean follows(Finding result) {
        return result.causedBy().isPresent() && result.outcome() != Outcome.NOT_APPLICABLE;
    }

    /** Returns a count of rules and, where there are more of them, of places. */
    static String text(Wording wording, int rules, long places) {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("rules", Argument.number(rules));
        if (places > rules) {
            values.put("places", Argument.number(places));
        }
        return wording.text(new Message(places > rules ? "report.count.places" : "report.count", values));
    }

    private void add(List<String> texts, String key, Predicate<Finding> which) {
        if (results.stream().anyMatch(which)) {
            texts.add(text(key, which));
        }
    }

    private void addRules(List<String> texts, Outcome outcome, int rules) {
        if (rules > 0) {
            texts.add(wording.name("outcome", outcome) + " " + text(wording, rules, rules));
        }
    }

    private String text(String key, Predicate<Finding> which) {
        long places = results.stream().filter(which).count();
        return wording.text(key) + " " + text(wording, rules(which).size(), places);
    }

    private Set<RuleId> rules(Predicate<Finding> which) {
        Set<RuleId> rules = new LinkedHashSet<>();
        results.stream().filter(which).forEach(result -> rules.add(result.rule()));
        return rules;
    }
}
