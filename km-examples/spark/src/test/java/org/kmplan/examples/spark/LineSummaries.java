package org.kmplan.examples.spark;

import java.io.Serial;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.kmplan.core.json.JsonResult;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.EvaluationInputJson;
import org.kmplan.rules.report.ComplianceSummary;

/** Sums up plans that Spark itself reads as text. */
final class LineSummaries implements FlatMapFunction<Iterator<String>, ComplianceSummary> {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<ComplianceSummary> call(Iterator<String> lines) {
        ComplianceSummary.Builder summary = ComplianceSummary.builder();
        while (lines.hasNext()) {
            JsonResult<EvaluationInput> read = EvaluationInputJson.read("line", lines.next());
            if (read.problems().isEmpty()) {
                summary.add(Evaluators.by("").evaluate(read.values().get(0)));
            } else {
                summary.addError();
            }
        }
        return List.of(summary.build()).iterator();
    }
}
