package org.kmplan.core.read.internal.workbook;

import static org.kmplan.core.read.internal.workbook.RecordColumn.activity;
import static org.kmplan.core.read.internal.workbook.RecordColumn.choice;
import static org.kmplan.core.read.internal.workbook.RecordColumn.choices;
import static org.kmplan.core.read.internal.workbook.RecordColumn.date;
import static org.kmplan.core.read.internal.workbook.RecordColumn.flag;
import static org.kmplan.core.read.internal.workbook.RecordColumn.id;
import static org.kmplan.core.read.internal.workbook.RecordColumn.longText;
import static org.kmplan.core.read.internal.workbook.RecordColumn.number;
import static org.kmplan.core.read.internal.workbook.RecordColumn.text;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.Audience;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.RecipientKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.record.TopicPurpose;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.risk.RiskType;

/** Sheets of a workbook for records, one for each kind, with their columns: the one layout for writing and reading. */
@SuppressWarnings("ImmutableEnumChecker") // columns hold texts and lists that cannot change
enum RecordSheet {
    PLAN(
            "ข้อมูลแผน",
            "plan",
            "บันทึกแถวเดียว ข้อมูลการประกาศใช้แผน",
            text("planId", "รหัสแผน", "รหัสแผนในไฟล์ ไม่ต้องแก้ไข").asGiven(),
            text("fiscalYear", "ปีงบประมาณ", "ปีงบประมาณ พ.ศ.").asGiven(),
            longText("topic", "ชื่อแผน", "ชื่อองค์ความรู้ตามแผน").asGiven(),
            flag("planIssued", "ประกาศใช้แผนแล้ว"),
            date("planIssuedOn", "วันที่ประกาศใช้แผน")),
    ACTIVITIES(
            "ผลการดำเนินงาน",
            "activity",
            "ผลของแต่ละกิจกรรมในแผน จำนวนคนนับแต่ละคนครั้งเดียวต่อกิจกรรม",
            activity("ขั้นตอน/กิจกรรม").asGiven(),
            longText("description", "รายละเอียดในแผน", "ข้อความในแผน ไม่ต้องแก้ไข")
                    .asGiven(),
            text("period", "ระยะเวลาในแผน", "ข้อความในแผน ไม่ต้องแก้ไข").asGiven(),
            choice("status", "สถานะ", options(ActivityStatus.values(), ActivityStatus::thai)),
            date("begunOn", "วันที่เริ่ม"),
            date("completedOn", "วันที่แล้วเสร็จ"),
            number("headcount", "จำนวนบุคลากรที่เกี่ยวข้อง", "จำนวนบุคลากรที่เกี่ยวข้องทั้งหมด (ตัวหาร)"),
            number("attended", "จำนวนผู้เข้าร่วม", "จำนวนบุคลากรที่เกี่ยวข้องที่เข้าร่วม"),
            number("learned", "จำนวนผู้ที่ได้เรียนรู้", "จำนวนบุคลากรที่เกี่ยวข้องที่ได้เรียนรู้"),
            number("inside", "ในสังกัด", "จำนวนผู้เข้าร่วมหรือผู้รับในสังกัด"),
            number("outside", "นอกสังกัด", "จำนวนผู้เข้าร่วมหรือผู้รับนอกสังกัด"),
            longText("persons", "รายชื่อ/รหัสผู้เข้าร่วม", "รายชื่อหรือรหัสประจำตัว คั่นด้วย ;"),
            date("reviewOn", "วันที่ทบทวน"),
            longText("remark", "หมายเหตุ", "หมายเหตุ (ถ้ามี)")),
    EVENTS(
            "กิจกรรมที่จัด",
            "event",
            "ประชุม อบรม แลกเปลี่ยนเรียนรู้ ยกย่องชมเชย ฯลฯ แถวละครั้ง",
            id("(ไม่บังคับ)"),
            choice("kind", "ประเภท", options(EventKind.values(), EventKind::thai)),
            activity("ขั้นตอน/กิจกรรม"),
            longText("title", "ชื่อกิจกรรม", "ชื่อกิจกรรมหรือเรื่องที่ประชุม"),
            date("date", "วันที่จัด"),
            flag("agenda", "มีระเบียบวาระ"),
            flag("minutes", "มีรายงานการประชุม"),
            longText("sourcePersons", "ผู้ให้ความรู้", "ชื่อบุคคลที่เป็นแหล่งความรู้ คั่นด้วย ;")),
    DOCUMENTS(
            "เอกสารและหลักฐาน",
            "document",
            "เอกสารแหล่งความรู้ ชุดเอกสาร และหลักฐาน แถวละฉบับ",
            id("(ไม่บังคับ)"),
            longText("title", "ชื่อเอกสาร", "ชื่อเอกสาร"),
            activity("ขั้นตอน/กิจกรรม"),
            choices("roles", "บทบาท", options(DocumentRole.values(), DocumentRole::thai)),
            choice("type", "ชนิดเอกสาร", options(EvidenceType.values(), EvidenceType::thai)),
            date("date", "ลงวันที่"),
            longText("address", "ที่อยู่ไฟล์", "ชื่อไฟล์หรือที่อยู่เว็บไซต์"),
            flag("filePresent", "มีไฟล์แล้ว")),
    TOPICS(
            "เรื่องที่เผยแพร่",
            "topic",
            "องค์ความรู้เพื่อการเผยแพร่หรือให้คำแนะนำ (KMP3)",
            id("(ไม่บังคับ)"),
            longText("title", "ชื่อเรื่อง", "ชื่อเรื่อง"),
            choice("purpose", "วัตถุประสงค์", options(TopicPurpose.values(), TopicPurpose::thai)),
            date("date", "วันที่แล้วเสร็จ"),
            text("body", "รหัสองค์ความรู้", "รหัสในแผ่นงาน องค์ความรู้")),
    PUBLICATIONS(
            "การเผยแพร่",
            "publication",
            "การเผยแพร่องค์ความรู้ แถวละช่องทาง",
            id("(ไม่บังคับ)"),
            text("body", "รหัสองค์ความรู้", "รหัสในแผ่นงาน องค์ความรู้"),
            activity("ขั้นตอน/กิจกรรม"),
            choice("channel", "ช่องทาง", options(ChannelKind.values(), ChannelKind::thai)),
            date("date", "วันที่เผยแพร่"),
            longText("address", "ที่อยู่/เลขที่หนังสือ", "ที่อยู่เว็บไซต์หรือเลขที่หนังสือ"),
            choice("audience", "กลุ่มผู้รับ", options(Audience.values(), Audience::thai))),
    RESULTS(
            "ผลตามเป้าหมาย",
            "result",
            "ผลที่วัดได้ตามเป้าหมายแต่ละข้อในแผน",
            text("subject", "รหัสเป้าหมาย", "รหัสเป้าหมายในแผน ไม่ต้องแก้ไข").asGiven(),
            longText("description", "เป้าหมายในแผน", "ข้อความในแผน ไม่ต้องแก้ไข")
                    .asGiven(),
            number("value", "ค่าที่วัดได้", "หน่วยเดียวกับเป้าหมาย ร้อยละให้กรอก 80.5 ไม่ใช่ 0.805"),
            flag("exists", "มี/ดำเนินการแล้ว"),
            date("doneOn", "วันที่ทำแล้วเสร็จ"),
            text("level", "ระดับที่ได้", "สำหรับเป้าหมายที่วัดเป็นระดับ"),
            date("measuredOn", "วันที่วัดผล")),
    TRAININGS(
            "ผลการฝึกอบรม",
            "training",
            "ผลการประเมินการฝึกอบรมและการแลกเปลี่ยนเรียนรู้",
            id("(ไม่บังคับ)"),
            longText("title", "ชื่อหลักสูตร", "ชื่อหลักสูตรหรือกิจกรรม"),
            activity("ขั้นตอน/กิจกรรม"),
            date("date", "วันที่ประเมิน"),
            number("score", "คะแนนที่ได้", "คะแนนที่ได้"),
            number("maximum", "คะแนนเต็ม", "คะแนนเต็ม"),
            number("percentage", "ร้อยละ", "ร้อยละ หากไม่มีคะแนนและคะแนนเต็ม")),
    ORDERS(
            "คำสั่ง",
            "order",
            "คำสั่งแต่งตั้งคณะทำงานและผู้รับผิดชอบ",
            id("(ไม่บังคับ)"),
            choice("kind", "ประเภท", options(OrderKind.values(), OrderKind::thai)),
            text("number", "เลขที่คำสั่ง", "เช่น ๑๒๕/๒๕๖๖"),
            date("date", "ลงวันที่"),
            date("reviewedOn", "วันที่ทบทวน"),
            date("endsOn", "วันสิ้นผล"),
            longText("persons", "ผู้ได้รับแต่งตั้ง", "ชื่อบุคคล คั่นด้วย ;"),
            longText("units", "หน่วยงาน/คณะทำงาน", "ชื่อหน่วยงานหรือคณะทำงาน คั่นด้วย ;")),
    REPORTS(
            "รายงาน",
            "report",
            "รายงานผลต่อผู้บริหาร",
            id("(ไม่บังคับ)"),
            choice("kind", "ประเภท", options(ReportKind.values(), ReportKind::thai)),
            text("number", "เลขที่หนังสือ", "เลขที่หนังสือ"),
            date("date", "วันที่รายงาน"),
            choice("addressee", "เรียน", options(Addressee.values(), Addressee::thai)),
            flag("acknowledged", "รับทราบแล้ว")),
    KNOWLEDGE_ITEMS(
            "รายการองค์ความรู้",
            "item",
            "รายการองค์ความรู้ที่บ่งชี้ใน KMP1 นับเฉพาะข้อใหญ่",
            text("number", "ลำดับ", "ลำดับในแผน เช่น 2 หรือ 2.1").asGiven(),
            longText("title", "รายการ", "ชื่อรายการองค์ความรู้").asGiven(),
            flag("identified", "บ่งชี้แล้ว"),
            flag("verified", "ตรวจสอบแล้ว")),
    KNOWLEDGE_BODIES(
            "องค์ความรู้",
            "body",
            "องค์ความรู้ที่ได้จากแผน และรายการในคลังความรู้",
            id("เช่น b1 ใช้อ้างจากแผ่นงานอื่น"),
            longText("title", "ชื่อองค์ความรู้", "ชื่อองค์ความรู้"),
            flag("checked", "ตรวจสอบความสมบูรณ์แล้ว"),
            date("updatedOn", "วันที่ปรับปรุงล่าสุด"),
            date("exchangedOn", "วันที่แลกเปลี่ยนเรียนรู้"),
            longText("repositoryTitle", "ชื่อในคลังความรู้", "ชื่อที่ใช้สืบค้นในคลังความรู้"),
            date("repositoryDate", "วันที่เข้าคลังความรู้"),
            longText("repositoryAddress", "ที่อยู่ในคลังความรู้", "ที่อยู่ที่เรียกดูได้")),
    FOLLOW_UPS(
            "การติดตามการใช้",
            "follow-up",
            "การติดตามการนำองค์ความรู้ไปใช้ในหน่วยงาน (KMP6)",
            text("body", "รหัสองค์ความรู้", "รหัสในแผ่นงาน องค์ความรู้"),
            text("unit", "หน่วยงานที่นำไปใช้", "ชื่อหน่วยงาน"),
            date("date", "วันที่ติดตาม")),
    USE_CASES(
            "การนำความรู้ไปใช้",
            "use",
            "กรณีที่นำความรู้ไปใช้จริง (KMP7)",
            id("(ไม่บังคับ)"),
            text("body", "รหัสองค์ความรู้", "รหัสในแผ่นงาน องค์ความรู้"),
            text("unit", "หน่วยงาน", "ชื่อหน่วยงาน"),
            date("date", "วันที่"),
            longText("effect", "ผลที่ได้", "ผลที่เกิดจากการนำไปใช้")),
    RECOGNITIONS(
            "การยกย่องชมเชย",
            "recognition",
            "บุคคล หน่วยงาน หรือผลงานที่ได้รับการยกย่อง",
            id("(ไม่บังคับ)"),
            choice("recipient", "ประเภท", options(RecipientKind.values(), RecipientKind::thai)),
            longText("name", "ชื่อ", "ชื่อบุคคล หน่วยงาน หรือผลงาน"),
            date("date", "วันที่"),
            flag("criteriaRecorded", "มีเกณฑ์การประเมิน"),
            choices("channels", "ช่องทางเผยแพร่", options(ChannelKind.values(), ChannelKind::thai))),
    RISK_EVENTS(
            "การบริหารความเสี่ยง",
            "risk-event",
            "การจัดทำแผน ทบทวน และติดตามความเสี่ยง รายงานให้บันทึกในแผ่นงาน รายงาน",
            id("(ไม่บังคับ)"),
            choice("kind", "ประเภท", options(RiskEventKind.values(), RiskEventKind::thai)),
            longText("title", "เรื่อง", "ชื่อเอกสารหรือเรื่อง"),
            date("date", "วันที่")),
    RISKS(
            "ทะเบียนความเสี่ยง",
            "risk",
            "ความเสี่ยง แถวละข้อ",
            id("เช่น R1"),
            longText("objective", "วัตถุประสงค์", "วัตถุประสงค์ที่เกี่ยวข้อง"),
            longText("description", "ความเสี่ยง", "เหตุการณ์ความเสี่ยง"),
            longText("cause", "สาเหตุ", "สาเหตุ"),
            longText("effect", "ผลกระทบที่เกิดขึ้น", "ผลกระทบ"),
            choice("type", "ประเภทความเสี่ยง", options(RiskType.values(), RiskType::thai)),
            longText("existingControl", "การควบคุมที่มีอยู่", "การควบคุมที่มีอยู่"),
            number("likelihood", "โอกาส (L)", "คะแนนโอกาส"),
            number("impact", "ผลกระทบ (I)", "คะแนนผลกระทบ"),
            number("declaredScore", "คะแนนความเสี่ยง", "คะแนนตามที่ประกาศ"),
            choice("declaredLevel", "ระดับความเสี่ยง", options(RiskLevel.values(), RiskLevel::thai)),
            choices("responses", "การตอบสนอง", options(RiskResponse.values(), RiskResponse::thai)),
            longText("measure", "มาตรการ", "มาตรการหรือกิจกรรมจัดการความเสี่ยง"),
            text("owner", "ผู้รับผิดชอบ", "ผู้รับผิดชอบ"),
            date("dueDate", "กำหนดแล้วเสร็จ"),
            text("status", "สถานะ", "สถานะ"),
            number("residualLikelihood", "โอกาสคงเหลือ", "คะแนนโอกาสหลังจัดการ"),
            number("residualImpact", "ผลกระทบคงเหลือ", "คะแนนผลกระทบหลังจัดการ"),
            number("declaredResidualScore", "คะแนนคงเหลือ", "คะแนนคงเหลือตามที่ประกาศ"),
            longText("kriName", "ดัชนีชี้วัดความเสี่ยง (KRI)", "สิ่งที่ใช้เตือนล่วงหน้า"),
            text("kriThreshold", "เกณฑ์ของ KRI", "ค่าที่ต้องดำเนินการ"),
            text("kriFrequency", "ความถี่ของ KRI", "เช่น รายเดือน"),
            text("kriOwner", "ผู้วัด KRI", "ผู้รับผิดชอบการวัด"),
            text("acceptedBy", "ผู้อนุมัติยอมรับความเสี่ยง", "หัวหน้าหน่วยงานที่อนุมัติ"),
            date("acceptedOn", "วันที่อนุมัติยอมรับ")),
    RISK_CRITERIA(
            "เกณฑ์ความเสี่ยง",
            "criterion",
            "มาตรวัด ช่วงคะแนน ตาราง และระดับที่ยอมรับได้ แถวละรายการ",
            choice("criterion", "รายการ", options(RiskCriterion.values(), RiskCriterion::thai)),
            number(
                    "value",
                    "ค่า / ตั้งแต่",
                    "คะแนนสูงสุดของมาตรวัด คะแนนที่ยอมรับได้ คะแนนของช่อง หรือคะแนนต่ำสุดของช่วง"),
            number("to", "ถึง", "คะแนนสูงสุดของช่วง"),
            number("likelihood", "โอกาส (L)", "สำหรับช่องตาราง"),
            number("impact", "ผลกระทบ (I)", "สำหรับช่องตาราง"),
            choice("level", "ระดับ", options(RiskLevel.values(), RiskLevel::thai)),
            choice("step", "ขั้นตอน", options(RiskManagementStep.values(), RiskManagementStep::thai))),
    COMPLETENESS(
            "ความครบถ้วน",
            "completeness",
            "เลือก ใช่ เมื่อบันทึกครบแล้ว: สิ่งที่ไม่ได้บันทึกถือว่าไม่ได้ทำ มิฉะนั้นถือว่าไม่ทราบ",
            text("kind", "ประเภทข้อมูล", "ประเภทข้อมูล ไม่ต้องแก้ไข").asGiven(),
            flag("complete", "บันทึกครบถ้วนแล้ว"));

