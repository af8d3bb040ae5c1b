package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.kmplan.core.plan.AchievementIndicator;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.ThaiDate;

/** Text of a plan as the lines and tables of a document. */
final class PlanPage {
    /** Line or table of a page. */
    sealed interface Block {}

    /** Line between tables. */
    record Line(String text) implements Block {}

    /** Table: rows of cells of paragraphs, with its columns and the step of each row; none of those for a table of fields. */
    record Table(
            Optional<PlanProcess> process,
            List<PlanColumn> columns,
            List<Optional<String>> steps,
            List<List<List<String>>> rows)
            implements Block {}

    private static final List<PlanColumn> KMP_COLUMNS = List.of(
            PlanColumn.NUMBER,
            PlanColumn.ACTIVITY,
            PlanColumn.PERIOD,
            PlanColumn.INDICATOR,
            PlanColumn.TARGET,
            PlanColumn.TARGET_GROUP,
            PlanColumn.OWNER,
            PlanColumn.EVIDENCE);

    private static final List<PlanColumn> CMP_COLUMNS = List.of(
            PlanColumn.NUMBER,
            PlanColumn.ACTIVITY,
            PlanColumn.METHOD,
            PlanColumn.PERIOD,
            PlanColumn.INDICATOR,
            PlanColumn.TARGET,
            PlanColumn.OWNER);

    private static final Map<PlanColumn, List<String>> HEADINGS = Map.ofEntries(
            Map.entry(PlanColumn.NUMBER, List.of("ที่", "ลำดับ", "ลำดับที่", "No.")),
            Map.entry(PlanColumn.METHOD, List.of("วิธีการสู่ความสำเร็จ", "วิธีการ", "วิธีดำเนินการ", "Method")),
            Map.entry(PlanColumn.PERIOD, List.of("ระยะเวลา", "ช่วงเวลา", "ระยะเวลาดำเนินการ", "Period")),
            Map.entry(PlanColumn.INDICATOR, List.of("ตัวชี้วัด", "ตัวชี้วัดความสำเร็จ", "KPI", "Indicator")),
            Map.entry(PlanColumn.TARGET, List.of("เป้าหมายตัวชี้วัด", "เป้าหมาย", "ค่าเป้าหมาย", "Target")),
            Map.entry(
                    PlanColumn.TARGET_GROUP,
                    List.of("กลุ่มเป้าหมาย", "กลุ่มเป้าหมาย", "ผู้เข้าร่วมกิจกรรม", "Target group")),
            Map.entry(
                    PlanColumn.OWNER,
                    List.of("ผู้รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "Responsible")),
            Map.entry(
                    PlanColumn.EVIDENCE,
                    List.of("เอกสารที่แสดงผลสำเร็จของงาน", "หลักฐาน", "เอกสาร/หลักฐาน", "Evidence")));

    private static final String SPLIT = "เป้าหมายตัวชี้วัด";

    private final KnowledgePlan plan;
    private final DocumentLayout layout;
    private final List<Block> blocks = new ArrayList<>();

    private PlanPage(KnowledgePlan plan, DocumentLayout layout) {
        this.plan = plan;
        this.layout = layout;
    }

    static List<Block> of(KnowledgePlan plan, DocumentLayout layout) {
        PlanPage page = new PlanPage(plan, layout);
        page.header();
        PlanProcess first =
                plan.steps().isEmpty() ? PlanProcess.KMP : plan.steps().get(0).process();
        page.table(first);
        page.table(first == PlanProcess.KMP ? PlanProcess.CMP : PlanProcess.KMP);
        UnaryOperator<String> written = page::written;
        return page.blocks.stream().map(block -> written(block, written)).toList();
    }

    private static Block written(Block block, UnaryOperator<String> change) {
        if (block instanceof Line line) {
            return new Line(change.apply(line.text()));
        }
        Table table = (Table) block;
        return new Table(
                table.process(),
                table.columns(),
                table.steps(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.stream().map(change).toList())
                                .toList())
                        .toList());
    }

    private String written(String text) {
        String result = switch (layout.digits()) {
            case AS_THEY_ARE -> text;
            case THAI -> Numerals.THAI.of(text);
            case ARABIC -> Numerals.ARABIC.of(text);
        };
        for (DocumentLayout.Damage damage : DocumentLayout.Damage.values()) {
            if (layout.damage().contains(damage)) {
                result = switch (damage) {
                    case NON_BREAKING_SPACES -> result.replace(' ', '\u00A0');
                    case ZERO_WIDTH_SPACES -> result.replace("ความรู้", "ความ\u200Bรู้");
                    case DOUBLED_TONE_MARKS -> result.replace("รู้", "รู้\u0E49");
                    case SPLIT_HEADINGS -> result.equals(SPLIT) ? "เป้าหมาย ตัวชี้วัด" : result;
                    case EN_DASHES -> result.replace(" - ", " – ");
                };
            }
        }
        return result;
    }

    private void header() {
        PlanHeader header = plan.header();
        StringBuilder title = new StringBuilder("แผนการจัดการความรู้ (KM Action Plan)");
        plan.fiscalYearMentions().forEach(mention -> title.append(" ประจำ").append(mention.raw()));
        blocks.add(new Line(title.toString()));
        List<List<List<String>>> fields = new ArrayList<>();
        header.organisation().ifPresent(text -> fields.add(field("หน่วยงาน", text)));
        header.topic().ifPresent(text -> fields.add(field("ชื่อองค์ความรู้ที่เลือก", text)));
        header.hostUnit().ifPresent(text -> fields.add(field("เจ้าภาพผู้รับผิดชอบองค์ความรู้", text)));
        header.strategicIssue()
                .ifPresent(issue -> fields.add(field(
                        "ประเด็นยุทธศาสตร์ที่",
                        issue.number().orElse("") + " " + issue.title().orElse(""))));
        header.reason().ifPresent(text -> fields.add(field("เหตุผลที่เลือกองค์ความรู้", text)));
        if (!header.achievementIndicators().isEmpty()) {
            List<String> indicators = header.achievementIndicators().stream()
                    .map(PlanPage::achievement)
                    .toList();
            fields.add(List.of(List.of("ตัวชี้วัดผลสัมฤทธิ์"), List.of(String.join(" ", indicators))));
        }
        if (layout.headerTable()) {
            blocks.add(new Table(
                    Optional.empty(),
                    List.of(),
                    fields.stream().map(field -> Optional.<String>empty()).toList(),
                    fields));
        } else {
            fields.forEach(field -> blocks.add(
                    new Line(field.get(0).get(0) + " : " + field.get(1).get(0))));
        }
    }

    private static List<List<String>> field(String label, String value) {
        return List.of(List.of(label), List.of(value));
    }

    private static String achievement(AchievementIndicator indicator) {
        return indicator.dimension().map(number -> "มิติที่ " + number + " ").orElse("") + "ตัวชี้วัดที่ "
                + indicator.number().orElse("") + " " + indicator.title();
    }

    private void table(PlanProcess process) {
        List<PlanStep> steps =
                plan.steps().stream().filter(row -> row.process() == process).toList();
        if (steps.isEmpty()) {
            return;
        }
        if (layout.sections()) {
            blocks.add(
                    new Line(process == PlanProcess.KMP ? "กิจกรรมการจัดการความรู้" : "กระบวนการบริหารการเปลี่ยนแปลง"));
        }
        List<PlanColumn> columns = new ArrayList<>(process == PlanProcess.KMP ? KMP_COLUMNS : CMP_COLUMNS);
        if (layout.columns() > 0) {
            Collections.shuffle(columns, new Random(layout.columns()));
        }
        List<List<List<String>>> rows = new ArrayList<>();
        List<Optional<String>> ids = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            PlanStep step = steps.get(i);
            int number = i + 1;
            if (i == 0 || i == layout.breakAfter()) {
                ids.add(Optional.empty());
                rows.add(columns.stream()
                        .map(column -> List.of(heading(column, process)))
                        .toList());
            }
            ids.add(Optional.of(step.id()));
            rows.add(columns.stream().map(column -> cell(step, number, column)).toList());
        }
        blocks.add(new Table(Optional.of(process), columns, ids, rows));
    }

