package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Both sides of the borders between a year, a day, a quantity and what is refused; a backslash and an n stand for a new line.
 * Read for a plan of FY2566.
 */
class PeriodBordersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ม.ค. 1899|NOT_UNDERSTOOD
        ม.ค. 1900|Month 1900-01-01..1900-01-31 [COMMON_ERA]
        ม.ค. 2099|Month 2099-01-01..2099-01-31 [COMMON_ERA]
        ม.ค. 2100|NOT_UNDERSTOOD
        ม.ค. 2399|NOT_UNDERSTOOD
        ม.ค. 2400|Month 1857-01-01..1857-01-31
        ม.ค. 2699|Month 2156-01-01..2156-01-31
        ม.ค. 2700|NOT_UNDERSTOOD
        ม.ค. 02566|Month 2023-01-01..2023-01-31 [LEADING_ZERO]
        ม.ค. 01000|NOT_UNDERSTOOD
        ม.ค. 256|NOT_UNDERSTOOD
        ม.ค. 25660|NOT_UNDERSTOOD
        Jan 55|NOT_UNDERSTOOD
        Jan 56|Month 2013-01-01..2013-01-31 [SHORT_YEAR]
        Jan 76|Month 2033-01-01..2033-01-31 [SHORT_YEAR]
        Jan 77|NOT_UNDERSTOOD
        Jan 12|NOT_UNDERSTOOD
        Jan 13|Month 2013-01-01..2013-01-31 [SHORT_YEAR, COMMON_ERA]
        Jan 33|Month 2033-01-01..2033-01-31 [SHORT_YEAR, COMMON_ERA]
        Jan 34|NOT_UNDERSTOOD
        Jan 23|Month 2023-01-01..2023-01-31 [SHORT_YEAR, COMMON_ERA]
        January, 2023|Month 2023-01-01..2023-01-31 [COMMON_ERA]
        January 5, 2023|Day 2023-01-05..2023-01-05 [COMMON_ERA]
        Jan, 23|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ม.ค. (2566)|Month 2023-01-01..2023-01-31
        ม.ค./66|Month 2023-01-01..2023-01-31 [SHORT_YEAR]
        ม.ค./2566|Month 2023-01-01..2023-01-31
        ม.ค.-66|Month 2023-01-01..2023-01-31 [SHORT_YEAR]
        ม.ค.-2566|Month 2023-01-01..2023-01-31
        ม.ค. -66|NOT_UNDERSTOOD
        ม.ค.-66-67|NOT_UNDERSTOOD
        ม.ค.-66 ก.พ. 2566|IMPOSSIBLE_DATE
        ม.ค.-10 ก.พ. 2566|Range 2023-01-01..2023-02-10
        ม.ค. 10 - 12 ก.พ. 2566|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]; Range 2023-02-10..2023-02-12
        ม.ค. 10 ถึง 12 ก.พ. 2566|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]; Range 2023-02-10..2023-02-12
        ม.ค. 5 - 7 ก.พ. 2566|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]; Range 2023-02-05..2023-02-07
        ม.ค. 5 ก.พ. 2566|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]; Day 2023-02-05..2023-02-05
        ม.ค. 31 ก.พ. 2566|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]; IMPOSSIBLE_DATE
        ม.ค. 32 ก.พ. 2566|Month 1989-01-01..1989-01-31 [SHORT_YEAR]; Month 2023-02-01..2023-02-28
        ม.ค. 66 ก.พ. 2566|Month 2023-01-01..2023-01-31 [SHORT_YEAR]; Month 2023-02-01..2023-02-28
        ม.ค. 50 คน|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ม.ค. 55 คน|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ม.ค. 56 คน|Month 2013-01-01..2013-01-31 [SHORT_YEAR]
        ม.ค. 76 คน|Month 2033-01-01..2033-01-31 [SHORT_YEAR]
        ม.ค. 77 คน|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ม.ค. 90 ครั้ง|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ม.ค. 90 วัน|Range 2023-01-01..2023-03-31 [YEAR_FROM_PLAN, VAGUE]
        ม.ค. 90 เดือน|NOT_UNDERSTOOD
        ม.ค. 90 สัปดาห์|NOT_UNDERSTOOD
        ม.ค. 5 คน|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ม.ค. 100 คน|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ม.ค. 100|NOT_UNDERSTOOD
        ม.ค. 1/2|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ปีการศึกษา 2556|ACADEMIC_YEAR
        ปีการศึกษา 2/2556 ม.ค. 2566|ACADEMIC_YEAR; Month 2023-01-01..2023-01-31
        ปีการศึกษา พ.ศ. 2556 - 2557 ม.ค. 2566|ACADEMIC_YEAR; Month 2023-01-01..2023-01-31
        ปีการศึกษา 2556 - ม.ค. 2566|ACADEMIC_YEAR; Month 2023-01-01..2023-01-31
        ปีการศึกษา ม.ค. 2566|ACADEMIC_YEAR; Month 2023-01-01..2023-01-31
        ปีการศึกษา ที่ 2556 ม.ค. 2566|ACADEMIC_YEAR; Month 2023-01-01..2023-01-31
        พ.ศ. 2023|NOT_UNDERSTOOD
        ค.ศ. 2566|NOT_UNDERSTOOD
        ค.ศ. 2023|CalendarYears 2023-01-01..2023-12-31 [COMMON_ERA, MAY_BE_FISCAL_YEAR]
        ค.ศ. 23|NOT_UNDERSTOOD
        ม.ค. ค.ศ. 2023|Month 2023-01-01..2023-01-31 [COMMON_ERA]
        ม.ค. พ.ศ. 2023|NOT_UNDERSTOOD
        ม.ค. 2566 พ.ศ.|Month 2023-01-01..2023-01-31
        ม.ค. 2023 ค.ศ.|Month 2023-01-01..2023-01-31 [COMMON_ERA]
        ปีงบประมาณ พ.ศ. 66|FiscalYears 2022-10-01..2023-09-30 [SHORT_YEAR]
        ปีปฏิทิน 2566|CalendarYears 2023-01-01..2023-12-31
        ปี พ.ศ. 2566 งบประมาณ|CalendarYears 2023-01-01..2023-12-31 [MAY_BE_FISCAL_YEAR]
        ปีงบประมาณ 2566 - 2568|FiscalYears 2022-10-01..2025-09-30
        ปีงบประมาณ 2566 และ 2567|FiscalYears 2022-10-01..2024-09-30
        ปีงบประมาณ 2566 และ 2568|FiscalYears 2022-10-01..2023-09-30; FiscalYears 2024-10-01..2025-09-30
        ปี 2566 - 2568|CalendarYears 2023-01-01..2025-12-31 [MAY_BE_FISCAL_YEAR]
        พ.ศ. 2566 และ พ.ศ. 2567|CalendarYears 2023-01-01..2024-12-31 [MAY_BE_FISCAL_YEAR]
        พ.ศ. 2566 และ 2568|CalendarYears 2023-01-01..2023-12-31 [MAY_BE_FISCAL_YEAR]; CalendarYears 2025-01-01..2025-12-31 [MAY_BE_FISCAL_YEAR]
        ปีงบประมาณ 2566 - พ.ศ. 2568|FiscalYears 2022-10-01..2025-09-30
        ปีงบประมาณ 2566 - ปีปฏิทิน 2568|NOT_UNDERSTOOD
        ปีงบประมาณ 2566 - 68|FiscalYears 2022-10-01..2025-09-30 [SHORT_YEAR]
        ปีงบประมาณ 2566 - 5|NOT_UNDERSTOOD
        ปีงบประมาณ 2568 - 2566|REVERSED
        ครึ่งปีแรก ปีปฏิทิน 2566|Range 2023-01-01..2023-06-30
        ครึ่งปีหลัง ปีปฏิทิน 2566|Range 2023-07-01..2023-12-31
        ครึ่งปีแรก 2566|Half 2022-10-01..2023-03-31 [MAY_BE_CALENDAR_YEAR]
        ครึ่งปีหลัง ปี 2566|Half 2023-04-01..2023-09-30 [MAY_BE_CALENDAR_YEAR]
        6 เดือนหลัง ปีปฏิทิน 2566|Range 2023-07-01..2023-12-31
        ไตรมาส 1 ปีปฏิทิน 2566|Range 2023-01-01..2023-03-31
        ไตรมาส 4 ปีปฏิทิน 2566|Range 2023-10-01..2023-12-31
        ไตรมาส 0|IMPOSSIBLE_DATE
        ไตรมาส 4|Quarters 2023-07-01..2023-09-30 [YEAR_FROM_PLAN]
        ไตรมาสสุดท้าย|Quarters 2023-07-01..2023-09-30 [YEAR_FROM_PLAN]
        ไตรมาส 1 ถึง 3|Quarters 2022-10-01..2023-06-30 [YEAR_FROM_PLAN]
        ไตรมาส 1, 2 และ 4|Quarters 2022-10-01..2023-03-31 [YEAR_FROM_PLAN]; Quarters 2023-07-01..2023-09-30 [YEAR_FROM_PLAN]
        ไตรมาส 1, และ 2|Quarters 2022-10-01..2023-03-31 [YEAR_FROM_PLAN]
        ไตรมาส 1, ไตรมาส 3 และไตรมาส 4|Quarters 2022-10-01..2022-12-31 [YEAR_FROM_PLAN]; Quarters 2023-04-01..2023-09-30 [YEAR_FROM_PLAN]
        ไตรมาส 1 - 2 - 3|NOT_UNDERSTOOD
        ไตรมาส 1 - 2, 4|Quarters 2022-10-01..2023-03-31 [YEAR_FROM_PLAN]; Quarters 2023-07-01..2023-09-30 [YEAR_FROM_PLAN]
        ไตรมาส 3/2566 - 2/2567|Range 2023-04-01..2024-03-31
        ไตรมาส 1 - ไตรมาส 3 ปีงบประมาณ 2567|Quarters 2023-10-01..2024-06-30
        ไตรมาส 1 ปี 2566 - ไตรมาส 2 ปี 2567|Range 2022-10-01..2024-03-31 [MAY_BE_CALENDAR_YEAR]
        ไตรมาส 2 ปีปฏิทิน 2566 - ไตรมาส 3 ปีปฏิทิน 2566|Range 2023-04-01..2023-09-30
        รอบ 0 เดือน|NOT_UNDERSTOOD
        รอบ 1 เดือน|Round 2022-10-01..2022-10-31 [YEAR_FROM_PLAN]
        รอบ 12 เดือน|Round 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        รอบ 13 เดือน|NOT_UNDERSTOOD
        6 เดือน|UNANCHORED
        3 เดือนหลัง|NOT_UNDERSTOOD
        รอบ 6 เดือนหลัง|Half 2023-04-01..2023-09-30 [YEAR_FROM_PLAN, MAY_BE_CALENDAR_YEAR]
        รอบ 6 เดือน ปีปฏิทิน 2566|NOT_UNDERSTOOD
        รอบ 6 เดือน ปีการศึกษา 2566|ACADEMIC_YEAR
        รอบ 6 เดือน ปี 2566|Round 2022-10-01..2023-03-31 [MAY_BE_CALENDAR_YEAR]
        ทุก 1 เดือน|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุก 2 เดือน|NOT_UNDERSTOOD
        ทุก 6 เดือน ปีงบประมาณ 2567|Recurring 2023-10-01..2024-09-30
        ทุกเดือนมกราคม|NOT_UNDERSTOOD
        ทุก 3 เดือน มกราคม|NOT_UNDERSTOOD
        ทุกวัน|NOT_UNDERSTOOD
        ทุก 2 สัปดาห์|NOT_UNDERSTOOD
        ทุกปี 2566|NOT_UNDERSTOOD
        ทุกวันศุกร์|NOT_UNDERSTOOD
        ทุกคน|NO_DATE
        ทุก ๆ เดือน|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุกๆ ไตรมาส|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุกสิ้นเดือน|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุกสิ้นเดือน 5|NOT_UNDERSTOOD
        รายเดือน|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        รายไตรมาส ปีงบประมาณ 2567|Recurring 2023-10-01..2024-09-30
        รายไตรมาส ปีปฏิทิน 2567|NOT_UNDERSTOOD
        รายเดือน มกราคม|NOT_UNDERSTOOD
        ประจำเดือน|NO_DATE
        เดือนละ 1 ครั้ง|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        เดือนละ 2 ครั้ง|NOT_UNDERSTOOD
        เดือนละครั้ง|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        เดือนละ 2 คน|NO_DATE
        ไตรมาสละ 1 ครั้ง ปีงบประมาณ 2567|Recurring 2023-10-01..2024-09-30
        สัปดาห์ละ 1 ครั้ง|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุกเดือน ตลอดปีงบประมาณ|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุกเดือน ตลอดปี|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ทุกเดือน ตลอดปีงบประมาณ 2567|Recurring 2023-10-01..2024-09-30
        ทุกเดือน ปี 2567|Recurring 2023-10-01..2024-09-30 [MAY_BE_CALENDAR_YEAR]
        ทุกเดือน ปีการศึกษา 2567|ACADEMIC_YEAR
        """)
    void reads_each_side_of_a_border(String text, String expected) {
        assertThat(PeriodParserTest.summary(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ประมาณ มี.ค. 2566|Month 2023-03-01..2023-03-31 [VAGUE]
        สัปดาห์ที่ 2 ของเดือน มี.ค. 2566|Month 2023-03-01..2023-03-31 [VAGUE]
        สัปดาห์ที่ 2 เดือน มี.ค. 2566|Month 2023-03-01..2023-03-31 [VAGUE]
        ต้นปีงบประมาณ 2566|NOT_UNDERSTOOD
        ต้นปี 2566|NOT_UNDERSTOOD
        ต้นไตรมาส 2|NOT_UNDERSTOOD
        สิ้นปีงบประมาณ 2566|Day 2023-09-30..2023-09-30
        สิ้นปี 2566|Day 2023-12-31..2023-12-31 [MAY_BE_FISCAL_YEAR]
        สิ้นไตรมาส 2|Day 2023-03-31..2023-03-31 [YEAR_FROM_PLAN]
        ภายในสิ้นปีงบประมาณ|Deadline ..2023-09-30 [YEAR_FROM_PLAN]
        2566|CalendarYears 2023-01-01..2023-12-31 [MAY_BE_FISCAL_YEAR]
        2566 - 2568|CalendarYears 2023-01-01..2025-12-31 [MAY_BE_FISCAL_YEAR]
        2566 เป็นต้นไป|OpenEnded 2023-01-01.. [MAY_BE_FISCAL_YEAR]
        2566 เรื่อง|NO_DATE
        (2566)|NO_DATE
        2566 และ 2568|CalendarYears 2023-01-01..2023-12-31 [MAY_BE_FISCAL_YEAR]; CalendarYears 2025-01-01..2025-12-31 [MAY_BE_FISCAL_YEAR]
        ปีงบประมาณ|FiscalYears 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        ปี|NO_DATE
        ภายในปี|Deadline ..2023-09-30 [YEAR_FROM_PLAN, MAY_BE_CALENDAR_YEAR]
        ภายในปีงบประมาณ|Deadline ..2023-09-30 [YEAR_FROM_PLAN]
        ตลอดปี 2566|CalendarYears 2023-01-01..2023-12-31 [MAY_BE_FISCAL_YEAR]
        ม.ค. หรือ ก.พ. 2566|NOT_UNDERSTOOD
        ม.ค. 2566 หรือ ก.พ. 2566|NOT_UNDERSTOOD
        ม.ค. 2566 หรือ ไตรมาส 2|NOT_UNDERSTOOD
        ม.ค. 2566 หรือ ปีงบประมาณ 2567|NOT_UNDERSTOOD
        ม.ค. 2566 หรือ เรื่อง|Month 2023-01-01..2023-01-31
        ม.ค. 2566 ถึง|NOT_UNDERSTOOD
        ม.ค. 2566 และ 3 เดือน|NOT_UNDERSTOOD
        ม.ค. 2566 และ 3 เรื่อง|Month 2023-01-01..2023-01-31
        ม.ค. 2566 -|NOT_UNDERSTOOD
        ม.ค. 2566 - ปี|NOT_UNDERSTOOD
        ม.ค. 2566 - x|NOT_UNDERSTOOD
        ม.ค. 2566 - xyz|Month 2023-01-01..2023-01-31
        ม.ค. - xyz|NOT_UNDERSTOOD
        ม.ค. 2566 - 12 เรื่อง|Month 2023-01-01..2023-01-31
        ม.ค. 2566 - 2567|NOT_UNDERSTOOD
        ม.ค. - 5 เรื่อง|NOT_UNDERSTOOD
        ม.ค. 2566 - ปัจจุบัน|OpenEnded 2023-01-01.. [HISTORY]
        ม.ค. 2566 ถึงปัจจุบัน|OpenEnded 2023-01-01.. [HISTORY]
        ม.ค. 2566 ถึง สิ้นปี|NOT_UNDERSTOOD
        ก่อน ม.ค. 2566|Deadline! ..2022-12-31
        ก่อน 5 ม.ค. 2566|Deadline! ..2023-01-04
        ก่อนสิ้นเดือน ม.ค. 2566|Deadline! ..2023-01-30
        ก่อนสิ้นปีงบประมาณ 2566|Deadline! ..2023-09-29
        ภายหลัง 5 ม.ค. 2566|OpenEnded! 2023-01-06..
        ภายหลัง ม.ค. 2566 30 วัน|UNANCHORED
        หลังจาก 5 ม.ค. 2566 3 เดือน|UNANCHORED
        หลัง 5 ม.ค. 2566 5 เรื่อง|OpenEnded! 2023-01-06..
        ภายใน ม.ค. 2566 เป็นต้นไป|NOT_UNDERSTOOD
        ก่อน ม.ค. 2566 เป็นต้นไป|NOT_UNDERSTOOD
        ภายหลัง ม.ค. 2566 เป็นต้นไป|OpenEnded! 2023-02-01..
        ตั้งแต่ ม.ค. - มี.ค. 2566|Range 2023-01-01..2023-03-31
        ภายใน ม.ค. และ มี.ค. 2566|Deadline ..2023-01-31; Deadline ..2023-03-31
        ภายใน ก่อน ม.ค. 2566|NOT_UNDERSTOOD
        ตั้งแต่ ภายใน ม.ค. 2566|NOT_UNDERSTOOD
        ภายในทุกเดือน|NOT_UNDERSTOOD
        ทุกเดือนเป็นต้นไป|NOT_UNDERSTOOD
        ม.ค. - มี.ค. 2566 เป็นต้นไป|NOT_UNDERSTOOD
        ม.ค. 2566 เป็นต้นไป ถึง มี.ค. 2566|NOT_UNDERSTOOD
        ก่อน ม.ค. - มี.ค. 2566|NOT_UNDERSTOOD
        สิ้นเดือน ม.ค. 2566 เป็นต้นไป|OpenEnded 2023-01-31..
        ตั้งแต่สิ้นปีงบประมาณ 2566 เป็นต้นไป|OpenEnded 2023-09-30..
        ม.ค. 2566 เป็นต้นมา|OpenEnded 2023-01-01.. [HISTORY]
        ถึง ม.ค. 2566|Deadline ..2023-01-31
        มี.ค. และ ม.ค. 2566|Months 2023-01-01..2023-03-31
        ม.ค. และ ม.ค. 2566|Month 2023-01-01..2023-01-31
        ม.ค. 2566, ก.พ. 2566, มี.ค. 2566|Months 2023-01-01..2023-03-31
        ม.ค. 2566, ก.พ. 2566 และ 5 มี.ค. 2566|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28; Day 2023-03-05..2023-03-05
        ม.ค. 2566 (1 - 31 ม.ค. 2566)|Month 2023-01-01..2023-01-31
        ภายใน 31 ม.ค. 2566 (ม.ค. 2566)|Deadline ..2023-01-31
        ไตรมาส 2 (ม.ค.)|NOT_UNDERSTOOD
        ม.ค. 2566 (x)|Month 2023-01-01..2023-01-31
        ไตรมาส 2 ( ม.ค. - มี.ค. 2566 )|Quarters 2023-01-01..2023-03-31 [YEAR_FROM_PLAN]
        ปีงบประมาณ 2566 ม.ค.|Month 2023-01-01..2023-01-31
        ปีงบประมาณ 2566, ม.ค. - มี.ค.|Range 2023-01-01..2023-03-31
        ปีงบประมาณ 2566 ม.ค. 2567|FiscalYears 2022-10-01..2023-09-30; Month 2024-01-01..2024-01-31
        ปีงบประมาณ 2566 เดือน ม.ค.|Month 2023-01-01..2023-01-31
        ปีงบประมาณ 2566 วันที่ 5 ม.ค.|Day 2023-01-05..2023-01-05
        ปีงบประมาณ 2566 5 ม.ค.|Day 2023-01-05..2023-01-05
        ปีงบประมาณ 2566 ไตรมาส 2/2567|FiscalYears 2022-10-01..2023-09-30; Quarters 2024-01-01..2024-03-31
        ปีงบประมาณ 2567 ครึ่งปีแรก|Half 2023-10-01..2024-03-31
        ปี 2567 รอบ 6 เดือน|Round 2023-10-01..2024-03-31 [MAY_BE_CALENDAR_YEAR]
        ปีงบประมาณ 2567 ทุกเดือน|Recurring 2023-10-01..2024-09-30
        ปีงบประมาณ 2567 ไตรมาส 1 และ 2|Quarters 2023-10-01..2024-03-31
        ภายใน 30 วัน|UNANCHORED
        ภายใน 3 เดือน นับจาก|UNANCHORED
        ภายใน 2 สัปดาห์|UNANCHORED
        ภายใน 1 ปี|UNANCHORED
        ภายใน 5 เรื่อง|NO_DATE
        ภายใน 30 วัน หลังจากลงนาม 5 ม.ค. 2566|UNANCHORED
        ภายใน 30 วัน 5 ม.ค. 2566|UNANCHORED; Day 2023-01-05..2023-01-05
        ภายในเดือน|UNANCHORED
        ภายในสัปดาห์|UNANCHORED
        ภายในต้นเดือน|UNANCHORED
        สิ้นเดือน|UNANCHORED
        เดือนถัดไป|UNANCHORED
        ภายในกำหนด|UNANCHORED
        ภายในระยะเวลา|NO_DATE
        ภายในปีการศึกษา 2566|ACADEMIC_YEAR
        5-7 ม.ค. 2566|Range 2023-01-05..2023-01-07
        5, 7 ม.ค. 2566|Day 2023-01-05..2023-01-05; Day 2023-01-07..2023-01-07
        5 และ 7 ม.ค. 2566|Day 2023-01-05..2023-01-05; Day 2023-01-07..2023-01-07
        5 ม.ค. - 7 ก.พ. 2566|Range 2023-01-05..2023-02-07
        5 - 7 ม.ค.|Range 2023-01-05..2023-01-07 [YEAR_FROM_PLAN]
        5/1/2566|Day 2023-01-05..2023-01-05
        5-1-2566|Day 2023-01-05..2023-01-05
        5.1.2566|Day 2023-01-05..2023-01-05
        05/01/66|Day 2023-01-05..2023-01-05 [SHORT_YEAR]
        1/2566|NO_DATE
        5/1/2566 - 7/1/2566|Range 2023-01-05..2023-01-07
        2566-01-05|Day 2023-01-05..2023-01-05
        2566/1/5|Day 2023-01-05..2023-01-05
        12/1/2566|Day 2023-01-12..2023-01-12
        1/13/2566|IMPOSSIBLE_DATE
        1/0/2566|IMPOSSIBLE_DATE
        31/2/2566|IMPOSSIBLE_DATE
        32/1/2566|IMPOSSIBLE_DATE
        5/1|NO_DATE
        5 ม.ค. - 7|NOT_UNDERSTOOD
        วันที่ 5 ม.ค. 2566|Day 2023-01-05..2023-01-05
        วันจันทร์ที่ 5 ม.ค. 2566|Day 2023-01-05..2023-01-05
        5 - 7 และ 10 ม.ค. 2566|Range 2023-01-05..2023-01-07; Day 2023-01-10..2023-01-10
        5-7 ม.ค. และ 9-10 ก.พ. 2566|Range 2023-01-05..2023-01-07; Range 2023-02-09..2023-02-10
        5 Jan 2023|Day 2023-01-05..2023-01-05 [COMMON_ERA]
        January 31, 2023 - February 2, 2023|Range 2023-01-31..2023-02-02 [COMMON_ERA]
        ม.ค. - มี.ค. และ พ.ค. 2566|Range 2023-01-01..2023-03-31; Month 2023-05-01..2023-05-31
        ม.ค. - มี.ค., พ.ค. - ก.ค. 2566|Range 2023-01-01..2023-03-31; Range 2023-05-01..2023-07-31
        ม.ค./ก.พ. 2566|Months 2023-01-01..2023-02-28
        ม.ค. 66/ก.พ. 66|Months 2023-01-01..2023-02-28 [SHORT_YEAR]
        5 ม.ค. 2566 - 7 ก.พ.|Range 2023-01-05..2023-02-07
        5 ม.ค. 2566 - 7 ก.พ. 2567|Range 2023-01-05..2024-02-07
        1 ม.ค. - 31 มี.ค. 2566 (ไตรมาส 2)|Range 2023-01-01..2023-03-31
        5 ม.ค. ถึง 7 ม.ค. 2566|Range 2023-01-05..2023-01-07
        31 เม.ย. 2566|IMPOSSIBLE_DATE
        0 ม.ค. 2566|IMPOSSIBLE_DATE
        1 ม.ค. 2566|Day 2023-01-01..2023-01-01
        31 ม.ค. 2566|Day 2023-01-31..2023-01-31
        29 ก.พ. 2567|Day 2024-02-29..2024-02-29
        29 ก.พ. 2566|IMPOSSIBLE_DATE
        30 ก.ย. - 1 ต.ค. 2566|Range 2023-09-30..2023-10-01
        1 ต.ค. - 30 ก.ย. 2566|Range 2022-10-01..2023-09-30 [START_YEAR_INFERRED]
        ธ.ค. - ม.ค.|Range 2022-12-01..2023-01-31 [YEAR_FROM_PLAN]
        ธ.ค. 2565 - ม.ค.|Range 2022-12-01..2023-01-31 [START_YEAR_INFERRED]
        ธ.ค. - ม.ค. 2566|Range 2022-12-01..2023-01-31 [START_YEAR_INFERRED]
        ก.ย. 2565 - ต.ค.|Range 2022-09-01..2022-10-31
        ม.ค. ถึง ม.ค. 2566|Range 2023-01-01..2023-01-31
        5 - 5 ม.ค. 2566|Range 2023-01-05..2023-01-05
        1/1/2566 ถึง 5/1/2566|Range 2023-01-01..2023-01-05
        01-05 ม.ค. 2566|Range 2023-01-01..2023-01-05
        5 ม.ค., 7 ก.พ. และ 9 มี.ค. 2566|Day 2023-01-05..2023-01-05; Day 2023-02-07..2023-02-07; Day 2023-03-09..2023-03-09
        ระหว่าง ม.ค. - มี.ค. 2566|Range 2023-01-01..2023-03-31
        ระหว่าง 5 ม.ค. และ 7 ก.พ. 2566|Range 2023-01-05..2023-02-07
        ระหว่าง ม.ค. 2566|Month 2023-01-01..2023-01-31
        ยกเว้น ม.ค. 2566|NOT_UNDERSTOOD
        ม.ค. - มี.ค. 2566 ยกเว้น ก.พ. 2566|NOT_UNDERSTOOD
        ไม่ใช่ ม.ค. 2566|NOT_UNDERSTOOD
        เลื่อนจาก ม.ค. 2566|NOT_UNDERSTOOD
        ครั้งที่ 1/2566 5 ม.ค. 2566|Day 2023-01-05..2023-01-05
        (1) ม.ค. 2566 (2) ก.พ. 2566|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28
        พ.ร.บ. พ.ศ. 2562|NO_DATE
        - ม.ค. 2566 - ก.พ. 2566 - มี.ค. 2566|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28; Month 2023-03-01..2023-03-31
        - ม.ค. - ก.พ. 2566|Range 2023-01-01..2023-02-28
        ม.ค.\\nก.พ. 2566|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]; Month 2023-02-01..2023-02-28
        ม.ค. -\\nก.พ. 2566|Range 2023-01-01..2023-02-28
        ม.ค.\\n2566|Month 2023-01-01..2023-01-31
        ม.ค.\\n66|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ตั้งแต่\\nม.ค. 2566|OpenEnded 2023-01-01..
        ม.ค. 2566\\n\\nเป็นต้นไป|OpenEnded 2023-01-01..
        - ม.ค.\\n- ก.พ. 2566|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]; Month 2023-02-01..2023-02-28
        ม.ค. 2566; ก.พ. 2566|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28
        เดือน 1/2566|Month 2023-01-01..2023-01-31
        เดือน 12/2566|Month 2023-12-01..2023-12-31
        เดือน 13/2566|IMPOSSIBLE_DATE
        เดือน 0/2566|IMPOSSIBLE_DATE
        ภายในเดือน 3/2566|Deadline ..2023-03-31
        เดือน 1/2|NO_DATE
        เดือน 1 2566|NO_DATE
        5-ม.ค.-2566|Day 2023-01-05..2023-01-05
        5/ม.ค./2566|Day 2023-01-05..2023-01-05
        5-ม.ค.-66|Day 2023-01-05..2023-01-05 [SHORT_YEAR]
        5-ม.ค. -66|NOT_UNDERSTOOD
        5-Jan-2023|Day 2023-01-05..2023-01-05 [COMMON_ERA]
        5-Jan-23|Day 2023-01-05..2023-01-05 [SHORT_YEAR, COMMON_ERA]
        5/Jan/2566|Day 2023-01-05..2023-01-05
        5-ม.ค.-5|NOT_UNDERSTOOD
        วันที่ 5|UNANCHORED
        วันที่ 31|UNANCHORED
        วันที่ 32|NO_DATE
        วันที่ 1 ของเดือน ม.ค. 2566|Day 2023-01-01..2023-01-01
        วันที่ 5 เดือน ม.ค. 2566|Day 2023-01-05..2023-01-05
        5 เดือน ม.ค. 2566|Day 2023-01-05..2023-01-05
        5 ของเดือน ม.ค. 2566|Day 2023-01-05..2023-01-05
        32 ม.ค. 2566|IMPOSSIBLE_DATE
        1 - 15 เดือน ม.ค. 2566|Range 2023-01-01..2023-01-15
        วันที่ 1 และวันที่ 15 ม.ค. 2566|Day 2023-01-01..2023-01-01; Day 2023-01-15..2023-01-15
        วันที่ 1, 8, 15 และ 22 ม.ค. 2566|Day 2023-01-01..2023-01-01; Day 2023-01-08..2023-01-08; Day 2023-01-15..2023-01-15; Day 2023-01-22..2023-01-22
        วันที่ 1, 8, 15 เรื่อง|UNANCHORED
        1 ถึง 15 ม.ค. 2566|Range 2023-01-01..2023-01-15
        1, 2 เรื่อง ม.ค. 2566|Month 2023-01-01..2023-01-31
        1 - 32 ม.ค. 2566|IMPOSSIBLE_DATE
        16-08-2565|Day 2022-08-16..2022-08-16
        16 - 08 - 2565|NO_DATE
        16/08 /2565|Day 2022-08-16..2022-08-16
        16/08-2565|NO_DATE
        16.8.65|Day 2022-08-16..2022-08-16 [SHORT_YEAR]
        2022-08-16|Day 2022-08-16..2022-08-16 [COMMON_ERA]
        2022-8-32|IMPOSSIBLE_DATE
        2022-13-16|IMPOSSIBLE_DATE
        99/99/9999|NOT_UNDERSTOOD
        16/08/65|Day 2022-08-16..2022-08-16 [SHORT_YEAR]
        16/08/5|NO_DATE
        ม.ค. ก.พ. 2566|NOT_UNDERSTOOD
        ม.ค. ก.พ. มี.ค.|NOT_UNDERSTOOD
        ม.ค. ก.พ. มี.ค. 2566 เม.ย. 2566|NOT_UNDERSTOOD
        ม.ค. 2566 ก.พ. 2566|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28
        ม.ค. - ก.พ. - มี.ค. 2566|NOT_UNDERSTOOD
        ม.ค. - ก.พ. - มี.ค. 2566, เม.ย. 2566|NOT_UNDERSTOOD
        ม.ค. ถึง ก.พ. ถึง มี.ค. 2566|NOT_UNDERSTOOD
        ม.ค. หรือ ก.พ. หรือ มี.ค. 2566|NOT_UNDERSTOOD
        ม.ค. หรือ ก.พ., มี.ค. 2566 เม.ย. 2566|NOT_UNDERSTOOD; Month 2023-04-01..2023-04-30
        ม.ค. - ก.พ. หรือ มี.ค. 2566|NOT_UNDERSTOOD
        ม.ค., และ ก.พ. 2566|Months 2023-01-01..2023-02-28
        ม.ค., เรื่อง|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ม.ค. และเรื่อง|Month 2023-01-01..2023-01-31 [YEAR_FROM_PLAN]
        ระหว่าง ม.ค. และ ก.พ. และ มี.ค. 2566|Range 2023-01-01..2023-02-28; Month 2023-03-01..2023-03-31
        ระหว่างวันที่ 1 และ 15 ม.ค. 2566|Range 2023-01-01..2023-01-15
        สิ้นเดือน ม.ค. - สิ้นเดือน มี.ค. 2566|Range 2023-01-31..2023-03-31
        ต้นเดือน ม.ค. - กลางเดือน มี.ค. 2566|Range 2023-01-01..2023-03-31 [VAGUE]
        กลางเดือน ม.ค. และ ปลายเดือน มี.ค. 2566|Months 2023-01-01..2023-03-31 [VAGUE]
        ภายในสิ้นเดือน ก.พ. 2567|Deadline ..2024-02-29
        ม.ย. 2566|AMBIGUOUS_MONTH
        5 ม.ย. 2566|AMBIGUOUS_MONTH
        มกรคม 2566|Month 2023-01-01..2023-01-31 [MISSPELT_MONTH]
        Jan 5, 66|NOT_UNDERSTOOD
        January 2023 - March 2023|Range 2023-01-01..2023-03-31 [COMMON_ERA]
        Jan - Mar 66|Range 2023-01-01..2023-03-31 [SHORT_YEAR]
        5 Jan - 7 Mar 2023|Range 2023-01-05..2023-03-07 [COMMON_ERA]
        """)
    void reads_bounds_lists_brackets_and_headings(String text, String expected) {
        assertThat(PeriodParserTest.summary(text.replace("\\n", "\n"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ม.ค.|YEAR_UNKNOWN
        ม.ค. 66|Month 2023-01-01..2023-01-31 [SHORT_YEAR]
        Jan 23|NOT_UNDERSTOOD
        Jan 66|NOT_UNDERSTOOD
        ไตรมาส 1|YEAR_UNKNOWN
        ครึ่งปีแรก|YEAR_UNKNOWN
        ครึ่งปีแรก ปี 2566|Half 2022-10-01..2023-03-31 [MAY_BE_CALENDAR_YEAR]
        รอบ 6 เดือน|YEAR_UNKNOWN
        รอบ 6 เดือน ปีงบประมาณ 2566|Round 2022-10-01..2023-03-31
        6 เดือนหลัง|YEAR_UNKNOWN
        ทุกเดือน|YEAR_UNKNOWN
        ทุกเดือน ปีงบประมาณ 2566|Recurring 2022-10-01..2023-09-30
        ตลอดปีงบประมาณ|YEAR_UNKNOWN
        ปี 2566|CalendarYears 2023-01-01..2023-12-31 [MAY_BE_FISCAL_YEAR]
        ม.ค. 2565 - มี.ค.|Range 2022-01-01..2022-03-31
        ม.ค. - มี.ค.|YEAR_UNKNOWN
        5 ม.ค.|YEAR_UNKNOWN
        """)
    void takes_no_year_from_a_plan_that_has_none(String text, String expected) {
        assertThat(PeriodParserTest.summary(text, Optional.empty())).isEqualTo(expected);
    }
}