    /** Kind of a line in the sheet of risk criteria. */
    enum RiskCriterion {
        SCALE("ระดับสูงสุดของมาตรวัด"),
        APPETITE("คะแนนที่ยอมรับได้"),
        APPETITE_LEVEL("ระดับที่ยอมรับได้"),
        BAND("ช่วงคะแนน"),
        MATRIX_CELL("ช่องของตาราง"),
        STEP("ขั้นตอนที่มีในแฟ้มความเสี่ยง");

        private final String thai;

        RiskCriterion(String thai) {
            this.thai = thai;
        }

        String thai() {
            return thai;
        }
    }

    private final String title;
    private final String prefix;
    private final String note;
    private final ImmutableList<RecordColumn> columns;

    RecordSheet(String title, String prefix, String note, RecordColumn... columns) {
        this.title = title;
        this.prefix = prefix;
        this.note = note;
        this.columns = ImmutableList.copyOf(columns);
    }

    private static <E> List<String> options(E[] values, Function<E, String> thai) {
        return Arrays.stream(values).map(thai).toList();
    }

    /** Returns the name of the sheet. */
    String title() {
        return title;
    }

    /** Returns how generated ids begin. */
    String prefix() {
        return prefix;
    }

    /** Returns what the sheet is for, in Thai. */
    String note() {
        return note;
    }

    /** Returns the columns in order. */
    List<RecordColumn> columns() {
        return columns;
    }
}
