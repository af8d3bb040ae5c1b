package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.read.Documents.p;
import static org.kmplan.core.read.Documents.tbl;
import static org.kmplan.core.read.Documents.tc;
import static org.kmplan.core.read.Documents.tr;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.office.DocxGridSource;

/** Word documents as people make them. */
class DocxTest {
    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUE = "<w:vMerge/>";
    private static final String TITLE =
            p("แผนการจัดการความรู้ (KM Action Plan) ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ เรื่อง “การดูแลสวน”");

    private static ReadResult read(String body) {
        return PlanReader.standard().read("plan.docx", Documents.docxOfBody(body));
    }

    private static KnowledgePlan plan(ReadResult result) {
        assertThat(result.plans()).as(result.problems().toString()).hasSize(1);
        return result.plans().get(0);
    }

    private static String row(String... texts) {
        StringBuilder row = new StringBuilder();
        for (String text : texts) {
            row.append(tc(text));
        }
        return tr(row.toString());
    }

    private static String headings() {
        return row("ที่", "กิจกรรม", "ระยะเวลา", "ตัวชี้วัด", "เป้าหมาย", "ผู้รับผิดชอบ");
    }

    /** Returns the text of the first step's activity. */
    private static String firstText(String cell) {
        PlanStep step = plan(read(TITLE
                        + tbl(
                                headings(),
                                tr(
                                        tc("๑"),
                                        cell,
                                        tc("ม.ค. ๒๕๖๗"),
                                        tc("จำนวนงาน"),
                                        tc("อย่างน้อย ๑ ครั้ง"),
                                        tc("กองช่าง")))))
                .steps()
                .get(0);
        return step.cells().get(1).text();
    }

    @Test
    void pairs_the_rows_beside_a_merged_step_with_its_activities() {
        KnowledgePlan plan = plan(read(TITLE
                + tbl(
                        headings(),
                        tr(
                                tc(RESTART, p("๑")),
                                tc(RESTART, p("การบ่งชี้ความรู้ (KMP ๑) ๑) ประชุม ๒) สำรวจ")),
                                tc("ม.ค. ๒๕๖๗"),
                                tc("จำนวนครั้งที่ประชุม"),
                                tc("อย่างน้อย ๑ ครั้ง"),
                                tc(RESTART, p("กองช่าง"))),
                        tr(
                                tc(CONTINUE, "<w:p/>"),
                                tc(CONTINUE, "<w:p/>"),
                                tc("ม.ค. ๒๕๖๗"),
                                tc("จำนวนผู้ตอบ"),
                                tc("ร้อยละ ๘๐"),
                                tc(CONTINUE, "<w:p/>")),
                        row(
                                "๒",
                                "การสร้างและแสวงหาความรู้ (KMP ๒) ค้นคว้า",
                                "ก.พ. ๒๕๖๗",
                                "จำนวนเรื่อง",
                                "๓ เรื่อง",
                                "กองช่าง"))));
        assertThat(plan.steps()).extracting(PlanStep::id).containsExactly("KMP1", "KMP2");
        List<Activity> activities = plan.steps().get(0).activities();
        assertThat(activities).extracting(Activity::description).containsExactly("ประชุม", "สำรวจ");
        assertThat(activities).extracting(activity -> activity.periods().size()).containsExactly(1, 1);
        assertThat(activities)
                .extracting(activity -> activity.indicators().get(0).text())
                .containsExactly("จำนวนครั้งที่ประชุม", "จำนวนผู้ตอบ");
        assertThat(activities).extracting(activity -> activity.targets().size()).containsExactly(1, 1);
        assertThat(plan.steps().get(0).owners()).hasSize(1);
    }

