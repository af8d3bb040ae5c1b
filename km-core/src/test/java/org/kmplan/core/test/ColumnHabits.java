package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;

/** Habits about columns and their headings. */
final class ColumnHabits {
    private ColumnHabits() {}

    /** Returns the number of a row's only target, if it is "at least" a whole number in one unit. */
    private static Optional<TargetExpression> only(AgencyPage page, AgencyPage.Row row) {
        PlanStep step = page.step(row);
        List<Target> targets = step.allTargets();
        boolean lists =
                step.id().equals("KMP1") && !page.plan().knowledgeItems().isEmpty();
        if (targets.size() != 1 || step.activities().size() != 1 || lists) {
            return Optional.empty();
        }
        TargetExpression target = targets.get(0).expression();
        boolean plain = (target.kind() == TargetKind.COUNT || target.kind() == TargetKind.PERCENT)
                && target.outOf().isEmpty()
                && target.restated().isEmpty()
                && target.passMark().isEmpty()
                && target.by().isEmpty()
                && target.units().size() == 1
                && target.value().filter(Fraction::isWhole).isPresent();
        return Optional.of(target).filter(each -> plain);
    }

    private static String number(TargetExpression target) {
        return target.value().orElseThrow().toString();
    }

    private static void bare(AgencyPage page, AgencyPage.Row row, AgencyPage.Cell cell, TargetExpression target) {
        cell.set(number(target));
        ValueHabits.demand(
                page,
                row,
                List.of((target.kind() == TargetKind.PERCENT
                                ? ValueHabits.percent(
                                        target.value().orElseThrow().numerator().longValueExact())
                                : ValueHabits.count(
                                        target.value().orElseThrow().numerator().longValueExact(),
                                        target.units().get(0)))
                        .measure(target.measure())
                        .build()));
    }

