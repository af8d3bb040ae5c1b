package org.kmplan.rules.internal.repair;

import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;
import org.kmplan.rules.internal.catalog.Parameters;

/**
 * Words by which a plan states a target for a demand of the policy.
 *
 * @param parameter parameter that makes the demand
 * @param row id of the row where the target belongs
 * @param indicator what is measured
 * @param form target with {@code %s} for the number
 */
record DemandText(String parameter, String row, String indicator, String form) {
    private static final List<DemandText> ALL = List.of(
            of("KMP-03.min_items", "KMP1", "จำนวนรายการองค์ความรู้ที่บ่งชี้", "อย่างน้อย %s รายการองค์ความรู้"),
            of("KMP-04.min_documents", "KMP2", "จำนวนเอกสารที่รวบรวม", "อย่างน้อย %s ฉบับ"),
            of("KMP-05.min_events", "KMP2", "จำนวนครั้งที่ถ่ายทอดความรู้จากผู้มีประสบการณ์", "อย่างน้อย %s ครั้ง"),
            of("KMP-06.min_sets", "KMP3", "จำนวนชุดเอกสารความรู้", "อย่างน้อย %s ชุด"),
            of("KMP-06.min_topics", "KMP3", "จำนวนเรื่องสำหรับเผยแพร่หรือให้คำแนะนำ", "อย่างน้อย %s เรื่อง"),
            of("KMP-07.min_bodies", "KMP4", "จำนวนองค์ความรู้ที่ปรับปรุง", "อย่างน้อย %s องค์ความรู้"),
            of("DSM-01.min_channels", "KMP5", "จำนวนช่องทางที่เผยแพร่", "อย่างน้อย %s ช่องทาง"),
            of(
                    "PRT-01.min_percent",
                    "KMP6",
                    "ร้อยละของบุคลากรที่เกี่ยวข้องที่เข้าร่วม",
                    "บุคลากรที่เกี่ยวข้องเข้าร่วมไม่น้อยกว่าร้อยละ %s"),
            of("KMP-08.min_followups", "KMP6", "จำนวนเรื่องที่ติดตามการนำไปใช้", "อย่างน้อย %s เรื่อง"),
            of("KMP-08.min_exchanges", "KMP6", "จำนวนองค์ความรู้ที่แลกเปลี่ยน", "อย่างน้อย %s องค์ความรู้"),
            of(
                    "LRN-01.min_percent",
                    "KMP7",
                    "ร้อยละของบุคลากรที่ได้เรียนรู้",
                    "บุคลากรที่เกี่ยวข้องได้เรียนรู้ไม่น้อยกว่าร้อยละ %s"),
            of(
                    "REC-02.min_examples",
                    PlanStep.RECOGNITION_ID,
                    "จำนวนตัวอย่างผู้ได้รับการยกย่อง",
                    "อย่างน้อย %s ตัวอย่าง"),
            of("REC-02.min_channels", PlanStep.RECOGNITION_ID, "จำนวนช่องทางที่เผยแพร่", "อย่างน้อย %s ช่องทาง"),
            of("CMP-06.min_score", "CMP4", "ผลการประเมินการฝึกอบรม", "ไม่น้อยกว่าร้อยละ %s"),
            of("CMP-07.min_reports", "CMP5", "จำนวนครั้งที่รายงานผลต่อผู้บริหาร", "รายงานผลอย่างน้อย ปีละ %s ครั้ง"),
            of("CMP-08.min_events", "CMP6", "จำนวนครั้งที่จัดกิจกรรมยกย่องชมเชย", "อย่างน้อย %s ครั้ง"));

    private static DemandText of(String parameter, String row, String indicator, String form) {
        return new DemandText(parameter, row, indicator, form);
    }

    static DemandText of(String parameter) {
        return ALL.stream()
                .filter(text -> text.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Demand: there are no words for " + parameter));
    }

    /** Returns the demands that targets of a row answer. */
    static List<DemandText> ofRow(PlanStep row) {
        String id = row.isRecognition()
                ? PlanStep.RECOGNITION_ID
                : row.step().map(ProcessStep::name).orElse("");
        return ALL.stream().filter(text -> text.row().equals(id)).toList();
    }

    /** Tells whether a row is the one where the target belongs. */
    boolean isOf(PlanStep step) {
        return row.equals(PlanStep.RECOGNITION_ID)
                ? step.isRecognition()
                : step.step().map(ProcessStep::name).equals(Optional.of(row));
    }

    /** Returns the target that states the least that the policy accepts. */
    String target(Parameters parameters) {
        return target(parameters.number(parameter));
    }

    /** Returns the target that states a value; one that demands nothing at all would be none. */
    String target(Fraction value) {
        Fraction stated = value.signum() > 0 ? value : Fraction.of(1);
        return form.replace("%s", Numerals.THAI.of(stated.toString()));
    }
}