    @Test
    void reads_a_step_column_beside_rows_of_activities() {
        KnowledgePlan plan = plan(read(TITLE
                + tbl(
                        row("ที่", "กระบวนการ", "กิจกรรม", "ระยะเวลา", "ตัวชี้วัด", "เป้าหมาย", "ผู้รับผิดชอบ"),
                        tr(
                                tc(RESTART, p("1")),
                                tc(RESTART, p("การบ่งชี้ความรู้")),
                                tc("ประชุมคณะทำงาน"),
                                tc("ม.ค. ๒๕๖๗"),
                                tc("จำนวนครั้ง"),
                                tc("๑ ครั้ง"),
                                tc("กองช่าง")),
                        tr(
                                tc(CONTINUE, "<w:p/>"),
                                tc(CONTINUE, "<w:p/>"),
                                tc("การเรียนรู้จากพื้นที่จริง"),
                                tc("ก.พ. ๒๕๖๗"),
                                tc("จำนวนพื้นที่"),
                                tc("๒ แห่ง"),
                                tc("กองช่าง")),
                        tr(
                                tc(CONTINUE, "<w:p/>"),
                                tc(CONTINUE, "<w:p/>"),
                                tc("สรุปผล"),
                                tc("มี.ค. ๒๕๖๗"),
                                tc("รายงาน"),
                                tc("๑ ฉบับ"),
                                tc("กองช่าง")))));
        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.steps().get(0).activities())
                .extracting(Activity::description)
                .containsExactly("ประชุมคณะทำงาน", "การเรียนรู้จากพื้นที่จริง", "สรุปผล");
        assertThat(plan.steps().get(0).activities())
                .extracting(activity -> activity.periods().get(0).reading().raw())
                .containsExactly("ม.ค. ๒๕๖๗", "ก.พ. ๒๕๖๗", "มี.ค. ๒๕๖๗");
    }

    @Test
    void reads_two_levels_of_merged_headings() {
        String span2 = "<w:gridSpan w:val=\"2\"/>";
        KnowledgePlan plan = plan(read(TITLE
                + tbl(
                        tr(
                                tc(RESTART, p("ที่")),
                                tc(RESTART, p("กิจกรรม")),
                                tc(span2, p("ระยะเวลา")),
                                tc(RESTART, p("ตัวชี้วัด")),
                                tc(RESTART, p("ผู้รับผิดชอบ"))),
                        tr(
                                tc(CONTINUE, "<w:p/>"),
                                tc(CONTINUE, "<w:p/>"),
                                tc("เริ่มต้น"),
                                tc("สิ้นสุด"),
                                tc(CONTINUE, "<w:p/>"),
                                tc(CONTINUE, "<w:p/>")),
                        row(
                                "1",
                                "การบ่งชี้ความรู้ (KMP 1) ประชุม",
                                "ม.ค. ๒๕๖๗",
                                "มี.ค. ๒๕๖๗",
                                "จำนวนครั้ง",
                                "กองช่าง"))));
        assertThat(plan.steps().get(0).allPeriods())
                .extracting(period -> period.reading().raw())
                .containsExactly("ม.ค. ๒๕๖๗ - มี.ค. ๒๕๖๗");
        assertThat(plan.steps().get(0).cells().get(2).heading()).isEqualTo("ระยะเวลา เริ่มต้น");
    }

    @Test
    void reads_merged_rows_as_sections_titles_and_remarks() {
        String all = "<w:gridSpan w:val=\"6\"/>";
        ReadResult result = read(tbl(
                tr(tc(all, p("แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ เรื่อง การดูแลสวน"))),
                headings(),
                tr(tc(all, p("กระบวนการจัดการความรู้ (KMP)"))),
                row("1", "การบ่งชี้ความรู้", "ม.ค. ๒๕๖๗", "จำนวน", "๑ ครั้ง", "กองช่าง"),
                tr(tc(all, p("กระบวนการบริหารจัดการการเปลี่ยนแปลง (CMP)"))),
                row("1", "การเรียนรู้", "ก.พ. ๒๕๖๗", "จำนวน", "๑ ครั้ง", "กองช่าง"),
                tr(tc(all, p("หมายเหตุ : ใช้งบปกติ")))));
        KnowledgePlan plan = plan(result);
        assertThat(plan.steps()).extracting(PlanStep::id).containsExactly("KMP1", "CMP4");
        assertThat(plan.fiscalYear()).isPresent();
        assertThat(plan.remarks().toString()).contains("ใช้งบปกติ");
    }

    @Test
    void writes_positions_with_table_row_column_and_paragraph() {
        PlanStep step = plan(read(TITLE
                        + tbl(row("ก", "ข"))
                        + tbl(
                                headings(),
                                tr(
                                        tc("1"),
                                        tc("การบ่งชี้ความรู้ (KMP 1)"),
                                        tc("ม.ค. ๒๕๖๗"),
                                        tc("จำนวน"),
                                        "<w:tc>" + p("- อย่างน้อย ๑ ครั้ง") + p("- ร้อยละ ๘๐") + "</w:tc>",
                                        tc("กองช่าง")))))
                .steps()
                .get(0);
        assertThat(step.allTargets())
                .extracting(target -> target.source().orElseThrow().toString())
                .containsExactly(
                        "plan.docx: table 2, row 2, column \"เป้าหมาย\", paragraph 1",
                        "plan.docx: table 2, row 2, column \"เป้าหมาย\", paragraph 2");
    }

    @Test
    void reads_the_numbers_that_word_counts() {
        Map<String, String> parts = Documents.parts(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>หนึ่ง</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>ย่อย</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"L\"/></w:pPr><w:r><w:t>สอง</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>จุด</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>ใหม่</w:t></w:r></w:p>");
        parts.put(
                "word/numbering.xml",
                Documents.part(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"thaiNumbers\"/>"
                                + "<w:lvlText w:val=\"%1)\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"thaiNumbers\"/>"
                                + "<w:lvlText w:val=\"%1.%2)\"/></w:lvl><w:lvl w:ilvl=\"2\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"x\"/></w:lvl>"
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\">"
                                + "<w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"));
        parts.put(
                "word/styles.xml",
                Documents.part(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"));
        assertThat(grid(parts).raw().strip().split("\n"))
                .containsExactly("๑) หนึ่ง", "๑.๑) ย่อย", "๒) สอง", "- จุด", "๕) ใหม่");
    }

    private static Grid grid(Map<String, String> parts) {
        ReadLimits limits = ReadLimits.standard();
        Problems problems = new Problems("plan.docx", limits);
        return new DocxGridSource((bytes, found) -> java.util.Optional.empty())
                .read(
                        RawDocument.ofBytes("plan.docx", Documents.docxOfParts(parts)),
                        limits,
                        new TextRepair(),
                        problems)
                .orElseThrow();
    }

    @Test
    void reads_inserted_text_and_leaves_deleted_and_hidden_text_out() {
        ReadResult result = read(TITLE
                + tbl(
                        headings(),
                        tr(
                                tc("1"),
                                "<w:tc><w:p><w:r><w:t>การบ่งชี้ความรู้ (KMP 1) </w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>ประชุมใหม่</w:t></w:r></w:ins>"
                                        + "<w:del w:id=\"2\"><w:r><w:delText>ประชุมเก่า</w:delText></w:r></w:del>"
                                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ลับ</w:t></w:r></w:p></w:tc>",
                                tc("ม.ค. ๒๕๖๗"),
                                tc("จำนวน"),
                                tc("๑ ครั้ง"),
                                tc("กองช่าง")),
                        "<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>" + tc("2") + tc("การสร้างและแสวงหาความรู้ (KMP 2)")
                                + "</w:tr>"));
        KnowledgePlan plan = plan(result);
        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.steps().get(0).activities().get(0).description()).isEqualTo("ประชุมใหม่");
        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CHANGE_TRACKED)
                .extracting(ReadProblem::raw)
                .containsExactlyInAnyOrder("ประชุมเก่า", "ประชุมใหม่", "2\tการสร้างและแสวงหาความรู้ (KMP 2)");
        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_HIDDEN)
                .extracting(ReadProblem::raw)
                .containsExactly("ลับ");
    }

    @Test
    void joins_paragraphs_whose_mark_is_deleted() {
        assertThat(firstText(
                        "<w:tc><w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>การบ่งชี้</w:t></w:r></w:p>"
                                + p("ความรู้ (KMP 1)") + "</w:tc>"))
                .isEqualTo("การบ่งชี้ความรู้ (KMP 1)");
    }

    @Test
    void reads_breaks_tabs_fields_controls_symbols_and_boxes() {
        assertThat(
                        firstText(
                                "<w:tc><w:p><w:r><w:t>การบ่งชี้ความรู้ (KMP 1)</w:t><w:br/><w:t>ก</w:t><w:tab/><w:t>ข</w:t></w:r></w:p></w:tc>"))
                .isEqualTo("การบ่งชี้ความรู้ (KMP 1)\nก\tข");
        assertThat(
                        firstText(
                                "<w:tc><w:p><w:r><w:t>การบ่งชี้ความรู้ </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                        + "<w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                        + "<w:r><w:t>(KMP 1)</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:tc>"))
                .isEqualTo("การบ่งชี้ความรู้ (KMP 1)");
        assertThat(
                        firstText(
                                "<w:tc><w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>การบ่งชี้ความรู้ (KMP 1)</w:t></w:r></w:sdtContent></w:sdt>"
                                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>คลิกที่นี่</w:t></w:r></w:sdtContent></w:sdt>"
                                        + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:softHyphen/><w:noBreakHyphen/></w:r></w:p></w:tc>"))
                .isEqualTo("การบ่งชี้ความรู้ (KMP 1)✓-");
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>" + TITLE
                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>" + TITLE
                + "</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        ReadResult result =
                read(box + tbl(headings(), row("1", "การบ่งชี้ความรู้", "ม.ค. ๒๕๖๗", "จำนวน", "๑ ครั้ง", "กองช่าง")));
        assertThat(plan(result).fiscalYear()).isPresent();
        assertThat(result.headings()).hasSize(1);
    }

    @Test
    void reads_nested_tables_as_text_or_takes_layout_tables_apart() {
        assertThat(firstText("<w:tc>" + p("การบ่งชี้ความรู้ (KMP 1)") + tbl(row("ก", "ข"), row("ค", "ง")) + "</w:tc>"))
                .isEqualTo("การบ่งชี้ความรู้ (KMP 1)\nก\tข\nค\tง");
        KnowledgePlan plan = plan(read(tbl(tr("<w:tc>" + TITLE
                + tbl(headings(), row("1", "การบ่งชี้ความรู้", "ม.ค. ๒๕๖๗", "จำนวน", "๑ ครั้ง", "กองช่าง"))
                + "</w:tc>"))));
        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.fiscalYear()).isPresent();
    }

    @Test
    void keeps_footnotes_behind_their_table() {
        Map<String, String> parts = Documents.parts(TITLE
                + tbl(
                        headings(),
                        tr(
                                tc("1"),
                                "<w:tc><w:p><w:r><w:t>การบ่งชี้ความรู้</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:tc>",
                                tc("ม.ค. ๒๕๖๗"),
                                tc("จำนวน"),
                                tc("๑ ครั้ง"),
                                tc("กองช่าง"))));
        parts.put(
                "word/footnotes.xml",
                Documents.part(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                                + p("ตามคู่มือ") + "</w:footnote>"));
        KnowledgePlan plan = plan(PlanReader.standard().read("plan.docx", Documents.docxOfParts(parts)));
        assertThat(plan.steps().get(0).title()).isEqualTo("การบ่งชี้ความรู้");
        assertThat(plan.remarks().toString()).contains("1 ตามคู่มือ");
    }

    @Test
    void reads_columns_drawn_by_hand_a_little_apart() {
        String grid =
                "<w:tblGrid><w:gridCol w:w=\"600\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"40\"/><w:gridCol w:w=\"1500\"/>"
                        + "<w:gridCol w:w=\"1500\"/><w:gridCol w:w=\"1500\"/></w:tblGrid>";
        String span2 = "<w:gridSpan w:val=\"2\"/>";
        KnowledgePlan plan = plan(read(TITLE
                + tbl(
                        grid,
                        tr(tc("ที่"), tc(span2, p("กิจกรรม")), tc("ระยะเวลา"), tc("ตัวชี้วัด"), tc("ผู้รับผิดชอบ")),
                        tr(tc("1"), tc("การบ่งชี้ความรู้"), tc(span2, p("ม.ค. ๒๕๖๗")), tc("จำนวน"), tc("กองช่าง")))));
        assertThat(plan.steps().get(0).allPeriods()).hasSize(1);
        assertThat(plan.steps().get(0).owners()).hasSize(1);
    }
}
