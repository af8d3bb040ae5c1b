package org.kmplan.rules.internal.repair;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.derive.PlanContext;

/** Complete rows for steps that a plan lacks, with the least that the policy demands and marks for what an officer fills in. */
final class StepTemplate {
    /** Who is concerned, if nothing else is known. */
    static final String CONCERNED = "บุคลากรที่เกี่ยวข้อง";

    private final Parameters parameters;
    private final Optional<FiscalYear> year;

    StepTemplate(Parameters parameters, Optional<FiscalYear> year) {
        this.parameters = parameters;
        this.year = year;
    }

    /** Evidence that shows what a row has achieved. */
    record Proof(String text, EvidenceType type) {}

    /** What a row measures: an indicator and its target. */
    record Measure(String indicator, String target) {}

    static Proof proof(PlanStep row) {
        if (row.isRecognition()) {
            return new Proof("เกียรติบัตรหรือประกาศรายชื่อผู้ได้รับการยกย่อง", EvidenceType.CERTIFICATE);
        }
        return row.step()
                .map(StepTemplate::proof)
                .orElseGet(() -> new Proof("รายงานผลการดำเนินงาน (ระบุชื่อรายงาน)", EvidenceType.REPORT));
    }

    private static Proof proof(ProcessStep step) {
        return switch (step) {
            case KMP1 -> new Proof("รายงานการประชุมบ่งชี้ความรู้", EvidenceType.MEETING_MINUTES);
            case KMP2 -> new Proof("เอกสารที่รวบรวมจากแหล่งความรู้", EvidenceType.SOURCE_DOCUMENT);
            case KMP3 -> new Proof("เอกสารที่เรียบเรียงเป็นองค์ความรู้", EvidenceType.COMPILED_DOCUMENT);
            case KMP4 -> new Proof("คู่มือที่ปรับปรุงและกลั่นกรองแล้ว", EvidenceType.MANUAL);
            case KMP5 -> new Proof("หนังสือแจ้งเวียนการเผยแพร่องค์ความรู้", EvidenceType.CIRCULAR);
            case KMP6 -> new Proof("รายชื่อผู้เข้าร่วมแลกเปลี่ยนเรียนรู้", EvidenceType.ATTENDANCE_LIST);
            case KMP7 -> new Proof("แบบประเมินการเรียนรู้และการนำไปใช้", EvidenceType.EVALUATION);
            case CMP1, CMP2, CMP3, CMP4, CMP5, CMP6 ->
                new Proof("รายงานผลการดำเนินงาน " + step.thai(), EvidenceType.REPORT);
        };
    }

    /** Returns what a row measures by the policy, or by its nature if the policy demands nothing of it. */
    List<Measure> measures(PlanStep row) {
        List<Measure> measures = new ArrayList<>();
        DemandText.ofRow(row)
                .forEach(demand -> measures.add(new Measure(demand.indicator(), demand.target(parameters))));
        if (measures.isEmpty()) {
            measures.add(row.step().map(StepTemplate::byNature).orElseGet(StepTemplate::unknown));
        }
        return measures;
    }

    private static Measure byNature(ProcessStep step) {
        return switch (step) {
            case CMP1 -> new Measure("คำสั่งแต่งตั้งคณะทำงาน", "มีคำสั่งแต่งตั้งคณะทำงาน");
            case CMP2 -> new Measure("จำนวนครั้งที่ชี้แจงแผนให้ผู้เกี่ยวข้องทราบ", "อย่างน้อย ๑ ครั้ง");
            case CMP3 -> new Measure("แผนการจัดการความรู้", "มีแผนการจัดการความรู้");
            default -> unknown();
        };
    }

    private static Measure unknown() {
        return new Measure("จำนวนครั้งที่ดำเนินการ (ระบุตัวชี้วัด)", "อย่างน้อย ๑ ครั้ง");
    }

    /** Returns the complete row of a step. */
    PlanStep step(KnowledgePlan plan, ProcessStep step, PlanPeriod period, String owner) {
        PlanStep row = PlanStep.builder(step).build().withId(id(plan, step.name()));
        boolean bothTypes = PlanContext.numbered(PlanProcess.KMP, parameters.words("KMP-02.steps"))
                .contains(step);
        Set<KnowledgeType> types = EnumSet.noneOf(KnowledgeType.class);
        if (bothTypes) {
            types.addAll(Set.of(KnowledgeType.EXPLICIT, KnowledgeType.TACIT));
        }
        List<Measure> measures = measures(row);
        if (step == ProcessStep.KMP2 || step == ProcessStep.KMP3) {
            row = row.withActivities(
                    activity("1", "ความรู้ที่ชัดแจ้ง (ระบุวิธีดำเนินการ)", Set.of(KnowledgeType.EXPLICIT))
                            .withIndicators(Indicator.of("1", measures.get(0).indicator()))
                            .withTargets(targets(measures.get(0))),
                    activity("2", "ความรู้ที่ฝังอยู่ในคน (ระบุวิธีดำเนินการ)", Set.of(KnowledgeType.TACIT))
                            .withIndicators(Indicator.of("1", measures.get(1).indicator()))
                            .withTargets(targets(measures.get(1))));
        } else {
            row = row.withActivities(activity("1", step.thai() + " (ระบุวิธีดำเนินการ)", types));
            for (Measure measure : measures) {
                row = PlanEdits.addIndicator(row, measure.indicator());
                row = PlanEdits.addTarget(row, measure.target(), year);
            }
        }
        return completed(plan, row, period, owner);
    }

