package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kmplan.core.record.PlanRecords;

/** Collects gaps. */
final class GapTable {
    private final List<Gap> gaps = new ArrayList<>();

    List<Gap> all() {
        return List.copyOf(gaps);
    }

    /** Starts a gap. */
    Entry gap(String name, String description) {
        return new Entry(name, description);
    }

    /** Gap in the making. */
    final class Entry {
        private final String name;
        private final String description;
        private Set<String> undecided = Set.of();
        private Set<String> fails = Set.of();
        private Set<String> idle = Set.of();
        private Set<String> contradictions = Set.of();

        private Entry(String name, String description) {
            this.name = name;
            this.description = description;
        }

        Entry undecided(String... rules) {
            undecided = Set.of(rules);
            return this;
        }

        Entry fails(String... rules) {
            fails = Set.of(rules);
            return this;
        }

        Entry idle(String... rules) {
            idle = Set.of(rules);
            return this;
        }

        Entry contradictions(String... rules) {
            contradictions = Set.of(rules);
            return this;
        }

        void by(UnaryOperator<PlanRecords> change) {
            gaps.add(new Gap(name, description, undecided, fails, idle, contradictions, change));
        }
    }
}
