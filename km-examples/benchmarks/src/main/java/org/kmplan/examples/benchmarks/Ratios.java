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
    private final List<EvaluationCosts> costs;
    private final List<ReadingFloor> readings;
    private final ManyPlans.Steady many;
    private final StringBuilder table = new StringBuilder("| ratio | measured | target |\n|---|--:|--:|\n");

    Ratios(
            List<Rate> rates,
            TwoThreads threads,
            List<Starts.Start> starts,
            List<EvaluationCosts> costs,
            List<ReadingFloor> readings,
            ManyPlans.Steady many) {
        this.rates = new Rates(rates);
        this.threads = threads;
        this.starts = starts;
        this.costs = costs;
        this.readings = readings;
        this.many = many;
    }

    String table() {
        for (EvaluationCosts cost : costs) {
            String plan = ", " + cost.plan();
            add(
                    "evaluate ÷ the limit, processor time" + plan,
                    cost.evaluating().micros() / cost.limit().micros(),
                    "≤ 4");
            add(
                    "evaluate ÷ the limit, bytes" + plan,
                    cost.evaluating().kib() / cost.limit().kib(),
                    "≤ 2.5");
            add(
                    "deriving the facts ÷ copying them, processor time" + plan,
                    cost.deriving().micros() / cost.copying().micros(),
                    "≤ 5");
        }
        for (ReadingFloor reading : readings) {
            add("reading " + reading.format() + " ÷ the least", reading.timesTheLeast(), target(reading.format()));
        }
        add(
                "`km check` of many plans from a file, processor time of a plan ÷ reading and evaluating alone",
                many.ratio(),
                "≤ 1.3");
        for (String plan : List.of("real", "poor", "200")) {
            add(
                    "time, library ÷ plain Java, all rules, " + Rates.plan(plan),
                    rates.perSecond(ALL, "oracle", plan) / rates.perSecond(ALL, LIBRARY, plan),
                    "≤ 5");
        }
        constraints(" with its beans made from the plan", "hibernateWithBeans", "real");
        add("throughput, two threads ÷ one", threads.ratio(), "≥ 1.8");
        add(
                "time per activity, plan of 2,000 activities ÷ plan of 20",
                rates.perSecond(ALL, LIBRARY, "20") / (100 * rates.perSecond(ALL, LIBRARY, "2000")),
                "≤ 1");
        starts.stream().map(Starts.Start::jdk).distinct().forEach(this::starts);
        return table.toString();
    }

    private void constraints(String how, String by, String plan) {
        add(
                "throughput, library ÷ Hibernate Validator" + how + ", the same " + UsualConstraints.RULES.size()
                        + " rules, " + Rates.plan(plan),
                rates.perSecond("UsualConstraints", LIBRARY, plan) / rates.perSecond("UsualConstraints", by, plan),
                "> 2");
    }

    private static String target(String format) {
        return switch (format) {
            case "docx", "xlsx" -> "≤ 8";
            case "html" -> "≤ 12";
            case "json" -> "≤ 3";
            default -> "";
        };
    }

    private void starts(int jdk) {
        Starts.Start empty = Starts.find(starts, jdk, "empty");
        Starts.Start first = Starts.find(starts, jdk, "first report");
        Starts.Start archived = Starts.find(starts, jdk, "first report, ");
        Starts.Start drools = Starts.find(starts, jdk, "Drools");
        boolean newer = jdk >= Starts.FIRST_WITH_AOT_CACHE;
        String on = ", processor time, JDK " + jdk;
        add(
                "start to the first report ÷ empty `main`" + on,
                first.processor() / empty.processor(),
                newer ? "" : "≤ 25");
        add("the same with an archive" + on, archived.processor() / empty.processor(), newer ? "≤ 4.5" : "≤ 8");
        add(
                "start of Drools that compiles its rules ÷ start to the first report" + on,
                drools.processor() / first.processor(),
                "≥ 4");
    }

    private void add(String name, double ratio, String target) {
        table.append(String.format(Locale.ROOT, "| %s | %.2f | %s |\n", name, ratio, target));
    }
}
