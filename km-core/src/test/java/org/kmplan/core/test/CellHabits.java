package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.time.Numerals;

/** Habits about single cells and what they mean for other rows. */
final class CellHabits {
    private static final List<PlanColumn> SHARED =
            List.of(PlanColumn.OWNER, PlanColumn.PERIOD, PlanColumn.TARGET_GROUP, PlanColumn.EVIDENCE);

    private CellHabits() {}

    static void spanned(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            run(page, table, 3).ifPresent(run -> {
                for (int i = 0; i < run.rows.size(); i++) {
                    AgencyPage.Cell cell = run.rows.get(i).cells.get(run.index);
                    cell.span = i == 0 ? run.rows.size() : 0;
                    if (i > 0) {
                        cell.paragraphs.clear();
                    }
                }
            });
        }
    }

    static void ditto(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            run(page, table, 3).ifPresent(run -> {
                AgencyPage.Row first = run.rows.get(0);
                String number = Numerals.ARABIC
                        .of(first.cells
                                .get(table.index(PlanColumn.NUMBER))
                                .paragraphs
                                .get(0))
                        .replace(".", "");
                String mark = page.pick(
                        "\"",
                        "〃",
                        "-//-",
                        "”",
                        "''",
                        "as above",
                        ",,",
                        "เดียวกัน",
                        "ดังกล่าวข้างต้น",
                        "ดูข้อ " + number,
                        "เหมือนข้างต้น",
                        "เช่นเดียวกับข้อ " + number,
                        "ตามข้อ " + Numerals.THAI.of(number),
                        "ดังข้อ " + number,
                        "same as no. " + number,
                        "เช่นเดียวกับข้างต้น");
                run.rows
                        .subList(1, run.rows.size())
                        .forEach(row -> row.cells.get(run.index).set(mark));
            });
        }
    }

    private record Run(List<AgencyPage.Row> rows, int index) {}

    /** Chooses rows that follow each other and lets them say in one column what the first of them says. */
    private static Optional<Run> run(AgencyPage page, AgencyPage.Table table, int longest) {
        PlanColumn column = page.pick(SHARED);
        int index = table.index(column);
        if (index < 0 || !page.take(table, column)) {
            return Optional.empty();
        }
        int from = page.random.nextInt(table.rows.size());
        List<AgencyPage.Row> rows = new ArrayList<>();
        for (int i = from; i < table.rows.size() && rows.size() <= longest; i++) {
            AgencyPage.Row row = table.rows.get(i);
            if (row.step.isEmpty()
                    || column == PlanColumn.PERIOD && page.step(row).periods().isEmpty()) {
                break;
            }
            rows.add(row);
        }
        if (rows.size() < 2) {
            return Optional.empty();
        }
        PlanStep first = page.step(rows.get(0));
        rows.subList(1, rows.size()).forEach(row -> page.change(row, step -> with(step, first, column)));
        return Optional.of(new Run(rows, index));
    }

    private static PlanStep with(PlanStep step, PlanStep first, PlanColumn column) {
        return switch (column) {
            case OWNER -> step.withOwners(first.owners());
            case PERIOD -> step.withPeriods(first.periods());
            case TARGET_GROUP -> step.withTargetGroups(first.targetGroups());
            default -> step.withEvidence(first.evidence());
        };
    }

    static void numbered(AgencyPage page) {
        String heading = page.pick("ขั้นตอน", "ขั้นตอนที่", "ขั้นที่", "ลำดับ", "ลำดับที่", "Step No.");
        int next = 1;
        boolean goesOn = page.random.nextBoolean();
        for (AgencyPage.Table table : page.tables()) {
            int number = table.index(PlanColumn.NUMBER);
            table.headings().forEach(row -> row.cells.get(number).set(heading));
            if (!goesOn) {
                next = 1;
            }
            for (AgencyPage.Row row : table.steps()) {
                row.cells.get(number).set(page.layout.choice() % 2 == 0 ? next + "" : Numerals.THAI.of(next + "."));
                next++;
                List<String> name = row.cells.get(table.index(PlanColumn.ACTIVITY)).paragraphs;
                name.set(0, name.get(0).replaceFirst("[ \u00A0]\\((?:KMP|CMP)[ \u00A0][0-9๐-๙]\\)", ""));
            }
            page.take(table, PlanColumn.NUMBER);
        }
    }

    static void wrongNumber(AgencyPage page) {
        AgencyPage.Table table = page.pick(page.tables());
        AgencyPage.Row row = page.pick(table.steps());
        row.cells.get(table.index(PlanColumn.NUMBER)).set(Integer.toString(1 + page.random.nextInt(7)));
    }

    static void quoted(AgencyPage page) {
        AgencyPage.Table table = page.pick(page.tables());
        AgencyPage.Row row = page.pick(table.steps());
        int index = table.index(PlanColumn.OWNER);
        if (!page.take(row, PlanColumn.OWNER) || !page.isFree(table, PlanColumn.OWNER)) {
            return;
        }
        String name = page.pick("\"งานช่างคิด\" กองช่าง", "\"ทีมความรู้", "กลุ่ม \"เพื่อนช่วยเพื่อน\"");
        row.cells.get(index).set(name);
        page.change(row, step -> step.withOwners(Owner.of("1", name)));
    }

    static void ticked(AgencyPage page) {
        String yes = AgencyPage.TICKED + " ";
        String no = AgencyPage.EMPTY + " ";
        for (AgencyPage.Table table : page.tables()) {
            if (table.process.orElseThrow() != PlanProcess.KMP) {
                continue;
            }
            AgencyPage.Row row = page.pick(table.steps());
            if (page.take(row, PlanColumn.TARGET_GROUP) && page.isFree(table, PlanColumn.TARGET_GROUP)) {
                String group = page.pick("บุคลากรในสังกัด", "ผู้บริหาร");
                String other = page.pick("ประชาชน", "นักเรียน");
                AgencyPage.Cell cell = row.cells.get(table.index(PlanColumn.TARGET_GROUP));
                if (page.random.nextBoolean()) {
                    cell.set(yes + group, no + other);
                } else {
                    cell.set(no + other + " " + yes + group);
                }
                page.change(row, step -> step.withTargetGroups(TargetGroup.of("1", group)));
            }
            table.steps().stream()
                    .filter(each -> each.step.orElse("").equals("KMP2"))
                    .filter(each -> page.step(each).activities().size() == 1)
                    .filter(each -> page.take(each, PlanColumn.ACTIVITY))
                    .findFirst()
                    .ifPresent(each -> types(page, table, each, yes, no));
        }
    }

    private static void types(AgencyPage page, AgencyPage.Table table, AgencyPage.Row row, String yes, String no) {
        boolean explicit = page.random.nextBoolean();
        AgencyPage.Cell cell = row.cells.get(table.index(PlanColumn.ACTIVITY));
        String title = cell.paragraphs.get(0);
        cell.set(
                title,
                "รวบรวม " + (explicit ? yes : no) + "ความรู้ที่ชัดแจ้ง " + (explicit ? no : yes)
                        + "ความรู้ที่ฝังอยู่ในคน");
        Activity activity = page.step(row).activities().get(0);
        page.change(
                row,
                step -> step.withActivities(
                        activity.withDescription("รวบรวม " + (explicit ? "ความรู้ที่ชัดแจ้ง" : "ความรู้ที่ฝังอยู่ในคน"))
                                .withKnowledgeTypes(explicit ? KnowledgeType.EXPLICIT : KnowledgeType.TACIT)));
    }

    static void placeholders(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            AgencyPage.Row row = page.pick(table.steps());
            PlanColumn column = page.pick(List.of(PlanColumn.OWNER, PlanColumn.EVIDENCE, PlanColumn.TARGET_GROUP));
            int index = table.index(column);
            if (index < 0 || !page.take(row, column) || !page.isFree(table, column)) {
                continue;
            }
            row.cells
                    .get(index)
                    .set(page.pick(
                            "-",
                            "--",
                            "—",
                            "……",
                            "n/a",
                            "N/A",
                            "xxx",
                            "ไม่ระบุ",
                            "รอกำหนด",
                            "รอมอบหมาย",
                            "อยู่ระหว่างจัดทำ",
                            "(ระบุชื่อ)",
                            "[โปรดระบุ]"));
            page.change(row, step -> switch (column) {
                case OWNER -> step.withOwners();
                case EVIDENCE -> step.withEvidence();
                default -> step.withTargetGroups();
            });
        }
    }

    static void everyone(AgencyPage page) {
        AgencyPage.Table table = page.pick(page.tables());
        AgencyPage.Row row = page.pick(table.steps());
        if (page.take(row, PlanColumn.OWNER) && page.isFree(table, PlanColumn.OWNER)) {
            String name = page.pick("ทุกคน", "ผู้ที่เกี่ยวข้อง", "เจ้าหน้าที่ทุกคน", "บุคลากรทุกคนในสังกัด");
            row.cells.get(table.index(PlanColumn.OWNER)).set(name);
            page.change(row, step -> step.withOwners(Owner.of("1", name)));
        }
    }
}
