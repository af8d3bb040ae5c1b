package org.kmplan.core.read;

import java.util.List;
import java.util.stream.Collectors;
import org.kmplan.core.record.PlanRecords;

/**
 * What was read from a workbook of records: everything that could be read, and every problem in the order of the workbook.
 *
 * @param records records; empty if the workbook could not be read at all
 * @param problems problems, each with its sheet and cell
 */
public record RecordsResult(PlanRecords records, List<ReadProblem> problems) {
    /** Creates a result. */
    public RecordsResult {
        problems = List.copyOf(problems);
    }

    /** Tells whether the workbook as a whole could not be read. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == ProblemSeverity.ERROR);
    }

    /**
     * Returns the records if nothing worse than a note was met.
     *
     * @throws IllegalArgumentException if there is an error or a warning; its message lists all of them
     */
    public PlanRecords orElseThrow() {
        List<ReadProblem> serious = problems.stream()
                .filter(problem -> problem.severity() != ProblemSeverity.NOTE)
                .toList();
        if (!serious.isEmpty()) {
            throw new IllegalArgumentException(
                    serious.stream().map(ReadProblem::toString).collect(Collectors.joining("\n")));
        }
        return records;
    }
}
