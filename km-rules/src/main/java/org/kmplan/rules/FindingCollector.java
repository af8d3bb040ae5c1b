package org.kmplan.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.DayBound;
import org.kmplan.rules.fact.Timed;
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

    /**
     * What one DRL rule reports.
     *
     * @param rule id of the catalogue entry
     * @param reason word for the reason
     * @param outcome outcome; {@code null} stands for a mere observation
     * @param holds what it depends on
     */
    record Report(String rule, String reason, @Nullable Outcome outcome, Holds holds) {
        /** Returns the key of the message that tells the reason. */
        String key() {
            return rule + '.' + reason;
        }
    }

    /** What a report depends on. */
    enum Holds {
        /** Nothing. */
        ALWAYS,
        /** That the last day has passed. */
        ONCE_DUE,
        /** That the last day has passed or is not known. */
        UNLESS_PENDING,
        /** That something is missed, open or missing, of which the last day has not passed. */
        PENDING,
        /** That the last day has not passed. */
        UNTIL_DUE,
        /** That something is missed, open or missing, of which the last day is not known. */
        WITHOUT_DAY
    }

    /** Reports that the demand is not met. */
    public void failed(Rule rule, Check check) {
        report(rule, check, Outcome.FAILED, Holds.ALWAYS);
    }

    /** Reports that an input is missing or unusable. */
    public void notDeterminable(Rule rule, Check check) {
        report(rule, check, Outcome.NOT_DETERMINABLE, Holds.ALWAYS);
    }

    /** Reports that there is nothing to look at. */
    public void notApplicable(Rule rule, Check check) {
        report(rule, check, Outcome.NOT_APPLICABLE, Holds.ALWAYS);
    }

    /** Reports that the demand is not met yet and the last day for it has not passed. */
    public void notYetDue(Rule rule, Check check) {
        report(rule, check, Outcome.NOT_YET_DUE, Holds.ALWAYS);
    }

    /** Reports that the demand is not met: a failure once the last day has passed. */
    public void missed(Rule rule, Timed check) {
        report(rule, check, Outcome.FAILED, Holds.ONCE_DUE);
    }

    /** Reports that it is open whether the demand is met: not determinable once the last day has passed. */
    public void open(Rule rule, Timed check) {
        report(rule, check, Outcome.NOT_DETERMINABLE, Holds.ONCE_DUE);
    }

    /** Reports that an input is missing, which may still come up to the last day. */
    public void missing(Rule rule, Timed check) {
        report(rule, check, Outcome.NOT_DETERMINABLE, Holds.UNLESS_PENDING);
    }

    /** Reports that the last day has not passed, which counts where something is missed, open or missing. */
    public void pending(Rule rule, Timed check) {
        report(rule, check, Outcome.NOT_YET_DUE, Holds.PENDING);
    }

    /** Reports that the last day is not known, which counts where something is missed, open or missing. */
    public void dueUnknown(Rule rule, DayBound check) {
        report(rule, check, Outcome.NOT_DETERMINABLE, Holds.WITHOUT_DAY);
    }

    /** Reports something worth knowing up to the last day, about what may still come. */
    public void soFar(Rule rule, Timed check) {
        report(rule, check, null, Holds.UNTIL_DUE);
    }

    /** Reports something worth knowing that does not change the outcome. */
    public void observed(Rule rule, Check check) {
        report(rule, check, null, Holds.ALWAYS);
    }

    private void report(Rule rule, Check check, @Nullable Outcome outcome, Holds holds) {
        String name = rule.getName();
        int blank = name.indexOf(' ');
        boolean builtIn = isNamedAfter(name, check);
        if (!builtIn && !isLookedAtBy(name, check)) {
            throw new IllegalStateException(
                    "DRL rule '" + name + "' reports a " + check.getClass().getSimpleName()
                            + (check.rule().isEmpty() ? "" : " of " + check.rule())
                            + ", at which its rule does not look"
                            + "\nHint: the name of a DRL rule is the id of its catalogue entry, a blank and a word for the reason;"
                            + " looksAt, ofRule and aspect of an own rule's descriptor say which facts it reports");
        }
        reports.computeIfAbsent(check, key -> new ArrayList<>(2))
                .add(new Report(
                        builtIn ? check.rule() : name.substring(0, blank), name.substring(blank + 1), outcome, holds));
    }

    /** Tells whether a built-in DRL rule is about facts like this: its name begins with their type. */
    private static boolean isNamedAfter(String name, Check check) {
        return isOf(name, check.getClass().getSimpleName())
                || (check instanceof Timed && isOf(name, "Timed"))
                || (check instanceof DayBound && isOf(name, "DayBound"));
    }

    /** Tells whether a DRL rule states an own rule: its name begins with the id and a blank. */
    private static boolean isOf(String name, String id) {
        return name.length() > id.length() && name.charAt(id.length()) == ' ' && name.startsWith(id);
    }

    private boolean isLookedAtBy(String name, Check check) {
        return ownRules.rules().stream().anyMatch(rule -> isOf(name, rule.id().value()) && rule.looksAt(check));
    }

    /** Returns the outcome of reports that hold beside one another. */
    static Outcome outcome(List<Report> reports) {
        Outcome outcome = Outcome.PASSED;
        for (int i = 0; i < reports.size(); i++) {
            outcome = weightier(outcome, reports.get(i).outcome());
        }
        return outcome;
    }

    /** Returns the outcome that decides where DRL rules report several: a failure, then what cannot be judged. */
    private static Outcome weightier(Outcome current, @Nullable Outcome reported) {
        if (reported == null || current == Outcome.FAILED) {
            return current;
        }
        if (reported == Outcome.FAILED || current == Outcome.PASSED) {
            return reported;
        }
        return current.compareTo(reported) <= 0 ? current : reported;
    }

    /** Returns what built-in rules reported about a check, in no particular order. */
    List<Report> about(Check check) {
        List<Report> all = reports.getOrDefault(check, List.of());
        return check instanceof Timed ? holding(of(all, check.rule())) : of(all, check.rule());
    }

    /** Tells whether the last day of a check has not passed. */
    boolean isPending(Check check) {
        for (Report report : all(check)) {
            if (report.holds() == Holds.PENDING) {
                return true;
            }
        }
        return false;
    }

    /** Returns everything that built-in rules reported about a check, whether it holds or not. */
    List<Report> all(Check check) {
        return reports.getOrDefault(check, List.of());
    }

    /** Returns what an own rule reported about a check, in no particular order. */
    List<Report> about(Check check, RuleId rule) {
        return of(reports.getOrDefault(check, List.of()), rule.value());
    }

    private List<Report> of(List<Report> all, String id) {
        return ownRules.isEmpty()
                ? all
                : all.stream().filter(report -> report.rule().equals(id)).toList();
    }

    /** Returns the reports about one check that hold beside one another. */
    private static List<Report> holding(List<Report> reports) {
        if (reports.isEmpty()) {
            return reports;
        }
        boolean depending = false;
        boolean soFar = false;
        boolean pending = false;
        boolean withoutDay = false;
        for (Report report : reports) {
            soFar |= report.holds() == Holds.UNTIL_DUE;
            depending |= report.holds() == Holds.ONCE_DUE || report.holds() == Holds.UNLESS_PENDING;
            pending |= report.holds() == Holds.PENDING;
            withoutDay |= report.holds() == Holds.WITHOUT_DAY;
        }
        if (!depending && !pending && !withoutDay && !soFar) {
            return reports;
        }
        List<Report> holding = new ArrayList<>(reports.size());
        for (Report report : reports) {
            boolean holds = switch (report.holds()) {
                case ALWAYS -> true;
                case ONCE_DUE -> !pending && !withoutDay;
                case UNLESS_PENDING -> !pending;
                case PENDING, WITHOUT_DAY -> depending;
                case UNTIL_DUE -> pending;
            };
            if (holds) {
                holding.add(report);
            }
        }
        return holding;
    }
}
