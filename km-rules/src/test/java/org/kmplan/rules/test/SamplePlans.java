package org.kmplan.rules.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kmplan.core.plan.AchievementIndicator;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.plan.StrategicIssue;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.test.PlanParts;
import org.kmplan.core.time.FiscalYear;

/**
 * A plan of fiscal year 2566 that complies with every rule, and small changes of it.
 *
 * <p>Each change returns a plan that differs in one thing, so that a test reads as what it breaks:
 *
 * <pre>{@code
 * KnowledgePlan plan = SamplePlans.with(SamplePlans.compliant(), KMP5, row -> row.withOwners());
 * }</pre>
 */
public final class SamplePlans {
    /** Fiscal year of the sample. */
    public static final FiscalYear YEAR = FiscalYear.of(2566);

    /** Host unit of the sample. */
    public static final String HOST = "กองยุทธศาสตร์และงบประมาณ";

    private static final String OWNER = "ฝ่ายวิชาการ";
    private static final KnowledgePlan COMPLIANT = build();

    private SamplePlans() {}

    /**
     * Returns a plan on which every plan aspect is passed or not applicable, built in code: seven steps of the knowledge
     * process, the recognition row, six steps of the change process. KMP2 and KMP3 have two activities each; KMP5 is
     * open-ended with a review.
     */
    public static KnowledgePlan compliant() {
        return COMPLIANT;
    }

    /** Returns the plan with one row changed. */
    public static KnowledgePlan with(KnowledgePlan plan, ProcessStep step, UnaryOperator<PlanStep> change) {
        return with(plan, step.name(), change);
    }

    /**
     * Returns the plan with the row of an id changed.
     *
     * @throws IllegalArgumentException if the plan has no such row
     */
    public static KnowledgePlan with(KnowledgePlan plan, String row, UnaryOperator<PlanStep> change) {
        if (plan.steps().stream().noneMatch(step -> step.id().equals(row))) {
            throw new IllegalArgumentException("Plan " + plan.id() + ": there is no row " + row);
        }
        return plan.withSteps(plan.steps().stream()
                .map(step -> step.id().equals(row) ? change.apply(step) : step)
                .toList());
    }

    /** Returns the plan without the rows of these ids. */
    public static KnowledgePlan without(KnowledgePlan plan, String... rows) {
        return plan.withSteps(plan.steps().stream()
                .filter(step -> !List.of(rows).contains(step.id()))
                .toList());
    }

    /** Returns the plan with a row more, after all others. */
    public static KnowledgePlan and(KnowledgePlan plan, PlanStep row) {
        List<PlanStep> rows = new ArrayList<>(plan.steps());
        rows.add(row);
        return plan.withSteps(rows);
    }

    /** Returns the plan with its header changed. */
    public static KnowledgePlan withHeader(KnowledgePlan plan, UnaryOperator<PlanHeader> change) {
        return plan.withHeader(change.apply(plan.header()));
    }

    /** Returns the change of a row that changes one of its activities. */
    public static UnaryOperator<PlanStep> activity(String id, UnaryOperator<Activity> change) {
        return row -> row.withActivities(row.activities().stream()
                .map(activity -> activity.id().equals(id) ? change.apply(activity) : activity)
                .toList());
    }

    /** Returns the row of a step of the sample. */
    public static PlanStep row(ProcessStep step) {
        return COMPLIANT.step(step).orElseThrow();
    }

    /** Returns the targets in the target column that these texts state, read as a document's would be. */
    public static List<Target> targets(String... texts) {
        return PlanParts.targets(YEAR, texts);
    }

    /** Returns the periods that these texts state, read as those of a plan of the sample's fiscal year. */
    public static List<PlannedPeriod> periods(String... texts) {
        return PlanParts.periods(YEAR, texts);
    }

    /** Returns indicators with these texts. */
    public static List<Indicator> indicators(String... texts) {
        return PlanParts.indicators(texts);
    }

    /** Returns owners with these names. */
    public static List<Owner> owners(String... names) {
        return PlanParts.owners(names);
    }

    /** Returns one entry of evidence. */
    public static List<Evidence> evidence(EvidenceType type, String text) {
        return List.of(Evidence.of("1", text, type));
    }

