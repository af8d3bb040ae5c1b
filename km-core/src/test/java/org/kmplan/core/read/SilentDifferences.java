package org.kmplan.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.test.PlanDocuments;

/** What a reading says otherwise than the plan that was written, although no warning or error stands at that place. */
final class SilentDifferences {
    private SilentDifferences() {}

    static List<String> of(PlanDocuments.Written document, ReadResult result) {
        List<ReadProblem> loud = result.problems().stream()
                .filter(problem -> problem.severity() != ProblemSeverity.NOTE)
                .toList();
        if (result.plans().size() != 1) {
            return loud.stream().anyMatch(problem -> isOfWhole(document, problem))
                    ? List.of()
                    : List.of(result.plans().size() + " plans");
        }
        KnowledgePlan read = result.plans().get(0);
        List<String> expected = PlanLines.meaning(document.plan());
        List<String> found = PlanLines.meaning(read);
        List<String> differences = new ArrayList<>();
        missing(expected, found).forEach(line -> differences.add("missing " + line));
        missing(found, expected).forEach(line -> differences.add("read " + line));
        Set<String> steps = Stream.concat(document.plan().steps().stream(), read.steps().stream())
                .map(PlanStep::id)
                .collect(Collectors.toSet());
        return differences.stream()
                .filter(line -> loud.stream().noneMatch(problem -> covers(document, read, steps, line, problem)))
                .toList();
    }

    private static List<String> missing(List<String> wanted, List<String> there) {
        List<String> left = new ArrayList<>(there);
        return wanted.stream().filter(line -> !left.remove(line)).toList();
    }

    private static boolean covers(
            PlanDocuments.Written document, KnowledgePlan read, Set<String> steps, String line, ReadProblem problem) {
        String id = line.split(" ", 3)[1];
        if (!steps.contains(id)) {
            return isOfWhole(document, problem);
        }
        Optional<PlanStep> step =
                read.steps().stream().filter(each -> each.id().equals(id)).findFirst();
        return document.isAt(id, problem.position())
                || step.filter(each -> Stream.concat(each.source().stream(), each.continuations().stream())
                                .anyMatch(place -> isSameRow(place, problem.position())))
                        .isPresent()
                || problem.code() == ProblemCode.COLUMN_MISSING
                || problem.code() == ProblemCode.FIELD_MISSING && isOfHost(document.plan(), read, line)
                || problem.severity() == ProblemSeverity.ERROR;
    }

    /** Tells whether a line is about an owner named as the host unit, which the header of the document does not tell. */
    private static boolean isOfHost(KnowledgePlan written, KnowledgePlan read, String line) {
        return line.contains(" owner: ")
                && written.header().hostUnit().isPresent()
                && read.header().hostUnit().isEmpty();
    }

    private static boolean isOfWhole(PlanDocuments.Written document, ReadProblem problem) {
        return problem.severity() == ProblemSeverity.ERROR || !document.isInRow(problem.position());
    }

    private static boolean isSameRow(SourcePosition one, SourcePosition other) {
        return one.line().isPresent() && one.line().equals(other.line())
                || one.row().isPresent()
                        && one.row().equals(other.row())
                        && one.table().equals(other.table())
                || one.cell().isPresent()
                        && one.sheet().equals(other.sheet())
                        && one.cell()
                                .map(SilentDifferences::rowOf)
                                .equals(other.cell().map(SilentDifferences::rowOf));
    }

    private static String rowOf(String cell) {
        return cell.replaceAll("[A-Z]", "");
    }
}
