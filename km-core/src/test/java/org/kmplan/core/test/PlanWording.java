package org.kmplan.core.test;

import static org.kmplan.core.test.StepWords.count;
import static org.kmplan.core.test.StepWords.fixed;
import static org.kmplan.core.test.StepWords.percent;
import static org.kmplan.core.test.StepWords.proof;

import java.util.List;
import java.util.Map;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.PlanStep;

/** Words of compliant plans, row by row. */
final class PlanWording {
    /** Sentence of CMP3 that declares how many steps there are. */
    static final String TOTALS =
            "โดยมีกระบวนการจัดการความรู้ 7 ขั้นตอน และกระบวนการบริหารการเปลี่ยนแปลง 6 ขั้นตอน รวม 13 ขั้นตอน";

    static final List<String> TOPICS = List.of(
            "การดูแลสวนสาธารณะ",
            "การจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง",
            "การบริการงานทะเบียนราษฎร",
            "Digital service design");

    static final List<String> RISK_TOPICS = List.of(
            "กระบวนการบริหารจัดการความเสี่ยง", "การจัดทำแผนบริหารความเสี่ยงของโครงการ", "Risk management of projects");

    static final List<String> HOSTS =
            List.of("กองช่าง", "กองยุทธศาสตร์และงบประมาณ", "สำนักปลัดเทศบาล", "Finance Division");

    static final List<String> ORGANISATIONS =
            List.of("เทศบาลตำบลตัวอย่าง", "องค์การบริหารส่วนจังหวัดตัวอย่าง", "องค์การบริหารส่วนตำบลตัวอย่าง");

    static final List<String> ISSUES =
            List.of("การเสริมสร้างธรรมาภิบาล", "สิ่งแวดล้อมน่าอยู่", "การพัฒนาบุคลากรและองค์กร", "Good governance");

    static final List<String> REASONS = List.of(
            "เพื่อให้ผู้ปฏิบัติงานทำงานแทนกันได้",
            "ผู้มีประสบการณ์กำลังจะเกษียณอายุราชการ จึงต้องเก็บความรู้ไว้ในหน่วยงาน",
            "ประชาชนร้องเรียนเรื่องความล่าช้ามากขึ้น",
            "staff turnover");

    static final List<String> ACHIEVEMENTS = List.of(
            "ระดับความสำเร็จของการพัฒนาบุคลากร", "ระดับความสำเร็จของการจัดการความรู้", "ความพึงพอใจของผู้รับบริการ");

    static final List<String> OWNERS =
            List.of("ฝ่ายวิชาการ", "งานบริหารทั่วไป", "กลุ่มงานนโยบายและแผน", "กองคลัง", "Planning Section");

    static final String HOST_REFERENCE = "กองเจ้าภาพที่รับผิดชอบองค์ความรู้";

    static final String GENERIC_OWNER = "เจ้าหน้าที่ที่เกี่ยวข้อง";

    private static final List<String> GROUPS = List.of(
            "บุคลากรที่เกี่ยวข้อง",
            "บุคลากรทั้งในและนอกสังกัด",
            "คณะทำงานจัดการความรู้",
            "บุคลากรในสังกัด",
            "concerned personnel");

