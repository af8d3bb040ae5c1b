package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.read.internal.text.CsvForm;

/** Separated values: separators, quotes, positions, charts, and texts that only look like them. */
class CsvReadingTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";"})
    void tells_the_line_of_a_cell_and_its_column(String separator) {
        String text = Sheets.separated(
                List.of(
                        List.of("แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"),
                        List.of("ที่", "กิจกรรม", "ระยะเวลา", "ผู้รับผิดชอบ"),
                        List.of(
                                "1",
                                "การบ่งชี้ความรู้ (KMP 1)\n๑) ประชุม, หารือ\n๒) \"สรุป\"",
                                "ม.ค. 67",
                                "- กองช่าง\n- กองคลัง"),
                        List.of("2", "การสร้างและแสวงหาความรู้ (KMP 2)", "ก.พ. 67", "กองคลัง")),
                separator);

        ReadResult result = PlanReader.standard().readText("plan.csv", text);

        List<PlanStep> steps = result.plans().get(0).steps();
        assertThat(steps).hasSize(2);
        assertThat(steps.get(0).activities())
                .extracting(activity -> activity.description())
                .containsExactly("ประชุม, หารือ", "\"สรุป\"");
        assertThat(steps.get(1).cell(PlanColumn.OWNER).orElseThrow().source().orElseThrow())
                .hasToString("plan.csv:7: column \"ผู้รับผิดชอบ\"");
    }

    @Test
    void rows_of_tables_of_different_widths_stay_whole() {
        String text = """
                ตัวชี้วัด,เป้าหมาย,ผล
                จำนวนองค์ความรู้,๒ เรื่อง,๓ เรื่อง

                แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
                ที่,กิจกรรม,ตัวชี้วัด,เป้าหมาย,ระยะเวลา
                1,การบ่งชี้ความรู้ (KMP 1),"- จำนวนรายการ
                - จำนวนครั้ง",2 รายการ,ม.ค. 67
                2,การสร้างและแสวงหาความรู้ (KMP 2),จำนวนเอกสาร,3 ฉบับ,ก.พ. 67
                ที่,กิจกรรม,เป้าหมาย,ระยะเวลา
                1,การสื่อสาร (CMP 2),"ปี ๒๕๖๖ : ๑ ครั้ง, ปี ๒๕๖๗ : ๒ ครั้ง",มี.ค. 67
                """;

        ReadResult result = PlanReader.standard().readText("plan.csv", text);

        List<PlanStep> steps = result.plans().get(0).steps();
        assertThat(steps).extracting(PlanStep::id).containsExactly("KMP1", "KMP2", "CMP2");
        assertThat(steps.get(0).cell(PlanColumn.INDICATOR).orElseThrow().text())
                .isEqualTo("- จำนวนรายการ\n- จำนวนครั้ง");
        assertThat(steps.get(0).cell(PlanColumn.PERIOD).orElseThrow().text()).isEqualTo("ม.ค. 67");
        assertThat(steps.get(2).cell(PlanColumn.TARGET).orElseThrow().text())
                .isEqualTo("ปี ๒๕๖๖ : ๑ ครั้ง, ปี ๒๕๖๗ : ๒ ครั้ง");
        assertThat(steps.get(2).cell(PlanColumn.PERIOD).orElseThrow().text()).isEqualTo("มี.ค. 67");
    }

    @Test
    void reads_marks_below_months_of_pasted_cells() {
        String months = String.join("\t", Sheets.MONTHS);
        String text = Plans.title() + "\nที่\tกิจกรรม\t" + months + "\tผู้รับผิดชอบ\n1\tการบ่งชี้ความรู้ (KMP 1)\t"
                + "\t/\t/\t\t\t\t\t\t\t\t\t\tกองช่าง\n";

        ReadResult result = PlanReader.standard().readText("plan.txt", text);

        PlanStep step = result.plans().get(0).steps().get(0);
        assertThat(step.allPeriods())
                .singleElement()
                .satisfies(period ->
                        assertThat(period.reading().period().orElseThrow()).hasToString("พ.ย. 2566 - ธ.ค. 2566"));
        assertThat(step.owners()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "แผน, ความรู้, และงาน\nไม่มีตาราง\n",
                "ที่\tกิจกรรม\tระยะเวลา, ช่วง\tตัวชี้วัด\n1\t\"การ\tบ่งชี้\t\"\n",
                "| ที่ | กิจกรรม | ระยะเวลา |\n"
            })
    void leaves_other_texts_to_the_reader_of_text(String text) {
        assertThat(CsvForm.of(text)).isEmpty();
    }
}
