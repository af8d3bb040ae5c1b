package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.PassMark;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetAmount;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;

/** Habits about what stands in the cell of a target; what each target then demands is written down here, not read. */
final class ValueHabits {
    private static final Map<TargetUnit, String> ENGLISH = Map.of(
            TargetUnit.DOCUMENT, "documents",
            TargetUnit.EVENT, "times",
            TargetUnit.CHANNEL, "channels",
            TargetUnit.TOPIC, "topics",
            TargetUnit.SET, "sets",
            TargetUnit.PERSON, "persons",
            TargetUnit.ACTIVITY, "activities");

    /** Target of a row with its number in words of the page. */
    record Single(AgencyPage.Row row, AgencyPage.Cell cell, TargetExpression target, long number) {}

    private ValueHabits() {}

    /** Returns a row of one activity and one target, a number of things or a share, that no other habit has. */
    static Optional<Single> single(AgencyPage page, Function<TargetExpression, Boolean> fits) {
        List<Single> found = new ArrayList<>();
        for (AgencyPage.Table table : page.tables()) {
            for (AgencyPage.Row row : table.steps()) {
                PlanStep step = page.step(row);
                AgencyPage.Cell cell = row.cells.get(table.index(PlanColumn.TARGET));
                if (step.activities().size() == 1 && step.allTargets().size() == 1 && cell.paragraphs.size() == 1) {
                    TargetExpression target = step.allTargets().get(0).expression();
                    boolean plain = target.value().filter(Fraction::isWhole).isPresent()
                            && (target.kind() == TargetKind.PERCENT || target.kind() == TargetKind.COUNT)
                            && target.units().size() == 1
                            && target.by().isEmpty();
                    if (plain && fits.apply(target)) {
                        found.add(new Single(
                                row,
                                cell,
                                target,
                                target.value().orElseThrow().numerator().longValueExact()));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Single chosen = page.pick(found);
        return page.take(chosen.row, PlanColumn.TARGET) ? Optional.of(chosen) : Optional.empty();
    }

    private static boolean isPercent(TargetExpression target) {
        return target.kind() == TargetKind.PERCENT && target.measure().isEmpty();
    }

    static TargetExpression.Builder percent(long value) {
        return TargetExpression.builder()
                .raw("")
                .kind(TargetKind.PERCENT)
                .comparator(Comparator.AT_LEAST)
                .comparatorStated(false)
                .value(Fraction.of(value))
                .addUnits(TargetUnit.PERCENT);
    }

    static TargetExpression.Builder count(long value, TargetUnit... units) {
        return TargetExpression.builder()
                .raw("")
                .kind(TargetKind.COUNT)
                .comparator(Comparator.AT_LEAST)
                .comparatorStated(false)
                .value(Fraction.of(value))
                .addUnits(units);
    }

    /** Lets a row demand these targets. */
    static void demand(AgencyPage page, AgencyPage.Row row, List<TargetExpression> targets) {
        List<Target> parts = PlanParts.numbered(targets, Target::of);
        page.change(
                row,
                step -> step.withActivities(step.activities().get(0).withTargets())
                        .withTargets(parts));
    }

    private static String amount(Single single, long number) {
        return single.target.kind() == TargetKind.PERCENT
                ? "ร้อยละ " + number
                : number + " " + single.target.units().get(0).words().get(0);
    }

    private static TargetExpression plain(Single single) {
        return (single.target.kind() == TargetKind.PERCENT
                        ? percent(single.number)
                        : count(single.number, single.target.units().get(0)))
                .measure(single.target.measure())
                .build();
    }

    static void years(AgencyPage page) {
        single(page, target -> true).ifPresent(single -> {
            int year = page.year().buddhistYear();
            long other = Math.max(1, single.number - 1);
            String now = amount(single, single.number);
            String then = amount(single, other);
            String last = Numerals.THAI.of(year - 1L);
            single.cell.set(
                    switch (page.random.nextInt(5)) {
                        case 0 -> "ปี " + (year - 1) + " " + then + " ปี " + year + " " + now;
                        case 1 -> "ปี " + year + " " + now + " ปี " + (year + 1) + " " + then;
                        case 2 -> "- " + now + " (ปี " + year + ") " + then + " (ปี " + last + ")";
                        case 3 -> "ปีงบประมาณ " + last + " : " + then + ", ปีงบประมาณ " + year + " : " + now;
                        default -> then + " ในปี " + (year - 1) + " และ " + now + " ในปี " + year;
                    });
            demand(page, single.row, List.of(plain(single)));
        });
    }

    static void baseline(AgencyPage page) {
        single(page, target -> true).ifPresent(single -> {
            long other = Math.max(1, single.number - 1);
            String text = page.pick(
                    "จาก %s เป็น %s",
                    "ค่าฐาน %s เป้าหมาย %s",
                    "เดิม %s เพิ่มเป็น %s",
                    "ข้อมูลพื้นฐาน %s เป้าหมาย %s",
                    "จาก %s ให้ได้ %s",
                    "ปัจจุบัน %s เป้าหมาย %s",
                    "เดิม %s เป้าหมาย %s");
            if (other == single.number) {
                text = "ค่าฐาน %s เป้าหมาย %s";
            }
            single.cell.set("- " + String.format(text, amount(single, other), amount(single, single.number)));
            demand(page, single.row, List.of(plain(single)));
        });
    }

    static void result(AgencyPage page) {
        single(page, target -> true).ifPresent(single -> {
            String now = amount(single, single.number);
            String result = amount(single, single.number + 1);
            switch (page.random.nextInt(5)) {
                case 0 -> single.cell.set("แผน " + now + " ผล " + result);
                case 3 -> single.cell.set("เป้าหมาย " + now + " ทำได้จริง " + result);
                case 1 -> single.cell.set("แผน : " + now, "ผล : " + result);
                case 2 -> single.cell.set("เป้าหมาย " + now, "ผลการดำเนินงาน " + result);
                default -> single.cell.set("ผลปีที่แล้ว " + result + " เป้าหมายปีนี้ " + now);
            }
            demand(page, single.row, List.of(plain(single)));
        });
    }

    static void passMark(AgencyPage page) {
        single(page, ValueHabits::isPercent).ifPresent(single -> {
            String share = "ร้อยละ " + single.number;
            single.cell.set("- "
                    + switch (page.random.nextInt(4)) {
                        case 0 -> share + " มีคะแนนไม่น้อยกว่าร้อยละ 60";
                        case 1 -> "ผู้เข้าอบรม" + share + " ผ่านเกณฑ์ร้อยละ 60";
                        case 2 -> share + " ของผู้เข้าอบรมผ่านการทดสอบด้วยคะแนน ๖๐% ขึ้นไป";
                        default -> "บุคลากร " + single.number + "% ผ่านการประเมินโดยมีคะแนนไม่น้อยกว่าร้อยละ 60";
                    });
            demand(
                    page,
                    single.row,
                    List.of(percent(single.number)
                            .passMark(new PassMark(
                                    Comparator.AT_LEAST, Fraction.of(60), TargetUnit.PERCENT, Optional.empty()))
                            .build()));
        });
    }

    /** Demand beside the others, and what it means. */
    private record More(String text, List<TargetExpression> targets) {}

    static void more(AgencyPage page) {
        List<More> all = List.of(
                new More(
                        "ข้อร้องเรียนไม่เกินร้อยละ ๕",
                        List.of(percent(5)
                                .measure(Measure.OTHER)
                                .build()
                                .withComparator(Comparator.AT_MOST)
                                .withComparatorStated(true))),
                new More(
                        "เพิ่มขึ้นร้อยละ 120",
                        List.of(percent(120).measure(Measure.INCREASE).build())),
                new More(
                        "ข้อผิดพลาดลดลงร้อยละ ๑๐",
                        List.of(percent(10).measure(Measure.DECREASE).build())),
                new More(
                        "ผ่านเกณฑ์ 16 ใน 20 ข้อ",
                        List.of(count(16, TargetUnit.OTHER)
                                .outOf(new TargetAmount(Fraction.of(20), TargetUnit.OTHER))
                                .build())),
                new More(
                        "ไม่น้อยกว่า ๔.๕๐ จาก ๕.๐๐",
                        List.of(count(1, TargetUnit.SCORE)
                                .measure(Measure.SCORE)
                                .outOf(new TargetAmount(Fraction.of(5), TargetUnit.SCORE))
                                .build()
                                .withValue(Fraction.of(9, 2))
                                .withComparatorStated(true))),
                new More("1 200 คน", List.of(count(1200, TargetUnit.PERSON).build())),
                new More(
                        "๒ เรื่อง และ ๑ คู่มือ",
                        List.of(
                                count(2, TargetUnit.TOPIC).build(),
                                count(1, TargetUnit.MANUAL).build())),
                new More(
                        "40 คน (ร้อยละ 80)",
                        List.of(count(40, TargetUnit.PERSON)
                                .restated(new TargetAmount(Fraction.of(80), TargetUnit.PERCENT))
                                .build())),
                new More(
                        "ร้อยละ 80 ของจำนวน 50 คน",
                        List.of(percent(80)
                                .outOf(new TargetAmount(Fraction.of(50), TargetUnit.PERSON))
                                .build())));
        single(page, target -> true).ifPresent(single -> {
            More more = page.pick(all);
            List<TargetExpression> targets = new ArrayList<>();
            targets.add(single.target);
            targets.addAll(more.targets);
            single.cell.paragraphs.add("- " + more.text);
            demand(page, single.row, targets);
        });
    }

    static void english(AgencyPage page) {
        single(
                        page,
                        target -> target.kind() == TargetKind.PERCENT
                                || ENGLISH.containsKey(target.units().get(0)))
                .ifPresent(single -> {
                    String unit = single.target.kind() == TargetKind.PERCENT
                            ? page.pick("%", " percent")
                            : " " + ENGLISH.get(single.target.units().get(0));
                    single.cell.set("- "
                            + String.format(
                                    page.pick("at least %s", "not less than %s", "no less than %s", "minimum %s"),
                                    single.number + unit));
                    demand(page, single.row, List.of(plain(single).withComparatorStated(true)));
                });
    }
}
