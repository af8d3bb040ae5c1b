package org.kmplan.examples.benchmarks;

import java.nio.file.Path;
import java.util.Set;
import org.kmplan.core.read.PlanReader;
import org.kmplan.rules.EvaluationInput;

/** Program that compiles rules when it starts, as applications that embed Drools usually do, and judges one plan. */
final class FirstUsualReport {
    private FirstUsualReport() {}

    /** Judges the plan in the file that is given, and prints how many demands it does not meet. */
    public static void main(String[] args) {
        System.out.println(failures(Path.of(args[0])).size());
    }

    static Set<String> failures(Path file) {
        EvaluationInput input =
                EvaluationInput.of(PlanReader.standard().read(file).plans().get(0));
        return UsualRules.compile().failures(UsualPlans.of(input));
    }
}
