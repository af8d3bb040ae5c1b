package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.record.PlanRecords;

/** Collects breaks. */
final class BreakTable {
    private static final int LATER = 60;

    private final List<Break> breaks = new ArrayList<>();

    List<Break> all() {
        return List.copyOf(breaks);
    }

    /** Starts a break of the plan. */
    Entry plan(String name, String description) {
        return new Entry(name, description, Break.LooksAt.PLAN);
    }

    /** Starts a break of the records. */
    Entry records(String name, String description) {
        return new Entry(name, description, Break.LooksAt.RECORDS);
    }

    private static Situation afterwards(Situation situation) {
        return new Situation(
                situation.plan(),
                situation.records(),
                new PlanCalendar(situation.plan()).year().lastDay().plusDays(LATER));
    }

    /** Break in the making. */
    final class Entry {
        private final String name;
        private final String description;
        private final Break.LooksAt looksAt;
        private Set<String> fails = Set.of();
        private Set<String> follows = Set.of();
        private Set<String> undecided = Set.of();

        private Entry(String name, String description, Break.LooksAt looksAt) {
            this.name = name;
            this.description = description;
            this.looksAt = looksAt;
        }

        Entry fails(String... rules) {
            fails = Set.of(rules);
            return this;
        }

        Entry follows(String... rules) {
            follows = Set.of(rules);
            return this;
        }

        Entry undecided(String... rules) {
            undecided = Set.of(rules);
            return this;
        }

        /** Breaks a situation; one whose records are broken is judged when everything in it is due. */
        void by(UnaryOperator<Situation> change) {
            UnaryOperator<Situation> whole =
                    looksAt == Break.LooksAt.PLAN ? change : situation -> change.apply(afterwards(situation));
            breaks.add(new Break(name, description, looksAt, fails, follows, undecided, whole));
        }

        void byPlan(UnaryOperator<KnowledgePlan> change) {
            by(situation -> new Situation(change.apply(situation.plan()), situation.records(), situation.asOf()));
        }

        void byHeader(UnaryOperator<PlanHeader> change) {
            byPlan(plan -> plan.withHeader(change.apply(plan.header())));
        }

        /** Breaks a row that has one activity only, to which all that was said of its activities belongs. */
        void byRow(String row, UnaryOperator<PlanStep> change) {
            byPlan(plan -> Rows.with(plan, row, step -> change.apply(Rows.single(step))));
        }

        void byRecords(BiFunction<PlanRecords, Situation, PlanRecords> change) {
            by(situation ->
                    new Situation(situation.plan(), change.apply(situation.records(), situation), situation.asOf()));
        }
    }
}
