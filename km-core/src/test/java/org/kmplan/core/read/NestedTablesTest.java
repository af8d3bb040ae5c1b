package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tables within tables, whose text is part of every cell around it. */
class NestedTablesTest {
    private static byte[] nested(int depth) {
        String inner = Documents.p("ข้อความ");
        for (int i = 0; i < depth; i++) {
            inner = Documents.tbl(
                    "<w:tr>" + Documents.tc("ก") + Documents.tc("", inner + Documents.p("ข")) + "</w:tr>");
        }
        return Documents.docxOfBody(inner);
    }

    private static byte[] page(int depth) {
        return ("<html><body>" + "<table><tr><td>ก</td><td>".repeat(depth) + "ข้อความ"
                        + "<p>ข</p></td></tr></table>".repeat(depth) + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static long allocated(byte[] document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        PlanReader.standard().read("plan", document);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void takes_no_more_than_four_times_the_bytes_for_twice_the_depth() {
        allocated(nested(2));
        long shallow = allocated(nested(9));
        assertThat(allocated(nested(18))).isLessThan(4 * shallow);
    }

    @Test
    void takes_no_more_of_a_page_either() {
        allocated(page(2));
        long shallow = allocated(page(9));
        assertThat(allocated(page(18))).isLessThan(4 * shallow);
        byte[] deep = page(400);
        assertThat(allocated(deep)).isLessThan(10 * allocated(page(20)) + 500L * deep.length);
        assertThat(PlanReader.standard().read("plan.html", deep).problems())
                .extracting(ReadProblem::code)
                .contains(ProblemCode.DOCUMENT_REFUSED);
    }

    @Test
    void refuses_deeper_tables_before_they_cost_anything() {
        allocated(nested(2));
        long allowed = allocated(nested(20));
        byte[] deep = nested(400);
        assertThat(allocated(deep)).isLessThan(10 * allowed + 200L * deep.length);
        assertThat(PlanReader.standard().read("plan.docx", deep).problems())
                .extracting(ReadProblem::code)
                .contains(ProblemCode.DOCUMENT_REFUSED);
    }
}
