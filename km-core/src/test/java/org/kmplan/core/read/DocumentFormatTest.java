package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of documents, encodings, limits and files. */
class DocumentFormatTest {
    /** Time of this thread alone, so that a busy machine does not matter. */
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static ReadResult read(byte[] bytes) {
        return PlanReader.standard().read("plan.txt", bytes);
    }

    private static void assertOnly(ReadResult result, ProblemCode code) {
        assertThat(result.plans()).isEmpty();
        assertThat(result.problems()).extracting(ReadProblem::code).containsExactly(code);
        assertThat(result.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, PDF",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1, .doc",
        "'{\\rtf1 x}', .rtf",
        "'\u001F\u008B\u0008', gzip",
        "'\u0089PNG x', picture",
        "'<?xml version=\"1.0\"?><a/>', XML"
    })
    void names_what_a_document_is_and_what_to_do(String content, String name) {
        ReadResult result = read(content.getBytes(StandardCharsets.ISO_8859_1));
        assertOnly(result, ProblemCode.UNSUPPORTED_FORMAT);
        assertThat(result.problems().get(0).message()).contains(name).contains("\nHint: ");
    }

    @Test
    void refuses_binary_junk() {
        byte[] junk = new byte[5_000];
        new Random(1).nextBytes(junk);
        assertOnly(read(junk), ProblemCode.UNSUPPORTED_FORMAT);
        assertOnly(read(new byte[1_000]), ProblemCode.UNSUPPORTED_FORMAT);
    }

    @Test
    void refuses_text_in_an_unknown_encoding() {
        byte[] western = "Ã‰tÃ© à la plage, déjà vu, façade, çà et là, où, être "
                .repeat(5)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertOnly(read(western), ProblemCode.UNREADABLE_ENCODING);
    }

    @Test
    void notes_the_thai_encoding_that_was_found_out() {
        ReadResult result = read(Plans.complete().getBytes(java.nio.charset.Charset.forName("x-windows-874")));
        assertThat(result.plans()).hasSize(1);
        assertThat(result.problem(ProblemCode.ENCODING_ASSUMED).orElseThrow())
                .hasToString(
                        "plan.txt: ENCODING_ASSUMED: document: is not UTF-8 and was read as TIS-620 (Windows-874)");
    }

    @Test
    void reads_on_over_a_few_broken_bytes() {
        byte[] bytes = Plans.complete().getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;
        ReadResult result = read(bytes);
        assertThat(result.plans()).hasSize(1);
        assertThat(result.problem(ProblemCode.ENCODING_DAMAGED)).isPresent();
    }

    @Test
    void reports_an_empty_document_and_one_without_a_plan() {
        assertOnly(read(new byte[0]), ProblemCode.EMPTY_DOCUMENT);
        assertOnly(read(" \n\t\n".getBytes(StandardCharsets.UTF_8)), ProblemCode.EMPTY_DOCUMENT);
        ReadResult letter = PlanReader.standard().readText("letter.txt", "เรียน ผู้อำนวยการ\nขอส่งเอกสาร");
        assertThat(letter.problems())
                .extracting(ReadProblem::code)
                .contains(ProblemCode.NO_PLAN_FOUND, ProblemCode.TEXT_UNASSIGNED);
    }

    @Test
    void keeps_the_limits() {
        PlanReader reader = PlanReader.standard()
                .withLimits(ReadLimits.builder().maxDocumentBytes(100).build());
        assertOnly(reader.read("plan.txt", new byte[101]), ProblemCode.DOCUMENT_TOO_LARGE);
        PlanReader few = PlanReader.standard()
                .withLimits(ReadLimits.builder().maxCells(20).build());
        assertThat(few.readText("plan.txt", Plans.complete()).problem(ProblemCode.TOO_MANY_CELLS))
                .isPresent();
        PlanReader narrow = PlanReader.standard()
                .withLimits(ReadLimits.builder().maxCellLength(30).build());
        String text = Plans.complete();
        ReadResult cut = narrow.readText("plan.txt", text);
        assertThat(cut.problem(ProblemCode.CELL_TOO_LONG)).isPresent();
        PlanReader quiet = PlanReader.standard()
                .withLimits(ReadLimits.builder().maxProblems(1).build());
        assertThat(quiet.readText(
                                "plan.txt",
                                Plans.complete().replace("(KMP", "(KMQ").replace("การ", "กาน"))
                        .problem(ProblemCode.MORE_PROBLEMS))
                .isPresent();
    }

    @Test
    void names_the_file_that_cannot_be_read(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> PlanReader.standard().read(folder.resolve("none.txt")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.txt")
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> PlanReader.standard().read(folder)).isInstanceOf(UncheckedIOException.class);
        Path file = Files.writeString(folder.resolve("plan.txt"), Plans.complete());
        assertThat(PlanReader.standard().read(file).orElseThrow()).hasSize(1);
    }

    @Test
    void joins_all_messages_when_asked_to_throw() {
        assertThatThrownBy(() -> read(new byte[0]).orElseThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("plan.txt: EMPTY_DOCUMENT: document: expected the text of a plan, found nothing");
    }

    @Test
    void takes_no_more_memory_for_each_plan_the_more_there_are() {
        String plan = Plans.complete();
        bytesFor(plan);
        assertThat(bytesFor(plan.repeat(200))).isLessThan(11 * bytesFor(plan.repeat(20)));
    }

    private static long bytesFor(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(PlanReader.standard().readText("plan.txt", text).plans()).isNotEmpty();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
