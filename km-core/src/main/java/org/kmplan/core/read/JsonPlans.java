package org.kmplan.core.read;

import java.util.List;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.text.Phrase;

/** Reads plans in their own JSON form; what the reader of that form finds becomes problems of the document. */
final class JsonPlans {
    private JsonPlans() {}

    static ReadResult read(RawDocument document, ReadLimits limits, Problems problems) {
        JsonResult<KnowledgePlan> read = PlanJson.read(document.name(), document.text(), limits.maxMemoryBytes());
        for (JsonProblem problem : read.problems()) {
            problems.add(
                    ProblemCode.JSON_INVALID,
                    new Problems.Place(
                            problem.line(), SourcePosition.ofLine(document.name(), Math.max(1, problem.line()))),
                    problem.pointer().isEmpty() ? "document" : problem.pointer(),
                    problem.textWithAdvice(),
                    "");
        }
        if (read.values().isEmpty() && read.problems().isEmpty()) {
            problems.add(ProblemCode.NO_PLAN_FOUND, Phrase.of("read.no-plan.json"), "");
        }
        return PlanReader.result(read.values(), problems, List.of());
    }
}
