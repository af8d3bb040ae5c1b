package org.kmplan.rules.render;

import java.util.List;
import org.kmplan.core.read.ProblemSeverity;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.render.internal.ProblemView;

/** Problems of reading as a page shows them: what is wrong first, then what was repaired or assumed. */
final class ProblemViews {
    private static final int MAX_RAW = 300;

    private final Wording wording;

    ProblemViews(Wording wording) {
        this.wording = wording;
    }

    List<ProblemView> of(List<ReadProblem> problems) {
        return problems.stream()
                .sorted((one, other) -> one.severity() == other.severity()
                        ? 0
                        : Boolean.compare(
                                one.severity() == ProblemSeverity.NOTE, other.severity() == ProblemSeverity.NOTE))
                .map(this::view)
                .toList();
    }

    private ProblemView view(ReadProblem problem) {
        String raw = ThaiText.singleLine(problem.raw());
        return new ProblemView(
                switch (problem.severity()) {
                    case ERROR -> "bad";
                    case WARNING -> "warn";
                    case NOTE -> "faint";
                },
                switch (problem.severity()) {
                    case ERROR -> "✗";
                    case WARNING -> "!";
                    case NOTE -> "·";
                },
                wording.problem(problem),
                wording.position(problem.position()),
                problem.code().name(),
                raw.codePointCount(0, raw.length()) > MAX_RAW
                        ? raw.substring(0, raw.offsetByCodePoints(0, MAX_RAW)) + "…"
                        : raw,
                problem.severity() == ProblemSeverity.NOTE
                        ? ""
                        : wording.advice(problem.code()).orElse(""));
    }
}
