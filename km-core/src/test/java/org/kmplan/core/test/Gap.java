package org.kmplan.core.test;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.kmplan.core.record.PlanRecords;

/**
 * One named input that records can lack: what was done is not said, rather than said not to have been done.
 *
 * @param name name, unique among the gaps
 * @param description what is not recorded
 * @param undecided ids of the rules that cannot be decided then, if the plan and the records give them anything to look at
 * @param fails ids of the rules that fail then, since for them what is not recorded does not count
 * @param idle ids of the rules that then have nothing to look at
 * @param contradictions ids of the rules for which the input can be what speaks against the others, so that a failure may go
 *     with it
 * @param change removal of the input
 */
public record Gap(
        String name,
        String description,
        Set<String> undecided,
        Set<String> fails,
        Set<String> idle,
        Set<String> contradictions,
        UnaryOperator<PlanRecords> change) {

    /** Keeps the ids in order. */
    public Gap {
        undecided = new TreeSet<>(undecided);
        fails = new TreeSet<>(fails);
        idle = new TreeSet<>(idle);
        contradictions = new TreeSet<>(contradictions);
    }

    /** Returns the records without the input. */
    public PlanRecords applyTo(PlanRecords records) {
        return change.apply(records);
    }

    /** Returns the name, for test reports. */
    @Override
    public String toString() {
        return name;
    }
}
