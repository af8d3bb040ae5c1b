package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmplan.core.test.HostileDocuments;

/** Documents that are larger, when read, than a small heap: they are refused before they fill it. */
class MemoryTest {
    /** Reads documents one after the other, as the only work of a process with a small heap. */
    static final class SmallHeap {
        private SmallHeap() {}

        public static void main(String[] files) {
            for (String file : files) {
                ReadResult result = PlanReader.standard().read(Path.of(file));
                System.out.println(
                        Path.of(file).getFileName() + " " + result.plans().size() + " "
                                + result.problems().stream().anyMatch(p -> p.severity() == ProblemSeverity.ERROR));
            }
        }
    }

    @Test
    void reads_or_refuses_every_hostile_document_in_256_megabytes(@TempDir Path folder) throws Exception {
        HostileDocuments.write(folder);
        List<String> files = HostileDocuments.names().stream()
                .map(name -> folder.resolve(name).toString())
                .toList();
        List<String> wanted =
                HostileDocuments.names().stream().map(name -> name + " 0 true").toList();
        assertThat(smallHeap(folder, files).lines()).containsExactlyElementsOf(wanted);
    }

    @Test
    void reads_the_largest_documents_within_the_limits_in_256_megabytes(@TempDir Path folder) throws Exception {
        String row = "KMP1\tสำรวจ\tต.ค. 2566\tจำนวน\t1 เรื่อง\n";
        Path file = folder.resolve("largest.txt");
        Files.writeString(
                file, Plans.title() + "\nขั้นตอน\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\n" + row.repeat(30_000));
        assertThat(smallHeap(folder, List.of(file.toString())).strip()).startsWith("largest.txt 1 ");
    }

    @Test
    void refuses_what_takes_more_than_the_memory_allowed_and_reads_it_with_more() {
        PlanReader small = PlanReader.standard()
                .withLimits(ReadLimits.builder().maxMemoryBytes(20_000).build());
        byte[] plan = Plans.complete().getBytes(StandardCharsets.UTF_8);
        byte[] page = Documents.html(Plans.complete()).getBytes(StandardCharsets.UTF_8);
        for (byte[] document : List.of(plan, page, Documents.docx(Plans.complete()))) {
            ReadResult result = small.read("plan", document);
            assertThat(result.plans()).isEmpty();
            assertThat(result.problems()).extracting(ReadProblem::code).contains(ProblemCode.DOCUMENT_TOO_LARGE);
            assertThat(PlanReader.standard().read("plan", document).plans()).hasSize(1);
        }
    }

    @Test
    void refuses_a_document_for_which_the_stack_or_the_memory_of_the_program_does_not_suffice() {
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError())) {
            ReadResult result = PlanReader.standard().guarded("plan.txt", () -> {
                throw error;
            });
            assertThat(result.plans()).isEmpty();
            assertThat(result.problems()).extracting(ReadProblem::code).containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);
        }
    }

    private static String smallHeap(Path folder, List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName()));
        command.addAll(files);
        Path errors = folder.resolve("errors.log");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        assertThat(errors).isEmptyFile();
        return output;
    }
}
