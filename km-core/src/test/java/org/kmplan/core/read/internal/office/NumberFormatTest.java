package org.kmplan.core.read.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.read.internal.words.ChartMonth;

/** What the numbers of a workbook mean by their format. */
class NumberFormatTest {
    /** 45306 is 15 January 2024. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|45306|45306",
                "0.00|1.5|1.5",
                "0%|0.8|80%",
                "0.0%|0.80000000000000004|80%",
                "#,##0.00|15000|15000",
                "0\" ครั้ง\"|3|3 ครั้ง",
                "0.00E+00|1200|1200",
                "dd/mm/yyyy|45306|15 ม.ค. 2567",
                "[$-D07041E]d mmm yyyy|45306|15 ม.ค. 2567",
                "[$-107041E]d mmmm yyyy;@|45306|15 ม.ค. 2567",
                "[$-1070000]d/mm/yyyy;@|45306|15 ม.ค. 2567",
                "ว ดดด ปปปป|45306|15 ม.ค. 2567",
                "d mmm bbbb|45306|15 ม.ค. 2567",
                "mmm-yy|45306|ม.ค. 2567",
                "[$-41E]mmm bb|45306|ม.ค. 2567",
                "yyyy|45306|2567",
                "h:mm|0.375|09:00",
                "d mmm yyyy h:mm|45306.5|15 ม.ค. 2567 12:00",
                "dd/mm/yyyy|243633|15 ม.ค. 2567",
                "dd/mm/yyyy|-1|-1",
                "@|5|5"
            })
    void reads_the_value_and_not_the_picture(String code, double value, String text) {
        assertThat(NumberFormat.parse(code).text(value, false)).isEqualTo(text);
    }

    @Test
    void knows_the_formats_without_a_code() {
        assertThat(NumberFormat.builtIn(14).text(45306, false)).isEqualTo("15 ม.ค. 2567");
        assertThat(NumberFormat.builtIn(17).text(45306, false)).isEqualTo("ม.ค. 2567");
        assertThat(NumberFormat.builtIn(71).text(45306, false)).isEqualTo("15 ม.ค. 2567");
        assertThat(NumberFormat.builtIn(9).text(0.755, false)).isEqualTo("75.5%");
    }

    @Test
    void counts_days_from_1904_where_the_workbook_does() {
        assertThat(NumberFormat.builtIn(14).text(43844, true)).isEqualTo("15 ม.ค. 2567");
        assertThat(NumberFormat.builtIn(14).text(1, false)).isEqualTo("1 ม.ค. 2443");
    }

    @ParameterizedTest
    @CsvSource({
        "ต.ค.,10",
        "ตุลาคม 2565,10",
        "มค65,1",
        "Oct-65,10",
        "SEPTEMBER,9",
        "ไตรมาสที่ ๒,1",
        "Q1,10",
        "เดือน มี.ค.,3"
    })
    void knows_the_months_of_a_chart(String heading, int first) {
        assertThat(ChartMonth.of(heading))
                .hasValueSatisfying(month -> assertThat(month.first()).isEqualTo(first));
    }

    @ParameterizedTest
    @CsvSource({"กิจกรรม", "ม.ย.", "1", "ไตรมาส", "2566", "ต.ค. - ธ.ค."})
    void knows_what_is_no_month(String heading) {
        assertThat(ChartMonth.of(heading)).isEmpty();
    }
}
