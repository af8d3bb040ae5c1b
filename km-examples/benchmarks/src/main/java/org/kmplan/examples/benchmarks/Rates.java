package org.kmplan.examples.benchmarks;

import java.util.List;
import java.util.Locale;

/** Table of what JMH measured. */
record Rates(List<Rate> rates) {
    /** Returns a row for each plan and demands: the library and who it is compared with. */
    String table() {
        StringBuilder table =
                new StringBuilder("| demands | plan | by | plans per second | KiB allocated per plan |\n");
        table.append("|---|---|---|--:|--:|\n");
        for (Rate rate : rates) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %,.0f | %,.0f |\n",
                    demands(rate.demands()),
                    plan(rate.plan()),
                    by(rate.by()),
                    rate.perSecond(),
                    rate.bytes() / 1024));
        }
        return table.toString();
    }

    /** Returns the plans in a second. */
    double perSecond(String demands, String by, String plan) {
        return rates.stream()
                .filter(rate -> rate.demands().equals(demands)
                        && rate.by().equals(by)
                        && rate.plan().equals(plan))
                .mapToDouble(Rate::perSecond)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Rates: no " + demands + ", " + by + ", " + plan));
    }

    private static String demands(String benchmark) {
        return switch (benchmark) {
            case "UsualRules" -> UsualRules.RULES.size() + " rules";
            case "UsualConstraints" -> UsualConstraints.RULES.size() + " rules, no records";
            default -> "all rules";
        };
    }

    private static String by(String method) {
        return switch (method) {
            case "drools" -> "Drools as usually embedded";
            case "droolsWithFacts" -> "the same, its facts made from the plan";
            case "hibernate" -> "Hibernate Validator";
            case "hibernateWithBeans" -> "Hibernate Validator, its beans made from the plan";
            case "oracle" -> "plain Java";
            default -> method;
        };
    }

    static String plan(String plan) {
        return Character.isDigit(plan.charAt(0)) ? plan + " activities" : plan;
    }
}
