package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, weeks and months in numbers and in English, and what is no day; read for a plan of FY2566. */
class PeriodDaysTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        1-5/1/2566|Range 2023-01-01..2023-01-05
        1 - 5/1/2566|Range 2023-01-01..2023-01-05
        1-5/1/66|Range 2023-01-01..2023-01-05 [SHORT_YEAR]
        ๑-๕/๑/๒๕๖๖|Range 2023-01-01..2023-01-05
        1-5.1.2566|Range 2023-01-01..2023-01-05
        1 - 5-1-2566|Range 2023-01-01..2023-01-05
        1 ถึง 5/1/2566|Range 2023-01-01..2023-01-05
        วันที่ 1-5/1/2566|Range 2023-01-01..2023-01-05
        ภายใน 1-5/1/2566|Range! 2023-01-01..2023-01-05
        1 - 5/1/2566 และ 10/1/2566|Range 2023-01-01..2023-01-05; Day 2023-01-10..2023-01-10
        1, 3 และ 5/1/2566|Day 2023-01-01..2023-01-01; Day 2023-01-03..2023-01-03; Day 2023-01-05..2023-01-05
        1/1-5/1/2566|Range 2023-01-01..2023-01-05
        1/1 - 5/2/2566|Range 2023-01-01..2023-02-05
        1/10 ถึง 30/9/2566|Range 2022-10-01..2023-09-30 [START_YEAR_INFERRED]
        1/1, 5/2/2566|Day 2023-01-01..2023-01-01; Day 2023-02-05..2023-02-05
        1/1, 2/1 และ 5/2/2566|Day 2023-01-01..2023-01-01; Day 2023-01-02..2023-01-02; Day 2023-02-05..2023-02-05
        1/1 5/2/2566|Day 2023-02-05..2023-02-05
        28-2/1/2566|REVERSED
        5/3 - 1/2/2566|REVERSED
        1-5/1|NO_DATE
        1-5 เรื่อง|NO_DATE
        วันที่ 1 - 5 ของเดือน ม.ค. 2566|Range 2023-01-01..2023-01-05
        วันที่ 1, 8 และ 15 ของเดือน ม.ค. 2566|Day 2023-01-01..2023-01-01; Day 2023-01-08..2023-01-08; Day 2023-01-15..2023-01-15
        0/1/2566|IMPOSSIBLE_DATE
        00/01/2566|IMPOSSIBLE_DATE
        0/1/66|IMPOSSIBLE_DATE
        0.1.2566|IMPOSSIBLE_DATE
        ภายใน 0/1/2566|IMPOSSIBLE_DATE
        2566-01-00|IMPOSSIBLE_DATE
        1/1/2566|Day 2023-01-01..2023-01-01
        31/1/2566|Day 2023-01-31..2023-01-31
        32/1/2566|IMPOSSIBLE_DATE
        31/2/2566|IMPOSSIBLE_DATE
        15/0/2566|IMPOSSIBLE_DATE
        15/12/2566|Day 2023-12-15..2023-12-15
        15/13/2566|IMPOSSIBLE_DATE
        0-5/1/2566|IMPOSSIBLE_DATE
        0 - 5 ม.ค. 2566|IMPOSSIBLE_DATE
        เรื่อง 0 - 5 ม.ค. 2566|IMPOSSIBLE_DATE
        32 - 5 ม.ค. 2566|IMPOSSIBLE_DATE
        ร้อยละ 80 - 5 ม.ค. 2566|Day 2023-01-05..2023-01-05
        1-32/1/2566|IMPOSSIBLE_DATE
        1-5/13/66|IMPOSSIBLE_DATE
        32/1 - 5/2/2566|IMPOSSIBLE_DATE
        1/13 - 5/2/2566|IMPOSSIBLE_DATE
        1/0 - 5/2/2566|IMPOSSIBLE_DATE
        30/2 - 5/3/2566|IMPOSSIBLE_DATE
        - 1 - 15 ม.ค. 2566 - 20 ม.ค. 2566|Range 2023-01-01..2023-01-15; Day 2023-01-20..2023-01-20
        - 1 - 15 ม.ค. 2566 - 20 - 22 ม.ค. 2566|Range 2023-01-01..2023-01-15; Range 2023-01-20..2023-01-22
        5 และ และ 7 ม.ค. 2566|NOT_UNDERSTOOD; Day 2023-01-07..2023-01-07
        """)
    void reads_days_in_numbers_and_refuses_impossible_ones(String text, String expected) {
        assertThat(PeriodParserTest.summary(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        5th Jan 2023|Day 2023-01-05..2023-01-05 [COMMON_ERA]
        1st Jan 2023|Day 2023-01-01..2023-01-01 [COMMON_ERA]
        2nd January 2023|Day 2023-01-02..2023-01-02 [COMMON_ERA]
        3RD JAN 2023|Day 2023-01-03..2023-01-03 [COMMON_ERA]
        5 th January 2023|Day 2023-01-05..2023-01-05 [COMMON_ERA]
        5<sup>th</sup> January 2023|Day 2023-01-05..2023-01-05 [COMMON_ERA]
        the 5th of January 2023|Day 2023-01-05..2023-01-05 [COMMON_ERA]
        by 5th Jan 2023|Deadline ..2023-01-05 [COMMON_ERA]
        Jan 5th, 2023|Day 2023-01-05..2023-01-05 [COMMON_ERA]
        Jan 5th 2023|Day 2023-01-05..2023-01-05 [COMMON_ERA]
        Jan 5th, 65|Day 2022-01-05..2022-01-05 [SHORT_YEAR]
        Jan 5th|Day 2023-01-05..2023-01-05 [YEAR_FROM_PLAN]
        January 5 2023|Day 2023-01-05..2023-01-05 [COMMON_ERA]
        1st - 5th Jan 2023|Range 2023-01-01..2023-01-05 [COMMON_ERA]
        3rd Jan - 5th Feb 2023|Range 2023-01-03..2023-02-05 [COMMON_ERA]
        Jan 2nd - Mar 3rd, 2023|Range 2023-01-02..2023-03-03 [COMMON_ERA]
        Jan 5th-7th, 2023|NOT_UNDERSTOOD
        0th Jan 2023|IMPOSSIBLE_DATE
        31st Feb 2023|IMPOSSIBLE_DATE
        32nd Jan 2023|IMPOSSIBLE_DATE
        Jan 0, 2023|IMPOSSIBLE_DATE
        Jan 31, 2023|Day 2023-01-31..2023-01-31 [COMMON_ERA]
        Jan 32, 2023|IMPOSSIBLE_DATE
        Feb 30th, 2023|IMPOSSIBLE_DATE
        Jan 66|Month 2023-01-01..2023-01-31 [SHORT_YEAR]
        5 standards Jan 2023|Month 2023-01-01..2023-01-31 [COMMON_ERA]
        100th Jan 2023|Month 2023-01-01..2023-01-31 [COMMON_ERA]
        2nd meeting|NO_DATE
        """)
    void reads_days_in_english(String text, String expected) {
        assertThat(PeriodParserTest.summary(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        เดือน 3/66|Month 2023-03-01..2023-03-31 [SHORT_YEAR]
        ภายในเดือน 3/66|Deadline ..2023-03-31 [SHORT_YEAR]
        ภายในเดือน 13/66|IMPOSSIBLE_DATE
        เดือน 3/31|NO_DATE
        เดือน 3/32|Month 1989-03-01..1989-03-31 [SHORT_YEAR]
        เดือน 1/2566 - 3/2566|Range 2023-01-01..2023-03-31
        เดือน 10/65 - 9/66|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        เดือน 10/65 ถึงเดือน 9/66|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        เดือน 1/2566 - 13/2566|IMPOSSIBLE_DATE
        ภายใน 3/66|NO_DATE
        1/66 - 3/66|NO_DATE
        สัปดาห์ที่ 1 - 2 ของเดือน มี.ค. 66|Month 2023-03-01..2023-03-31 [SHORT_YEAR, VAGUE]
        สัปดาห์ที่ 1 - 4 มี.ค. 2566|Month 2023-03-01..2023-03-31 [VAGUE]
        สัปดาห์ที่ 1 ถึงสัปดาห์ที่ 2 เดือน มี.ค. 2566|Month 2023-03-01..2023-03-31 [VAGUE]
        สัปดาห์ที่ 1, 2 และ 4 ของเดือน มี.ค. 2566|Month 2023-03-01..2023-03-31 [VAGUE]
        ภายในสัปดาห์ที่ 1 - 2 ของเดือน มี.ค. 2566|Deadline ..2023-03-31 [VAGUE]
        สัปดาห์ที่ 2 และ 15 ของเดือน มี.ค. 2566|Day 2023-03-02..2023-03-02; Day 2023-03-15..2023-03-15
        2 ไตรมาสแรก|Quarters 2022-10-01..2023-03-31 [YEAR_FROM_PLAN]
        1 ไตรมาสแรก|Quarters 2022-10-01..2022-12-31 [YEAR_FROM_PLAN]
        3 ไตรมาสสุดท้ายของปีงบประมาณ 2567|Quarters 2024-01-01..2024-09-30
        2 ไตรมาสแรก ปีปฏิทิน 2566|Range 2023-01-01..2023-06-30
        5 ไตรมาสแรก|IMPOSSIBLE_DATE
        0 ไตรมาสสุดท้าย|IMPOSSIBLE_DATE
        2 ไตรมาส|NO_DATE
        ปีงบประมาณ 2566/2567|NOT_UNDERSTOOD
        ปี 2565/66|NOT_UNDERSTOOD
        ปี 2566/1|CalendarYears 2023-01-01..2023-12-31 [MAY_BE_FISCAL_YEAR]
        ม.ค.-66 - มี.ค.-66|Range 2023-01-01..2023-03-31 [SHORT_YEAR]
        Oct-65 - Sep-66|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        ม.ค.-66 - 67|NOT_UNDERSTOOD
        ม.ค.’66 - มี.ค.’66|Range 2023-01-01..2023-03-31 [SHORT_YEAR]
        บัดนี้ - 30 ก.ย. 2566|Deadline ..2023-09-30
        ตั้งแต่บัดนี้จนถึง ก.ย. 2566|Deadline ..2023-09-30
        ม.ค. 2566 - บัดนี้|OpenEnded 2023-01-01.. [HISTORY]
        ตั้งแต่บัดนี้เป็นต้นไป|NO_DATE
        """)
    void reads_months_weeks_and_quarters_in_numbers(String text, String expected) {
        assertThat(PeriodParserTest.summary(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Jan 5th|YEAR_UNKNOWN
        2 ไตรมาสแรก|YEAR_UNKNOWN
        2 ไตรมาสแรก ปีการศึกษา 2566|ACADEMIC_YEAR
        เดือน 3/66|Month 2023-03-01..2023-03-31 [SHORT_YEAR]
        1-5/1/66|Range 2023-01-01..2023-01-05 [SHORT_YEAR]
        """)
    void needs_a_plan_only_for_a_missing_year(String text, String expected) {
        assertThat(PeriodParserTest.summary(text, Optional.empty())).isEqualTo(expected);
    }
}
