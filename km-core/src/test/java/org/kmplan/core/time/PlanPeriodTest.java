package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPeriodTest {
    private static final FiscalYear FY2566 = FiscalYear.of(2566);

    static Stream<Arguments> forms() {
        LocalDate last = LocalDate.of(2023, 1, 31);
        YearMonth january = YearMonth.of(2023, 1);
        return Stream.of(
                Arguments.of(new PlanPeriod.Day(last), "31 ม.ค. 2566", "31 Jan 2566 B.E."),
                Arguments.of(new PlanPeriod.Month(january), "ม.ค. 2566", "Jan 2566 B.E."),
                Arguments.of(
                        PlanPeriod.Range.of(january.atDay(1), LocalDate.of(2023, 3, 31)),
                        "ม.ค. 2566 - มี.ค. 2566",
                        "Jan 2566 – Mar 2566 B.E."),
                Arguments.of(
                        new PlanPeriod.Range(january.atDay(2), last, true),
                        "ภายใน 2 ม.ค. 2566 - 31 ม.ค. 2566",
                        "within 2 Jan 2566 – 31 Jan 2566 B.E."),
                Arguments.of(new PlanPeriod.Deadline(last, false), "ภายใน 31 ม.ค. 2566", "by 31 Jan 2566 B.E."),
                Arguments.of(new PlanPeriod.Deadline(last, true), "ก่อน 31 ม.ค. 2566", "before 31 Jan 2566 B.E."),
                Arguments.of(
                        new PlanPeriod.OpenEnded(LocalDate.of(2023, 7, 1), false),
                        "ตั้งแต่ 1 ก.ค. 2566 เป็นต้นไป",
                        "from 1 Jul 2566 B.E. onward"),
                Arguments.of(new PlanPeriod.OpenEnded(last, true), "ภายหลัง 31 ม.ค. 2566", "after 31 Jan 2566 B.E."),
                Arguments.of(
                        new PlanPeriod.Quarters(FY2566, 1, 3),
                        "ไตรมาสที่ 1 - 3 ปีงบประมาณ 2566",
                        "quarters 1 – 3 of fiscal year 2566 B.E."),
                Arguments.of(
                        new PlanPeriod.Half(FY2566, 2),
                        "ครึ่งปีหลัง ปีงบประมาณ 2566",
                        "second half of fiscal year 2566 B.E."),
                Arguments.of(
                        new PlanPeriod.FiscalYears(FY2566, FiscalYear.of(2570)),
                        "ปีงบประมาณ 2566 - 2570",
                        "fiscal years 2566 – 2570 B.E."),
                Arguments.of(new PlanPeriod.CalendarYears(2566, 2566), "ปี พ.ศ. 2566", "year 2566 B.E."),
                Arguments.of(
                        new PlanPeriod.Round(FY2566, 9),
                        "รอบ 9 เดือน ปีงบประมาณ 2566",
                        "first 9 months of fiscal year 2566 B.E."),
                Arguments.of(
                        new PlanPeriod.Recurring(FY2566, PlanPeriod.Recurrence.HALF_YEARLY),
                        "ทุก 6 เดือน ปีงบประมาณ 2566",
                        "every half year of fiscal year 2566 B.E."),
                Arguments.of(
                        new PlanPeriod.Months(List.of(january, YearMonth.of(2023, 3), YearMonth.of(2023, 5))),
                        "ม.ค. 2566, มี.ค. 2566 และ พ.ค. 2566",
                        "Jan 2566, Mar 2566 and May 2566 B.E."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("forms")
    void has_one_printed_form_per_kind(PlanPeriod period, String thai, String english) {
        assertThat(period).hasToString(thai);
        assertThat(period.print(Numerals.THAI)).isEqualTo(Numerals.THAI.of(thai));
        assertThat(period.printEnglish()).isEqualTo(english);
        assertThat(PlanPeriod.parse(Numerals.THAI.of(thai))).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "ม.ค. 66",
                "ม.ค. - มี.ค.",
                "ภายในเดือนม.ค.",
                "กลางเดือน ม.ค. 2566",
                "ม.ค. 2566 มี.ค. 2566",
                "ตลอดปี",
                "ภายใน ",
                "ไตรมาสที่ x ปีงบประมาณ 2566",
                "ปีงบประมาณ ",
                "ม.ค. 2566 และ ",
                "ตั้งแต่  เป็นต้นไป",
                "29 ก.พ. 2566"
            })
    void parse_refuses_what_is_no_period_for_certain(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPeriod.parse(text))
                .withMessageStartingWith("Period: expected one that is certain, such as 'ม.ค. 2566 - มี.ค. 2566',")
                .withMessageContaining("but was '" + text + "'")
                .withMessageEndingWith(
                        "\nHint: PeriodParser.read reads several periods and vague ones, and tells what it assumed");
    }

    @ParameterizedTest
    @CsvSource({
        "ม.ค. - มี.ค. ๒๕๖๖,ม.ค. 2566 - มี.ค. 2566",
        "ภายในเดือนม.ค. ๒๕๖๖,ภายใน 31 ม.ค. 2566",
        "ไตรมาสที่ ๒/๒๕๖๖,ไตรมาสที่ 2 ปีงบประมาณ 2566",
        "ก.ค. ๒๕๖๖ เป็นต้นไป,ตั้งแต่ 1 ก.ค. 2566 เป็นต้นไป",
        "ม.ค. ๒566,ม.ค. 2566",
        "มกราคม 2566,ม.ค. 2566",
        "Jan 2023,ม.ค. 2566"
    })
    void parse_accepts_what_officers_write_if_it_is_certain(String written, String printed) {
        assertThat(PlanPeriod.parse(written)).hasToString(printed);
    }

    @Test
    void parse_takes_the_year_from_the_plan_if_it_is_given() {
        assertThat(PlanPeriod.parse("ภายในเดือนม.ค.", FY2566)).hasToString("ภายใน 31 ม.ค. 2566");
        assertThat(PlanPeriod.parse("ไตรมาสที่ ๒", FY2566)).hasToString("ไตรมาสที่ 2 ปีงบประมาณ 2566");
        assertThat(PlanPeriod.parse("ต.ค. - ธ.ค.", FY2566)).hasToString("ต.ค. 2565 - ธ.ค. 2565");
    }

    @Test
    void parse_says_what_is_wrong_with_a_printed_form() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPeriod.parse("มี.ค. 2566 - ม.ค. 2566"))
                .withMessageContaining("the first day must not be after the last");
    }

    @Test
    void tells_whether_both_bounds_are_stated() {
        LocalDate day = LocalDate.of(2023, 1, 31);
        assertThat(new PlanPeriod.Day(day).isClosed()).isTrue();
        assertThat(PlanPeriod.parse("ภายใน 31 ม.ค. 2566").isClosed()).isFalse();
        assertThat(PlanPeriod.parse("ตั้งแต่ 1 ก.ค. 2566 เป็นต้นไป").isClosed()).isFalse();
        assertThat(new PlanPeriod.Day(day).mustHaveBegunBefore(day.plusYears(1)))
                .isFalse();
    }

    @Test
    void has_one_to_twelve_months_in_a_round_and_ascending_ones_in_a_list() {
        assertThat(new PlanPeriod.Round(FY2566, 1).end()).contains(LocalDate.of(2022, 10, 31));
        assertThat(new PlanPeriod.Round(FY2566, 12).end()).contains(LocalDate.of(2023, 9, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanPeriod.Round(FY2566, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanPeriod.Round(FY2566, 13))
                .withMessage("Round: expected 1 to 12 months, but was 13");
        YearMonth march = YearMonth.of(2023, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanPeriod.Months(List.of(march)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanPeriod.Months(List.of(march, march)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanPeriod.Months(List.of(march, march.minusMonths(1))))
                .withMessage("Months: must ascend, but were [2023-03, 2023-02]");
        assertThat(new PlanPeriod.Months(List.of(march, march.plusMonths(2))).end())
                .contains(LocalDate.of(2023, 5, 31));
    }

    @Test
    void knows_the_due_points_of_a_rhythm() {
        assertThat(PlanPeriod.Recurrence.values())
                .extracting(PlanPeriod.Recurrence::duePoints)
                .containsExactly(12, 4, 2, 52);
    }

    @Test
    void depends_on_no_default_locale_or_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (String tag : List.of("th-TH-u-ca-buddhist-nu-thai", "ar", "tr")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                forms().forEach(form -> {
                    PlanPeriod period = (PlanPeriod) form.get()[0];
                    assertThat(period).as(tag).hasToString((String) form.get()[1]);
                    assertThat(period.printEnglish()).isEqualTo(form.get()[2]);
                    assertThat(PlanPeriod.parse(period.toString())).isEqualTo(period);
                });
                assertThat(PeriodParserTest.summary("JAN - APRIL 2023 และ ๓๑ กรกฏาคม ๒๕๖๖"))
                        .isEqualTo(
                                "Range 2023-01-01..2023-04-30 [COMMON_ERA]; Day 2023-07-31..2023-07-31 [MISSPELT_MONTH]");
                assertThat(Fraction.parse("80.5")).hasToString("80.5");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
