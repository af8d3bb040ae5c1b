package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.time.PeriodParserTest.PLAN;
import static org.kmplan.core.time.PeriodParserTest.summary;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kinds of period expressions that agencies write in other ways than the usual one: over several lines, with lengths of time,
 * in brackets, in words. Each kind has variations; the plan is of FY2566. {@code \n} is a line break in the cell.
 */
class PeriodKindsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ธ.ค. ๒๕๖๖\\n-\\nมี.ค. ๒๕๖๗|Range 2023-12-01..2024-03-31
        ธ.ค. ๒๕๖๕\\n–\\nมี.ค. ๒๕๖๖|Range 2022-12-01..2023-03-31
        ม.ค.\\nถึง\\nมี.ค. ๒๕๖๖|Range 2023-01-01..2023-03-31
        ต.ค. ๖๕ →\\n ก.ย. ๖๖|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        ต.ค. ๖๕\\n→\\nก.ย. ๖๖|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        ต.ค. ๖๕\\n↓\\nก.ย. ๖๖|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        ต.ค. ๖๕\\n- ก.ย. ๖๖|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        ต.ค. ๖๕ -\\nก.ย. ๖๖|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        ม.ค.\\n๒๕๖๖\\n-\\nมี.ค.\\n๒๕๖๖|Range 2023-01-01..2023-03-31
        ๑ ม.ค. ๒๕๖๖\\n-\\n๑๕ ม.ค. ๒๕๖๖|Range 2023-01-01..2023-01-15
        ต.ค.\\n-\\nธ.ค.\\n๒๕๖๕|Range 2022-10-01..2022-12-31
        เดือน\\nเมษายน\\n๒๕๖๖|Month 2023-04-01..2023-04-30
        เริ่ม\\nม.ค. ๒๕๖๖\\nสิ้นสุด\\nมี.ค. ๒๕๖๖|Range 2023-01-01..2023-03-31
        ตั้งแต่เดือนมกราคม ๒๕๖๖\\nเป็นต้นไป|OpenEnded 2023-01-01..
        เม.ย. ๒๕๖๖\\n- ต่อเนื่อง|OpenEnded 2023-04-01..
        เม.ย. ๒๕๖๖\\nต่อเนื่อง|OpenEnded 2023-04-01..
        - ม.ค. ๒๕๖๖\\n- ก.พ. ๒๕๖๖|Month 2023-01-01..2023-01-31; Month 2023-02-01..2023-02-28
        ม.ค. ๒๕๖๖\\nมี.ค. ๒๕๖๖|Month 2023-01-01..2023-01-31; Month 2023-03-01..2023-03-31
        ม.ค. - ก.พ. ๒๕๖๖\\n-\\nมี.ค. ๒๕๖๖|Range 2023-01-01..2023-02-28; Month 2023-03-01..2023-03-31
        เม.ย. ๒๕๖๖ => มิ.ย. ๒๕๖๖|Range 2023-04-01..2023-06-30
        เม.ย. ๒๕๖๖ --> มิ.ย. ๒๕๖๖|Range 2023-04-01..2023-06-30
        เม.ย. ๒๕๖๖ >> มิ.ย. ๒๕๖๖|Range 2023-04-01..2023-06-30
        เม.ย. ๒๕๖๖ ... มิ.ย. ๒๕๖๖|NOT_UNDERSTOOD
        เม.ย. ๒๕๖๖ … มิ.ย. ๒๕๖๖|NOT_UNDERSTOOD
        """)
    void goes_on_over_the_lines_of_a_narrow_cell(String text, String expected) {
        assertThat(summary(text.replace("\\n", "\n"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ม.ค. ๒๕๖๖ เป็นเวลา ๓ เดือน|Range 2023-01-01..2023-03-31
        ม.ค. ๒๕๖๖\\nเป็นเวลา ๓ เดือน|Range 2023-01-01..2023-03-31
        ตั้งแต่ 1 ม.ค. 66 เป็นเวลา 90 วัน|Range 2023-01-01..2023-03-31 [SHORT_YEAR]
        1 ก.พ. 2566 เป็นเวลา 2 สัปดาห์|Range 2023-02-01..2023-02-14
        ม.ค. ๒๕๖๖ เป็นเวลาสามเดือน|Range 2023-01-01..2023-03-31
        ม.ค. ๒๕๖๖ (๓ เดือน)|Range 2023-01-01..2023-03-31
        ม.ค. ๒๕๖๖ ระยะเวลาดำเนินการ ๓ เดือน|Range 2023-01-01..2023-03-31
        เริ่ม ม.ค. ๒๕๖๖ ระยะเวลา ๖ เดือน|Range 2023-01-01..2023-06-30
        ใช้เวลา ๓ เดือน เริ่ม ม.ค. ๒๕๖๖|Range 2023-01-01..2023-03-31
        ๓ เดือน (เริ่ม ม.ค. ๒๕๖๖)|Range 2023-01-01..2023-03-31
        ๓ เดือน นับจาก ๑ ม.ค. ๒๕๖๖|Range 2023-01-01..2023-03-31
        ระยะเวลา ๒ เดือน (ม.ค.-ก.พ. ๖๖)|Range 2023-01-01..2023-02-28 [SHORT_YEAR]
        ม.ค. - มี.ค. ๒๕๖๖ รวม ๓ เดือน|Range 2023-01-01..2023-03-31
        ม.ค. - มี.ค. ๒๕๖๖ (๙๐ วัน)|Range 2023-01-01..2023-03-31
        1 - 31 มี.ค. 2566 จำนวน 5 วัน|Range 2023-03-01..2023-03-31
        ม.ค. ๒๕๖๖ จำนวน ๒ วัน|Month 2023-01-01..2023-01-31
        ม.ค. - มี.ค. ๒๕๖๖ (๒ เดือน)|NOT_UNDERSTOOD
        ม.ค. - มี.ค. ๒๕๖๖ เป็นเวลา ๔ เดือน|NOT_UNDERSTOOD
        ภายในเดือน ม.ค. ๒๕๖๖ เป็นเวลา ๓ เดือน|NOT_UNDERSTOOD
        1 ม.ค. 2566 เป็นเวลา 30 วันทำการ|NOT_UNDERSTOOD
        ม.ค. ๒๕๖๖ เป็นเวลาสักพัก|NOT_UNDERSTOOD
        ระยะเวลา ๒ เดือน|UNANCHORED
        ๓๐ วันนับจากวันที่ได้รับอนุมัติ|UNANCHORED
        ภายใน ๓๐ วันนับจากได้รับอนุมัติ|UNANCHORED
        """)
    void takes_the_end_from_a_length_of_time(String text, String expected) {
        assertThat(summary(text.replace("\\n", "\n"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        มกราคม (ถึง มีนาคม) ๒๕๖๖|Range 2023-01-01..2023-03-31
        มี.ค. (ถึง พ.ค.) ๖๗|Range 2024-03-01..2024-05-31 [SHORT_YEAR]
        ม.ค. [ถึง มี.ค.] ๒๕๖๗|Range 2024-01-01..2024-03-31
        มี.ค. (- พ.ค.) ๒๕๖๗|Range 2024-03-01..2024-05-31
        (ม.ค. - มี.ค.) ๒๕๖๗|Range 2024-01-01..2024-03-31
        (ม.ค.) - (มี.ค.) ๒๕๖๗|Range 2024-01-01..2024-03-31
        มกราคม (และกุมภาพันธ์) ๒๕๖๗|Months 2024-01-01..2024-02-29
        มกราคม (หรือกุมภาพันธ์) ๒๕๖๗|NOT_UNDERSTOOD
        มกราคม (ประชุม) ๒๕๖๗|Month 2024-01-01..2024-01-31
        มกราคม (ไตรมาส ๒) ๒๕๖๗|Month 2024-01-01..2024-01-31
        มกราคม - มีนาคม (ระยะแรก) ๒๕๖๗|Range 2024-01-01..2024-03-31
        15 มกราคม (วันจันทร์) 2567|Day 2024-01-15..2024-01-15
        ม.ค. (๖๗)|Month 2024-01-01..2024-01-31 [SHORT_YEAR]
        ม.ค. (๒๕๖๗) - มี.ค. (๒๕๖๗)|Range 2024-01-01..2024-03-31
        ม.ค. (ก่อนสิ้นเดือน) ๒๕๖๗|NOT_UNDERSTOOD
        ม.ค. เรื่องที่ต้องทำ ๒๕๖๗|NOT_UNDERSTOOD
        """)
    void never_drops_a_year_that_is_written(String text, String expected) {
        assertThat(summary(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ไตรมาสที่สอง|Quarters 2023-01-01..2023-03-31 [YEAR_FROM_PLAN]
        ไตรมาสสองถึงไตรมาสสาม|Quarters 2023-01-01..2023-06-30 [YEAR_FROM_PLAN]
        ไตรมาสที่สอง - สาม|Quarters 2023-01-01..2023-06-30 [YEAR_FROM_PLAN]
        ไตรมาสสองและสาม|Quarters 2023-01-01..2023-06-30 [YEAR_FROM_PLAN]
        ไตรมาสสอง/๒๕๖๗|Quarters 2024-01-01..2024-03-31
        ไตรมาสที่สี่ ปีงบประมาณ ๒๕๖๗|Quarters 2024-07-01..2024-09-30
        ไตรมาส 2-3/2566|Quarters 2023-01-01..2023-06-30
        ไตรมาส II|Quarters 2023-01-01..2023-03-31 [YEAR_FROM_PLAN]
        second quarter|Quarters 2023-01-01..2023-03-31 [YEAR_FROM_PLAN]
        2nd quarter|Quarters 2023-01-01..2023-03-31 [YEAR_FROM_PLAN]
        ภายในไตรมาสสอง|Deadline ..2023-03-31 [YEAR_FROM_PLAN]
        ไตรมาสที่ห้า|IMPOSSIBLE_DATE
        """)
    void reads_quarters_in_words(String text, String expected) {
        assertThat(summary(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        มีนาคม ๒๕๖๖ เป็นอย่างช้า|Deadline ..2023-03-31
        เดือนมีนาคม ๒๕๖๖ เป็นอย่างช้าที่สุด|Deadline ..2023-03-31
        ๑๕ มีนาคม ๒๕๖๖ อย่างช้า|Deadline ..2023-03-15
        อย่างช้าภายใน มี.ค. ๒๕๖๖|Deadline ..2023-03-31
        อย่างช้าที่สุด มี.ค. ๒๕๖๖|Deadline ..2023-03-31
        ช้าสุด มี.ค. ๒๕๖๖|Deadline ..2023-03-31
        ไม่เกินวันที่ 31 มีนาคม 2566|Deadline ..2023-03-31
        ไม่ช้าไปกว่า มี.ค. ๒๕๖๖|Deadline ..2023-03-31
        แล้วเสร็จ มี.ค. ๒๕๖๖|Deadline ..2023-03-31
        ให้เสร็จภายในวันที่ ๓๑ มีนาคม ๒๕๖๖|Deadline ..2023-03-31
        สิ้นสุด มี.ค. ๒๕๖๖|Deadline ..2023-03-31
        ม.ค. - มี.ค. ๒๕๖๖ เป็นอย่างช้า|Range! 2023-01-01..2023-03-31
        เริ่ม ม.ค. ๒๕๖๖ แล้วเสร็จ มี.ค. ๒๕๖๖|Range 2023-01-01..2023-03-31
        เริ่มต้น ม.ค. ๒๕๖๖ ให้แล้วเสร็จภายใน มี.ค. ๒๕๖๖|Range 2023-01-01..2023-03-31
        มีนาคม ๒๕๖๖ เป็นอย่างเร็ว|OpenEnded 2023-03-01..
        """)
    void knows_the_latest_and_the_earliest(String text, String expected) {
        assertThat(summary(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        เม.ย. ๒๕๖๗ - ต่อเนื่อง|OpenEnded 2024-04-01..
        เม.ย. ๒๕๖๗ (ต่อเนื่อง)|OpenEnded 2024-04-01..
        เม.ย. ๒๕๖๗ และต่อเนื่อง|OpenEnded 2024-04-01..
        เม.ย. ๒๕๖๗ → ต่อเนื่อง|OpenEnded 2024-04-01..
        Apr 2024 - ongoing|OpenEnded 2024-04-01.. [COMMON_ERA]
        เม.ย. ๒๕๖๖ ต่อเนื่องถึง ก.ย. ๒๕๖๖|Range 2023-04-01..2023-09-30
        เม.ย. - ก.ย. ๒๕๖๖ อย่างต่อเนื่อง|Range 2023-04-01..2023-09-30
        เม.ย. ๒๕๖๖ ไปจนถึง มิ.ย. ๒๕๖๖|Range 2023-04-01..2023-06-30
        เม.ย. ๒๕๖๖ ถึงสิ้นปีงบประมาณ ๒๕๖๖|Range 2023-04-01..2023-09-30
        เม.ย. ๒๕๖๖ จนสิ้นปีงบประมาณ|Range 2023-04-01..2023-09-30 [YEAR_FROM_PLAN]
        เม.ย. ๒๕๖๖ - สิ้นไตรมาส ๔|Range 2023-04-01..2023-09-30 [YEAR_FROM_PLAN]
        ต้นปีงบประมาณ - มี.ค. ๒๕๖๖|NOT_UNDERSTOOD; Month 2023-03-01..2023-03-31
        ม.ค. ๒๕๖๖ - ต่อเนื่องทุกเดือน|NOT_UNDERSTOOD
        """)
    void reads_what_goes_on(String text, String expected) {
        assertThat(summary(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ภายในวันที่ 15 ของทุกเดือน|15
        ภายในวันที่ ๑๕ ทุกเดือน|15
        ทุกวันที่ ๕ ของเดือน|5
        ทุกวันที่ ๕ ของทุกเดือน|5
        วันที่ 5 ของทุกเดือน|5
        ทุกเดือน ภายในวันที่ ๑๐|10
        ไม่เกินวันที่ 25 ของทุกเดือน|25
        ก่อนวันที่ ๕ ของทุกเดือน|4
        ทุกสิ้นเดือน|31
        ทุกวันสิ้นเดือน|31
        ภายในสิ้นเดือนของทุกเดือน|31
        ทุกวันที่ ๓๑ ของเดือน|31
        """)
    void reads_the_day_of_every_month(String text, int day) {
        PlanPeriod expected =
                new PlanPeriod.Recurring(PLAN.orElseThrow(), PlanPeriod.Recurrence.MONTHLY, Optional.of(day));

        List<PeriodReading> readings = PeriodParser.read(text, PLAN);

        assertThat(readings).singleElement().extracting(PeriodReading::period).isEqualTo(Optional.of(expected));
        assertThat(PlanPeriod.parse(expected.toString())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ภายในวันที่ ๑๕ ของทุกเดือน เริ่ม ม.ค. ๒๕๖๖|NOT_UNDERSTOOD
        ทุกวันที่ ๑ และ ๑๕ ของเดือน|NOT_UNDERSTOOD
        ทุกวันที่ 15 ม.ค. - มี.ค. 66|NOT_UNDERSTOOD
        วันที่ ๑๕ ของเดือน|UNANCHORED
        """)
    void refuses_a_rhythm_that_has_no_kind(String text, String expected) {
        assertThat(summary(text)).isEqualTo(expected);
    }

    @Test
    void only_a_monthly_rhythm_has_a_due_day() {
        assertThat(new PlanPeriod.Recurring(PLAN.orElseThrow(), PlanPeriod.Recurrence.WEEKLY).dueDay())
                .isEmpty();
    }
}
