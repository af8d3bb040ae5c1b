package org.kmplan.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.kmplan.core.plan.ProcessStep;

/** Step that a plan must have, a fact of the usual rules. */
public record UsualStep(String name, String process, int number) {
    /** The thirteen steps. */
    static final List<UsualStep> ALL = Arrays.stream(ProcessStep.values())
            .map(each -> new UsualStep(each.name(), each.process().name(), each.number()))
            .toList();
}
