package org.kmplan.rules;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * Plans of one source that wait to be read and judged; reading happens in the thread that judges.
 *
 * @param source where they come from, for messages and results
 * @param inputs reads them; an exception is the error of this task alone
 */
public record EvaluationTask(String source, Callable<List<EvaluationInput>> inputs) {
    /** Returns a task whose plan is at hand. */
    public static EvaluationTask of(String source, EvaluationInput input) {
        return new EvaluationTask(source, () -> List.of(input));
    }
}
