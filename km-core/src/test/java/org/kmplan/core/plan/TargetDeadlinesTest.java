package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.time.FiscalYear;

/** Last days that targets of a plan of FY2566 state, in the words of agencies. */
class TargetDeadlinesTest {
    /** Target and its last day: none if it states none, a question mark if it says that it has one and cannot be told. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        มีคำสั่งแต่งตั้งคณะทำงานภายในเดือนม.ค. ๒๕๖๖ | 2023-01-31
        มีคำสั่งแต่งตั้งคณะทำงาน ภายในวันที่ ๑๕ พฤศจิกายน ๒๕๖๕ | 2022-11-15
        แต่งตั้งคณะทำงานแล้วเสร็จภายใน 31/1/66 | 2023-01-31
        แต่งตั้งคณะทำงานก่อนวันที่ ๑ กุมภาพันธ์ ๒๕๖๖ | 2023-01-31
        ดำเนินการภายในม.ค. - มี.ค. ๒๕๖๖ | 2023-03-31
        จัดประชุมสื่อสาร ๑ ครั้ง ภายในมกราคม–มีนาคม | 2023-03-31
        Plan communicated to all staff within Q2 | 2023-03-31
        มีแผนการจัดการความรู้ ภายในเดือนพฤศจิกายน | 2022-11-30
        จัดทำแผนแล้วเสร็จภายในไตรมาส ๑/๒๕๖๖ | 2022-12-31
        KM plan issued no later than 15 March 2023 | 2023-03-15
        มีแผน ๑ ฉบับ ไม่เกินวันที่ ๑๕ มี.ค. ๖๖ | 2023-03-15
        อบรมแล้วเสร็จก่อนเดือนมีนาคม ๒๕๖๖ | 2023-02-28
        Training completed before 1 April 2023 | 2023-03-31
        รายงานผลภายในสิ้นปีงบประมาณ | 2023-09-30
        Results reported by the end of FY 2023 | 2023-09-30
        จัดกิจกรรมยกย่องชมเชย ๑ ครั้ง ภายใน 30 ก.ย. 66 | 2023-09-30
        ยกย่องบุคคลต้นแบบ ภายในปีงบประมาณ พ.ศ. ๒๕๖๖ | 2023-09-30
        อย่างน้อย ๒ องค์ความรู้ ภายในครึ่งปีแรก | 2023-03-31
        Two knowledge items identified within the first half of the fiscal year | 2023-03-31
        รวบรวมเอกสาร ๒ ฉบับ ภายในไตรมาส ๒/๒๕๖๖ | 2023-03-31
        Two documents collected by Q2 | 2023-03-31
        จัดทำคู่มือ ๑ เล่ม แล้วเสร็จภายใน พ.ย. ๖๕ - ก.พ. ๖๖ | 2023-02-28
        จัดทำคลังความรู้แล้วเสร็จสิ้นไตรมาสที่ ๓ | 2023-06-30
        ปรับปรุงคู่มือแล้วเสร็จภายใน 03/04/2566 | 2023-04-03
        Handbook reviewed by 2023-05-31 | 2023-05-31
        เผยแพร่ ๒ ช่องทาง ภายในวันที่ ๑๕ ต.ค. | 2022-10-15
        จัดเวทีแลกเปลี่ยน ๑ ครั้ง ภายในครึ่งปีหลัง | 2023-09-30
        Exchange forum held by January 31, 2023 | 2023-01-31
        บุคลากรร้อยละ ๘๐ ได้เรียนรู้ ภายในเดือน ก.พ. ๒๕๖๗ | 2024-02-29
        One use case by the end of Q2 of calendar year 2023 | 2023-06-30
        แต่งตั้งคณะทำงานภายในต้นเดือนมกราคม ๒๕๖๖ | 2023-01-31
        จัดเวทีแลกเปลี่ยนภายในกลางเดือนมีนาคม ๒๕๖๖ | 2023-03-31
        Handbook finished by mid-year | ?
        รวบรวมเอกสารแล้วเสร็จภายในกลางปี | ?
        นำความรู้ไปใช้ ๑ เรื่อง ภายในสิ้นปี ๒๕๖๖ | 2023-09-30
        บ่งชี้ความรู้ ๒ เรื่อง ก่อนสิ้นเดือนมีนาคม ๒๕๖๖ | 2023-03-30
        เผยแพร่ภายใน ๘ ม.ย. ๖๖ | ?
        สื่อสารแผนภายในวันที่ ๓๐ กุมภาพันธ์ ๒๕๖๖ | ?
        จัดระบบความรู้ภายใน ก.ย. ๒๕๖๖ - ม.ค. ๒๕๖๖ | ?
        ประชุมระดมสมอง ๑ ครั้ง ภายในสิ้นเดือน | ?
        แลกเปลี่ยนเรียนรู้ไม่เกิน ๓ เรื่อง | none
        จัดกิจกรรมภายในหน่วยงาน ๒ ครั้ง | none
        มีแผนการจัดการความรู้ ปีพ.ศ. ๒๕๖๖ ภายในกำหนด | ?
        รายงานการประชุมคณะทำงาน ครั้งที่ ๒/๒๕๖๖ จำนวน ๑ ฉบับ | none
        มีคำสั่งที่ ๑๒๕/๒๕๖๖ ลงวันที่ ๑๖ มกราคม ๒๕๖๖ | none
        รวบรวมหนังสือสั่งการ ลงวันที่ ๒๙ มีนาคม ๒๕๖๒ จำนวน ๑ ฉบับ | none
        บุคลากรร้อยละ ๘๐ (ข้อมูลบุคลากร ณ วันที่ ๓๐ กันยายน ๒๕๖๕) | none
        Knowledge increased by 10 percent | none
        Items published by the KM team on 2 channels within the department | none
        Staff may propose 2 topics | none
        ตอบข้อซักถามไม่เกิน ๓ วันทำการต่อเรื่อง | none
        แล้วเสร็จร้อยละ ๑๐๐ | none
        ปรับปรุงคู่มือให้สอดคล้องแผนพัฒนา พ.ศ. ๒๕๖๖ - ๒๕๗๐ จำนวน ๑ เล่ม | none
        KM plan FY 2023 issued | none
        courses that satisfy 2023 standards in which 20 persons take part | none
        rules in which courses by satisfy 2023 are named | none
        KM plan of the fiscal year 2023 | none
        1 plan by the end of the fiscal year | 2023-09-30
        1 plan by end of Q1 | 2022-12-31
        1 plan within the second quarter | 2023-03-31
        1 plan in the second quarter of FY 2023 | 2023-03-31
        1 plan before 2023-02-01 | 2023-01-31
        80% of staff trained by the end of the first half of the fiscal year | 2023-03-31
        at least 2 topics in the first half of the year | 2023-03-31
        2 reports, one for each half of the fiscal year | none
        12-15 persons | none
        one in the first quarter and one in the third quarter | 2022-12-31
        budget of fiscal year 2023 used up to 95% | none
        2 of 3 items, Q&A session held | none
        ดำเนินการไม่เกินกลางเดือนมีนาคม 2566 | 2023-03-31
        """)
    void a_target_is_due_by_the_day_that_it_states(String text, String day) {
        List<TargetExpression> targets = TargetExpression.readAll(text, Optional.of(FiscalYear.of(2566)));
        assertThat(targets).extracting(TargetDeadlinesTest::day).contains(day);
        assertThat(targets)
                .extracting(TargetDeadlinesTest::day)
                .allMatch(each -> each.equals(day) || each.equals("none"));
    }

    private static String day(TargetExpression target) {
        boolean unclear =
                target.kind() == TargetKind.UNREADABLE || target.notes().contains(TargetNote.DEADLINE_NOT_STATED);
        return target.by().flatMap(period -> period.end()).map(Object::toString).orElse(unclear ? "?" : "none");
    }
}
