package org.kmplan.core.read.internal.words;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;

/** Words by which headings, labels and columns are known, with the synonyms met in real plans. */
public final class PlanWords {
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[][^()（）\\[\\]]{0,80}[)）\\]]");
    private static final Pattern LABEL_TAIL = Pattern.compile(
            "(?:(?<!\\s)\\s++(?:ที่?+)?+\\s*+[0-9๐-๙.]*+|ที่?+\\s*+[0-9๐-๙.]*+|(?<![0-9๐-๙.])[0-9๐-๙.]++)\\s*+$");
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*+(?:(?:ส่วน|ตอน|ตาราง|แบบฟอร์ม)(?:ที่)?\\s*+(?:[0-9๐-๙]{1,2}|[ก-ฮ](?=[\\s.:]))[.:)]?|[0-9๐-๙]{1,2}(?:[.][0-9๐-๙]{1,2}){0,20}[.)]|[ก-ฮ][.)]|[-•–*])\\s*");

    /** What follows the name of a process in its heading: the number of its steps, the year. */
    private static final Pattern SECTION_TAIL = Pattern.compile(
            "(?<!\\s)\\s*+(?:(?:จำนวน\\s*+)?[0-9๐-๙]{1,2}\\s*+ขั้นตอน|(?:ประจำ)?ปี(?:งบประมาณ)?\\s*+(?:พ\\.?\\s*+ศ\\.?\\s*+)?[0-9๐-๙]{2,4})\\s*+$");

    private static final WordTable<PlanColumn> COLUMNS = new WordTable<PlanColumn>()
            .add(
                    PlanColumn.NUMBER,
                    "ที่",
                    "ลำดับ",
                    "ลำดับที่",
                    "ข้อ",
                    "ข้อที่",
                    "ขั้นตอนที่",
                    "ขั้นที่",
                    "No.",
                    "No",
                    "Step No.",
                    "#")
            .add(
                    PlanColumn.ACTIVITY,
                    "กิจกรรม",
                    "กิจกรรมการจัดการความรู้",
                    "กิจกรรมหลัก",
                    "กระบวนการ",
                    "กระบวนการจัดการความรู้",
                    "กระบวนการบริหารการเปลี่ยนแปลง",
                    "กระบวนการบริหารจัดการการเปลี่ยนแปลง",
                    "กิจกรรมการบริหารการเปลี่ยนแปลง",
                    "ขั้นตอน",
                    "ขั้นตอนการดำเนินงาน",
                    "ขั้นตอน/กิจกรรม",
                    "กิจกรรม/ขั้นตอน",
                    "รายการ",
                    "รายการกิจกรรม",
                    "ขั้นตอนการจัดการความรู้",
                    "Activity",
                    "Activities",
                    "KM Process",
                    "KM Process / Activity",
                    "KM Activity",
                    "Step",
                    "Process")
            .add(
                    PlanColumn.METHOD,
                    "วิธีการสู่ความสำเร็จ",
                    "วิธีการ",
                    "วิธีดำเนินการ",
                    "วิธีการดำเนินงาน",
                    "แนวทางการดำเนินงาน",
                    "กิจกรรมย่อย",
                    "รายละเอียดกิจกรรม",
                    "รายละเอียดการดำเนินงาน",
                    "วิธีการดำเนินการ",
                    "วิธีปฏิบัติ",
                    "แนวทางดำเนินการ",
                    "แนวทางการดำเนินการ",
                    "แนวปฏิบัติ",
                    "Method")
            .add(
                    PlanColumn.PERIOD,
                    "ระยะเวลา",
                    "ช่วงเวลา",
                    "ห้วงเวลา",
                    "ระยะเวลาดำเนินการ",
                    "ระยะเวลาดำเนินงาน",
                    "ระยะเวลาการดำเนินงาน",
                    "ระยะเวลาในการดำเนินการ",
                    "ช่วงเวลาดำเนินการ",
                    "กำหนดเวลา",
                    "กำหนดการ",
                    "กำหนดเวลาดำเนินการ",
                    "กำหนดแล้วเสร็จ",
                    "ช่วงระยะเวลา",
                    "ห้วงระยะเวลา",
                    "ห้วงเวลาดำเนินการ",
                    "ห้วงการดำเนินงาน",
                    "ระยะเวลาที่ดำเนินการ",
                    "ระยะเวลาปฏิบัติ",
                    "เวลาดำเนินการ",
                    "เวลา",
                    "วันที่ดำเนินการ",
                    "วัน เดือน ปี",
                    "วัน/เดือน/ปี",
                    "วันเริ่มต้น",
                    "วันที่เริ่มต้น",
                    "เริ่มต้น",
                    "วันเริ่ม",
                    "วันที่เริ่ม",
                    "เริ่ม",
                    "เริ่มดำเนินการ",
                    "Period",
                    "Time",
                    "Timeline",
                    "Time frame",
                    "Duration",
                    "Schedule",
                    "Start",
                    "Start date")
            .add(
                    PlanColumn.PERIOD_END,
                    "วันสิ้นสุด",
                    "วันที่สิ้นสุด",
                    "สิ้นสุด",
                    "แล้วเสร็จ",
                    "วันที่แล้วเสร็จ",
                    "End",
                    "End date")
            .add(
                    PlanColumn.INDICATOR,
                    "ตัวชี้วัด",
                    "ตัวชี้วัดความสำเร็จ",
                    "ตัวชี้วัดผลสำเร็จ",
                    "ตัวบ่งชี้",
                    "ตัวบ่งชี้ความสำเร็จ",
                    "ตัวบ่งชี้กิจกรรม",
                    "ดัชนีชี้วัด",
                    "เครื่องชี้วัด",
                    "ตัวชี้วัดผลการดำเนินงาน",
                    "ตัวชี้วัดผลผลิต",
                    "KPI",
                    "KPIs",
                    "ตัวชี้วัดกิจกรรม",
                    "Indicator",
                    "Indicators")
            .add(
                    PlanColumn.TARGET,
                    "เป้าหมาย",
                    "เป้าหมายตัวชี้วัด",
                    "ค่าเป้าหมาย",
                    "เป้าหมายของตัวชี้วัด",
                    "ค่าเป้าหมายตัวชี้วัด",
                    "เกณฑ์เป้าหมาย",
                    "ค่าเป้าหมายที่กำหนด",
                    "เป้าหมายความสำเร็จ",
                    "เป้าหมายของกิจกรรม",
                    "Target",
                    "Targets")
            .add(PlanColumn.TARGET_GROUP, "กลุ่มเป้าหมาย", "ผู้เข้าร่วม", "ผู้เข้าร่วมกิจกรรม", "กลุ่มผู้เข้าร่วม", "ผู้เข้ารับการอบรม", "Target group")
            .add(
                    PlanColumn.OWNER,
                    "ผู้รับผิดชอบ",
                    "หน่วยงานรับผิดชอบ",
                    "หน่วยงานที่รับผิดชอบ",
                    "หน่วยงานผู้รับผิดชอบ",
                    "เจ้าภาพ",
                    "หน่วยรับผิดชอบ",
                    "หน่วยที่รับผิดชอบ",
                    "ส่วนงานที่รับผิดชอบ",
                    "กองที่รับผิดชอบ",
                    "ผู้ดำเนินการ",
                    "ผู้ดำเนินงาน",
                    "หน่วยดำเนินการ",
                    "หน่วยงานดำเนินการ",
                    "ผู้ปฏิบัติ",
                    "หน่วยปฏิบัติ",
                    "ผู้รับผิดชอบกิจกรรม",
                    "หน่วยงาน",
                    "ผู้รับผิดชอบหลัก",
                    "หน่วยงานหลัก",
                    "Owner",
                    "Responsibility",
                    "Responsible",
                    "Responsible unit",
                    "Responsible person")
            .add(
                    PlanColumn.EVIDENCE,
                    "เอกสารที่แสดงผลสำเร็จของงาน",
                    "เอกสารที่แสดงผลสำเร็จ",
                    "หลักฐาน",
                    "เอกสารอ้างอิง",
                    "เอกสาร/หลักฐาน",
                    "เอกสารหลักฐาน",
                    "หลักฐานอ้างอิง",
                    "เอกสารประกอบ",
                    "ผลผลิต",
                    "ผลผลิตที่ได้",
                    "ชิ้นงาน",
                    "ร่องรอยหลักฐาน",
                    "หลักฐานแสดงผลสำเร็จ",
                    "หลักฐานที่แสดงผลสำเร็จ",
                    "เอกสารแสดงผลสำเร็จ",
                    "Output",
                    "Outputs",
                    "Deliverable",
                    "Deliverables",
                    "Evidence")
            .add(PlanColumn.TOOL, "เครื่องมือ/อุปกรณ์", "เครื่องมือ", "อุปกรณ์", "เครื่องมือและอุปกรณ์", "Tool")
            .add(PlanColumn.BUDGET, "งบประมาณ", "งบประมาณที่ใช้", "ค่าใช้จ่าย", "Budget")
            .add(PlanColumn.STATUS, "สถานะ", "ร้อยละความก้าวหน้า", "ความก้าวหน้า", "Status")
            .add(PlanColumn.RESULT, "ผลการดำเนินงาน", "ผลการดำเนินการ", "ผลลัพธ์", "การดำเนินการ", "Result")
            .add(
                    PlanColumn.RESULT,
                    "ผล",
                    "ผลงาน",
                    "ผลที่ได้",
                    "ผลจริง",
                    "ผลการดำเนินงานจริง",
                    "ผลการดำเนินงานที่ผ่านมา",
                    "ผลการดำเนินงานปีที่ผ่านมา",
                    "ผลปีที่ผ่านมา",
                    "ผลงานที่ผ่านมา",
                    "ปีที่ผ่านมา",
                    "ข้อมูลพื้นฐาน",
                    "ข้อมูลฐาน",
                    "ค่าฐาน",
                    "ค่าพื้นฐาน",
                    "Baseline",
                    "Baseline data",
                    "Actual",
                    "Results")
            .add(
                    PlanColumn.UNIT,
                    "หน่วยนับ",
                    "หน่วยวัด",
                    "หน่วย",
                    "หน่วยนับตัวชี้วัด",
                    "หน่วยนับของตัวชี้วัด",
                    "หน่วยของตัวชี้วัด",
                    "หน่วยการวัด",
                    "Unit",
                    "Units",
                    "Unit of measure",
                    "Measure")
            .add(PlanColumn.REMARK, "หมายเหตุ", "Remark");

    private static final WordTable<HeaderItem> LABELS = new WordTable<HeaderItem>()
            .add(
                    HeaderItem.TOPIC,
                    "ชื่อองค์ความรู้ที่เลือก",
                    "ชื่อองค์ความรู้",
                    "องค์ความรู้ที่เลือก",
                    "องค์ความรู้ที่จำเป็น",
                    "องค์ความรู้ที่จำเป็นเรื่อง",
                    "องค์ความรู้เรื่อง",
                    "องค์ความรู้",
                    "หัวข้อองค์ความรู้",
                    "ชื่อเรื่อง",
                    "ชื่อเรื่ององค์ความรู้",
                    "ชื่อเรื่องความรู้",
                    "ชื่อความรู้",
                    "หัวเรื่อง",
                    "หัวข้อ",
                    "หัวข้อเรื่อง",
                    "หัวข้อ KM",
                    "ประเด็น KM",
                    "ประเด็นการจัดการความรู้",
                    "ประเด็นองค์ความรู้",
                    "ชื่อเรื่อง KM",
                    "เรื่องที่เลือก",
                    "ความรู้ที่เลือก",
                    "KM topic",
                    "หัวข้อความรู้",
                    "ประเด็นความรู้",
                    "ความรู้ที่จำเป็น",
                    "เรื่อง",
                    "Knowledge topic",
                    "Topic",
                    "Body of knowledge")
            .add(
                    HeaderItem.HOST_UNIT,
                    "เจ้าภาพผู้รับผิดชอบองค์ความรู้",
                    "เจ้าภาพ",
                    "เจ้าภาพองค์ความรู้",
                    "เจ้าภาพผู้รับผิดชอบ",
                    "เจ้าของความรู้",
                    "เจ้าขององค์ความรู้",
                    "หน่วยงานเจ้าของความรู้",
                    "หน่วยงานเจ้าขององค์ความรู้",
                    "หน่วยเจ้าภาพ",
                    "หน่วยรับผิดชอบ",
                    "หน่วยที่รับผิดชอบ",
                    "ส่วนงานที่รับผิดชอบ",
                    "กองที่รับผิดชอบ",
                    "สำนัก/กองเจ้าภาพ",
                    "สำนัก/กองที่รับผิดชอบ",
                    "ผู้รับผิดชอบความรู้",
                    "ผู้ดำเนินการ",
                    "เจ้าภาพหลัก",
                    "หน่วยงานเจ้าภาพ",
                    "ผู้รับผิดชอบองค์ความรู้",
                    "หน่วยงานที่รับผิดชอบองค์ความรู้",
                    "หน่วยงานรับผิดชอบ",
                    "หน่วยงานที่รับผิดชอบ",
                    "หน่วยงานผู้รับผิดชอบ",
                    "ผู้รับผิดชอบ",
                    "ผู้รับผิดชอบหลัก",
                    "หน่วยงานหลัก",
                    "Knowledge owner",
                    "Host unit",
                    "Host")
            .add(
                    HeaderItem.STRATEGIC_ISSUE,
                    "ประเด็นยุทธศาสตร์",
                    "ยุทธศาสตร์",
                    "ประเด็นยุทธศาสตร์ที่สนับสนุน",
                    "ประเด็นการพัฒนา",
                    "ยุทธศาสตร์ที่เกี่ยวข้อง",
                    "ยุทธศาสตร์ที่สนับสนุน",
                    "สอดคล้องกับยุทธศาสตร์",
                    "ความสอดคล้องกับยุทธศาสตร์",
                    "สอดคล้องกับประเด็นยุทธศาสตร์",
                    "ยุทธศาสตร์การพัฒนา",
                    "ประเด็นกลยุทธ์",
                    "สนับสนุนยุทธศาสตร์",
                    "ตอบสนองยุทธศาสตร์",
                    "Strategic issue",
                    "Strategy")
            .add(
                    HeaderItem.REASON,
                    "เหตุผลที่เลือกองค์ความรู้",
                    "เหตุผลที่เลือก",
                    "เหตุผลในการเลือกองค์ความรู้",
                    "เหตุผลการเลือกองค์ความรู้",
                    "เหตุผลในการเลือก",
                    "เหตุผลการเลือก",
                    "เหตุผลที่คัดเลือก",
                    "เหตุผลและความสำคัญ",
                    "ความสำคัญและที่มา",
                    "ความเป็นมา",
                    "หลักการเหตุผล",
                    "หลักการและเหตุผล",
                    "เหตุผลและความจำเป็น",
                    "เหตุผลความจำเป็น",
                    "ที่มาและความสำคัญ",
                    "เหตุผล",
                    "Reason")
            .add(
                    HeaderItem.ACHIEVEMENT_INDICATOR,
                    "ตัวชี้วัดผลสัมฤทธิ์",
                    "ตัวชี้วัดผลสัมฤทธิ์ของงาน",
                    "ตัวบ่งชี้",
                    "ตัวบ่งชี้ความสำเร็จ",
                    "ตัวบ่งชี้ผลสัมฤทธิ์",
                    "ตัวชี้วัดที่เกี่ยวข้อง",
                    "ตัวชี้วัดที่สอดคล้อง",
                    "ตัวชี้วัดผลสำเร็จ",
                    "ตัวชี้วัดตามคำรับรอง",
                    "ตัวชี้วัดตามคำรับรองการปฏิบัติราชการ",
                    "ตัวชี้วัดความสำเร็จ",
                    "ตัวชี้วัด",
                    "Achievement indicator")
            .add(
                    HeaderItem.ORGANISATION,
                    "หน่วยงาน",
                    "ชื่อหน่วยงาน",
                    "ส่วนราชการ",
                    "ชื่อส่วนราชการ",
                    "องค์กร",
                    "องค์กรปกครองส่วนท้องถิ่น",
                    "ชื่อองค์กรปกครองส่วนท้องถิ่น",
                    "Agency",
                    "Organisation",
                    "Organization")
            .add(
                    HeaderItem.FISCAL_YEAR,
                    "ปีงบประมาณ",
                    "ประจำปีงบประมาณ",
                    "ปีงบประมาณ พ.ศ.",
                    "ประจำปีงบประมาณ พ.ศ.",
                    "Fiscal year");

    private static final WordTable<PlanProcess> SECTIONS = new WordTable<PlanProcess>()
            .add(
                    PlanProcess.KMP,
                    "กิจกรรมการจัดการความรู้",
                    "กระบวนการจัดการความรู้",
                    "ตารางกระบวนการจัดการความรู้",
                    "KM Process",
                    "Knowledge Management Process",
                    "KMP")
            .add(
                    PlanProcess.CMP,
                    "กระบวนการบริหารจัดการการเปลี่ยนแปลง",
                    "กระบวนการบริหารการเปลี่ยนแปลง",
                    "กระบวนการบริหารจัดการเปลี่ยนแปลง",
                    "กระบวนการจัดการการเปลี่ยนแปลง",
                    "กิจกรรมการบริหารการเปลี่ยนแปลง",
                    "กิจกรรมการบริหารจัดการการเปลี่ยนแปลง",
                    "การบริหารการเปลี่ยนแปลง",
                    "การบริหารจัดการการเปลี่ยนแปลง",
                    "Change Management Process",
                    "CMP");

    private static final WordTable<Boolean> REMARKS =
            new WordTable<Boolean>().add(true, "หมายเหตุ", "คำอธิบาย", "Remark");

    private PlanWords() {}

    /** Returns the column that a heading means; the whole cell counts, remarks in brackets apart. */
    public static Optional<WordTable.Match<PlanColumn>> column(String heading) {
        Optional<WordTable.Match<PlanColumn>> whole = COLUMNS.find(heading);
        return whole.isPresent()
                ? whole
                : COLUMNS.find(trimColon(BRACKETS.matcher(heading).replaceAll(" ")));
    }

    /** Returns the header field that a label means; a number behind the label does not matter. */
    public static Optional<WordTable.Match<HeaderItem>> label(String label) {
        String bare = NUMBERING
                .matcher(BRACKETS.matcher(trimColon(label)).replaceAll(" "))
                .replaceFirst("");
        Optional<WordTable.Match<HeaderItem>> whole = LABELS.find(bare);
        return whole.isPresent() ? whole : LABELS.find(LABEL_TAIL.matcher(bare).replaceFirst(""));
    }

    /** Returns the process whose section a heading opens. */
    public static Optional<WordTable.Match<PlanProcess>> section(String heading) {
        String bare = NUMBERING.matcher(trimColon(heading)).replaceFirst("");
        Optional<WordTable.Match<PlanProcess>> whole = SECTIONS.find(bare);
        return whole.isPresent()
                ? whole
                : SECTIONS.find(SECTION_TAIL
                        .matcher(BRACKETS.matcher(bare).replaceAll(" "))
                        .replaceFirst(""));
    }

    /** Tells whether a line opens the remarks below a table. */
    public static boolean isRemarkHeading(String line) {
        return REMARKS.find(trimColon(line)).isPresent();
    }

    private static String trimColon(String text) {
        String line = text.strip();
        return line.endsWith(":") || line.endsWith("：") ? line.substring(0, line.length() - 1) : line;
    }
}
