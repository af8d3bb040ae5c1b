package org.kmplan.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What plans are judged by, as the commands that judge share it: policies, rules, records and the day. */
final class JudgedBy {
    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "Records of what was done: the filled-in workbook of 'km records-template', or JSON.")
    private @Nullable String records;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "Policy to judge by, or several with the years and organisations they are for (JSON). A policy that it "
                            + "extends is looked for beside it; or give that first. Or the name of one that comes along: standard, opdc.")
    private List<String> policies = List.of();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "Rules of your own beside the built-in ones: their descriptor (JSON), with its DRL beside it. DRL is code: "
                            + "take it from trusted sources only.")
    private List<String> ownRules = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AsOfDate.class,
            description = "Day as of which execution is judged: 2023-03-31, or 2566-03-31 with a Buddhist year.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--ignore-later",
            description =
                    "Leave out what the records say of days after --as-of, as if they had been kept on that day only.")
    private boolean ignoreLater;

    /** Returns the day as of which execution is judged, if it is stated. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(asOf);
    }

    boolean hasRecords() {
        return records != null;
    }

    /** Returns the files that are named. */
    List<String> files() {
        List<String> files = new ArrayList<>();
        Optional.ofNullable(records).ifPresent(files::add);
        files.addAll(policies);
        files.addAll(ownRules);
        return files;
    }

    /**
     * Refuses options that need others.
     *
     * @throws UsageException if they lack these
     */
    void refuseWhatLacksOthers(CommandLine command, Terminal terminal) {
        if (ignoreLater && records == null) {
            throw UsageException.of(command, terminal, "later-without-records");
        }
        if (records != null && asOf == null) {
            throw UsageException.of(command, terminal, "records-without-day");
        }
    }

    /** Returns the evaluator, built when it is first asked for; if policies or rules cannot be read, says why and returns empty. */
    Optional<Supplier<ComplianceEvaluator>> evaluator(Terminal terminal) {
        return policies.isEmpty()
                        && ownRules.isEmpty()
                        && terminal.session().settings().policies().isEmpty()
                ? Optional.of(ComplianceEvaluator::standard)
                : new PolicyInput(terminal).evaluator(policies, ownRules).map(ready -> () -> ready);
    }

    /**
     * Returns what gives each plan the input by which it is judged; if the records cannot be read, says why and returns empty.
     *
     * @param plans all plans that are judged
     */
    Optional<Function<KnowledgePlan, EvaluationInput>> inputs(
            CommandLine command, Terminal terminal, List<KnowledgePlan> plans) {
        if (records == null) {
            return Optional.of(withoutRecords(terminal));
        }
        RecordsInput source = new RecordsInput(terminal, command, records);
        return source.read(plans)
                .map(sets -> plan -> input(terminal, plan, source.recordsOf(plan, sets, plans.size())));
    }

    /** Returns what gives each plan its input if there are no records. */
    Function<KnowledgePlan, EvaluationInput> withoutRecords(Terminal terminal) {
        return plan -> input(terminal, plan, Optional.empty());
    }

    private EvaluationInput input(Terminal terminal, KnowledgePlan plan, Optional<PlanRecords> known) {
        return EvaluationInput.builder()
                .plan(terminal.session().settings().completed(plan))
                .records(known.map(this::cut))
                .asOf(day())
                .build();
    }

    /** Returns the records as they stood on the day, if that is asked for. */
    private PlanRecords cut(PlanRecords whole) {
        return ignoreLater && asOf != null ? whole.knownBy(asOf) : whole;
    }
}
