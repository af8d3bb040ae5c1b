package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Further expressions that officers write; \n is a new line, other escapes are Unicode. Read for a plan of FY2566. */
class PeriodVariantsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        1 - 15 ม.ค. 66|Range 2023-01-01..2023-01-15 [SHORT_YEAR]
        15 - 1 ม.ค. 2566|REVERSED
        25 ธ.ค. - 5 ม.ค. 2566|Range 2022-12-25..2023-01-05 [START_YEAR_INFERRED]
        1 ต.ค. 65 - 30 ก.ย. 66|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        ต.ค. - มี.ค. 2566|Range 2022-10-01..2023-03-31 [START_YEAR_INFERRED]
        ต.ค. 2565 - ก.ย.|Range 2022-10-01..2023-09-30 [START_YEAR_INFERRED]
        ต.ค. - ก.ย.|Range 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        พ.ย. - ก.พ.|Range 2022-11-01..2023-02-28 [YEAR_FROM_PLAN]
        ก.ย. - ต.ค.|REVERSED
        ต.ค. - ธ.ค. ปีงบประมาณ 2566|Range 2022-10-01..2022-12-31
        ตุลาคม ปีงบประมาณ พ.ศ. 2567|Month 2023-10-01..2023-10-31
        เดือนมกราคม ถึงเดือนมีนาคม พ.ศ. 2566|Range 2023-01-01..2023-03-31
        ระหว่างเดือน ม.ค. และ มี.ค. 2566|Range 2023-01-01..2023-03-31
        ระหว่างวันที่ 5 - 7 มกราคม 2566|Range 2023-01-05..2023-01-07
        ต.ค.65 - มี.ค.66|Range 2022-10-01..2023-03-31 [SHORT_YEAR]
        ต.ค.65 ~ มี.ค.66|Range 2022-10-01..2023-03-31 [SHORT_YEAR]
        ต.ค. 2565 — มี.ค. 2566|Range 2022-10-01..2023-03-31
        ต.ค. 2565 จนถึง มี.ค. 2566|Range 2022-10-01..2023-03-31
        ไตรมาสที่ 2/2566|Quarters 2023-01-01..2023-03-31
        ไตรมาส 2 ปี 2566|Quarters 2023-01-01..2023-03-31 [MAY_BE_CALENDAR_YEAR]
        ไตรมาส 2 ปีปฏิทิน 2566|Range 2023-04-01..2023-06-30
        ไตรมาส 1-2 ปีงบประมาณ 2566|Quarters 2022-10-01..2023-03-31
        ไตรมาส 1 และ 2|Quarters 2022-10-01..2023-03-31 [YEAR_FROM_PLAN]
        ไตรมาสที่ 1, 3|Quarters 2022-10-01..2022-12-31 [YEAR_FROM_PLAN]; Quarters 2023-04-01..2023-06-30 [YEAR_FROM_PLAN]
        ไตรมาส 4/2565 - 1/2566|Range 2022-07-01..2022-12-31
        ไตรมาส 3 - 1|REVERSED
        ไตรมาส 5|IMPOSSIBLE_DATE
        ไตรมาสแรก|Quarters 2022-10-01..2022-12-31 [YEAR_FROM_PLAN]
        Q1|Quarters 2022-10-01..2022-12-31 [YEAR_FROM_PLAN]
        Q2/2566|Quarters 2023-01-01..2023-03-31
        Q1-Q2 ปีงบประมาณ 2566|Quarters 2022-10-01..2023-03-31
        ปีงบประมาณ 2567 ไตรมาส 2|Quarters 2024-01-01..2024-03-31
        ปีงบประมาณ 2567 : ม.ค. - มี.ค.|Range 2024-01-01..2024-03-31
        ไตรมาสที่ 2 (ม.ค. - มี.ค. 2566)|Quarters 2023-01-01..2023-03-31 [YEAR_FROM_PLAN]
        ไตรมาสที่ 1 (ม.ค. - มี.ค. 2566)|NOT_UNDERSTOOD
        ปีงบประมาณ 2566 (ต.ค. 65 - ก.ย. 66)|FiscalYears 2022-10-01..2023-09-30
        ครึ่งปีแรก|Half 2022-10-01..2023-03-31 [YEAR_FROM_PLAN, MAY_BE_CALENDAR_YEAR]
        ครึ่งปีแรกของปีงบประมาณ 2566|Half 2022-10-01..2023-03-31
        6 เดือนแรก|Round 2022-10-01..2023-03-31 [YEAR_FROM_PLAN]
        รอบ 6 เดือนแรก ปีงบประมาณ 2566|Round 2022-10-01..2023-03-31
        6 เดือนหลัง|Half 2023-04-01..2023-09-30 [YEAR_FROM_PLAN, MAY_BE_CALENDAR_YEAR]
        รอบ 18 เดือน|NOT_UNDERSTOOD
        ต้นเดือน ก.ย. 66|Month 2023-09-01..2023-09-30 [SHORT_YEAR, VAGUE]
        ปลายเดือนกันยายน 2566|Month 2023-09-01..2023-09-30 [VAGUE]
        สิ้นเดือน ก.ย. 66|Day 2023-09-30..2023-09-30 [SHORT_YEAR]
        ภายในสิ้นเดือน ก.พ. 2567|Deadline ..2024-02-29
        ต้นเดือน ม.ค. - ปลายเดือน มี.ค. 2566|Range 2023-01-01..2023-03-31 [VAGUE]
        ภายในสิ้นปีงบประมาณ 2566|Deadline ..2023-09-30
        ภายในสิ้นปีงบประมาณ|Deadline ..2023-09-30 [YEAR_FROM_PLAN]
        ภายในไตรมาสที่ 2|Deadline ..2023-03-31 [YEAR_FROM_PLAN]
        ภายในไตรมาส 1 - 2|Range! 2022-10-01..2023-03-31 [YEAR_FROM_PLAN]
        ภายในปีงบประมาณ 2566|Deadline ..2023-09-30
        ภายในเดือน มี.ค. และ ก.ย. 2566|Deadline ..2023-03-31; Deadline ..2023-09-30
        ก่อนวันที่ 30 ก.ย. 66|Deadline! ..2023-09-29 [SHORT_YEAR]
        ก่อนเดือน ก.ย. 2566|Deadline! ..2023-08-31
        ก่อนสิ้นเดือน ก.ย. 2566|Deadline! ..2023-09-29
        ก่อน ม.ค. - มี.ค. 2566|NOT_UNDERSTOOD
        หลังจากวันที่ 30 มิ.ย. 2566|OpenEnded! 2023-07-01..
        หลังสิ้นปีงบประมาณ 2566|OpenEnded! 2023-10-01..
        ตั้งแต่ ม.ค. 2566|OpenEnded 2023-01-01..
        เริ่ม ม.ค. 2566 เป็นต้นไป|OpenEnded 2023-01-01..
        ก.ย.2566เป็นต้นไป|OpenEnded 2023-09-01..
        ม.ค. - มี.ค. 2566 เป็นต้นไป|NOT_UNDERSTOOD
        ตั้งแต่ปี 2560 ถึงปัจจุบัน|OpenEnded 2017-01-01.. [MAY_BE_FISCAL_YEAR, HISTORY]
        ทุก 3 เดือน|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุก 6 เดือน|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุก ๆ เดือน|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุกๆ 3 เดือน|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุก 2 เดือน|NOT_UNDERSTOOD
        ทุกเดือน ตลอดปีงบประมาณ 2567|Recurring 2023-10-01..2024-09-30
        เดือนละ 1 ครั้ง|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        เดือนละ 2 ครั้ง|NOT_UNDERSTOOD
        ทุกวันที่ 5 ของเดือน|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุกเดือน ม.ค. - มี.ค. 2566|NOT_UNDERSTOOD
        มกราคม 2566 - |NOT_UNDERSTOOD
        มกราคม 2566 ถึง|NOT_UNDERSTOOD
        ม.ค. - ต.ย. 2566|NOT_UNDERSTOOD
        ม.ค. - ม.ย. 2566|AMBIGUOUS_MONTH
        ม.ค. 2566 - มี.ค. 2566 - พ.ค. 2566|NOT_UNDERSTOOD
        มี.ค. และ ก.ย. 2566|Months 2023-03-01..2023-09-30
        ก.ย., มี.ค. 2566|Months 2023-03-01..2023-09-30
        ต.ค., ม.ค. และ เม.ย. 2566|Months 2022-10-01..2023-04-30 [START_YEAR_INFERRED]
        ต.ค. ม.ค. 2566|NOT_UNDERSTOOD
        ม.ค. และ ก.ค.|Months 2023-01-01..2023-07-31 [YEAR_FROM_PLAN]
        ม.ค. หรือ ก.พ. 2566|NOT_UNDERSTOOD
        ม.ค. – มี.ค. 2566 และ ก.ค. - ก.ย. 2566|Range 2023-01-01..2023-03-31; Range 2023-07-01..2023-09-30
        ม.ค. - มี.ค. และ ก.ค. - ก.ย. 2566|Range 2023-01-01..2023-03-31; Range 2023-07-01..2023-09-30
        วันที่ 5, 12 และ 19 ม.ค. 2566|Day 2023-01-05..2023-01-05; Day 2023-01-12..2023-01-12; Day 2023-01-19..2023-01-19
        2566|CalendarYears 2023-01-01..2023-12-31 [MAY_BE_FISCAL_YEAR]
        ปี 2566|CalendarYears 2023-01-01..2023-12-31 [MAY_BE_FISCAL_YEAR]
        ปีพ.ศ. ๒๕๖๖|CalendarYears 2023-01-01..2023-12-31 [MAY_BE_FISCAL_YEAR]
        ค.ศ. 2023|CalendarYears 2023-01-01..2023-12-31 [COMMON_ERA, MAY_BE_FISCAL_YEAR]
        พ.ศ. 2023|NOT_UNDERSTOOD
        ปีงบประมาณ 2566 - 2570|FiscalYears 2022-10-01..2027-09-30
        ปีงบประมาณ 02568|FiscalYears 2024-10-01..2025-09-30 [LEADING_ZERO]
        01/10/2565 - 30/09/2566|Range 2022-10-01..2023-09-30
        1/10/65|Day 2022-10-01..2022-10-01 [SHORT_YEAR]
        2022-10-01|Day 2022-10-01..2022-10-01 [COMMON_ERA]
        1.10.2565|Day 2022-10-01..2022-10-01
        16-ส.ค.-65|Day 2022-08-16..2022-08-16 [SHORT_YEAR]
        01/13/2566|IMPOSSIBLE_DATE
        31 กุมภาพันธ์ 2566|IMPOSSIBLE_DATE
        32 ม.ค. 2566|IMPOSSIBLE_DATE
        29 ก.พ. 2568|IMPOSSIBLE_DATE
        29 ก.พ. 2567|Day 2024-02-29..2024-02-29
        15 ม.ค. 2566 - 10 ม.ค. 2566|REVERSED
        มค 66|Month 2023-01-01..2023-01-31 [SHORT_YEAR]
        ม. ค. - มี. ค. 2566|Range 2023-01-01..2023-03-31
        ม.ค 2566|Month 2023-01-01..2023-01-31
        ม.\\u200Bค.\\u00A02566|Month 2023-01-01..2023-01-31
        \\uFEFFกรกฎาคม\\u202F2566|Month 2023-07-01..2023-07-31
        16 ส.ค. 2565 เวลา 09.00 - 16.30 น.|Day 2022-08-16..2022-08-16
        <p>- ม.ค. 2566</p>\\r\\n<p>- ก.พ. 2566</p>|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28
        <p>ม.ค. -</p><p>มี.ค. 2566</p>|Range 2023-01-01..2023-03-31
        <b>ม.ค.</b> 2566<br/>ก.พ. 2566|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28
        ม.ค. 2566\\r\\nมี.ค. 2566|Month 2023-01-01..2023-01-31; Month 2023-03-01..2023-03-31
        ม.ค. - มี.ค.\\r\\n2566|Range 2023-01-01..2023-03-31
        ม.ค.\\n- มี.ค. 2566|Range 2023-01-01..2023-03-31
        ประจ\\u0E4D\\u0E32ปีงบประมาณ 2566|FiscalYears 2022-10-01..2023-09-30
        ด\\u0020าเนินการภายใน ม.ค. 2566|Deadline ..2023-01-31
        มีีนาคม 2566|Month 2023-03-01..2023-03-31
        ภายในเดื อน มี .ค. 2566|Deadline ..2023-03-31
        ภายในเด อน ม.ค. 2566|DAMAGED
        ม\\uFFFD.ค. 2566|DAMAGED
        ความส\\uFFFDาคัญ ม.ค. 2566|Month 2023-01-01..2023-01-31
        ประชมชแจงแผนงานและถายทอด ม.ค. 2566|DAMAGED
        กกกกกก|DAMAGED
        มกราคม 2566 (คาดการณ์)|Month 2023-01-01..2023-01-31
        ประมาณเดือน ม.ค. 2566|Month 2023-01-01..2023-01-31 [VAGUE]
        วันจันทร์ที่ 9 มกราคม พ.ศ. 2566|Day 2023-01-09..2023-01-09
        - ม.ค. 2566|Month 2023-01-01..2023-01-31
        • ม.ค. 2566 • ก.พ. 2566|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28
        - ม.ค. 2566 - ก.พ. 2566 - มี.ค. 2566|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28; Month 2023-03-01..2023-03-31
        ๑) ม.ค. ๒๕๖๖ ๒) ก.พ. ๒๕๖๖|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28
        1. ม.ค. 2566 2. ก.พ. 2566|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28
        ครั้งที่ 1 ม.ค. 2566 ครั้งที่ 2 มี.ค. 2566|Month 2023-01-01..2023-01-31; Month 2023-03-01..2023-03-31
        คำสั่งที่ 12/2566 ลงวันที่ 5 ม.ค. 2566|Day 2023-01-05..2023-01-05
        มท ๐๘๐๕๒/ว ๖๘๕๘ ลงวันที่ ๒๙ มีนาคม ๒๕๖๒|Day 2019-03-29..2019-03-29
        ม.ค. 2566; มี.ค. 2566|Month 2023-01-01..2023-01-31; Month 2023-03-01..2023-03-31
        ม.ค. 2566 ยกเว้นวันหยุด|Month 2023-01-01..2023-01-31
        ม.ค. - มี.ค. 2566 ยกเว้น ก.พ. 2566|NOT_UNDERSTOOD
        ไม่ใช่ ม.ค. 2566|NOT_UNDERSTOOD
        ม.ค. 2566 (ยกเลิก)|NOT_UNDERSTOOD
        ม.ค. - มี.ค. 2566 จำนวน 2 ครั้ง|Range 2023-01-01..2023-03-31
        ม.ค. 2 ครั้ง|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ม.ค. 3566|NOT_UNDERSTOOD
        ม.ค. 256|NOT_UNDERSTOOD
        ภายใน 30 วัน|UNANCHORED
        ภายใน 30 วัน หลังสิ้นปีงบประมาณ 2566|UNANCHORED
        ภายในกำหนด|UNANCHORED
        วันที่ 5|UNANCHORED
        เดือนหน้า|UNANCHORED
        ภายในองค์กร|NO_DATE
        ต้นปีงบประมาณ 2566|NOT_UNDERSTOOD
        ปลายปี 2566|NOT_UNDERSTOOD
        รอบ 6 เดือน และ 12 เดือน|NOT_UNDERSTOOD
        ม.ค. - มี.ค. (2566)|Range 2023-01-01..2023-03-31
        สิ้นปี 2566|Day 2023-12-31..2023-12-31 [MAY_BE_FISCAL_YEAR]
        สัปดาห์ที่ 2 ของเดือน ม.ค. 2566|Month 2023-01-01..2023-01-31 [VAGUE]
        ภายใน 15 วันนับจากวันที่ 1 ม.ค. 2566|UNANCHORED
        ธันวาคม 2565 เป็นต้นไป จนถึง กันยายน 2566|NOT_UNDERSTOOD
        1 ตุลาคม 2565 - สิ้นปีงบประมาณ 2566|Range 2022-10-01..2023-09-30
        ทุกวันจันทร์|NOT_UNDERSTOOD
        ทุกปี|NOT_UNDERSTOOD
        ม.ค. 2566 โดยไม่ใช้งบประมาณ|Month 2023-01-01..2023-01-31
        ม.ค. 2566 ไม่ใช่ ก.พ. 2566|NOT_UNDERSTOOD
        ผู้เข้าร่วมไม่น้อยกว่า 80 คน ม.ค. 2566|Month 2023-01-01..2023-01-31
        ภายในวันที่ ๓๐ ของเดือนกันยายน ๒๕๖๖|Deadline ..2023-09-30
        20-22 ธันวาคม พ.ศ.๒๕๖๕ และ 5-6 มกราคม พ.ศ.๒๕๖๖|Range 2022-12-20..2022-12-22; Range 2023-01-05..2023-01-06
        ภายใน อบจ. - ม.ค. 2566|Month 2023-01-01..2023-01-31
        สำนักงาน ก.พ.|NO_DATE
        ก.พ.ร. และ ก.ค.ศ.|NO_DATE
        งบประมาณ 2566 บาท|NO_DATE
        พระราชบัญญัติ พ.ศ. ๒๕๖๑|NO_DATE
        เลื่อนเงินเดือน|NO_DATE
        ร้อยละ 80|NO_DATE
        ม.ค. - มี.ค. ๒๕๖๖ ร้อยละ ๘๐|Range 2023-01-01..2023-03-31
        16 August 2022|Day 2022-08-16..2022-08-16 [COMMON_ERA]
        Aug 16, 2022|Day 2022-08-16..2022-08-16 [COMMON_ERA]
        Oct-22|Month 2022-10-01..2022-10-31 [SHORT_YEAR, COMMON_ERA]
        ภาคเรียนที่ 1/2566|ACADEMIC_YEAR
        ไตรมาส 2 ปีการศึกษา 2566|ACADEMIC_YEAR
        …|EMPTY
        <p></p>|EMPTY
        """)
    void reads_what_officers_write(String text, String expected) {
        assertThat(PeriodParserTest.summary(unescaped(text))).isEqualTo(expected);
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)))
                .translateEscapes();
    }

    @Test
    void needs_a_plan_year_where_the_text_names_none() {
        assertThat(PeriodParserTest.summary("ม.ค. - มี.ค.", Optional.empty())).isEqualTo("YEAR_UNKNOWN");
        assertThat(PeriodParserTest.summary("ไตรมาส 2", Optional.empty())).isEqualTo("YEAR_UNKNOWN");
        assertThat(PeriodParserTest.summary("รอบ 9 เดือน", Optional.empty())).isEqualTo("YEAR_UNKNOWN");
        assertThat(PeriodParserTest.summary("ทุกเดือน", Optional.empty())).isEqualTo("YEAR_UNKNOWN");
        assertThat(PeriodParserTest.summary("ตลอดปี", Optional.empty())).isEqualTo("YEAR_UNKNOWN");
    }

    @Test
    void quotes_the_expression_as_written() {
        assertThat(PeriodParser.read("๑) <b>มี.ค.</b> ๒๕๖๖; 31 ก.พ. 66 อบรม", PeriodParserTest.PLAN))
                .extracting(PeriodReading::raw)
                .containsExactly("มี.ค.</b> ๒๕๖๖", "31 ก.พ. 66");
    }
}
