package org.kmplan.core.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kmplan.core.plan.KnowledgePlan;

/**
 * What was read from a document: every plan, and every problem in the order of the document.
 *
 * <p>Example: {@code PlanReader.standard().read(path).orElseThrow()} returns the plans or fails with all messages.
 */
public final class ReadResult {
    private final List<KnowledgePlan> plans;
    private final List<ReadProblem> problems;
    private final List<String> headings;

    ReadResult(List<KnowledgePlan> plans, List<ReadProblem> problems, List<String> headings) {
        this.plans = List.copyOf(plans);
        this.problems = List.copyOf(problems);
        this.headings = List.copyOf(headings);
    }

    /** Returns the plans in the order of the document; empty if none was found. */
    public List<KnowledgePlan> plans() {
        return plans;
    }

    /** Returns the problems, those of the whole document first, then in the order of the document. */
    public List<ReadProblem> problems() {
        return problems;
    }

    /** Returns the problems of a severity. */
    public List<ReadProblem> problems(ProblemSeverity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /** Returns the first problem with a code, if there is one. */
    public Optional<ReadProblem> problem(ProblemCode code) {
        return problems.stream().filter(problem -> problem.code() == code).findFirst();
    }

    /** Tells whether a problem is an error: the document, or a part of it, could not be read. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == ProblemSeverity.ERROR);
    }

    /** Returns the texts that were recognised as headings and stand in no plan. */
    List<String> headings() {
        return headings;
    }

    /**
     * Returns the plans, if the document was read without errors; warnings and notes do not matter.
     *
     * @throws IllegalStateException if there are errors; the message joins those of all problems
     */
    public List<KnowledgePlan> orElseThrow() {
        if (hasErrors()) {
            throw new IllegalStateException(
                    problems.stream().map(ReadProblem::toString).collect(Collectors.joining("\n")));
        }
        return plans;
    }

    @Override
    public String toString() {
        return plans.size() + " plan(s), " + problems.size() + " problem(s)";
    }
}
