package org.kmplan.examples.cli;

import java.util.List;
import java.util.Optional;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.ProblemSeverity;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.read.RecordsResult;
import org.kmplan.core.read.RecordsWorkbook;
import org.kmplan.core.record.PlanRecords;
import picocli.CommandLine;

/**
 * Records named on the command line: a workbook made by {@code km records-template} and filled in, or JSON with the records
 * of one or more plans. What is in the file decides, not its name.
 */
final class RecordsInput {
    private final Terminal terminal;
    private final CommandLine command;
    private final String name;

    RecordsInput(Terminal terminal, CommandLine command, String name) {
        this.terminal = terminal;
        this.command = command;
        this.name = name;
    }

    /**
     * Reads the records. If they cannot be read as a whole, says so and returns empty: with half of the records, plans would
     * be blamed for what was done.
     *
     * @param plans plans that are checked
     */
    Optional<List<PlanRecords>> read(List<KnowledgePlan> plans) {
        DocumentInput input = new DocumentInput(terminal, name, "records.hint");
        return input.bytes()
                .flatMap(bytes -> isZip(bytes) ? workbook(bytes, plans) : input.read(bytes, RecordsJson::read));
    }

    /**
     * Returns the records of a plan: those that name it; else, if only one plan is checked, the only ones there are.
     *
     * @throws UsageException if it cannot be told which records belong to which plan
     */
    Optional<PlanRecords> recordsOf(KnowledgePlan plan, List<PlanRecords> records, int plans) {
        List<PlanRecords> named = records.stream()
                .filter(set -> set.planId().filter(plan.id()::equals).isPresent())
                .filter(set -> set.fiscalYear()
                        .map(year -> plan.fiscalYear().map(year::equals).orElse(true))
                        .orElse(true))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        if (plans == 1 && records.size() == 1) {
            return Optional.of(records.get(0));
        }
        if (named.size() > 1 || records.stream().anyMatch(set -> set.planId().isEmpty())) {
            throw UsageException.of(command, terminal, "records-ambiguous", name, plan.id());
        }
        return Optional.empty();
    }

    private Optional<List<PlanRecords>> workbook(byte[] bytes, List<KnowledgePlan> plans) {
        RecordsResult result =
                plans.size() == 1 ? RecordsWorkbook.read(name, bytes, plans.get(0)) : RecordsWorkbook.read(name, bytes);
        boolean errors = result.hasErrors();
        if (!result.problems().isEmpty()) {
            terminal.complain(terminal.text(errors ? "could-not-be-read" : "with-remarks", name));
        }
        for (ReadProblem problem : result.problems()) {
            if (!errors || problem.severity() == ProblemSeverity.ERROR) {
                Input.say(terminal, problem.position() + ": " + problem.code() + ": ", problem);
            }
        }
        return errors ? Optional.empty() : Optional.of(List.of(result.records()));
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
