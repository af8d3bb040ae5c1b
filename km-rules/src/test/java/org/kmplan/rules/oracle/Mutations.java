package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.PassMark;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetAmount;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;

/** Random changes of a plan: what officers leave out, repeat, put elsewhere or write otherwise. */
final class Mutations {
    private static final int MOST_CHANGES = 4;
    private static final int FEW_ROWS = 3;
    private static final int FIRST_YEAR = 2500;

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Returns the plan with the values of its targets made positive: no text is read as a demand below zero. */
    static KnowledgePlan positive(KnowledgePlan plan) {
        return plan.withSteps(plan.steps().stream()
                .map(row -> row.withTargets(positive(row.targets()))
                        .withActivities(row.activities().stream()
                                .map(activity -> activity.withTargets(positive(activity.targets())))
                                .toList()))
                .toList());
    }

    private static List<Target> positive(List<Target> targets) {
        return targets.stream()
                .map(target -> target.expression()
                                .value()
                                .filter(value -> value.signum() < 0)
                                .isPresent()
                        ? target.withExpression(target.expression()
                                .withUpperValue(Optional.empty())
                                .withValue(target.expression().value().map(value -> value.multiply(Fraction.of(-1)))))
                        : target)
                .toList();
    }

    /** Returns the plan with one to four changes. */
    KnowledgePlan changed(KnowledgePlan plan) {
        KnowledgePlan changed = plan;
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            changed = change(changed);
        }
        return changed;
    }

    /** Returns the plan with a few of its rows. */
    KnowledgePlan small(KnowledgePlan plan) {
        List<PlanStep> rows = new ArrayList<>(plan.steps());
        while (rows.size() > FEW_ROWS) {
            rows.remove(random.nextInt(rows.size()));
        }
        return plan.withSteps(rows);
    }

    private KnowledgePlan change(KnowledgePlan plan) {
        if (plan.steps().isEmpty() || random.nextInt(6) == 0) {
            return changeWhole(plan);
        }
        List<PlanStep> rows = new ArrayList<>(plan.steps());
        int at = random.nextInt(rows.size());
        PlanStep row = rows.get(at);
        switch (random.nextInt(17)) {
            case 15, 16 -> rows.set(at, row.step().equals(Optional.of(ProcessStep.CMP5)) ? withRounds(row) : row);
            case 14 -> rows.set(at, row.withLinks(any(ProcessStep.values()), any(ProcessStep.values())));
            case 0 -> rows.remove(at);
            case 1 ->
                rows.add(row.withId(
                        row.id() + "-" + (2 + random.nextInt(2)) + (random.nextBoolean() ? "" : "." + rows.size())));
            case 2 -> rows.set(at, row.withActivities(List.of()));
            case 3 -> rows.set(at, row.withOwners(some(row.owners())));
            case 4 -> rows.set(at, row.withEvidence(some(row.evidence())));
            case 5 -> rows.set(at, row.withIndicators(some(row.indicators())));
            case 6 -> rows.set(at, row.withTargetGroups(some(row.targetGroups())));
            case 7 ->
                rows.set(
                        at,
                        row.withEvidence(row.evidence().stream()
                                .map(one -> one.withTypes(List.of(any(EvidenceType.values()))))
                                .toList()));
            case 8, 9, 10 -> rows.set(at, withPeriods(row));
            default -> rows.set(at, withTargets(row));
        }
        return unique(rows) ? plan.withSteps(rows) : plan;
    }

    private static boolean unique(List<PlanStep> rows) {
        return rows.stream().map(PlanStep::id).distinct().count() == rows.size();
    }

    private KnowledgePlan changeWhole(KnowledgePlan plan) {
        int year = plan.fiscalYear().map(FiscalYear::buddhistYear).orElse(FIRST_YEAR);
        switch (random.nextInt(14)) {
            case 13:
                return withResources(plan);
            case 12:
                return plan.withHeader(plan.header().withFields(signatures()));
            case 10, 11:
                return plan.withRemarks(signatures());
            case 9:
                return eachTarget(plan, this::dated);
            case 8:
                Comparator comparator =
                        any(Comparator.MORE_THAN, Comparator.AT_MOST, Comparator.LESS_THAN, Comparator.EQUAL);
                return eachTarget(
                        plan, target -> target.withComparator(comparator).withComparatorStated(true));
            case 7:
                return withoutHost(plan);
            case 0:
                return plan.withFiscalYearMentions(List.of());
            case 1:
                return plan.withFiscalYearMentions(
                        FiscalYearMention.of(FiscalYear.of(year)), FiscalYearMention.of(FiscalYear.of(year + 1)));
            case 2:
                return plan.withFiscalYearMentions(FiscalYearMention.of(FiscalYear.of(year + 1)));
            case 3:
                return plan.withStatedTotals(StatedTotals.builder()
                        .kmp(6 + random.nextInt(2))
                        .cmp(6)
                        .total(12 + random.nextInt(2))
                        .raw("รวม")
                        .build());
            case 4:
                return plan.withHeader(
                        plan.header().withTopic(random.nextBoolean() ? "การบริหารความเสี่ยง" : "งานพัสดุ"));
            case 5:
                return plan.withKnowledgeItems(some(plan.knowledgeItems()));
            default:
                return plan.withReferences(some(plan.references()));
        }
    }

    /** Returns lines in which some sign, and others. */
    private List<HeaderField> signatures() {
        List<HeaderField> lines = new ArrayList<>();
        for (int signatures = 1 + random.nextInt(3); signatures > 0; signatures--) {
            String role = any(
                    "ผู้อนุมัติ",
                    "ผู้ทบทวน",
                    "ผู้จัดทำ",
                    "อนุมัติโดย",
                    "ผู้เห็นชอบ",
                    "ผู้ตรวจสอบ",
                    "Approved by",
                    "Reviewed by");
            switch (random.nextInt(3)) {
                case 0 ->
                    lines.add(line("", any("ลงชื่อ ............ ", "(ลงชื่อ)........... ", ".............. ") + role));
                case 1 ->
                    lines.add(line(
                            role,
                            any(
                                    "............",
                                    "นายกมล ดีใจ วันที่ ๕ มกราคม ๒๕๖๖",
                                    "Ms Mali Jaingam, 5 January 2023")));
                default -> lines.add(line("", role + any("", " นางสาวมาลี ใจงาม", " ปลัดเทศบาล")));
            }
            for (int below = random.nextInt(4); below > 0; below--) {
                lines.add(line(
                        "",
                        any(
                                "(นายสมชาย ใจดี)",
                                "(..................)",
                                "วันที่ ๕ มกราคม ๒๕๖๖",
                                "วันที่ ..............",
                                "ปลัดเทศบาล",
                                "นายกเทศมนตรีตำบลดอนทอง")));
            }
        }
        return lines;
    }

    private static HeaderField line(String label, String text) {
        return HeaderField.builder()
                .item(HeaderItem.OTHER)
                .label(label)
                .text(text)
                .build();
    }

    /** Returns the plan with columns for tools and budget in its tables, and with cells of them in some rows. */
    private KnowledgePlan withResources(KnowledgePlan plan) {
        List<PlanTable> tables = plan.tables().isEmpty()
                ? List.of(PlanTable.builder()
                        .process(random.nextBoolean() ? Optional.empty() : Optional.of(any(PlanProcess.values())))
                        .addColumns(PlanColumn.values())
                        .build())
                : plan.tables().stream()
                        .map(table -> PlanTable.builder()
                                .process(table.process())
                                .addAllColumns(table.columns())
                                .addAllColumns(some(List.of(PlanColumn.TOOL, PlanColumn.BUDGET)))
                                .build())
                        .toList();
        return plan.withTables(tables)
                .withSteps(plan.steps().stream().map(this::withResources).toList());
    }

    private PlanStep withResources(PlanStep row) {
        List<PlanCell> cells = new ArrayList<>(row.cells());
        for (PlanColumn column : some(List.of(PlanColumn.TOOL, PlanColumn.BUDGET, PlanColumn.ACTIVITY))) {
            cells.add(PlanCell.builder()
                    .column(column)
                    .heading(column.thai())
                    .text(any("-", "๕,๐๐๐ บาท", "คอมพิวเตอร์", "ไม่ใช้งบประมาณ"))
                    .build());
        }
        return row.withCells(cells);
    }

    /** Returns the row with words or a period that state rounds of reporting, or seem to. */
    private PlanStep withRounds(PlanStep row) {
        String rounds = any(
                "รายงานผลรอบ ๖, ๙ และ ๑๒ เดือน",
                "รายงานผลรอบ 6 เดือน และรอบ 12 เดือน",
                "รายงานผลทุกไตรมาส",
                "รายงานผลทุก ๆ เดือน",
                "รายงานผลรายเดือน",
                "รายงานผลทุก ๖ เดือน",
                "รายงานผลรอบที่ ๒ ภายใน ๖ เดือน",
                "รายงานผลรอบ ๓ เดือน ทุกครึ่งปี");
        return withActivity(
                row.activities().isEmpty()
                        ? row.withActivities(
                                Activity.builder().id("1").description(rounds).build())
                        : row,
                activity -> activity.withDescription(rounds));
    }

    /** Returns the plan without the name of its host, to which owners may still refer. */
    private static KnowledgePlan withoutHost(KnowledgePlan plan) {
        return plan.withHeader(plan.header().withHostUnit(Optional.empty()).withFields())
                .withSteps(plan.steps().stream()
                        .map(row -> row.withOwners(row.owners().stream()
                                .map(owner -> owner.withResolvesTo(Optional.empty()))
                                .toList()))
                        .toList());
    }

    private static KnowledgePlan eachTarget(KnowledgePlan plan, UnaryOperator<TargetExpression> change) {
        UnaryOperator<List<Target>> all = targets -> targets.stream()
                .map(target -> target.withExpression(change.apply(target.expression())))
                .toList();
        return plan.withSteps(plan.steps().stream()
                .map(row -> row.withTargets(all.apply(row.targets()))
                        .withActivities(row.activities().stream()
                                .map(activity -> activity.withTargets(all.apply(activity.targets())))
                                .toList()))
                .toList());
    }

    private PlanStep withPeriods(PlanStep row) {
        if (!row.periods().isEmpty() || row.activities().isEmpty() || random.nextInt(5) == 0) {
            return row.withPeriods(periods(row.periods()));
        }
        return withActivity(row, activity -> activity.withPeriods(periods(activity.periods())));
    }

    private PlanStep withTargets(PlanStep row) {
        if (row.activities().isEmpty() || random.nextInt(3) == 0) {
            return row.withTargets(targets(row.targets()));
        }
        return withActivity(
                row,
                activity -> random.nextInt(4) == 0
                        ? activity.withKnowledgeTypes(any(KnowledgeType.values()))
                        : activity.withTargets(targets(activity.targets())));
    }

    private PlanStep withActivity(PlanStep row, UnaryOperator<Activity> change) {
        List<Activity> activities = new ArrayList<>(row.activities());
        int at = random.nextInt(activities.size());
        activities.set(at, change.apply(activities.get(at)));
        return row.withActivities(activities);
    }

    private List<PlannedPeriod> periods(List<PlannedPeriod> before) {
        List<PlannedPeriod> after = new ArrayList<>(before);
        if (after.isEmpty() || random.nextInt(4) == 0) {
            LocalDate day = LocalDate.of(2023, 1 + random.nextInt(12), 1 + random.nextInt(28));
            after.add(PlannedPeriod.of(freeId(after.stream().map(PlannedPeriod::id)), new PlanPeriod.Day(day)));
        }
        int at = random.nextInt(after.size());
        PlannedPeriod planned = after.get(at);
        LocalDate day = planned.period()
                .flatMap(period -> period.end().or(period::start))
                .orElse(LocalDate.of(2023, 3, 31))
                .plusDays(random.nextInt(121) - 60L);
        switch (random.nextInt(8)) {
            case 0 -> after.remove(at);
            case 1 -> after.set(at, planned.withReading(PeriodReading.refused("ตามแผน", any(PeriodRefusal.values()))));
            case 2 -> after.set(at, read(planned, new PlanPeriod.Day(day), EnumSet.of(any(PeriodNote.values()))));
            case 3, 4 -> after.set(at, read(planned, new PlanPeriod.Deadline(day, random.nextBoolean()), Set.of()));
            case 5, 6 -> after.set(at, read(planned, new PlanPeriod.OpenEnded(day, random.nextBoolean()), Set.of()));
            default ->
                after.set(at, read(planned, PlanPeriod.Range.of(day, day.plusDays(random.nextInt(90))), Set.of()));
        }
        return after;
    }

    /** Returns an id that is none of these. */
    private static String freeId(Stream<String> taken) {
        Set<String> ids = taken.collect(Collectors.toSet());
        int number = 1;
        while (ids.contains("n" + number)) {
            number++;
        }
        return "n" + number;
    }

    private PlannedPeriod read(PlannedPeriod planned, PlanPeriod period, Set<PeriodNote> notes) {
        return planned.withReading(PeriodReading.read(period.toString(), period, notes))
                .withReviewDate(
                        random.nextBoolean() ? Optional.empty() : period.start().or(period::end));
    }

    private List<Target> targets(List<Target> before) {
        if (before.isEmpty() || random.nextInt(5) == 0) {
            return some(before);
        }
        List<Target> after = new ArrayList<>(before);
        int at = random.nextInt(after.size());
        Target target = after.get(at);
        TargetExpression expression = target.expression();
        Fraction value = Fraction.of(any(0, 1, 2, 3, 7, 79, 80, 81, 100, 120));
        switch (random.nextInt(9)) {
            case 8 -> after.set(at, target.withExpression(meant(expression)));
            case 7 ->
                after.add(target.withId(freeId(after.stream().map(Target::id))).withColumn(PlanColumn.INDICATOR));
            case 0 -> after.set(at, target.withColumn(any(PlanColumn.INDICATOR, PlanColumn.TARGET_GROUP)));
            case 1 -> after.set(at, target.withExpression(compared(expression)));
            case 2, 3 -> after.set(at, target.withExpression(number(expression, value)));
            case 4 -> after.set(at, target.withExpression(expression.withUnits(any(TargetUnit.values()))));
            case 5 -> after.set(at, target.withExpression(otherKind(expression, value)));
            default ->
                after.set(
                        at,
                        target.withExpression(number(expression, value)
                                .withRates(new Rate(1 + random.nextInt(2), any(Rate.Per.values())))));
        }
        return after;
    }

    /** Returns the target as a score, a change, a part of a whole, said twice, or with a pass mark. */
    private TargetExpression meant(TargetExpression expression) {
        Fraction value = Fraction.of(any(4, 5, 20, 80, 90, 100));
        TargetUnit unit = any(TargetUnit.PERCENT, TargetUnit.PERSON, TargetUnit.SCORE);
        return switch (random.nextInt(7)) {
            case 5, 6 ->
                expression.withBy(new PlanPeriod.Deadline(
                        LocalDate.of(2022, 12, 1).plusDays(random.nextInt(330)), random.nextBoolean()));
            case 0 -> expression.withMeasure(any(Measure.values()));
            case 1 -> expression.withMeasure(Optional.empty());
            case 2 -> expression.withOutOf(new TargetAmount(value, unit));
            case 3 -> expression.withRestated(new TargetAmount(value, unit));
            default -> expression.withPassMark(new PassMark(Comparator.AT_LEAST, value, unit, Optional.empty()));
        };
    }

    /** Returns the target with another comparator, or with none stated. */
    private TargetExpression compared(TargetExpression expression) {
        if (random.nextInt(4) == 0) {
            return expression.withComparator(Comparator.AT_LEAST).withComparatorStated(false);
        }
        return expression
                .withComparator(any(
                        Comparator.AT_LEAST,
                        Comparator.MORE_THAN,
                        Comparator.AT_MOST,
                        Comparator.LESS_THAN,
                        Comparator.EQUAL))
                .withComparatorStated(true);
    }

    private static TargetExpression number(TargetExpression expression, Fraction value) {
        return expression.value().isPresent()
                ? expression.withUpperValue(Optional.empty()).withValue(value)
                : expression;
    }

    private TargetExpression otherKind(TargetExpression before, Fraction value) {
        TargetKind kind = any(TargetKind.values());
        TargetExpression plain = before.withKind(kind)
                .withUpperValue(Optional.empty())
                .withValue(Optional.empty())
                .withRates(List.of());
        return switch (kind) {
            case COUNT, PERCENT, FREQUENCY -> plain.withValue(value);
            case TIME -> plain.withBy(new PlanPeriod.Deadline(LocalDate.of(2023, 6, 30), random.nextBoolean()));
            default -> plain;
        };
    }

    /** Returns a target that something is done by a day of these years. */
    private TargetExpression dated(TargetExpression before) {
        LocalDate day = LocalDate.of(2014 + random.nextInt(31), 1 + random.nextInt(12), 1);
        return before.withKind(TargetKind.TIME)
                .withUpperValue(Optional.empty())
                .withValue(Optional.empty())
                .withRates(List.of())
                .withBy(new PlanPeriod.Deadline(day, false));
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(one -> random.nextBoolean()).toList();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
