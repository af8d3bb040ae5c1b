package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.read.Readings.same;
import static org.kmplan.core.read.Readings.told;
import static org.kmplan.core.read.WrittenPlan.EVIDENCE;
import static org.kmplan.core.read.WrittenPlan.GROUP;
import static org.kmplan.core.read.WrittenPlan.INDICATOR;
import static org.kmplan.core.read.WrittenPlan.OWNER;
import static org.kmplan.core.read.WrittenPlan.PERIOD;
import static org.kmplan.core.read.WrittenPlan.TARGET;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.text.Placeholders;

/** Catalogue of the kinds of writing that agencies have, from the eighth on; {@link KindsOfWritingTest} has the others. */
class MoreKindsOfWritingTest {
    private static WrittenPlan plan() {
        return new WrittenPlan();
    }

    // 8. Quotes in tabbed text.

    @Test
    void k08_quotes_in_tabbed_text_are_characters() {
        ReadResult open =
                plan().kmp(2, GROUP, "\"นายช่าง").kmp(4, GROUP, "คณะทำงาน\"").text();
        assertThat(open.plans().get(0).steps()).hasSize(13);
        ReadResult csv = plan().kmp(2, GROUP, "นายช่าง, \"หัวหน้า\"").csv();
        assertThat(csv.plans().get(0).steps().get(1).targetGroups().get(0).text())
                .isEqualTo("นายช่าง, \"หัวหน้า\"");
    }

    // 9. Repairable text, and what no encoding explains.

    static List<UnaryOperator<String>> repairable() {
        return List.of(
                text -> text.replace("ำ", "\u0E4D\u0E32"),
                text -> text.replace("แ", "เเ"),
                text -> text.replaceAll("([ัิีึืุู])([่้๊๋])", "$2$1"),
                text -> text.replace("่", "\uF70A").replace("้", "\uF70B"),
                text -> text.replace("่", "\uF88B").replace("้", "\uF88E"),
                text -> text.replace("ำ", " า"),
                text -> text.replaceAll("([่้])", "$1$1"));
    }

    @ParameterizedTest
    @MethodSource("repairable")
    void k09_what_is_repairable_is_repaired_everywhere(UnaryOperator<String> damage) {
        same(plan().rewrite(damage).text(), ProblemCode.TEXT_REPAIRED);
        same(plan().rewrite(damage).docx(), ProblemCode.TEXT_REPAIRED);
    }

