package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.Items;
import org.kmplan.core.read.internal.draft.KnowledgeLists;
import org.kmplan.core.read.internal.draft.ListNumbers;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.words.StepFinder;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.FiscalYear;

/**
 * Reads a row into a step. One target, period or indicator beside several activities holds for the step; entries that are
 * as many as the activities pair in order.
 */
final class StepReader {
    private static final Pattern SHARE = Pattern.compile(
            "(?<!\\s)\\s*+(?:(?:จำนวน|อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|คิดเป็น)\\s*+){0,4}+(?:ร้อยละ\\s*+[0-9๐-๙.]++|(?<![0-9๐-๙.])[0-9๐-๙.]++\\s*+(?:%|เปอร์เซ็นต์))(?:\\s*+(?:ขึ้นไป|เป็นอย่างน้อย))?+\\s*+$");

    private final Optional<FiscalYear> year;
    private final TextsOfPlan texts;
    private final Owners owners;
    private final Problems problems;

    StepReader(Optional<FiscalYear> year, Owners owners, Problems problems) {
        this.year = year;
        this.texts = new TextsOfPlan(year);
        this.owners = owners;
        this.problems = problems;
    }

    PlanStep read(RowDraft row, String id) {
        PeriodCells.Planned read = new PeriodCells(texts, problems).of(row);
        List<Activities.Draft> drafts = read.activities();
        Optional<RowPairs> rows = read.rows();
        Pairing<PlannedPeriod> planned = read.periods();
        List<RowDraft.Part> indicatorParts =
                ListNumbers.entries(KnowledgeLists.divide(row.parts(PlanColumn.INDICATOR), PlanColumn.INDICATOR, row)
                        .before());
        Pairing<Items.Item> indicators = rows.map(
                        pairs -> pairs.pair(PlanColumn.INDICATOR, indicatorParts, false, Items::of))
                .orElseGet(() -> Pairing.byWords(Items.of(indicatorParts), Items.Item::text, drafts));
        List<RowDraft.Part> targetParts =
                ListNumbers.without(KnowledgeLists.divide(row.parts(PlanColumn.TARGET), PlanColumn.TARGET, row)
                        .before());
        TargetCompanions companions = new TargetCompanions(row, indicatorParts, year);
        Pairing<Targets.Found> targets = rows.map(pairs -> pairs.pair(
                        PlanColumn.TARGET,
                        targetParts,
                        false,
                        parts -> Targets.ofTargetColumn(parts, texts, drafts.subList(0, 1), companions)
                                .own()
                                .get(0)))
                .orElseGet(() -> Targets.ofTargetColumn(targetParts, texts, drafts, companions));
        if (!row.targetsAmongIndicators) {
            for (int i = 0; i < drafts.size(); i++) {
                targets.own().get(i).addAll(ofIndicators(indicators.own().get(i)));
            }
            targets.common().addAll(ofIndicators(indicators.common()));
        }
        targets.common().addAll(Targets.ofTargetGroups(ListNumbers.entries(row.parts(PlanColumn.TARGET_GROUP)), texts));
        report(row, drafts.size(), planned, targets);
        new TargetProblems(problems, row.place).years(companions, year);

        PlanStep.Builder step = PlanStep.builder()
                .id(id)
                .step(row.step)
                .process(row.process)
                .isRecognition(row.recognition)
                .rowNumber(Optional.of(row.text(PlanColumn.NUMBER)).filter(text -> !ThaiText.isBlank(text)))
                .title(title(row))
                .source(row.place.position())
                .addAllContinuations(row.continuations);
        for (int i = 0; i < drafts.size(); i++) {
            step.addActivity(activity(i, drafts.get(i), planned, indicators, targets));
        }
        return step.addAllPeriods(renumbered(planned.common()))
                .addAllIndicators(indicators(indicators.common()))
                .addAllTargets(Targets.numbered(targets.common()))
                .addAllTargetGroups(targetGroups(row))
                .addAllOwners(owners.of(row, problems))
                .addAllEvidence(EvidenceReader.read(ListNumbers.entries(row.parts(PlanColumn.EVIDENCE))))
                .addAllCells(row.cells.stream().map(StepReader::cell).toList())
                .build();
    }

    private static Activity activity(
            int index,
            Activities.Draft draft,
            Pairing<PlannedPeriod> periods,
            Pairing<Items.Item> indicators,
            Pairing<Targets.Found> targets) {
        return Activity.builder()
                .id(Integer.toString(index + 1))
                .number(draft.number())
                .description(draft.description())
                .addAllKnowledgeTypes(draft.types())
                .addAllPeriods(renumbered(periods.own().get(index)))
                .addAllIndicators(indicators(indicators.own().get(index)))
                .addAllTargets(Targets.numbered(targets.own().get(index)))
                .source(draft.position())
                .build();
    }

    private static String title(RowDraft row) {
        StepFinder.Found found = row.found;
        String title = found == null ? "" : ThaiText.singleLine(found.title());
        return title.isEmpty() ? row.step.map(step -> step.thai()).orElse("") : title;
    }

    private List<Targets.Found> ofIndicators(List<Items.Item> items) {
        return items.stream()
                .flatMap(item -> Targets.ofIndicator(item.text(), item.position(), texts).stream())
                .toList();
    }

    private void report(RowDraft row, int activities, Pairing<PlannedPeriod> periods, Pairing<Targets.Found> targets) {
        if (activities > 1 && periods.common().size() > 1) {
            problems.add(
                    ProblemCode.ACTIVITIES_NOT_PAIRED,
                    row.place,
                    "period",
                    Phrase.of("activities.not-paired")
                            .with("activities", activities)
                            .with("found", periods.common().size()),
                    row.text(PlanColumn.PERIOD));
        }
        List<Targets.Found> all = new ArrayList<>(targets.common());
        targets.own().forEach(all::addAll);
        TargetProblems said = new TargetProblems(problems, row.place);
        all.forEach(said::report);
    }

    private static List<PlannedPeriod> renumbered(List<PlannedPeriod> periods) {
        List<PlannedPeriod> result = new ArrayList<>();
        for (PlannedPeriod period : periods) {
            result.add(period.withId(Integer.toString(result.size() + 1)));
        }
        return result;
    }

    private static List<Indicator> indicators(List<Items.Item> items) {
        List<Indicator> result = new ArrayList<>();
        for (Items.Item item : items) {
            result.add(Indicator.builder()
                    .id(Integer.toString(result.size() + 1))
                    .text(item.text())
                    .source(item.position())
                    .build());
        }
        return result;
    }

    /** A share behind the group is a target of its own and no part of the group's name. */
    private static List<TargetGroup> targetGroups(RowDraft row) {
        List<TargetGroup> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Items.Item item : Items.of(ListNumbers.entries(row.parts(PlanColumn.TARGET_GROUP)))) {
            String name = SHARE.matcher(item.text()).replaceFirst("").strip();
            String text = Items.isNothing(name) ? item.text() : name;
            if (seen.add(ThaiText.key(text))) {
                result.add(TargetGroup.builder()
                        .id(Integer.toString(result.size() + 1))
                        .text(text)
                        .source(item.position())
                        .build());
            }
        }
        return result;
    }

    private static PlanCell cell(RowDraft.Cell cell) {
        return PlanCell.builder()
                .column(cell.column)
                .heading(cell.heading)
                .text(cell.raw())
                .source(cell.position)
                .build();
    }
}
