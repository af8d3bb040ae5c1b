package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.time.FiscalYear;

/**
 * Headings and labels in other words, fiscal years by where they stand, and placeholders: documents of our own with the reading
 * that is right, as tabbed text and as a web page.
 */
class HeadingKindsTest {
    private static final String HEADER = """
            แผนการจัดการความรู้ (KM Action Plan) ประจำปีงบประมาณ พ.ศ. ๒๕๖๙
            ชื่อองค์ความรู้ที่เลือก : การเพาะกล้าไม้
            เจ้าภาพผู้รับผิดชอบองค์ความรู้ : กองสวนตัวอย่าง
            ประเด็นยุทธศาสตร์ : ยุทธศาสตร์ที่ ๓ เมืองสีเขียว
            เหตุผลที่เลือกองค์ความรู้ : กล้าไม้ตายมาก
            ตัวชี้วัดผลสัมฤทธิ์ : ตัวชี้วัดที่ ๒.๑ พื้นที่สีเขียว
            """;

    private static final String HEADINGS =
            "ที่|กิจกรรมการจัดการความรู้|ระยะเวลา|ตัวชี้วัด|เป้าหมายตัวชี้วัด|กลุ่มเป้าหมาย|ผู้รับผิดชอบ|เอกสารที่แสดงผลสำเร็จของงาน";
    private static final List<String> ROWS = List.of(
            "๑|การบ่งชี้ความรู้ (KMP ๑) ประชุม|ต.ค. ๒๕๖๘|จำนวนเรื่อง|อย่างน้อย ๒ เรื่อง|คณะทำงาน|กองสวนตัวอย่าง|รายงานการประชุม",
            "๒|การสร้างและแสวงหาความรู้ (KMP ๒) ค้นคว้า|พ.ย. - ธ.ค. ๒๕๖๘|จำนวนเอกสาร|อย่างน้อย ๓ ฉบับ|บุคลากร|งานเพาะชำตัวอย่าง|เอกสารรวบรวม");

    private static String document(String header, String headings) {
        return header + "\n" + headings.replace('|', '\t') + "\n"
                + String.join("\n", ROWS).replace('|', '\t') + "\n";
    }

    private static String page(String header, String headings) {
        StringBuilder page = new StringBuilder("<html><body>");
        header.lines().forEach(line -> page.append("<p>").append(line).append("</p>"));
        page.append("<table><tr><th>")
                .append(headings.replace("|", "</th><th>"))
                .append("</th></tr>");
        ROWS.forEach(row ->
                page.append("<tr><td>").append(row.replace("|", "</td><td>")).append("</td></tr>"));
        return page.append("</table></body></html>").toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ระยะเวลา|กำหนดการ
        ระยะเวลา|ช่วงระยะเวลา
        ระยะเวลา|ห้วงระยะเวลา
        ระยะเวลา|ช่วงระยะเวลาดำเนินงาน
        ตัวชี้วัด|ตัวบ่งชี้
        ตัวชี้วัด|ตัวบ่งชี้ความสำเร็จ
        เป้าหมายตัวชี้วัด|ค่าเป้าหมาย ปี ๒๕๖๙
        เป้าหมายตัวชี้วัด|ค่าเป้าหมาย (พ.ศ. ๒๕๖๙)
        ผู้รับผิดชอบ|หน่วยรับผิดชอบ
        ผู้รับผิดชอบ|ผู้ดำเนินการ
        เอกสารที่แสดงผลสำเร็จของงาน|ผลผลิต
        """)
    void headings_in_other_words_mean_the_same(String usual, String other) {
        String headings =
                HEADINGS.replace("|" + usual + "|", "|" + other + "|").replaceFirst("[|]" + usual + "$", "|" + other);
        for (String text : List.of(document(HEADER, headings), page(HEADER, headings))) {
            ReadResult result = read(text);

            assertThat(result.plans()).as(result.problems().toString()).hasSize(1);
            assertThat(parts(result.plans().get(0))).isEqualTo(parts(sound()));
            assertThat(result.problems())
                    .filteredOn(problem -> problem.severity() != ProblemSeverity.NOTE)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ระยะเวลา|จังหวะงาน
        เป้าหมายตัวชี้วัด|สิ่งที่ต้องได้
        ผู้รับผิดชอบ|ฝ่ายขับเคลื่อน
        """)
    void cells_tell_what_an_unknown_heading_means(String usual, String other) {
        String headings = HEADINGS.replace("|" + usual + "|", "|" + other + "|");
        ReadResult result = read(document(HEADER, headings));

        assertThat(parts(result.plans().get(0))).isEqualTo(parts(sound()));
        assertThat(codes(result)).contains(ProblemCode.COLUMN_ASSUMED).doesNotContain(ProblemCode.COLUMN_MISSING);
    }

