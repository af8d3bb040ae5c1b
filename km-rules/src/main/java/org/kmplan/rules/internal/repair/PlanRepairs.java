package org.kmplan.rules.internal.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.fact.plan.AppointmentPlan;
import org.kmplan.rules.internal.fact.plan.DeclaredTotals;
import org.kmplan.rules.internal.fact.plan.FiscalYearEvidence;
import org.kmplan.rules.internal.fact.plan.HeaderCompleteness;
import org.kmplan.rules.internal.fact.plan.HostUnit;
import org.kmplan.rules.internal.fact.plan.MeasurableTargets;
import org.kmplan.rules.internal.fact.plan.PeriodBounds;
import org.kmplan.rules.internal.fact.plan.PeriodReadability;
import org.kmplan.rules.internal.fact.plan.RecognitionPlan;
import org.kmplan.rules.internal.fact.plan.RequiredStep;
import org.kmplan.rules.internal.fact.plan.RiskSteps;
import org.kmplan.rules.internal.fact.plan.RowCells;
import org.kmplan.rules.internal.fact.plan.StatedTarget;
import org.kmplan.rules.internal.fact.plan.StatedTargets;
import org.kmplan.rules.internal.fact.plan.StepCount;
import org.kmplan.rules.internal.fact.plan.StepEvidence;
import org.kmplan.rules.internal.fact.plan.StepKnowledge;
import org.kmplan.rules.internal.fact.plan.StepLinks;
import org.kmplan.rules.internal.fact.plan.StepMeasures;
import org.kmplan.rules.internal.fact.plan.StepOwners;
import org.kmplan.rules.internal.fact.plan.StepPeriods;
import org.kmplan.rules.internal.fact.plan.StepRows;
import org.kmplan.rules.internal.fact.plan.TableColumns;
import org.kmplan.rules.internal.fact.plan.TargetMeasure;
import org.kmplan.rules.report.Argument;

/** Changes of a plan that may mend what its rules found. */
public final class PlanRepairs {
    private final PlanContext context;
    private final KnowledgePlan plan;
    private final Set<String> tried;
    private final StepTemplate template;
    private final PeriodProposal periods;
    private final HeaderRepairs header;
    private final TargetRepairs targets;
    private final RowRepairs rows;

    public PlanRepairs(PlanContext context, Set<String> tried) {
        this.context = context;
        this.plan = context.plan();
        this.tried = tried;
        this.template = new StepTemplate(context.parameters(), context.fiscalYear());
        this.periods = new PeriodProposal(context);
        this.header = new HeaderRepairs(context);
        this.targets = new TargetRepairs(context);
        this.rows = new RowRepairs(context);
    }

    /** Returns the changes that may mend what a fact shows; none if no change is known. */
    public List<RepairCandidate> of(Check fact) {
        String subject = fact.at().subject();
        if (fact instanceof HeaderCompleteness check) {
            return check.missing().stream().map(header::field).toList();
        } else if (fact instanceof HostUnit) {
            return List.of(header.host());
        } else if (fact instanceof FiscalYearEvidence) {
            return list(header.fiscalYear());
        } else if (fact instanceof StepOwners) {
            return rows.fill(subject, PlanColumn.OWNER);
        } else if (fact instanceof RowCells check) {
            return check.empty().stream()
                    .flatMap(column -> rows.fill(subject, column).stream())
                    .toList();
        } else if (fact instanceof TableColumns check) {
            return check.missing().stream()
                    .map(column -> addColumn(subject, column))
                    .toList();
        } else if (fact instanceof StepRows check) {
            return List.of(keepOneRow(subject, check.step()));
        } else if (fact instanceof RequiredStep check) {
            return addStep(check.step());
        } else if (fact instanceof StepCount check) {
            return addSteps(check);
        } else if (fact instanceof DeclaredTotals check) {
            return declared(subject, check);
        } else if (fact instanceof StepLinks check) {
            return link(check);
        } else if (fact instanceof StepKnowledge check) {
            return knowledge(subject, check);
        } else if (fact instanceof RecognitionPlan check) {
            return recognition(check);
        } else if (fact instanceof AppointmentPlan check) {
            return check.rows() == 0 ? addStep(ProcessStep.CMP1) : nameOrder(subject);
        } else if (fact instanceof RiskSteps check) {
            return List.of(riskSteps(subject, check.missing()));
        } else if (fact instanceof StepEvidence) {
            return rows.fill(subject, PlanColumn.EVIDENCE);
        } else if (fact instanceof StepPeriods) {
            return rows.fill(subject, PlanColumn.PERIOD);
        } else if (fact instanceof PeriodReadability check) {
            return replacePeriod(subject, check.raw(), row(subject).flatMap(periods::of));
        } else if (fact instanceof PeriodBounds check) {
            return check.yearStart() == null
                    ? List.of()
                    : replacePeriod(
                            subject,
                            PlanEdits.text(check.period()),
                            periods.clipped(check.start(), check.end())
                                    .or(() -> row(subject).flatMap(periods::of)));
        }
        return ofTargets(fact, subject);
    }

