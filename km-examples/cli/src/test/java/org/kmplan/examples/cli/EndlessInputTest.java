package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.EvaluationInputJson;

/** Files and streams that are too large or never end, beside the plans and in place of them; folders that lead into themselves. */
class EndlessInputTest {
    private static final Path GOOD = PLANS.resolve("wiang-tawan-2567.txt");
    private static final int MOST = ReadLimits.standard().maxDocumentBytes();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--policy", "--records", "--baseline"})
    void a_document_beside_the_plan_has_the_limits_of_plans(String option) throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(MOST + 1L);
        }
        Run run = km("check", GOOD, "--as-of", "2567-09-30", option, large);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("cannot read '" + large + "': it is larger than " + MOST + " bytes", "Hint: split it");
        Run thai = Run.inThai("check", GOOD, "--as-of", "2567-09-30", option, large);
        assertThat(thai.err()).contains("มีขนาดเกิน " + MOST + " ไบต์", "แบ่งเป็นหลายไฟล์");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--policy", "--records", "--baseline"})
    void a_pipe_or_a_device_beside_the_plan_is_refused(String option) throws Exception {
        for (Path endless : List.of(device(), pipe("pipe.json"))) {
            Run run = km("check", GOOD, "--as-of", "2567-09-30", option, endless);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("cannot read '" + endless + "': it is a pipe or a device, not a file");
        }
    }

    @Test
    void a_line_that_is_too_long_is_one_error_and_what_follows_is_checked() throws IOException {
        KnowledgePlan plan = PlanReader.standard().read(GOOD).plans().get(0);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.write("x".repeat(MOST + 1).getBytes(StandardCharsets.US_ASCII));
        lines.write(
                ("\n" + EvaluationInputJson.write(EvaluationInput.of(plan)) + "\n").getBytes(StandardCharsets.UTF_8));
        lines.write(new byte[] {'"', (byte) 0xE0, '"', '\n'});
        Run run = Run.withInput(lines.toByteArray(), "check", "-", "--format", "ndjson", "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("km: stdin:1: the line is longer than " + MOST + " bytes")
                .contains("km: stdin:3: 1:2: BAD_ENCODING");
        assertThat(run.out().lines()).singleElement().asString().contains("\"source\":\"stdin:2\"");
    }

    @Test
    void lines_keep_no_more_than_is_allowed_and_end_where_one_never_does() {
        ByteArrayInputStream endless =
                new ByteArrayInputStream(("\n\n" + "x".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII));
        List<Lines.Line> read = new ArrayList<>();
        new Lines(endless, 10_000).forEachRemaining(read::add);
        assertThat(read).hasSize(3);
        assertThat(read.get(1).bytes())
                .hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
        assertThat(read.get(2).bytes()).isEmpty();
        assertThat(read.get(2).isLast()).isTrue();
        assertThat(endless.available()).isGreaterThan(800_000);

        read.clear();
        new Lines(new ByteArrayInputStream("ab\nabcd\nc".getBytes(StandardCharsets.US_ASCII)), 3)
                .forEachRemaining(read::add);
        assertThat(read)
                .extracting(line -> line.bytes().map(bytes -> bytes.length).orElse(-1))
                .containsExactly(2, -1, 1);
        assertThat(read).extracting(Lines.Line::number).containsExactly(1L, 2L, 3L);
    }

    @Test
    void links_are_followed_once_and_pipes_and_devices_passed_over() throws Exception {
        Files.copy(GOOD, folder.resolve("good.txt"));
        Files.createDirectory(folder.resolve("inner"));
        Path other = Files.createDirectory(folder.resolve("inner").resolve("other"));
        Files.copy(GOOD, other.resolve("third.txt"));
        for (String link : List.of("around", "again")) {
            Files.createSymbolicLink(folder.resolve(link), Path.of("."));
            Files.createSymbolicLink(folder.resolve("inner").resolve(link), Path.of(".."));
        }
        Files.createSymbolicLink(folder.resolve("same.txt"), Path.of("good.txt"));
        Files.createSymbolicLink(folder.resolve("zero.txt"), device());
        Path pipe = pipe("pipe.txt");
        Run run = km("check", folder, "--lang", "en");
        assertThat(run.out()).contains("Plans checked: 2");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("'" + pipe + "' was passed over, since it is a pipe or a device")
                .contains("'" + folder.resolve("zero.txt") + "' was passed over, since it is a pipe or a device")
                .contains("'" + folder.resolve("again") + "' was passed over, since a link leads to what was found")
                .contains("'" + folder.resolve("same.txt") + "' was passed over");
        assertThat(run.err().lines())
                .allMatch(line -> line.contains("was passed over"))
                .hasSize(7);
        Run pattern = km("check", folder + "/[gp]*.txt", "--lang", "en");
        assertThat(pattern.out()).contains("Plans checked: 1");
        assertThat(pattern.err()).contains("pipe.txt' was passed over").doesNotContain("good.txt");
    }

    @Test
    void the_name_of_a_file_neither_turns_nor_commands_what_is_said_about_it() {
        String name = "แผน\u202Etxt\u009B31m\nkm: fine.docx";
        for (Object[] args : new Object[][] {{"check", name}, {"read", name}, {"check", GOOD, "--policy", name}}) {
            Run run = km(args);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("\uFFFDtxt\uFFFD31m\uFFFDkm: fine.docx")
                    .doesNotContain("\u202E", "\u009B");
        }
        Run many = km("check", name, PLANS.resolve("*.txt"), "--lang", "en");
        assertThat(many.err()).contains("\uFFFDtxt\uFFFD31m\uFFFDkm: fine.docx").doesNotContain("\u202E", "\u009B");
    }

    private static Path device() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "this platform has no /dev/zero");
        return device;
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        try {
            assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
        } catch (IOException e) {
            assumeTrue(false, "this platform has no mkfifo");
        }
        return pipe;
    }
}