    /** Makes a part of its id and its content. */
    private interface Part<S, T> {
        T of(String id, S content);
    }

    private static <S, T> List<T> numbered(List<S> contents, Part<S, T> part) {
        return IntStream.range(0, contents.size())
                .mapToObj(i -> part.of(Integer.toString(i + 1), contents.get(i)))
                .toList();
    }

    private static KnowledgePlan build() {
        return KnowledgePlan.builder()
                .id("plan-1")
                .header(PlanHeader.builder()
                        .topic("กระบวนการบริหารจัดการความเสี่ยง")
                        .hostUnit(HOST)
                        .organisation("องค์การบริหารส่วนจังหวัดตัวอย่าง")
                        .strategicIssue(new StrategicIssue(Optional.of("6"), Optional.of("ธรรมาภิบาล")))
                        .reason("เพื่อลดความเสียหายจากการดำเนินงาน")
                        .addAchievementIndicator(AchievementIndicator.builder()
                                .dimension("4")
                                .number("1.3")
                                .title("ระดับความสำเร็จของการพัฒนาบุคลากร")
                                .build())
                        .build())
                .addFiscalYearMention(FiscalYearMention.of(YEAR))
                .addStatedTotal(StatedTotals.builder()
                        .cmp(6)
                        .kmp(7)
                        .total(13)
                        .raw("CMP ๖ ขั้นตอน KMP ๗ ขั้นตอน รวม ๑๓ ขั้นตอน")
                        .build())
                .addAllSteps(rows())
                .addKnowledgeItem(KnowledgeItem.of("1", "กฎหมายและหนังสือสั่งการที่เกี่ยวข้อง"))
                .addKnowledgeItem(KnowledgeItem.builder()
                        .id("2")
                        .text("กระบวนการบริหารจัดการความเสี่ยง")
                        .addAllParts(numbered(
                                List.of(RiskManagementStep.values()),
                                (id, step) -> KnowledgeItem.of("2." + id, step.thai())))
                        .build())
                .addReference(LegalReference.builder()
                        .id("1")
                        .kind(LegalReference.Kind.ACT)
                        .text("พระราชบัญญัติวินัยการเงินการคลังของรัฐ พ.ศ. ๒๕๖๑")
                        .buddhistYear(2561)
                        .build())
                .addReference(LegalReference.builder()
                        .id("2")
                        .kind(LegalReference.Kind.LETTER)
                        .text("หนังสือ ที่ มท ๐๘๐๕.๒/ว ๒๙๐ ลงวันที่ ๑๕ กุมภาพันธ์ ๒๕๖๔")
                        .letterNumber("มท ๐๘๐๕.๒/ว ๒๙๐")
                        .date(LocalDate.of(2021, 2, 15))
                        .build())
                .build();
    }

