package org.kmplan.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.own.OwnRuleBase;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;

/**
 * What the DRL rules report about the checks of one evaluation; the {@code findings} global of the rule base. The
 * consequence of a rule is one call of it.
 */
public final class FindingCollector {
    private final IdentityHashMap<Check, List<Report>> reports = new IdentityHashMap<>();

    private final OwnRuleBase ownRules;

    FindingCollector(OwnRuleBase ownRules) {
        this.ownRules = ownRules;
    }

    /** Outcome that one DRL rule reports; {@code null} stands for a mere observation. */
    record Report(String ruleName, @Nullable Outcome outcome) {
        /** Returns the key of the message that tells the reason. */
        String key() {
            return ruleName.replace(' ', '.');
        }
    }

    /** Reports that the demand is not met. */
    public void failed(Rule rule, Check check) {
        report(rule, check, Outcome.FAILED);
    }

    /** Reports that an input is missing or unusable. */
    public void notDeterminable(Rule rule, Check check) {
        report(rule, check, Outcome.NOT_DETERMINABLE);
    }

    /** Reports that there is nothing to look at. */
    public void notApplicable(Rule rule, Check check) {
        report(rule, check, Outcome.NOT_APPLICABLE);
    }

    /** Reports that the demand is not met yet and the last day for it has not passed. */
    public void notYetDue(Rule rule, Check check) {
        report(rule, check, Outcome.NOT_YET_DUE);
    }

    /** Reports something worth knowing that does not change the outcome. */
    public void observed(Rule rule, Check check) {
        report(rule, check, null);
    }

    private void report(Rule rule, Check check, @Nullable Outcome outcome) {
        String name = rule.getName();
        if (!isOf(name, check.rule()) && !isLookedAtBy(name, check)) {
            throw new IllegalStateException(
                    "DRL rule '" + name + "' reports a " + check.getClass().getSimpleName()
                            + (check.rule().isEmpty() ? "" : " of " + check.rule())
                            + ", at which its rule does not look"
                            + "\nHint: the name of a DRL rule is the id of its catalogue entry, a blank and a word for the reason;"
                            + " looksAt, ofRule and aspect of an own rule's descriptor say which facts it reports");
        }
        reports.computeIfAbsent(check, key -> new ArrayList<>(2)).add(new Report(name, outcome));
    }

    /** Tells whether a DRL rule states a rule: its name begins with the id and a blank. */
    private static boolean isOf(String name, String id) {
        return name.length() > id.length() && name.charAt(id.length()) == ' ' && name.startsWith(id);
    }

    private boolean isLookedAtBy(String name, Check check) {
        return ownRules.rules().stream().anyMatch(rule -> isOf(name, rule.id().value()) && rule.looksAt(check));
    }

    /** Returns what built-in rules reported about a check, in no particular order. */
    List<Report> about(Check check) {
        List<Report> all = reports.getOrDefault(check, List.of());
        return ownRules.isEmpty() ? all : of(all, check.rule());
    }

    /** Returns what an own rule reported about a check, in no particular order. */
    List<Report> about(Check check, RuleId rule) {
        return of(reports.getOrDefault(check, List.of()), rule.value());
    }

    private static List<Report> of(List<Report> all, String id) {
        return all.stream().filter(report -> isOf(report.ruleName(), id)).toList();
    }
}