    static void units(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            if (!page.take(table, PlanColumn.TARGET)) {
                continue;
            }
            String heading = page.pick("หน่วยนับ", "หน่วยวัด", "หน่วย", "Unit");
            int at = table.index(PlanColumn.TARGET) + page.random.nextInt(2);
            table.insert(at, PlanColumn.UNIT, heading);
            for (AgencyPage.Row row : table.steps()) {
                only(page, row).ifPresent(target -> {
                    row.cells.get(at).set(target.units().get(0).words().get(0));
                    bare(page, row, row.cells.get(table.index(PlanColumn.TARGET)), target);
                });
            }
        }
    }

    static void percentHeading(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            int index = table.index(PlanColumn.TARGET);
            if (!page.take(table, PlanColumn.TARGET)) {
                continue;
            }
            String addition = page.pick(" (ร้อยละ)", " (%)", "(ร้อยละ)");
            table.headings().forEach(row -> row.cells.get(index).paragraphs.replaceAll(text -> text + addition));
            for (AgencyPage.Row row : table.steps()) {
                only(page, row)
                        .filter(target -> target.kind() == TargetKind.PERCENT)
                        .ifPresent(target -> bare(page, row, row.cells.get(index), target));
            }
        }
    }

    static void percentIndicator(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            for (AgencyPage.Row row : table.steps()) {
                Optional<TargetExpression> target = only(page, row);
                if (target.filter(each -> each.kind() == TargetKind.PERCENT)
                                .filter(each -> each.measure().isEmpty())
                                .isPresent()
                        && page.isFree(table, PlanColumn.TARGET)
                        && page.take(row, PlanColumn.TARGET)) {
                    String indicator = page.pick(
                            "ร้อยละของบุคลากรที่ได้เรียนรู้", "ร้อยละผู้เข้าร่วมกิจกรรม", "Percentage of staff");
                    row.cells.get(table.index(PlanColumn.INDICATOR)).set(indicator);
                    bare(page, row, row.cells.get(table.index(PlanColumn.TARGET)), target.get());
                    page.change(
                            row,
                            step -> step.withActivities(step.activities().get(0).withIndicators())
                                    .withIndicators(Indicator.of("1", indicator)));
                }
            }
        }
    }

    /** Returns a text with other numbers. */
    private static List<String> other(List<String> texts) {
        return texts.stream()
                .map(text -> Numerals.ARABIC.of(text).replaceAll("[0-9]+(?![.)])", "7"))
                .toList();
    }

    private static void copy(AgencyPage page, AgencyPage.Table table, int at, String heading) {
        table.insert(at, PlanColumn.OTHER, heading);
        int target = table.index(PlanColumn.TARGET);
        for (AgencyPage.Row row : table.steps()) {
            boolean lists = page.step(row).id().equals("KMP1");
            AgencyPage.Cell cell = row.cells.get(at);
            cell.paragraphs.clear();
            cell.paragraphs.addAll(lists ? List.of("7 เรื่อง") : other(row.cells.get(target).paragraphs));
        }
    }

    static void yearColumns(AgencyPage page) {
        int year = page.year().buddhistYear();
        String words = page.pick("เป้าหมาย ปี %s", "ค่าเป้าหมาย พ.ศ. %s", "เป้าหมาย (ปีงบประมาณ %s)", "ปี %s");
        boolean thai = page.random.nextBoolean();
        boolean before = page.random.nextBoolean();
        boolean behind = !before || page.random.nextBoolean();
        for (AgencyPage.Table table : page.tables()) {
            int index = table.index(PlanColumn.TARGET);
            if (!page.take(table, PlanColumn.TARGET)) {
                continue;
            }
            table.headings().forEach(row -> row.cells.get(index).set(year(words, year, thai)));
            if (behind) {
                copy(page, table, index + 1, year(words, year + 1, thai));
            }
            if (before) {
                copy(page, table, index, year(words, year - 1, thai));
            }
        }
    }

    private static String year(String words, long year, boolean thai) {
        return String.format(words, thai ? Numerals.THAI.of(year) : Numerals.ARABIC.of(year));
    }

    static void resultColumn(AgencyPage page) {
        String heading = String.format(
                page.pick("ผลปี %s", "ผลการดำเนินงานปี %s", "ผล ปีงบประมาณ %s", "ข้อมูลพื้นฐาน", "ผลปีที่ผ่านมา"),
                page.year().buddhistYear() - 1);
        for (AgencyPage.Table table : page.tables()) {
            int index = table.index(PlanColumn.TARGET);
            if (page.take(table, PlanColumn.TARGET)) {
                copy(page, table, index, heading);
            }
        }
    }

    static void resultRows(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            boolean spanned =
                    table.rows.stream().anyMatch(row -> row.cells.stream().anyMatch(cell -> cell.span != 1));
            if (spanned || !page.take(table, PlanColumn.TARGET)) {
                continue;
            }
            int at = table.index(PlanColumn.TARGET);
            table.insert(at, PlanColumn.OTHER, "แผน/ผล");
            List<AgencyPage.Row> rows = new ArrayList<>();
            for (AgencyPage.Row row : table.rows) {
                rows.add(row);
                if (row.step.isPresent()) {
                    row.cells.get(at).set("แผน");
                    AgencyPage.Row result = new AgencyPage.Row(row.step);
                    result.extra = true;
                    for (int i = 0; i < row.cells.size(); i++) {
                        result.cells.add(new AgencyPage.Cell(List.of("")));
                    }
                    result.cells.get(at).set("ผล");
                    result.cells
                            .get(table.index(PlanColumn.TARGET))
                            .set(page.pick("3 ครั้ง", "ร้อยละ 70", "2 เรื่อง", "-"));
                    rows.add(result);
                }
            }
            table.rows.clear();
            table.rows.addAll(rows);
        }
    }

    static void more(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            String heading =
                    page.pick("งบประมาณ", "หมายเหตุ", "สถานที่", "ข้อสังเกตของกอง", "เครื่องมือ", "ความเชื่อมโยง");
            int at = page.random.nextInt(table.columns.size() + 1);
            table.insert(at, PlanColumn.OTHER, heading);
            String text = page.pick("-", "", "ตามความเหมาะสม", "ห้องประชุมชั้น ๒", "ไม่ใช้งบประมาณ");
            table.steps().stream()
                    .filter(row -> !row.extra)
                    .forEach(row -> row.cells.get(at).set(text));
        }
    }

    private static final Map<PlanColumn, List<String>> UNKNOWN = Map.of(
            PlanColumn.PERIOD, List.of("จังหวะงาน", "ทำเมื่อไร"),
            PlanColumn.INDICATOR, List.of("สิ่งบอกเหตุ", "วัดจากอะไร"),
            PlanColumn.TARGET, List.of("สิ่งที่ต้องได้", "ต้องได้เท่าไร"),
            PlanColumn.OWNER, List.of("ฝ่ายขับเคลื่อน", "ใครทำ"),
            PlanColumn.EVIDENCE, List.of("ของที่เก็บไว้", "สิ่งที่ใช้ยืนยัน"),
            PlanColumn.TARGET_GROUP, List.of("ทำกับใคร", "คนที่ได้ประโยชน์"));

    private static final Map<PlanColumn, List<String>> OTHERS = Map.of(
            PlanColumn.PERIOD, List.of("กำหนดการ", "ช่วงระยะเวลา", "ห้วงระยะเวลา", "ช่วงเวลาดำเนินงาน"),
            PlanColumn.INDICATOR, List.of("ตัวบ่งชี้", "ตัวบ่งชี้ความสำเร็จ", "ตัวชี้วัด (KPI)"),
            PlanColumn.TARGET, List.of("ค่าเป้าหมายตัวชี้วัด", "เป้าหมายความสำเร็จ", "Targets"),
            PlanColumn.OWNER, List.of("หน่วยรับผิดชอบ", "ผู้ดำเนินการ", "กองที่รับผิดชอบ"),
            PlanColumn.EVIDENCE, List.of("ผลผลิต", "ร่องรอยหลักฐาน", "Outputs"),
            PlanColumn.TARGET_GROUP, List.of("กลุ่มเป้าหมาย (ผู้เข้าร่วม)", "ผู้เข้าร่วม"));

    static void unknownHeading(AgencyPage page) {
        rename(page, UNKNOWN);
    }

    static void otherHeadings(AgencyPage page) {
        rename(page, OTHERS);
        rename(page, OTHERS);
    }

    private static void rename(AgencyPage page, Map<PlanColumn, List<String>> words) {
        AgencyPage.Table table = page.pick(page.tables());
        PlanColumn column = page.pick(List.of(
                PlanColumn.PERIOD,
                PlanColumn.INDICATOR,
                PlanColumn.TARGET,
                PlanColumn.OWNER,
                PlanColumn.EVIDENCE,
                PlanColumn.TARGET_GROUP));
        int index = table.index(column);
        if (index >= 0 && (column != PlanColumn.TARGET || page.take(table, PlanColumn.TARGET))) {
            String heading = page.pick(words.getOrDefault(column, List.of("")));
            table.headings().forEach(row -> row.cells.get(index).set(heading));
        }
    }
}