    @Test
    void k09_faults_of_encoding_say_how_to_save() {
        UnaryOperator<String> western =
                text -> new String(text.getBytes(Charset.forName("x-windows-874")), Charset.forName("windows-1252"));
        UnaryOperator<String> lost = text -> text.replaceAll("[\u0E01-\u0E5B]", "?");
        for (UnaryOperator<String> fault : List.of(western, lost)) {
            told(plan().rewrite(fault).docx(), ProblemCode.UNREADABLE_ENCODING);
            told(plan().rewrite(fault).xlsx(), ProblemCode.UNREADABLE_ENCODING);
        }
        told(plan().kmp(5, OWNER, "????????").docx(), ProblemCode.CELL_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N เรื่อง", "X ครั้ง", "l ฉบับ", "1O ครั้ง", "อย่างน้อย ๒ เรื่อง และ X ครั้ง"})
    void k09_what_stands_in_place_of_a_number_is_told(String target) {
        told(plan().kmp(1, TARGET, target).csv(), ProblemCode.TARGET_UNREADABLE);
        told(plan().kmp(1, TARGET, target).docx(), ProblemCode.TARGET_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"อย่างน้อย ๒ เรื'อง", "อย่างน้อย ๒ เร\u2019ื่อง", "๒ เรอง", "๒ ช'องทาง"})
    void k09_a_damaged_unit_is_told(String target) {
        told(plan().kmp(1, TARGET, target).html(), ProblemCode.TARGET_UNCERTAIN);
        told(plan().kmp(1, TARGET, target).xlsx(), ProblemCode.TARGET_UNCERTAIN);
    }

    // 10. Unknown headings and labels.

    @ParameterizedTest
    @ValueSource(strings = {"ผลผลิต", "Output", "ผลผลิต (Output)", "ผลผลิตที่ได้"})
    void k10_outputs_beside_evidence_are_the_indicators(String heading) {
        same(plan().kmp(0, INDICATOR, heading).html(), ProblemCode.COLUMN_ASSUMED);
        same(plan().kmp(0, INDICATOR, heading).csv(), ProblemCode.COLUMN_ASSUMED);
        same(plan().cmp(0, 4, heading).docx(), ProblemCode.COLUMN_ASSUMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ผลลัพธ์", "ผลที่ได้", "ผลสำเร็จ"})
    void k10_outcomes_in_place_of_indicators_are_told(String heading) {
        told(plan().kmp(0, INDICATOR, heading).docx(), ProblemCode.COLUMN_MISSING);
        told(plan().kmp(0, INDICATOR, heading).xlsx(), ProblemCode.COLUMN_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "2, เดือน/ปี",
        "2, Timeline",
        "2, กก",
        "3, ตัววัด",
        "3, สิ่งที่ใช้วัด",
        "4, ค่าเป้าหมาย ปี ๒๕๖๗",
        "4, เป้า",
        "5, ผู้มีส่วนร่วม",
        "6, ผู้ขับเคลื่อน",
        "6, หน่วยปฏิบัติ",
        "7, สิ่งส่งมอบ"
    })
    void k10_headings_in_other_words_mean_the_same(int column, String heading) {
        same(plan().kmp(0, column, heading).html());
        same(plan().kmp(0, column, heading).csv());
    }

    @ParameterizedTest
    @CsvSource({"7, แหล่งข้อมูล", "5, ใครบ้าง"})
    void k10_a_missing_column_beside_an_unknown_one_is_told(int column, String heading) {
        told(plan().kmp(0, column, heading).docx(), ProblemCode.COLUMN_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "1, เรื่องที่จัดการความรู้, การตรวจแบบบ้านพักอาศัย",
        "2, เจ้าของความรู้, กองควบคุมอาคาร",
        "4, ความสำคัญขององค์ความรู้, แบบที่ยื่นมักไม่ครบ"
    })
    void k10_labels_in_other_words_mean_the_same(int line, String label, String value) {
        same(plan().line(line, label + " : " + value).text());
        same(plan().line(line, label + " : " + value).xlsx());
    }

    // 11. A plan inside a larger document.

    @Test
    void k11_tables_of_other_things_give_no_plan() {
        WrittenPlan plan = plan();
        plan.before.add(0, "สารบัญ");
        plan.before.add(1, "กิจกรรมการจัดการความรู้ ................ ๓");
        plan.before.add(2, "แผนการจัดการความรู้ ปีงบประมาณ ๒๕๖๖ ........ ๙");
        same(plan.docx());
        WrittenPlan staff = plan();
        staff.between.add(0, "<table><tr><td>ลำดับ<td>ชื่อ<td>ตำแหน่ง<tr><td>๑<td>นายหนึ่ง<td>ประธาน</table>");
        same(staff.html());
    }

    @Test
    void k11_documents_within_the_document_are_told() {
        String object = "<w:p><w:r><w:object><o:OLEObject xmlns:o='urn:schemas-microsoft-com:office:office'/>"
                + "</w:object></w:r></w:p>";
        Map<String, String> parts = Documents.parts(Documents.p("ตามแผนที่แนบ") + object);
        parts.put(
                "word/_rels/document.xml.rels",
                Documents.relationships(Documents.relationship("rIdO", "package", "embeddings/a.docx", "")));
        parts.put("word/embeddings/a.docx", "x");
        told(PlanReader.standard().read("plan.docx", Documents.docxOfParts(parts)), ProblemCode.PART_NOT_READ);
        parts.put("word/document.xml", Documents.document(plan().body() + object));
        same(PlanReader.standard().read("plan.docx", Documents.docxOfParts(parts)), ProblemCode.CONTENT_IGNORED);
    }

    // 12. Fiscal year.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ (ทบทวนจากแผนปี ๒๕๖๖)",
                "แผนการจัดการความรู้ FY2024",
                "แผนการจัดการความรู้"
            })
    void k12_the_title_decides_then_the_periods(String title) {
        WrittenPlan plan = plan().line(0, title).kmp(1, 1, "การบ่งชี้ความรู้ (KMP ๑) ตามแผน ๒๕๖๕ และ ๒๕๖๘ - ๒๕๗๐");
        same(plan.text());
        same(plan.docx());
    }

    // 13. Placeholders.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--",
                "……",
                "N.A.",
                "to be confirmed",
                "อยู่ระหว่างสรรหา",
                "จะแจ้งให้ทราบภายหลัง",
                "โปรดกรอก",
                "(ระบุชื่อหน่วยงาน)",
                "ตำแหน่งว่าง"
            })
    void k13_placeholders_are_nothing(String mark) {
        assertThat(Placeholders.isOne(mark)).isTrue();
        WrittenPlan plan = plan().kmp(5, OWNER, mark).kmp(6, TARGET, mark).kmp(2, EVIDENCE, mark);
        for (ReadResult result : List.of(plan.csv(), plan.docx())) {
            List<PlanStep> steps = result.plans().get(0).steps();
            assertThat(steps.get(4).owners()).isEmpty();
            assertThat(steps.get(5).allTargets()).isEmpty();
            assertThat(steps.get(1).evidence()).isEmpty();
        }
    }

    // 14. English.

    @Test
    void k14_english_quantities_and_periods_are_read() {
        String[] targets = {
            "Target",
            "At least 2 topics",
            "no fewer than 4 documents",
            "1 set",
            "one volume",
            "minimum of 2 channels",
            "at least once",
            "80% or more"
        };
        String[] periods = {
            "Period",
            "Oct 2023",
            "Nov - Dec 2023",
            "January 2024",
            "Feb-Mar 2024",
            "Apr 2567",
            "May to June 2024",
            "1 Jul 2024 - 30 Sep 2024"
        };
        for (WrittenPlan plan : List.of(
                plan().column(TARGET, targets), plan().column(TARGET, targets).column(PERIOD, periods))) {
            same(plan.csv());
            same(plan.xlsx());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at least four fifths of staff",
                "at least four-fifths of the staff",
                "ไม่น้อยกว่าสี่ในห้าของบุคลากร"
            })
    void k14_parts_of_a_whole_are_shares(String target) {
        same(plan().kmp(7, TARGET, target).xlsx());
        same(plan().kmp(7, TARGET, target).html());
    }
}
