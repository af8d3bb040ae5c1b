package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;

/** Text that another encoding destroyed: mended where that is exact, else refused with the way to save it. */
class EncodingFaultTest {
    private static final String PLAN = """
            แผนการจัดการความรู้ (KM Action Plan) ประจำปีงบประมาณ พ.ศ. ๒๕๖๙
            ชื่อองค์ความรู้ที่เลือก : การดูแลรักษาประปาหมู่บ้าน
            เจ้าภาพผู้รับผิดชอบองค์ความรู้ : กองประปาตัวอย่าง

            กิจกรรมการจัดการความรู้

            ที่\tกิจกรรมการจัดการความรู้\tระยะเวลา\tตัวชี้วัด\tเป้าหมายตัวชี้วัด\tกลุ่มเป้าหมาย\tผู้รับผิดชอบ\tเอกสารที่แสดงผลสำเร็จของงาน
            ๑\tการบ่งชี้ความรู้ (KMP ๑) ประชุมเลือกเรื่อง\tต.ค. ๒๕๖๘\tจำนวนเรื่อง\tอย่างน้อย ๑ เรื่อง\tคณะทำงาน\tกองประปาตัวอย่าง\tรายงานการประชุม
            ๒\tการสร้างและแสวงหาความรู้ (KMP ๒) ค้นคว้า\tพ.ย. ๒๕๖๘\tจำนวนเอกสาร\tอย่างน้อย ๒ ฉบับ\tบุคลากร\tกองประปาตัวอย่าง\tรายการเอกสาร
            """;

    @Test
    void utf_8_read_as_latin_1_is_undone() {
        isMended(reread(PLAN.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void what_was_read_wrongly_twice_is_undone() {
        String once = reread(PLAN.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        isMended(reread(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void thai_bytes_read_as_western_letters_are_undone() {
        isMended(reread(PLAN.getBytes(Charset.forName("x-windows-874")), StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_web_page_read_wrongly_is_undone() {
        String page = "<html><body><p>" + PLAN.replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p></body></html>";
        ReadResult result = read(reread(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));

        assertThat(codes(result)).contains(ProblemCode.ENCODING_ASSUMED).doesNotContain(ProblemCode.NO_PLAN_FOUND);
    }

    @Test
    void utf_8_read_as_thai_is_a_fault_of_encoding() {
        isRefused(reread(PLAN.getBytes(StandardCharsets.UTF_8), Charset.forName("x-windows-874")));
    }

    @Test
    void utf_8_read_as_windows_1252_with_lost_letters_is_a_fault_of_encoding() {
        isRefused(reread(PLAN.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")));
    }

    @Test
    void question_marks_are_a_fault_of_encoding() {
        isRefused(new String(PLAN.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1));
        isRefused(PLAN.replaceAll("[ก-๙]", "\uFFFD"));
    }

    @Test
    void a_cell_of_question_marks_is_told_at_its_place() {
        ReadResult result = read(PLAN.replace("จำนวนเรื่อง", "????? ?????????"));

        assertThat(result.plans()).hasSize(1);
        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CELL_DAMAGED)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.raw()).isEqualTo("????? ?????????");
                    assertThat(problem.message()).contains("UTF-8");
                });
    }

    @Test
    void western_words_and_a_question_are_no_fault() {
        ReadResult result = read(PLAN.replace("ประชุมเลือกเรื่อง", "ประชุม Café Zürich (ใครบ้าง?)"));

        assertThat(codes(result))
                .doesNotContain(
                        ProblemCode.ENCODING_ASSUMED, ProblemCode.UNREADABLE_ENCODING, ProblemCode.CELL_DAMAGED);
    }

    private static void isMended(String text) {
        ReadResult result = read(text);
        List<KnowledgePlan> expected = read(PLAN).plans();

        assertThat(codes(result)).containsExactly(ProblemCode.ENCODING_ASSUMED);
        assertThat(result.plans()).isEqualTo(expected);
    }

    private static void isRefused(String text) {
        ReadResult result = read(text);

        assertThat(result.plans()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE_ENCODING);
            assertThat(problem.message()).contains("save the text as UTF-8");
        });
    }

    private static String reread(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static ReadResult read(String text) {
        return PlanReader.standard().read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<ProblemCode> codes(ReadResult result) {
        return result.problems().stream().map(ReadProblem::code).collect(Collectors.toSet());
    }
}