    /** Returns the complete recognition row. */
    PlanStep recognition(KnowledgePlan plan, PlanPeriod period, String owner) {
        PlanStep row = PlanStep.builder()
                .id(id(plan, PlanStep.RECOGNITION_ID))
                .process(PlanProcess.KMP)
                .isRecognition(true)
                .title("การยกย่องชมเชย")
                .addActivity(activity("1", "ยกย่องชมเชยผู้มีผลงานดีเด่น (ระบุวิธีดำเนินการ)", Set.of()))
                .build();
        for (Measure measure : measures(row)) {
            row = PlanEdits.addIndicator(row, measure.indicator());
            row = PlanEdits.addTarget(row, measure.target(), year);
        }
        return completed(plan, row, period, owner);
    }

    /** Returns an activity for one type of knowledge, with a period, an indicator and a target of its own. */
    Activity activity(PlanStep row, KnowledgeType type, PlanPeriod period) {
        List<Measure> measures = measures(row);
        Measure measure = measures.get(type == KnowledgeType.TACIT ? measures.size() - 1 : 0);
        return activity(PlanEdits.freeId(row.activities()), type.thai() + " (ระบุวิธีดำเนินการ)", Set.of(type))
                .withPeriods(PlanEdits.planned("1", period))
                .withIndicators(Indicator.of("1", measure.indicator()))
                .withTargets(targets(measure));
    }

    static Activity activity(String id, String description, Set<KnowledgeType> types) {
        return Activity.builder()
                .id(id)
                .description(description)
                .addAllKnowledgeTypes(types)
                .build();
    }

    private List<Target> targets(Measure measure) {
        List<Target> targets = new ArrayList<>();
        TargetExpression.readAll(measure.target(), year)
                .forEach(read -> targets.add(Target.of(Integer.toString(targets.size() + 1), read)));
        return targets;
    }

    private static PlanStep completed(KnowledgePlan plan, PlanStep bare, PlanPeriod period, String owner) {
        PlanStep row = PlanEdits.addOwner(PlanEdits.addPeriod(bare, period), owner);
        if (row.process() == PlanProcess.KMP) {
            Proof proof = proof(row);
            row = PlanEdits.addEvidence(PlanEdits.addTargetGroup(row, CONCERNED), proof.text(), proof.type());
        }
        return withCells(plan, row);
    }

    /** Returns the row with the cells that its table has, so that it is as complete as one that was read. */
    private static PlanStep withCells(KnowledgePlan plan, PlanStep row) {
        Optional<PlanTable> layout = plan.tables().stream()
                .filter(table -> table.process().map(row.process()::equals).orElse(true))
                .findFirst();
        List<PlanCell> cells = new ArrayList<>();
        layout.ifPresent(table -> {
            for (int i = 0; i < table.columns().size(); i++) {
                PlanColumn column = table.columns().get(i);
                cells.add(PlanCell.builder()
                        .column(column)
                        .heading(i < table.headings().size() ? table.headings().get(i) : column.thai())
                        .text(cellText(row, column))
                        .build());
            }
        });
        return row.withCells(cells);
    }

    private static String cellText(PlanStep row, PlanColumn column) {
        List<String> texts = switch (column) {
            case ACTIVITY -> List.of(row.title());
            case METHOD -> row.activities().stream().map(Activity::description).toList();
            case PERIOD ->
                row.allPeriods().stream().map(period -> period.reading().raw()).toList();
            case INDICATOR -> row.allIndicators().stream().map(Indicator::text).toList();
            case TARGET ->
                row.allTargets().stream()
                        .map(target -> target.expression().raw())
                        .toList();
            case TARGET_GROUP ->
                row.targetGroups().stream().map(group -> group.text()).toList();
            case OWNER -> row.owners().stream().map(owner -> owner.text()).toList();
            case EVIDENCE -> row.evidence().stream().map(Evidence::text).toList();
            case NUMBER, PERIOD_END, TOOL, BUDGET, STATUS, UNIT, RESULT, REMARK, OTHER -> List.of(PlanEdits.OWN_WORDS);
        };
        return String.join("\n", texts);
    }

    private static String id(KnowledgePlan plan, String wanted) {
        String id = wanted;
        for (int number = 2; isUsed(plan, id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private static boolean isUsed(KnowledgePlan plan, String id) {
        return plan.steps().stream().anyMatch(step -> step.id().equals(id));
    }
}
