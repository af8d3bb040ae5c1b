package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brackets behind a time: the same time in other words, where it lies, a remark, or something else. Plan of FY2566. */
class PeriodBracketsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ม.ค. 2566 (ไตรมาส 2) เป็นต้นไป|OpenEnded 2023-01-01..
        ม.ค. 2566 (โดยประมาณ) เป็นต้นไป|OpenEnded 2023-01-01..
        ม.ค. 2566 (หลังได้รับอนุมัติ) เป็นต้นไป|OpenEnded 2023-01-01..
        ม.ค. 2566 (ไม่รวมวันหยุด) เป็นต้นไป|OpenEnded 2023-01-01..
        ม.ค. 2566 [ไตรมาส 2] เป็นต้นไป|OpenEnded 2023-01-01..
        ตั้งแต่ ม.ค. 2566 (ไตรมาส 2) เป็นต้นไป|OpenEnded 2023-01-01..
        ภายหลัง ม.ค. 2566 (ไตรมาส 2) เป็นต้นไป|OpenEnded! 2023-02-01..
        ม.ค. 2566 (ไตรมาส 2) เป็นต้นมา|OpenEnded 2023-01-01.. [HISTORY]
        ไตรมาส 2 (ม.ค. - มี.ค. 2566) เป็นต้นไป|OpenEnded 2023-01-01.. [YEAR_FROM_PLAN]
        ม.ค. 2566 (ไตรมาส 1) เป็นต้นไป|NOT_UNDERSTOOD
        ม.ค. 2566 (5 ก.พ. 2566) เป็นต้นไป|NOT_UNDERSTOOD
        ม.ค. 2566 (ประชุม 5 ก.พ. 2566) เป็นต้นไป|NOT_UNDERSTOOD
        ม.ค. 2566 (ภายใน 30 วัน) เป็นต้นไป|NOT_UNDERSTOOD
        ม.ค. 2566 (ยกเลิก) เป็นต้นไป|NOT_UNDERSTOOD
        ภายใน ม.ค. 2566 (x) เป็นต้นไป|NOT_UNDERSTOOD
        ม.ค. - มี.ค. 2566 (3 เดือน) เป็นต้นไป|NOT_UNDERSTOOD
        ม.ค. 2566 เป็นต้นไป (ไตรมาส 2)|OpenEnded 2023-01-01..
        ม.ค. 2566 เป็นต้นไป (ไตรมาส 3)|NOT_UNDERSTOOD
        ม.ค. 2566 เป็นต้นไป (ต่อเนื่อง)|OpenEnded 2023-01-01..
        ม.ค. 2566 (ไตรมาส 2)|Month 2023-01-01..2023-01-31
        มี.ค. 2566 (ไตรมาส 2)|Month 2023-03-01..2023-03-31
        ธ.ค. 2565 (ไตรมาส 2)|NOT_UNDERSTOOD
        เม.ย. 2566 (ไตรมาส 2)|NOT_UNDERSTOOD
        ม.ค. - เม.ย. 2566 (ไตรมาส 2)|NOT_UNDERSTOOD
        ม.ค. - ก.พ. 2566 (ไตรมาส 2)|Range 2023-01-01..2023-02-28
        ภายใน 15 ก.พ. 2566 (ไตรมาส 2)|Deadline ..2023-02-15
        ภายใน 15 เม.ย. 2566 (ไตรมาส 2)|NOT_UNDERSTOOD
        ก.พ. 2566 (ครึ่งปีแรก)|Month 2023-02-01..2023-02-28
        ก.พ. 2566 (ปีงบประมาณ 2566)|Month 2023-02-01..2023-02-28
        ก.พ. 2566 (ปีงบประมาณ 2567)|NOT_UNDERSTOOD
        ไตรมาส 2 (ม.ค. 2566)|NOT_UNDERSTOOD
        ต.ค. 2565 - ก.ย. 2566 (ตลอดปีงบประมาณ)|Range 2022-10-01..2023-09-30
        ต.ค. 2565 - ก.ย. 2566 (ทั้งปีงบประมาณ)|Range 2022-10-01..2023-09-30
        ต.ค. 2564 - ก.ย. 2565 (ตลอดปีงบประมาณ)|NOT_UNDERSTOOD
        ไตรมาสที่ ๑ (ต.ค. - ธ.ค. ๖๕) ปีงบประมาณ ๒๕๖๖|Quarters 2022-10-01..2022-12-31
        ไตรมาส 1 (ต.ค. - ธ.ค.) ปีงบประมาณ 2567|Quarters 2023-10-01..2023-12-31
        ภายในไตรมาส 1 (ต.ค. - ธ.ค. 66) ปีงบประมาณ 2567|Deadline ..2023-12-31
        ไตรมาส 1 (ประชุม) ปีงบประมาณ 2567|Quarters 2023-10-01..2023-12-31
        ไตรมาส 1 (ม.ค. - มี.ค.) ปีงบประมาณ 2567|NOT_UNDERSTOOD; FiscalYears 2023-10-01..2024-09-30
        ไตรมาส 1 (ประชุม) ปีงบประมาณ 2567 ไตรมาส 2|Quarters 2022-10-01..2022-12-31 [YEAR_FROM_PLAN]; Quarters 2024-01-01..2024-03-31
        ไตรมาส 1/2566 (ประชุม) ปีงบประมาณ 2567|Quarters 2022-10-01..2022-12-31; FiscalYears 2023-10-01..2024-09-30
        ม.ค. (ครั้งแรก) ปี 2567|Month 2024-01-01..2024-01-31
        ม.ค. 2566 (x|Month 2023-01-01..2023-01-31
        """)
    void reads_what_a_bracket_says_about_the_time_before_it(String text, String expected) {
        assertThat(PeriodParserTest.summary(text)).isEqualTo(expected);
    }

    @Test
    void quotes_the_bracket_with_the_time() {
        assertThat(PeriodParser.read("เริ่ม ม.ค. 2566 (ไตรมาส 2) เป็นต้นไป อบรม", PeriodParserTest.PLAN))
                .extracting(PeriodReading::raw)
                .containsExactly("เริ่ม ม.ค. 2566 (ไตรมาส 2) เป็นต้นไป");
        assertThat(PeriodParser.read("ไตรมาส 1 (ต.ค. - ธ.ค.) ปีงบประมาณ 2567 อบรม", PeriodParserTest.PLAN))
                .extracting(PeriodReading::raw)
                .containsExactly("ไตรมาส 1 (ต.ค. - ธ.ค.) ปีงบประมาณ 2567");
    }
}