    private List<RepairCandidate> ofTargets(Check fact, String subject) {
        if (fact instanceof StepMeasures check) {
            List<RepairCandidate> both = new ArrayList<>();
            if (check.indicators() == 0) {
                both.addAll(rows.fill(subject, PlanColumn.INDICATOR));
            }
            if (check.targets() == 0) {
                both.addAll(rows.fill(subject, PlanColumn.TARGET));
            }
            return both;
        } else if (fact instanceof MeasurableTargets) {
            return rows.fill(subject, PlanColumn.TARGET);
        } else if (fact instanceof TargetMeasure check) {
            return list(targets.measurable(check));
        } else if (fact instanceof StatedTarget check) {
            return list(targets.raised(check));
        } else if (fact instanceof StatedTargets check) {
            return check.missing().stream()
                    .flatMap(parameter -> stateTarget(DemandText.of(parameter)).stream())
                    .toList();
        }
        return List.of();
    }

    private List<RepairCandidate> stateTarget(DemandText demand) {
        List<RepairCandidate> stated = targets.added(demand);
        return stated.isEmpty() && demand.row().equals(PlanStep.RECOGNITION_ID) ? addRecognition() : stated;
    }

    private RepairCandidate addColumn(String subject, PlanColumn column) {
        int number = Integer.parseInt(subject.substring(subject.indexOf('/') + 1));
        Map<String, UnaryOperator<PlanStep>> cells = new HashMap<>();
        Optional<PlanProcess> process = plan.tables().get(number - 1).process();
        for (PlanStep row : context.steps()) {
            if (process.map(row.process()::equals).orElse(true)) {
                rows.filling(row, column)
                        .ifPresent(cell -> cells.put(row.id(), cell.change().change()));
            }
        }
        return RepairCandidate.ofPlan(
                "column",
                subject,
                old -> PlanEdits.rows(HeaderRepairs.withColumn(old, number, column), cells),
                "part",
                RowRepairs.name(column));
    }

    private RepairCandidate keepOneRow(String subject, ProcessStep step) {
        List<String> others =
                context.rows(step).stream().skip(1).map(PlanStep::id).toList();
        return RepairCandidate.ofPlan(
                "duplicate-row",
                subject,
                old -> old.withSteps(old.steps().stream()
                        .filter(row -> !others.contains(row.id()))
                        .toList()),
                "rows",
                Argument.items(others.stream()
                        .map(id -> new Argument.Subject("steps/" + id))
                        .toList()));
    }

    private List<RepairCandidate> addStep(ProcessStep step) {
        return periods.of(step)
                .map(period -> List.of(RepairCandidate.ofPlan(
                        "step",
                        "steps/" + step,
                        old -> old.step(step).isPresent()
                                ? old
                                : old.withSteps(PlanEdits.and(
                                        old.steps(), template.step(old, step, period, RowRepairs.owner(context)))),
                        "step",
                        Argument.name(code(step) + " " + step.thai(), code(step) + " " + step.english()),
                        "period",
                        new Argument.Period(period))))
                .orElse(List.of());
    }

    private static String code(ProcessStep step) {
        return step.process() + " " + step.number();
    }

    private List<RepairCandidate> addSteps(StepCount check) {
        List<RepairCandidate> steps = new ArrayList<>();
        Set<ProcessStep> found = context.codedSteps();
        for (ProcessStep step : ProcessStep.values()) {
            if (!found.contains(step) && found.size() + steps.size() < check.required()) {
                steps.addAll(addStep(step));
            }
        }
        return steps;
    }

    /** Returns the correction of declared numbers, once no step is missing that would make them right. */
    private List<RepairCandidate> declared(String subject, DeclaredTotals check) {
        int required = context.parameters().integer("LNK-01.expected_total");
        if (check.foundKmp() + check.foundCmp() < required
                && context.fiscalYear().isPresent()) {
            return List.of();
        }
        int index = Integer.parseInt(subject.substring(subject.indexOf('/') + 1)) - 1;
        return List.of(RepairCandidate.ofPlan(
                "totals",
                subject,
                old -> {
                    List<StatedTotals> totals = new ArrayList<>(old.statedTotals());
                    totals.set(
                            index,
                            StatedTotals.builder()
                                    .kmp(check.foundKmp())
                                    .cmp(check.foundCmp())
                                    .total(check.foundKmp() + check.foundCmp())
                                    .raw(totals.get(index).raw())
                                    .source(totals.get(index).source())
                                    .build());
                    return old.withStatedTotals(totals);
                },
                "kmp",
                Argument.number(check.foundKmp()),
                "cmp",
                Argument.number(check.foundCmp()),
                "total",
                Argument.number(check.foundKmp() + check.foundCmp())));
    }

    /** Returns the next change that may link a step in time: of the change steps first, then of the knowledge steps. */
    private List<RepairCandidate> link(StepLinks check) {
        if (check.links() == 0) {
            return check.wanted().isEmpty() ? List.of() : addStep(check.wanted().get(0));
        }
        List<ProcessStep> movable = new ArrayList<>(check.linked());
        movable.add(check.step());
        movable.sort(Comparator.comparing(ProcessStep::process).reversed());
        for (ProcessStep step : movable) {
            List<RepairCandidate> moved = moveStep(step);
            if (!moved.isEmpty() && moved.stream().noneMatch(candidate -> tried.contains(candidate.key()))) {
                return moved;
            }
        }
        return List.of();
    }

