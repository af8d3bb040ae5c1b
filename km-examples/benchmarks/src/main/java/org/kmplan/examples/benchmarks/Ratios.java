package org.kmplan.examples.benchmarks;

import java.util.List;
import java.util.Locale;

/** Table of ratios, which hold on any machine, beside what they shall be. */
final class Ratios {
    private static final String ALL = "Evaluation";
    private static final String LIBRARY = "library";

    private final Rates rates;
    private final TwoThreads threads;
    private final List<Starts.Start> starts;
    private final StringBuilder table = new StringBuilder("| ratio | measured | target |\n|---|--:|--:|\n");

    Ratios(List<Rate> rates, TwoThreads threads, List<Starts.Start> starts) {
        this.rates = new Rates(rates);
        this.threads = threads;
        this.starts = starts;
    }

    String table() {
        for (String plan : List.of("real", "poor", "200")) {
            add(
                    "time, library ÷ plain Java, all rules, " + Rates.plan(plan),
                    rates.perSecond(ALL, "oracle", plan) / rates.perSecond(ALL, LIBRARY, plan),
                    "≤ 5");
        }
        for (String plan : List.of("real", "poor", "2000")) {
            rules("", "drools", plan);
        }
        for (String plan : List.of("real", "2000")) {
            rules(" with its facts made from the plan", "droolsWithFacts", plan);
        }
        for (String plan : List.of("real", "200")) {
            constraints("", "hibernate", plan);
        }
        constraints(" with its beans made from the plan", "hibernateWithBeans", "real");
        add("throughput, two threads ÷ one", threads.ratio(), "≥ 1.8");
        add(
                "time per activity, plan of 2,000 activities ÷ plan of 20",
                rates.perSecond(ALL, LIBRARY, "20") / (100 * rates.perSecond(ALL, LIBRARY, "2000")),
                "≤ 1.5");
        starts.stream().map(Starts.Start::jdk).distinct().forEach(this::starts);
        return table.toString();
    }

    private void rules(String how, String by, String plan) {
        add(
                "throughput, library ÷ Drools as usually embedded" + how + ", the same " + UsualRules.RULES.size()
                        + " rules, " + Rates.plan(plan),
                rates.perSecond("UsualRules", LIBRARY, plan) / rates.perSecond("UsualRules", by, plan),
                "≥ 20");
    }

    private void constraints(String how, String by, String plan) {
        add(
                "throughput, library ÷ Hibernate Validator" + how + ", the same " + UsualConstraints.RULES.size()
                        + " rules, " + Rates.plan(plan),
                rates.perSecond("UsualConstraints", LIBRARY, plan) / rates.perSecond("UsualConstraints", by, plan),
                "> 1");
    }

    private void starts(int jdk) {
        double empty = Starts.find(starts, jdk, "empty").milliseconds();
        double drools = Starts.find(starts, jdk, "Drools").milliseconds();
        double first = Starts.find(starts, jdk, "first report").milliseconds();
        double archived = Starts.find(starts, jdk, "first report, ").milliseconds();
        String on = ", JDK " + jdk;
        add("start to the first report ÷ empty `main`" + on, first / empty, "≤ 5");
        add("the same with an archive" + on, archived / empty, "≤ 2.5");
        add("start of Drools that compiles its rules ÷ start to the first report" + on, drools / first, "≥ 4");
        add("the same with an archive" + on, drools / archived, "≥ 10");
    }

    private void add(String name, double ratio, String target) {
        table.append(String.format(Locale.ROOT, "| %s | %.2f | %s |\n", name, ratio, target));
    }
}