    private String heading(PlanColumn column, PlanProcess process) {
        if (column == PlanColumn.ACTIVITY) {
            return process == PlanProcess.KMP ? "กิจกรรมการจัดการความรู้" : "กิจกรรม";
        }
        List<String> words = HEADINGS.getOrDefault(column, List.of(column.thai()));
        return words.get(layout.words() % words.size());
    }

    private List<String> cell(PlanStep row, int number, PlanColumn column) {
        return switch (column) {
            case NUMBER -> List.of(number + ".");
            case ACTIVITY -> activity(row);
            case METHOD -> works(row);
            case PERIOD -> row.allPeriods().stream().map(PlanPage::period).toList();
            case INDICATOR ->
                bullets(row.allIndicators().stream().map(Indicator::text).toList());
            case TARGET -> targets(row);
            case TARGET_GROUP ->
                bullets(row.targetGroups().stream().map(TargetGroup::text).toList());
            case OWNER -> bullets(row.owners().stream().map(Owner::text).toList());
            case EVIDENCE -> bullets(row.evidence().stream().map(Evidence::text).toList());
            default -> List.of("");
        };
    }

    private static List<String> activity(PlanStep row) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(row.title()
                + row.step()
                        .map(step -> " (" + step.process() + " " + step.number() + ")")
                        .orElse(""));
        if (row.process() == PlanProcess.KMP) {
            paragraphs.addAll(works(row));
        }
        return paragraphs;
    }

    /** Returns one activity as it is, several with their numbers. */
    private static List<String> works(PlanStep row) {
        List<Activity> activities = row.activities();
        if (activities.size() == 1) {
            return List.of(activities.get(0).description());
        }
        return activities.stream()
                .map(activity -> activity.id() + ") " + activity.description())
                .toList();
    }

    private static String period(PlannedPeriod period) {
        return period.reading().raw()
                + period.reviewDate()
                        .map(day -> " (ทบทวนภายในวันที่ " + ThaiDate.full(day, Numerals.ARABIC) + ")")
                        .orElse("");
    }

    /** Returns the targets; those of the first step are followed by the list of knowledge items. */
    private List<String> targets(PlanStep row) {
        List<String> paragraphs = new ArrayList<>(bullets(row.allTargets().stream()
                .map(Target::expression)
                .map(target -> target.raw())
                .toList()));
        boolean lists = row.step().filter(ProcessStep.KMP1::equals).isPresent();
        if (lists && !plan.knowledgeItems().isEmpty()) {
            int last = paragraphs.size() - 1;
            paragraphs.set(last, paragraphs.get(last) + " ประกอบด้วย");
            plan.knowledgeItems().forEach(item -> item(item, paragraphs));
        }
        return paragraphs;
    }

    private static void item(KnowledgeItem item, List<String> paragraphs) {
        paragraphs.add(item.id() + ") " + item.text());
        item.parts().forEach(part -> item(part, paragraphs));
    }

    private static List<String> bullets(List<String> texts) {
        return texts.stream().map(text -> "- " + text).toList();
    }
}