    private List<RepairCandidate> moveStep(ProcessStep step) {
        return context.rows(step).stream()
                .findFirst()
                .flatMap(row -> periods.of(step).map(period -> movePeriod(row, period)))
                .stream()
                .toList();
    }

    private RepairCandidate movePeriod(PlanStep row, PlanPeriod period) {
        return RowRepairs.ofRow(
                "schedule",
                row,
                PlanRowChange.of(old -> PlanEdits.withPeriod(old, period)),
                "period",
                new Argument.Period(period));
    }

    private List<RepairCandidate> replacePeriod(String subject, String raw, Optional<PlanPeriod> period) {
        Optional<PlanStep> row = row(subject);
        if (row.isEmpty() || period.isEmpty()) {
            return List.of();
        }
        String path = within(subject, row.get());
        return List.of(RepairCandidate.ofPlan(
                "period-replace",
                subject,
                old -> PlanEdits.row(old, row.get().id(), step -> PlanEdits.replacePeriod(step, path, period.get())),
                "raw",
                Argument.text(raw),
                "period",
                new Argument.Period(period.get())));
    }

    private List<RepairCandidate> knowledge(String subject, StepKnowledge check) {
        Optional<PlanStep> row = context.rows(check.step()).stream().findFirst();
        Optional<PlanPeriod> period = row.flatMap(PlanRepairs::firstClosed).or(() -> periods.of(check.step()));
        if (row.isEmpty() || period.isEmpty()) {
            return List.of();
        }
        List<RepairCandidate> candidates = new ArrayList<>();
        for (KnowledgeType type : KnowledgeType.values()) {
            if (!check.types().contains(type)) {
                candidates.add(RepairCandidate.ofPlan(
                        "knowledge-type",
                        subject,
                        old -> PlanEdits.row(
                                old,
                                row.get().id(),
                                step -> PlanEdits.addActivity(step, template.activity(step, type, period.get()))),
                        "part",
                        Argument.name(type.thai(), type.english())));
            }
        }
        return candidates;
    }

    private static Optional<PlanPeriod> firstClosed(PlanStep row) {
        return PlanContext.readable(row).stream().filter(PlanPeriod::isClosed).findFirst();
    }

    private List<RepairCandidate> recognition(RecognitionPlan check) {
        if (check.recognitionRows() + check.changeRows() == 0) {
            return addStep(ProcessStep.CMP6);
        }
        return context.recognitionRows().stream()
                .findFirst()
                .flatMap(row -> periods.recognition().map(period -> movePeriod(row, period)))
                .stream()
                .toList();
    }

    private List<RepairCandidate> addRecognition() {
        return periods.recognition()
                .map(period -> List.of(RepairCandidate.ofPlan(
                        "recognition-row",
                        "steps/" + PlanStep.RECOGNITION_ID,
                        old -> old.recognition().isPresent()
                                ? old
                                : old.withSteps(PlanEdits.and(
                                        old.steps(), template.recognition(old, period, RowRepairs.owner(context)))),
                        "period",
                        new Argument.Period(period))))
                .orElse(List.of());
    }

    private List<RepairCandidate> nameOrder(String subject) {
        return row(subject)
                .map(row -> RowRepairs.add(
                        "order",
                        row,
                        "คำสั่งแต่งตั้งคณะทำงาน",
                        PlanRowChange.of(old -> PlanEdits.append(
                                old.withIndicators(PlanEdits.and(
                                        old.indicators(),
                                        Indicator.of(PlanEdits.freeId(old.indicators()), "คำสั่งแต่งตั้งคณะทำงาน"))),
                                PlanColumn.INDICATOR,
                                "คำสั่งแต่งตั้งคณะทำงาน"))))
                .orElse(List.of());
    }

    private static RepairCandidate riskSteps(String subject, List<RiskManagementStep> missing) {
        return RepairCandidate.ofPlan(
                "risk-steps",
                subject,
                old -> {
                    List<KnowledgeItem> items = new ArrayList<>(old.knowledgeItems());
                    missing.forEach(step -> items.add(KnowledgeItem.of(PlanEdits.freeId(items), step.thai())));
                    return old.withKnowledgeItems(items);
                },
                "steps",
                Argument.items(missing.stream()
                        .map(step -> Argument.name(step.thai(), step.english()))
                        .toList()));
    }

    /** Returns the row that a path leads to or into. */
    private Optional<PlanStep> row(String subject) {
        return TargetRepairs.row(context, subject);
    }

    static String within(String subject, PlanStep row) {
        return subject.substring(Math.min(subject.length(), ("steps/" + row.id() + "/").length()));
    }

    private static List<RepairCandidate> list(Optional<RepairCandidate> candidate) {
        return candidate.stream().toList();
    }
}