    private static List<PlanStep> rows() {
        return List.of(
                knowledge(ProcessStep.KMP1, EvidenceType.MEETING_MINUTES, "รายงานการประชุมบ่งชี้ความรู้")
                        .addActivity(activity("1", "ประชุมบ่งชี้ความรู้")
                                .addKnowledgeTypes(KnowledgeType.EXPLICIT, KnowledgeType.TACIT)
                                .build())
                        .addAllPeriods(periods("ม.ค. - มี.ค. ๒๕๖๖"))
                        .addAllIndicators(indicators("จำนวนรายการองค์ความรู้"))
                        .addAllTargets(targets("อย่างน้อย ๒ รายการองค์ความรู้"))
                        .build(),
                knowledge(ProcessStep.KMP2, EvidenceType.SOURCE_DOCUMENT, "เอกสารจากเว็บไซต์")
                        .addActivity(activity("1", "รวบรวมเอกสาร")
                                .addKnowledgeType(KnowledgeType.EXPLICIT)
                                .addAllPeriods(periods("เม.ย. - พ.ค. ๒๕๖๖"))
                                .addAllIndicators(indicators("จำนวนเอกสารที่รวบรวม"))
                                .addAllTargets(targets("อย่างน้อย ๒ ฉบับ"))
                                .build())
                        .addActivity(activity("2", "สัมภาษณ์ผู้รู้")
                                .addKnowledgeType(KnowledgeType.TACIT)
                                .addAllPeriods(periods("เม.ย. - พ.ค. ๒๕๖๖"))
                                .addAllIndicators(indicators("จำนวนครั้งที่สัมภาษณ์"))
                                .addAllTargets(targets("อย่างน้อย ๑ ครั้ง"))
                                .build())
                        .build(),
                knowledge(ProcessStep.KMP3, EvidenceType.COMPILED_DOCUMENT, "เอกสารที่รวบรวมองค์ความรู้")
                        .addActivity(activity("1", "เรียบเรียงเป็นเอกสาร")
                                .addKnowledgeType(KnowledgeType.EXPLICIT)
                                .addAllPeriods(periods("เม.ย. - พ.ค. ๒๕๖๖"))
                                .addAllIndicators(indicators("จำนวนชุดเอกสาร"))
                                .addAllTargets(targets("อย่างน้อย ๑ ชุด"))
                                .build())
                        .addActivity(activity("2", "สอบถามผู้มีความรู้")
                                .addKnowledgeType(KnowledgeType.TACIT)
                                .addAllPeriods(periods("เม.ย. - มิ.ย. ๒๕๖๖"))
                                .addAllIndicators(indicators("จำนวนเรื่องที่พร้อมเผยแพร่"))
                                .addAllTargets(targets("ไม่น้อยกว่า ๑ เรื่อง"))
                                .build())
                        .build(),
                knowledge(ProcessStep.KMP4, EvidenceType.MANUAL, "คู่มือการปฏิบัติงาน")
                        .addActivity(
                                activity("1", "ปรับปรุงเอกสารให้เป็นมาตรฐาน").build())
                        .addAllPeriods(periods("พ.ค. - มิ.ย. ๒๕๖๖"))
                        .addAllIndicators(indicators("จำนวนองค์ความรู้ที่ปรับปรุง"))
                        .addAllTargets(targets("อย่างน้อย ๑ องค์ความรู้"))
                        .build(),
                knowledge(ProcessStep.KMP5, EvidenceType.CIRCULAR, "หนังสือแจ้งเวียน")
                        .addActivity(activity("1", "เผยแพร่องค์ความรู้").build())
                        .addAllPeriods(periods("ก.ค. ๒๕๖๖ เป็นต้นไป").stream()
                                .map(period -> period.withReviewDate(LocalDate.of(2023, 9, 30)))
                                .toList())
                        .addAllIndicators(indicators("จำนวนช่องทางที่เผยแพร่"))
                        .addAllTargets(targets("อย่างน้อย ๒ ช่องทาง"))
                        .build(),
                knowledge(ProcessStep.KMP6, EvidenceType.ATTENDANCE_LIST, "รายชื่อผู้เข้าร่วม")
                        .addActivity(activity("1", "แลกเปลี่ยนเรียนรู้").build())
                        .addAllPeriods(periods("ก.ค. - ส.ค. ๒๕๖๖"))
                        .addAllIndicators(indicators(
                                "ร้อยละของผู้เข้าร่วม",
                                "จำนวนเรื่องที่ติดตามการนำไปใช้",
                                "จำนวนองค์ความรู้ที่แลกเปลี่ยน"))
                        .addAllTargets(targets(
                                "บุคลากรที่เกี่ยวข้องเข้าร่วมไม่น้อยกว่าร้อยละ ๘๐",
                                "อย่างน้อย ๑ เรื่อง",
                                "อย่างน้อย ๑ องค์ความรู้"))
                        .build(),
                knowledge(ProcessStep.KMP7, EvidenceType.EVALUATION, "แบบประเมินการเรียนรู้")
                        .addActivity(activity("1", "นำความรู้ไปใช้").build())
                        .addAllPeriods(periods("ส.ค. - ก.ย. ๒๕๖๖"))
                        .addAllIndicators(indicators("ร้อยละของบุคลากรที่ได้เรียนรู้"))
                        .addAllTargets(targets("บุคลากรที่เกี่ยวข้องไม่น้อยกว่าร้อยละ ๘๐"))
                        .build(),
                common(
                                PlanStep.builder()
                                        .id(PlanStep.RECOGNITION_ID)
                                        .process(PlanProcess.KMP)
                                        .isRecognition(true)
                                        .title("การยกย่องชมเชย"),
                                OWNER)
                        .addTargetGroup(TargetGroup.of("1", "บุคลากร"))
                        .addAllEvidence(evidence(EvidenceType.CERTIFICATE, "เกียรติบัตร"))
                        .addActivity(activity("1", "ยกย่องบุคลากร").build())
                        .addAllPeriods(periods("ก.ย. ๒๕๖๖"))
                        .addAllIndicators(indicators("จำนวนตัวอย่างที่ยกย่อง", "จำนวนช่องทางที่เผยแพร่"))
                        .addAllTargets(targets("อย่างน้อย ๑ ตัวอย่าง", "อย่างน้อย ๑ ช่องทาง"))
                        .build(),
                change(ProcessStep.CMP1, "แต่งตั้งคณะทำงาน")
                        .addAllPeriods(periods("ภายในเดือน ม.ค. ๒๕๖๖"))
                        .addAllIndicators(indicators("คำสั่งแต่งตั้งคณะทำงาน"))
                        .addAllTargets(targets("มีคำสั่งแต่งตั้งคณะทำงาน"))
                        .build(),
                change(ProcessStep.CMP2, "ชี้แจงแผน")
                        .addAllPeriods(periods("ม.ค. - มี.ค. ๒๕๖๖"))
                        .addAllIndicators(indicators("รายงานการประชุมชี้แจง"))
                        .addAllTargets(targets("อย่างน้อย ๑ ครั้ง"))
                        .build(),
                change(ProcessStep.CMP3, "จัดทำแผน")
                        .addAllPeriods(periods("ม.ค. - ก.ย. ๒๕๖๖"))
                        .addAllIndicators(indicators("แผนการจัดการความรู้"))
                        .addAllTargets(targets("มีแผนการจัดการความรู้"))
                        .build(),
                change(ProcessStep.CMP4, "ฝึกอบรม")
                        .addAllPeriods(periods("ต.ค. ๒๕๖๕ - ก.ย. ๒๕๖๖"))
                        .addAllIndicators(indicators("ผลการประเมินการฝึกอบรม"))
                        .addAllTargets(targets("ไม่น้อยกว่าร้อยละ ๘๐"))
                        .build(),
                change(ProcessStep.CMP5, "รายงานผล")
                        .addAllPeriods(periods("ส.ค. - ก.ย. ๒๕๖๖"))
                        .addAllIndicators(indicators("รายงานผลต่อผู้บริหารท้องถิ่น"))
                        .addAllTargets(targets("รายงานผลอย่างน้อย ปีละ ๑ ครั้ง"))
                        .build(),
                change(ProcessStep.CMP6, "จัดกิจกรรมยกย่องชมเชย")
                        .addAllPeriods(periods("ภายในเดือน ก.ย. ๒๕๖๖"))
                        .addAllIndicators(indicators("ประกาศรายชื่อผู้ได้รับการยกย่อง"))
                        .addAllTargets(targets("ไม่น้อยกว่า ๑ ครั้ง"))
                        .build());
    }

    private static Activity.Builder activity(String id, String description) {
        Activity.Builder builder = Activity.builder();
        builder.id(id).number(Integer.parseInt(id)).description(description);
        return builder;
    }

    private static PlanStep.Builder knowledge(ProcessStep step, EvidenceType type, String evidence) {
        PlanStep.Builder builder = common(PlanStep.builder(step), OWNER);
        builder.addTargetGroup(TargetGroup.of("1", "บุคลากรที่เกี่ยวข้อง")).addAllEvidence(evidence(type, evidence));
        return builder;
    }

    private static PlanStep.Builder change(ProcessStep step, String method) {
        PlanStep.Builder builder = common(PlanStep.builder(step), "กองเจ้าภาพที่รับผิดชอบองค์ความรู้");
        builder.addActivity(activity("1", method).build());
        return builder;
    }

    private static PlanStep.Builder common(PlanStep.Builder builder, String owner) {
        builder.addAllOwners(owners(owner));
        return builder;
    }
}
