package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanPeriodProperties {
    /** Time of this thread alone, so that a busy machine does not matter; backtracking would take hours. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final long FIRST_DAY = LocalDate.of(2400 - 543, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2700 - 543, 12, 31).toEpochDay();

    private static Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> any =
                Arbitraries.longs().between(FIRST_DAY, LAST_DAY).map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> edges = Combinators.combine(
                        Arbitraries.integers().between(2400 - 543, 2700 - 543),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(true, false))
                .as((y, m, first) ->
                        first ? YearMonth.of(y, m).atDay(1) : YearMonth.of(y, m).atEndOfMonth());
        return Arbitraries.oneOf(any, edges, Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2023, 2, 28)));
    }

    private static Arbitrary<FiscalYear> fiscalYears() {
        return Arbitraries.integers().between(2400, 2700).map(FiscalYear::of);
    }

    private static Arbitrary<YearMonth> yearMonths() {
        return dates().map(YearMonth::from);
    }

    @Provide
    Arbitrary<PlanPeriod> periods() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<Integer> quarter = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> year = Arbitraries.integers().between(2400, 2700);
        return Arbitraries.oneOf(List.<Arbitrary<PlanPeriod>>of(
                dates().map(PlanPeriod.Day::new),
                yearMonths().map(PlanPeriod.Month::new),
                Combinators.combine(dates(), dates(), flag)
                        .as((a, b, d) -> a.isAfter(b) ? new PlanPeriod.Range(b, a, d) : new PlanPeriod.Range(a, b, d)),
                Combinators.combine(dates(), flag).as(PlanPeriod.Deadline::new),
                Combinators.combine(dates(), flag).as(PlanPeriod.OpenEnded::new),
                Combinators.combine(fiscalYears(), quarter, quarter)
                        .as((y, a, b) -> new PlanPeriod.Quarters(y, Math.min(a, b), Math.max(a, b))),
                Combinators.combine(fiscalYears(), Arbitraries.of(1, 2)).as(PlanPeriod.Half::new),
                Combinators.combine(year, year)
                        .as((a, b) -> new PlanPeriod.FiscalYears(
                                FiscalYear.of(Math.min(a, b)), FiscalYear.of(Math.max(a, b)))),
                Combinators.combine(year, year)
                        .as((a, b) -> new PlanPeriod.CalendarYears(Math.min(a, b), Math.max(a, b))),
                Combinators.combine(fiscalYears(), Arbitraries.integers().between(1, 12))
                        .as(PlanPeriod.Round::new),
                Combinators.combine(fiscalYears(), Arbitraries.of(PlanPeriod.Recurrence.class))
                        .as((y, recurrence) -> new PlanPeriod.Recurring(y, recurrence)),
                Combinators.combine(fiscalYears(), Arbitraries.integers().between(1, 31))
                        .as((y, day) -> new PlanPeriod.Recurring(y, PlanPeriod.Recurrence.MONTHLY, Optional.of(day))),
                yearMonths()
                        .set()
                        .ofMinSize(2)
                        .ofMaxSize(6)
                        .map(m -> new PlanPeriod.Months(List.copyOf(new TreeSet<>(m))))));
    }

    @Property
    void parse_reads_what_print_prints(@ForAll("periods") PlanPeriod period, @ForAll Numerals numerals) {
        assertThat(PlanPeriod.parse(period.print(numerals))).isEqualTo(period);
        assertThat(PlanPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void the_reader_of_plans_understands_the_printed_form(
            @ForAll("periods") PlanPeriod period, @ForAll Numerals numerals) {
        String text = period.print(numerals);
        if (!text.contains(numerals.of(2700))) { // officers' years end with 2699
            assertThat(PeriodParser.read(text, Optional.of(FiscalYear.of(2566))))
                    .singleElement()
                    .extracting(r -> r.period().orElseThrow(() -> new AssertionError(r)))
                    .isEqualTo(period);
        }
    }

    @Property
    void a_period_begins_once_and_ends_once(
            @ForAll("periods") PlanPeriod period, @ForAll("days") LocalDate day, @ForAll("years") FiscalYear year) {
        PeriodState today = period.stateOn(day, year);
        assertThat(period.stateOn(day.plusDays(1), year)).isGreaterThanOrEqualTo(today);
        assertThat(today == PeriodState.ENDED)
                .isEqualTo(period.end().map(day::isAfter).orElse(false));
        if (period.mustHaveBegunBefore(day)) {
            assertThat(period.end()).isEmpty();
            assertThat(today).isEqualTo(PeriodState.RUNNING);
        }
    }

    @Provide
    Arbitrary<FiscalYear> years() {
        return fiscalYears();
    }

    @Property
    void english_is_printed_for_every_period(@ForAll("periods") PlanPeriod period) {
        assertThat(period.printEnglish()).endsWith(period.printEnglish().startsWith("from ") ? " onward" : "B.E.");
    }

    @Property(tries = 2000)
    void junk_is_read_or_refused_but_never_thrown(@ForAll("junk") String text) {
        List<PeriodReading> readings = PeriodParser.read(text, Optional.of(FiscalYear.of(2566)));
        assertThat(readings).isNotEmpty();
        assertThat(PeriodParser.read(text, Optional.empty())).isNotEmpty();
    }

    @Provide
    Arbitrary<String> junk() {
        Arbitrary<String> words = Arbitraries.of(
                        "ม.ค.",
                        "ก.ย.",
                        " ",
                        " ",
                        "-",
                        "ถึง",
                        "2566",
                        "66",
                        "31",
                        "ภายใน",
                        "เดือน",
                        "ไตรมาส",
                        "ปี",
                        "ปีงบประมาณ",
                        "<p>",
                        "(",
                        ")",
                        "/",
                        ",",
                        "และ",
                        "ก่อน",
                        "เป็นต้นไป",
                        "ทุก",
                        "รอบ",
                        "แรก",
                        "หลัง",
                        "ตั้งแต่",
                        "พ.ศ.",
                        "ค.ศ.",
                        "x",
                        "อบรม",
                        "1)",
                        "\n",
                        "ครั้งที่",
                        "สิ้น",
                        "สิ้นเดือน",
                        "0",
                        "ม.ย.",
                        "ปีการศึกษา",
                        "ตลอด",
                        "Jan",
                        "ปีปฏิทิน",
                        "ครึ่งปีแรก",
                        "หรือ",
                        ";",
                        "6",
                        "- ",
                        "- 1 - 15 ม.ค. 2566",
                        "5/13/66",
                        "5th",
                        "สัปดาห์ที่ 1",
                        "ทุกเดือน")
                .list()
                .ofMaxSize(14)
                .map(l -> String.join("", l));
        return Arbitraries.oneOf(
                words,
                words,
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withCharRange('ก', '๛').ofMaxLength(30));
    }

    @Example
    void a_megabyte_of_junk_is_read_without_backtracking() {
        for (String part : List.of(
                "ภายใน",
                "ม.ค. ",
                "ม.ค., ",
                "1, ",
                "ม.ค. - ",
                "<p",
                "<p>",
                " ",
                "ไตรมาส 1, ",
                "ปีงบประมาณ 2566 ",
                "(",
                "ว",
                "ี",
                "ครั้งที่ 1/",
                "2566 - ",
                "1",
                "ก ",
                "เ",
                "\n",
                "ตั้งแต่ ",
                "&",
                "x",
                "1.",
                "ม.ค. 2566 (",
                "ม.ค. (x) ปี 2566 ",
                "ม.ค. (ม.ค. x x) เป็นต้นไป ",
                "1-",
                "1/1-",
                "สัปดาห์ที่ 1 - 1 - 1",
                "ทุก ",
                "- ",
                "ม  ",
                "\uFFFDา")) {
            String text = part.repeat(1_000_000 / part.length());
            long start = CPU.getCurrentThreadCpuTime();
            assertThat(PeriodParser.read(text, Optional.of(FiscalYear.of(2566))))
                    .isNotEmpty();
            assertThat((CPU.getCurrentThreadCpuTime() - start) / 1_000_000_000)
                    .as(part)
                    .isLessThan(60);
        }
    }

    @Property
    void fiscal_years_quarters_and_halves_share_out_every_day(@ForAll("days") LocalDate date) {
        if (date.isBefore(FiscalYear.of(2400).firstDay())
                || date.isAfter(FiscalYear.of(2700).lastDay())) {
            assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.containing(date));
            return;
        }
        FiscalYear year = FiscalYear.containing(date);
        assertThat(year.contains(date)).isTrue();
        assertThat(date).isBetween(year.firstDay(), year.lastDay());
        for (int q = 1; q < 4; q++) {
            assertThat(year.lastDayOfQuarter(q).plusDays(1)).isEqualTo(year.firstDayOfQuarter(q + 1));
        }
        assertThat(year.lastDayOfHalf(1).plusDays(1)).isEqualTo(year.firstDayOfHalf(2));
        assertThat(year.firstDayOfQuarter(1)).isEqualTo(year.firstDay()).isEqualTo(year.firstDayOfHalf(1));
        assertThat(year.lastDayOfQuarter(4)).isEqualTo(year.lastDay()).isEqualTo(year.lastDayOfHalf(2));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return dates();
    }
}
