package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The known expressions of real plans, read for a plan of FY2566; dates are in the common era. */
class PeriodParserTest {
    static final Optional<FiscalYear> PLAN = Optional.of(FiscalYear.of(2566));

    /** Kind, start, end and notes of each reading; an open bound is empty; a refusal is its name. */
    static String summary(String text) {
        return summary(text, PLAN);
    }

    static String summary(String text, Optional<FiscalYear> plan) {
        return PeriodParser.read(text, plan).stream()
                .map(PeriodParserTest::summary)
                .collect(Collectors.joining("; "));
    }

    private static String summary(PeriodReading reading) {
        return reading.refusal().map(Enum::name).orElseGet(() -> {
            PlanPeriod period = reading.period().orElseThrow();
            List<PeriodNote> notes = List.copyOf(reading.notes());
            String kind = period.getClass().getSimpleName();
            String flag = period instanceof PlanPeriod.Range r && r.deadline()
                            || period instanceof PlanPeriod.Deadline d && d.exclusive()
                            || period instanceof PlanPeriod.OpenEnded o && o.exclusive()
                    ? "!"
                    : "";
            return kind + flag + " " + period.start().map(Object::toString).orElse("") + ".."
                    + period.end().map(Object::toString).orElse("") + (notes.isEmpty() ? "" : " " + notes);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        P01|ม.ค. - มี.ค. ๒๕๖๖|Range 2023-01-01..2023-03-31
        P02|เม.ย. - พ.ค. ๒๕๖๖|Range 2023-04-01..2023-05-31
        P03|พ.ค. – มิ.ย. ๒๕๖๖ พ.ค. – มิ.ย. ๒๕๖๖|Range 2023-05-01..2023-06-30; Range 2023-05-01..2023-06-30
        P04|ก.ค. ๒๕๖๖ เป็นต้นไป|OpenEnded 2023-07-01..
        P05|ก.ค. - ส.ค. ๒๕๖๖|Range 2023-07-01..2023-08-31
        P06|ก.ค. - ก.ย. ๒๕๖๖|Range 2023-07-01..2023-09-30
        P07|<p>ก.ย. ๒๕๖๖</p> <p>เป็นต้นไป</p>|OpenEnded 2023-09-01..
        P08|ก.ย. ๒๕๖๖|Month 2023-09-01..2023-09-30
        P09|ภายในเดือนม.ค. ๒๕๖๖|Deadline ..2023-01-31
        P10|ม.ค. - ก.ย. ๒๕๖๖|Range 2023-01-01..2023-09-30
        P11|ต.ค. ๒๕๖๕ - ก.ย. ๒๕๖๖|Range 2022-10-01..2023-09-30
        P12|ภายในเดือนส.ค. - ก.ย. ๒๕๖๖|Range! 2023-08-01..2023-09-30
        P13|ภายในเดือนก.ย. ๒๕๖๖|Deadline ..2023-09-30
        P14|ดำเนินการภายในม.ค. - มี.ค. ๒๕๖๖|Range! 2023-01-01..2023-03-31
        P15|ลงวันที่ ๒๙ มีนาคม ๒๕๖๒|Day 2019-03-29..2019-03-29
        P16|ตั้งแต่ปีงบประมาณ ๒๕๖๒ เป็นต้นมา|OpenEnded 2018-10-01.. [HISTORY]
        P18|ตุลาคม 2549 - มีนาคม 2550|Range 2006-10-01..2007-03-31
        P19|กรกฎาคม – กันยายน พ.ศ. 2548|Range 2005-07-01..2005-09-30
        P20|ตั้งแต่วันที่ 1 ตุลาคม 2565 – วันที่ 31 สิงหาคม 2566|Range 2022-10-01..2023-08-31
        P22|16/08/2022|Day 2022-08-16..2022-08-16 [COMMON_ERA]
        P23|6 ต.ค. 59|Day 2016-10-06..2016-10-06 [SHORT_YEAR]
        P25|8 ม.ย.63|AMBIGUOUS_MONTH
        P26|30ตค61|Day 2018-10-30..2018-10-30 [SHORT_YEAR]
        P27|21 พ.ค.2556|Day 2013-05-21..2013-05-21
        P28|26 สิงหาคม 2552|Day 2009-08-26..2009-08-26
        P30|กันยายน 2566|Month 2023-09-01..2023-09-30
        P31|พ.ศ. 2560 – 2564|CalendarYears 2017-01-01..2021-12-31 [MAY_BE_FISCAL_YEAR]
        P32|ภายในปี 2564|Deadline ..2021-12-31 [MAY_BE_FISCAL_YEAR]
        P33|ไตรมาส 3|Quarters 2023-04-01..2023-06-30 [YEAR_FROM_PLAN]
        P34|รอบ 9 เดือน|Round 2022-10-01..2023-06-30 [YEAR_FROM_PLAN]
        P35|ภายในสิ้นเดือน|UNANCHORED
        P37|ครั้งที่ 1/2558|NO_DATE
        P38|ประจำปี งป.๕๔|FiscalYears 2010-10-01..2011-09-30 [SHORT_YEAR]
        P39|ประจำปีการศึกษา 2556|ACADEMIC_YEAR
        P40|กรกฏาคม 2566|Month 2023-07-01..2023-07-31 [MISSPELT_MONTH]
        P42|ต.ค.65-ก.ย.66|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        P43|ต.ค. 65 – ก.ย. 66|Range 2022-10-01..2023-09-30 [SHORT_YEAR]
        P44|ตุลาคม 2565 ถึง กันยายน 2566|Range 2022-10-01..2023-09-30
        P46|ต.ค. - ธ.ค.|Range 2022-10-01..2022-12-31 [YEAR_FROM_PLAN]
        P47|ม.ค. - มี.ค.|Range 2023-01-01..2023-03-31 [YEAR_FROM_PLAN]
        P49|พ.ย. ๖๕ - ก.พ. ๖๖|Range 2022-11-01..2023-02-28 [SHORT_YEAR]
        P50|ไตรมาส 2|Quarters 2023-01-01..2023-03-31 [YEAR_FROM_PLAN]
        P51|ไตรมาสที่ ๑ - ๓|Quarters 2022-10-01..2023-06-30 [YEAR_FROM_PLAN]
        P54|ปีงบประมาณ พ.ศ. ๒๕๖๖|FiscalYears 2022-10-01..2023-09-30
        P55|ปีงบฯ 66|FiscalYears 2022-10-01..2023-09-30 [SHORT_YEAR]
        P56|ตลอดปีงบประมาณ|FiscalYears 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        P57|ตลอดปี|FiscalYears 2022-10-01..2023-09-30 [YEAR_FROM_PLAN, MAY_BE_CALENDAR_YEAR]
        P59|ครึ่งปีหลัง|Half 2023-04-01..2023-09-30 [YEAR_FROM_PLAN, MAY_BE_CALENDAR_YEAR]
        P60|ทุกเดือน|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        P61|ทุกไตรมาส|Recurring 2022-10-01..2023-09-30 [YEAR_FROM_PLAN]
        P62|ภายใน 30 ก.ย. 66|Deadline ..2023-09-30 [SHORT_YEAR]
        P63|ภายในวันที่ ๓๑ มกราคม ๒๕๖๖|Deadline ..2023-01-31
        P64|ไม่เกินเดือนมีนาคม 2566|Deadline ..2023-03-31
        P66|ภายหลังเดือน มิ.ย. 66|OpenEnded! 2023-07-01.. [SHORT_YEAR]
        P67|ตั้งแต่ ต.ค. 65 เป็นต้นไป|OpenEnded 2022-10-01.. [SHORT_YEAR]
        P70|ม.ค., มี.ค. และ พ.ค. 2566|Months 2023-01-01..2023-05-31
        P71|มค.-มีค. 66|Range 2023-01-01..2023-03-31 [SHORT_YEAR]
        P73|มกราคม-มีนาคม 2023|Range 2023-01-01..2023-03-31 [COMMON_ERA]
        P74|Jan - Mar 2023|Range 2023-01-01..2023-03-31 [COMMON_ERA]
        P75|กลางเดือน มี.ค. 66|Month 2023-03-01..2023-03-31 [SHORT_YEAR, VAGUE]
        P78|ก.ย. ๒๕๖๖ - ม.ค. ๒๕๖๖|REVERSED
        P80|ตามแผนฯ|NO_DATE
        P81|-|EMPTY
        """)
    void reads_the_known_expressions(String id, String text, String expected) {
        assertThat(summary(text)).as(id).isEqualTo(expected);
    }
}