    private static final Map<String, StepWords> ROWS = Map.ofEntries(
            Map.entry(
                    "KMP1",
                    new StepWords(
                            List.of(
                                    "ประชุมบ่งชี้ความรู้ที่ชัดแจ้งและความรู้ที่ฝังอยู่ในคน",
                                    "Workshop on explicit knowledge and tacit knowledge",
                                    "สำรวจความรู้ที่จำเป็น ทั้งความรู้ที่ชัดแจ้ง (Explicit Knowledge) และความรู้ที่ฝังอยู่ในตัวบุคคล (Tacit Knowledge)"),
                            List.of(
                                    "ความรู้ที่ชัดแจ้ง: สำรวจเอกสารและระเบียบ",
                                    "ความรู้ที่ฝังอยู่ในคน: สอบถามผู้ปฏิบัติงาน",
                                    "ประชุมเพื่อเห็นชอบรายการ"),
                            List.of(count("จำนวนรายการองค์ความรู้", 2, "รายการองค์ความรู้", "องค์ความรู้", "เรื่อง")),
                            List.of(count("จำนวนครั้งที่ประชุม", 1, "ครั้ง"), count("จำนวนแบบสำรวจ", 1, "ชุด")),
                            List.of(
                                    proof("รายงานการประชุมบ่งชี้ความรู้", EvidenceType.MEETING_MINUTES),
                                    proof(
                                            "รายงานการประชุม หรือสรุปผลองค์ความรู้",
                                            EvidenceType.MEETING_MINUTES,
                                            EvidenceType.KNOWLEDGE_SUMMARY),
                                    proof("แบบสำรวจความรู้", EvidenceType.EVALUATION)),
                            GROUPS)),
            Map.entry(
                    "KMP2",
                    new StepWords(
                            List.of(
                                    "รวบรวมความรู้ที่ชัดแจ้งจากเอกสารและความรู้ที่ฝังอยู่ในคนจากการสัมภาษณ์",
                                    "Collect explicit knowledge and interview holders of tacit knowledge"),
                            List.of(
                                    "ความรู้ที่ชัดแจ้ง: รวบรวมเอกสารที่เกี่ยวข้อง",
                                    "ความรู้ที่ฝังอยู่ในคน: สัมภาษณ์ผู้มีประสบการณ์",
                                    "สรุปผลการรวบรวม"),
                            List.of(
                                    count("จำนวนเอกสารที่รวบรวม", 2, "ฉบับ", "ชิ้น", "เล่ม"),
                                    count("จำนวนครั้งที่สัมภาษณ์", 1, "ครั้ง", "กิจกรรม")),
                            List.of(count("จำนวนผู้ให้ความรู้", 1, "คน")),
                            List.of(
                                    proof("เอกสารจากเว็บไซต์", EvidenceType.SOURCE_DOCUMENT),
                                    proof("บันทึกการประชุมถอดความรู้", EvidenceType.MEETING_MINUTES),
                                    proof("ภาพถ่ายการสัมภาษณ์", EvidenceType.PHOTO)),
                            GROUPS)),
            Map.entry(
                    "KMP3",
                    new StepWords(
                            List.of(
                                    "จัดหมวดหมู่ความรู้ที่ชัดแจ้งและเรียบเรียงความรู้ที่ฝังอยู่ในคน",
                                    "Arrange explicit knowledge and write down tacit knowledge"),
                            List.of(
                                    "ความรู้ที่ชัดแจ้ง: เรียบเรียงเป็นเอกสาร",
                                    "ความรู้ที่ฝังอยู่ในคน: บันทึกเป็นกรณีตัวอย่าง",
                                    "จัดเก็บไว้ในคลังความรู้"),
                            List.of(
                                    count("จำนวนชุดเอกสาร", 1, "ชุด", "ฉบับ", "เล่ม"),
                                    count("จำนวนเรื่องที่พร้อมเผยแพร่", 1, "เรื่อง", "องค์ความรู้")),
                            List.of(count("จำนวนครั้งที่ประชุมคณะทำงาน", 1, "ครั้ง")),
                            List.of(
                                    proof("เอกสารที่รวบรวมองค์ความรู้", EvidenceType.COMPILED_DOCUMENT),
                                    proof("คลังความรู้ของหน่วยงาน", EvidenceType.COMPILED_DOCUMENT)),
                            GROUPS)),
            Map.entry(
                    "KMP4",
                    new StepWords(
                            List.of(
                                    "ปรับปรุงเอกสารให้เป็นมาตรฐาน",
                                    "ตรวจทานเนื้อหาให้สมบูรณ์และเป็นปัจจุบัน",
                                    "Review the manual"),
                            List.of("ตรวจทานเนื้อหา", "ปรับปรุงให้เป็นปัจจุบัน", "เสนอผู้บริหารเห็นชอบ"),
                            List.of(count("จำนวนองค์ความรู้ที่ปรับปรุง", 1, "องค์ความรู้", "เรื่อง")),
                            List.of(count("จำนวนครั้งที่ตรวจทาน", 1, "ครั้ง")),
                            List.of(
                                    proof("คู่มือการปฏิบัติงาน", EvidenceType.MANUAL),
                                    proof("แบบประเมินความสมบูรณ์ของเนื้อหา", EvidenceType.EVALUATION)),
                            GROUPS)),
            Map.entry(
                    "KMP5",
                    new StepWords(
                            List.of(
                                    "เผยแพร่ความรู้ให้ค้นหาได้ง่าย",
                                    "เผยแพร่ทางเว็บไซต์และหนังสือเวียน",
                                    "Publish on the web site"),
                            List.of("เผยแพร่ทางเว็บไซต์", "แจ้งเวียนทุกกอง", "ปิดประกาศที่บอร์ดประชาสัมพันธ์"),
                            List.of(count("จำนวนช่องทางที่เผยแพร่", 2, "ช่องทาง")),
                            List.of(count("จำนวนเรื่องที่เผยแพร่", 1, "เรื่อง")),
                            List.of(
                                    proof("หนังสือแจ้งเวียน", EvidenceType.CIRCULAR),
                                    proof("การเผยแพร่คู่มือทางเว็บไซต์", EvidenceType.WEB_PUBLICATION)),
                            GROUPS)),
            Map.entry(
                    "KMP6",
                    new StepWords(
                            List.of(
                                    "แลกเปลี่ยนเรียนรู้ระหว่างกอง",
                                    "จัดเวทีแลกเปลี่ยนเรียนรู้และติดตามการนำไปใช้",
                                    "Sharing forum"),
                            List.of("จัดเวทีแลกเปลี่ยนเรียนรู้", "ติดตามการนำความรู้ไปใช้", "สรุปบทเรียน"),
                            List.of(
                                    percent(
                                            "ร้อยละของผู้เข้าร่วม",
                                            "บุคลากรที่เกี่ยวข้องเข้าร่วม",
                                            "กลุ่มเป้าหมายเข้าร่วม"),
                                    count("จำนวนเรื่องที่ติดตามการนำไปใช้", 1, "เรื่อง", "ประเด็น"),
                                    count("จำนวนองค์ความรู้ที่แลกเปลี่ยน", 1, "องค์ความรู้")),
                            List.of(),
                            List.of(
                                    proof("รายชื่อผู้เข้าร่วมแลกเปลี่ยน", EvidenceType.ATTENDANCE_LIST),
                                    proof("ภาพถ่ายเวทีแลกเปลี่ยน", EvidenceType.PHOTO)),
                            GROUPS)),
            Map.entry(
                    "KMP7",
                    new StepWords(
                            List.of(
                                    "นำความรู้ไปใช้ในการปฏิบัติงาน",
                                    "เรียนรู้จากคู่มือและนำไปใช้",
                                    "Use the knowledge at work"),
                            List.of("เรียนรู้จากคู่มือ", "นำความรู้ไปใช้", "ประเมินผลการเรียนรู้"),
                            List.of(percent(
                                    "ร้อยละของบุคลากรที่ได้เรียนรู้",
                                    "บุคลากรที่เกี่ยวข้อง",
                                    "บุคลากรที่เกี่ยวข้องได้เรียนรู้")),
                            List.of(count("จำนวนกรณีที่นำไปใช้", 1, "เรื่อง")),
                            List.of(
                                    proof("แบบประเมินการเรียนรู้", EvidenceType.EVALUATION),
                                    proof("รายงานการนำความรู้ไปใช้", EvidenceType.REPORT)),
                            GROUPS)),
            Map.entry(
                    PlanStep.RECOGNITION_ID,
                    new StepWords(
                            List.of(
                                    "คัดเลือกและยกย่องผู้ปฏิบัติงานดีเด่น",
                                    "ประกาศเกียรติคุณผู้มีผลงานดี",
                                    "Honour good work"),
                            List.of("คัดเลือกตัวอย่างที่ดี", "เผยแพร่ให้ทุกกองทราบ", "มอบเกียรติบัตร"),
                            List.of(
                                    count("จำนวนตัวอย่างที่ยกย่อง", 1, "ตัวอย่าง", "คน"),
                                    count("จำนวนช่องทางที่ประชาสัมพันธ์", 1, "ช่องทาง")),
                            List.of(),
                            List.of(
                                    proof("เกียรติบัตร", EvidenceType.CERTIFICATE),
                                    proof("คำสั่งคัดเลือกผู้มีผลงานดี", EvidenceType.ORDER)),
                            GROUPS)),
            Map.entry(
                    "CMP1",
                    change(
                            List.of(
                                    "แต่งตั้งคณะทำงานจัดการความรู้",
                                    "จัดทำคำสั่งและประชุมชี้แจงคณะทำงาน",
                                    "Appoint the working group"),
                            List.of("แต่งตั้งคณะทำงาน", "ประชุมชี้แจงคณะทำงาน"),
                            fixed("คำสั่งแต่งตั้งคณะทำงาน", "มีคำสั่งแต่งตั้งคณะทำงาน"),
                            List.of(count("จำนวนครั้งที่ประชุมชี้แจง", 1, "ครั้ง")))),
            Map.entry(
                    "CMP2",
                    change(
                            List.of(
                                    "ชี้แจงแผนในที่ประชุมประจำเดือน",
                                    "สื่อสารแนวทางให้ทุกกองทราบ",
                                    "Explain the plan to all divisions"),
                            List.of("ชี้แจงแผนในที่ประชุม", "แจ้งเวียนกำหนดการ"),
                            count("จำนวนครั้งที่ชี้แจง", 1, "ครั้ง"),
                            List.of(count("จำนวนหนังสือที่แจ้งเวียน", 1, "ฉบับ")))),
            Map.entry(
                    "CMP3",
                    change(
                            List.of("จัดทำแผนการจัดการความรู้", "จัดทำแผนและแบบฟอร์มกลาง", "Draw up the plan"),
                            List.of("จัดทำแผนการจัดการความรู้", "จัดทำแบบฟอร์มกลาง"),
                            fixed("แผนการจัดการความรู้", "มีแผนการจัดการความรู้"),
                            List.of(count("จำนวนแบบฟอร์ม", 1, "ชุด")))),
            Map.entry(
                    "CMP4",
                    change(
                            List.of("ฝึกอบรมและวัดผลผู้เข้าอบรม", "อบรมเชิงปฏิบัติการ", "Train the staff"),
                            List.of("ฝึกอบรม", "วัดผลผู้เข้าอบรม"),
                            percent("ผลการประเมินการฝึกอบรม", "", "ผลการประเมิน"),
                            List.of(count("จำนวนครั้งที่อบรม", 1, "ครั้ง")))),
            Map.entry(
                    "CMP5",
                    change(
                            List.of(
                                    "รายงานผลต่อผู้บริหารท้องถิ่น",
                                    "ติดตามผลและสรุปเสนอผู้บริหาร",
                                    "Report to the executive"),
                            List.of("ติดตามผล", "รายงานผลต่อผู้บริหารท้องถิ่น"),
                            fixed(
                                    "จำนวนครั้งของการรายงาน",
                                    "รายงานผลอย่างน้อย ปีละ 1 ครั้ง",
                                    "อย่างน้อย 1 ครั้ง",
                                    "อย่างน้อยปีละ 2 ครั้ง",
                                    "ไตรมาสละ 1 ครั้ง",
                                    "อย่างน้อย 1 ครั้ง/ปี"),
                            List.of(count("จำนวนครั้งที่ติดตามผล", 1, "ครั้ง")))),
            Map.entry(
                    "CMP6",
                    change(
                            List.of("จัดพิธียกย่องชมเชย", "ยกย่องชมเชยและให้รางวัลประจำปี", "Honour the best"),
                            List.of("ยกย่องชมเชยผู้มีผลงานดี", "ให้รางวัล"),
                            count("จำนวนครั้งที่จัดพิธี", 1, "ครั้ง", "กิจกรรม"),
                            List.of(count("จำนวนรางวัลที่มอบ", 1, "ชิ้น")))));

    private PlanWording() {}

    static StepWords of(String row) {
        StepWords words = ROWS.get(row);
        if (words == null) {
            throw new IllegalArgumentException("There are no words for the row " + row);
        }
        return words;
    }

    private static StepWords change(
            List<String> works, List<String> parts, StepWords.Demand demand, List<StepWords.Demand> extras) {
        return new StepWords(works, parts, List.of(demand), extras, List.of(), List.of());
    }
}