    @Test
    void a_missing_column_beside_an_unknown_heading_is_a_warning() {
        ReadResult result = read(document(HEADER, HEADINGS.replace("|ตัวชี้วัด|", "|สิ่งบอกเหตุ|")));

        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_MISSING)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(ProblemSeverity.WARNING);
                    assertThat(problem.message()).contains("สิ่งบอกเหตุ");
                });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        ชื่อองค์ความรู้ที่เลือก|ชื่อเรื่อง
        ชื่อองค์ความรู้ที่เลือก|ประเด็น KM
        ชื่อองค์ความรู้ที่เลือก|หัวข้อ KM
        เจ้าภาพผู้รับผิดชอบองค์ความรู้|หน่วยรับผิดชอบ
        เจ้าภาพผู้รับผิดชอบองค์ความรู้|เจ้าของความรู้
        เจ้าภาพผู้รับผิดชอบองค์ความรู้|ผู้ดำเนินการ
        เหตุผลที่เลือกองค์ความรู้|เหตุผลและความสำคัญ
        ตัวชี้วัดผลสัมฤทธิ์|ตัวบ่งชี้
        เจ้าภาพผู้รับผิดชอบองค์ความรู้|คณะขับเคลื่อน
        ประเด็นยุทธศาสตร์|เข็มมุ่งของหน่วยงาน
        """)
    void labels_in_other_words_mean_the_same(String usual, String other) {
        ReadResult result = read(document(HEADER.replace(usual, other), HEADINGS));

        KnowledgePlan plan = result.plans().get(0);
        assertThat(plan.header().topic()).isEqualTo(sound().header().topic());
        assertThat(plan.header().hostUnit()).isEqualTo(sound().header().hostUnit());
        assertThat(plan.header().strategicIssue()).isEqualTo(sound().header().strategicIssue());
        assertThat(plan.header().reason()).isEqualTo(sound().header().reason());
        assertThat(plan.header().achievementIndicators()).hasSize(1);
    }

    @Test
    void an_unknown_label_in_the_same_paragraph_is_told() {
        String page = page(HEADER, HEADINGS)
                .replace("</p><p>เหตุผลที่เลือก", "<br>จุดเน้นของปี : กล้าไม้ยืนต้น</p><p>เหตุผลที่เลือก");
        ReadResult result = read(page);

        assertThat(result.plans().get(0).header().strategicIssue())
                .isEqualTo(sound().header().strategicIssue());
        assertThat(codes(result)).contains(ProblemCode.LABEL_UNKNOWN);
    }

    @Test
    void a_line_about_results_never_tells_the_fiscal_year() {
        String header = HEADER.replace(" ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "");
        for (String text : List.of(
                "ผลการดำเนินงานปีงบประมาณ พ.ศ. ๒๕๖๗\n" + document(header, HEADINGS),
                document(header, HEADINGS) + "\nผลการดำเนินงานปีงบประมาณ พ.ศ. ๒๕๖๗ ร้อยละ ๗๐\n",
                page("สรุปผลปีงบประมาณ ๒๕๖๗\n" + header, HEADINGS))) {
            assertThat(read(text).plans().get(0).fiscalYear()).contains(FiscalYear.of(2569));
        }
    }

    @Test
    void a_missing_field_beside_an_unknown_label_is_a_warning() {
        ReadResult result = read(document(HEADER.replace("เหตุผลที่เลือกองค์ความรู้", "เสียงจากหน้างาน"), HEADINGS));

        assertThat(codes(result)).contains(ProblemCode.FIELD_MISSING, ProblemCode.LABEL_UNKNOWN);
        assertThat(ProblemCode.FIELD_MISSING.severity()).isEqualTo(ProblemSeverity.WARNING);
    }

    @Test
    void one_unknown_label_does_not_end_the_table_of_labels() {
        String table = "<table><tr><td>ชื่อเรื่อง</td><td>การเพาะกล้าไม้</td></tr>"
                + "<tr><td>พื้นที่นำร่อง</td><td>สวนกลางเมือง</td></tr>"
                + "<tr><td>หน่วยรับผิดชอบ</td><td>กองสวนตัวอย่าง</td></tr>"
                + "<tr><td>เหตุผล</td><td>กล้าไม้ตายมาก</td></tr></table>";
        String page =
                page(HEADER.lines().findFirst().orElseThrow(), HEADINGS).replaceFirst("<table>", table + "<table>");
        ReadResult result = read(page);

        assertThat(result.plans()).hasSize(1);
        KnowledgePlan plan = result.plans().get(0);
        assertThat(plan.header().topic()).contains("การเพาะกล้าไม้");
        assertThat(plan.header().hostUnit()).contains("กองสวนตัวอย่าง");
        assertThat(plan.header().reason()).contains("กล้าไม้ตายมาก");
        assertThat(plan.steps()).hasSize(2);
        assertThat(codes(result)).contains(ProblemCode.LABEL_UNKNOWN).doesNotContain(ProblemCode.TABLE_NOT_RECOGNISED);
    }

    @Test
    void a_label_with_nothing_behind_it_is_empty_whatever_the_title_names() {
        String header =
                HEADER.replace("ประจำปี", "เรื่อง การเพาะกล้าไม้ ประจำปี").replace(": การเพาะกล้าไม้", ":");
        assertThat(read(document(header, HEADINGS)).plans().get(0).header().topic())
                .isEmpty();
    }

    @Test
    void the_title_decides_the_fiscal_year_and_other_years_are_mentions() {
        String document = document(HEADER, HEADINGS)
                .replace("ค้นคว้า", "รายงานผลเพื่อจัดทำแผนปีงบประมาณ ๒๕๗๐")
                .replace("พื้นที่สีเขียว", "พื้นที่สีเขียวตามแผนปีงบประมาณ ๒๕๖๗");
        ReadResult result = read(document);

        assertThat(result.plans().get(0).fiscalYear()).contains(FiscalYear.of(2569));
        assertThat(result.plans().get(0).statedFiscalYears()).containsExactly(FiscalYear.of(2569));
        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.FISCAL_YEAR_MENTIONED)
                .hasSize(2);
    }

    @Test
    void the_header_states_the_year_where_the_title_does_not() {
        String header = HEADER.replace(" ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "\nปีงบประมาณ : ๒๕๖๙");
        String document = document(header, HEADINGS).replace("ค้นคว้า", "ค้นคว้าต่อจากปีงบประมาณ ๒๕๖๘");

        assertThat(read(document).plans().get(0).fiscalYear()).contains(FiscalYear.of(2569));
    }

    @Test
    void title_and_header_that_differ_are_both_kept() {
        String header = HEADER.replace("ชื่อองค์", "ปีงบประมาณ : ๒๕๖๘\nชื่อองค์");

        assertThat(read(document(header, HEADINGS)).plans().get(0).statedFiscalYears())
                .containsExactly(FiscalYear.of(2568), FiscalYear.of(2569));
    }

    @Test
    void without_either_the_year_that_holds_every_period_wins_over_mentions() {
        String header = HEADER.replace(" ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "");
        ReadResult mentioned = read(document(header, HEADINGS).replace("ค้นคว้า", "ค้นคว้าเพื่อแผนปีงบประมาณ ๒๕๗๐"));
        ReadResult agreeing = read(document(header, HEADINGS).replace("ค้นคว้า", "ค้นคว้าตามแผนปีงบประมาณ ๒๕๖๙"));

        assertThat(mentioned.plans().get(0).fiscalYear()).contains(FiscalYear.of(2569));
        assertThat(codes(mentioned)).contains(ProblemCode.FISCAL_YEAR_ASSUMED, ProblemCode.FISCAL_YEAR_MENTIONED);
        assertThat(agreeing.plans().get(0).statedFiscalYears()).containsExactly(FiscalYear.of(2569));
        assertThat(codes(agreeing)).doesNotContain(ProblemCode.FISCAL_YEAR_ASSUMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "……", "n/a", "xxx", "ไม่ระบุ", "รอกำหนด", "รอมอบหมาย", "อยู่ระหว่างจัดทำ", "(ระบุ)"})
    void placeholders_are_nothing(String placeholder) {
        String document = document(HEADER.replace("กล้าไม้ตายมาก", placeholder), HEADINGS)
                .replace("จำนวนเอกสาร", placeholder)
                .replace("อย่างน้อย ๓ ฉบับ", placeholder)
                .replace("พ.ย. - ธ.ค. ๒๕๖๘", placeholder)
                .replace("งานเพาะชำตัวอย่าง", placeholder)
                .replace("เอกสารรวบรวม", placeholder);
        ReadResult result = read(document);
        KnowledgePlan plan = result.plans().get(0);
        PlanStep step = plan.step(ProcessStep.KMP2).orElseThrow();

        assertThat(plan.header().reason()).isEmpty();
        assertThat(step.owners()).isEmpty();
        assertThat(step.evidence()).isEmpty();
        assertThat(step.allIndicators()).isEmpty();
        assertThat(step.allTargets()).isEmpty();
        assertThat(step.allPeriods()).allMatch(period -> period.period().isEmpty());
        assertThat(codes(result)).doesNotContain(ProblemCode.PERIOD_UNREADABLE, ProblemCode.TARGET_UNREADABLE);
    }

    private static List<Object> parts(KnowledgePlan plan) {
        return plan.steps().stream()
                .<Object>map(step -> List.of(
                        step.allPeriods().stream()
                                .map(period -> period.period())
                                .toList(),
                        step.allIndicators().stream().map(part -> part.text()).toList(),
                        step.allTargets().stream()
                                .map(part -> part.expression())
                                .toList(),
                        step.owners().stream().map(part -> part.text()).toList(),
                        step.evidence().stream().map(part -> part.text()).toList()))
                .toList();
    }

    private static KnowledgePlan sound() {
        return read(document(HEADER, HEADINGS)).plans().get(0);
    }

    private static List<ProblemCode> codes(ReadResult result) {
        return result.problems().stream().map(ReadProblem::code).toList();
    }

    private static ReadResult read(String text) {
        return PlanReader.standard().read("plan", text.getBytes(StandardCharsets.UTF_8));
    }
}
