package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmplan.rules.report.Language;

/** What becomes of files that are there already. */
class OutputTest {
    private static final Path GOOD = PLANS.resolve("wiang-tawan-2567.txt");
    private static final Path POOR = PLANS.resolve("khlong-mani-2568.txt");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("report.txt");
    }

    @Test
    void a_report_is_replaced_by_the_next() throws IOException {
        assertThat(km("check", GOOD, "--output", file)).isEqualTo(new Run(0, "", ""));
        String first = Files.readString(file);
        assertThat(km("check", POOR, "--output", file)).isEqualTo(new Run(1, "", ""));
        assertThat(Files.readString(file)).startsWith("รายงาน").endsWith("\n").isNotEqualTo(first);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void what_somebody_else_wrote_is_replaced_by_force_only() throws IOException {
        Files.writeString(file, "minutes of the meeting");
        Run run = km("check", GOOD, "--output", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'" + file + "'", "--force");
        assertThat(file).hasContent("minutes of the meeting");
        assertThat(km("check", GOOD, "--output", file, "--force")).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file)).startsWith("รายงาน");
    }

    @Test
    void a_workbook_that_has_been_filled_in_is_replaced_by_force_only() throws IOException {
        Path workbook = folder.resolve("records.xlsx");
        assertThat(km("records-template", GOOD, "--output", workbook).code()).isZero();
        assertThat(km("records-template", GOOD, "--output", workbook).code()).isZero();
        byte[] filled = Files.readAllBytes(POOR);
        Files.write(workbook, filled);
        assertThat(km("records-template", GOOD, "--output", workbook).code()).isEqualTo(2);
        assertThat(Files.readAllBytes(workbook)).isEqualTo(filled);
        assertThat(km("records-template", GOOD, "--output", workbook, "--force").code())
                .isZero();
        assertThat(Files.readAllBytes(workbook)).isNotEqualTo(filled);
    }

    @Test
    void an_empty_file_may_be_written() throws IOException {
        assertThat(km("check", GOOD, "--output", Files.createFile(file)).code()).isZero();
        assertThat(Files.readString(file)).isNotEmpty();
    }

    @Test
    void what_has_come_between_is_not_lost_either() throws IOException {
        Output output = Output.of(
                terminal(), Km.commandLine(terminal()), java.util.Optional.of(file.toString()), false, List.of());
        Files.writeString(file, "meanwhile");
        assertThat(output.write("report")).isFalse();
        assertThat(file).hasContent("meanwhile");
    }

    @Test
    void permissions_and_links_stay() throws IOException {
        assertThat(km("check", GOOD, "--output", file).code()).isZero();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic"), Path.of("report.txt"));
        assertThat(km("check", POOR, "--output", symbolic).code()).isEqualTo(1);
        assertThat(symbolic).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");

        Path hard = Files.createLink(folder.resolve("hard"), file);
        Object inode = Files.getAttribute(file, "unix:ino");
        assertThat(km("check", GOOD, "--output", file).code()).isZero();
        assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(inode);
        assertThat(hard).hasSameTextualContentAs(file);
    }

    @Test
    void a_link_to_a_file_that_is_not_there_yet_leads_to_it() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("report.txt"));
        assertThat(km("check", GOOD, "--output", link).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("รายงาน");
    }

    @Test
    void drafts_of_a_run_that_was_killed_are_cleaned_away_and_those_under_way_are_not() throws IOException {
        Path left = Files.writeString(draft("report.txt"), "half a rep");
        Path other = Files.writeString(draft("other.txt"), "half a rep");
        List<Path> own = List.of(
                Files.writeString(folder.resolve(".report.txt.backup.tmp"), "mine"),
                Files.writeString(folder.resolve("." + left.getFileName()), "mine"),
                Files.writeString(folder.resolve(left.getFileName() + ".txt"), "mine"),
                Files.writeString(folder.resolve(".km-report.txt-1.km-tmp"), "mine"));
        Path locked = draft("report.txt");
        try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(km("check", GOOD, "--output", file).code()).isZero();
            assertThat(files()).contains(file, other, locked).containsAll(own).hasSize(3 + own.size());
        }
        assertThat(left).doesNotExist();
    }

    /** Returns the name of a draft that a run leaves which is killed while it writes a file. */
    private Path draft(String name) {
        return folder.resolve(".km-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "-"
                + UUID.randomUUID() + ".km-tmp");
    }

    @Test
    void a_name_of_the_greatest_length_can_be_written() throws IOException {
        Path longest = folder.resolve("ก".repeat(83) + ".txt");
        assertThat(km("check", GOOD, "--output", longest).code()).isZero();
        assertThat(files()).contains(longest);
    }

    @Test
    void a_write_that_fails_leaves_the_file_as_it_was() throws IOException {
        Files.writeString(file, "old");
        assertThatThrownBy(() -> Replacement.write(file, out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void only_the_newest_thousand_outputs_are_remembered() throws IOException {
        LastOutputs outputs = LastOutputs.in(folder.resolve("state"));
        Files.writeString(file, "report");
        assertThat(outputs.holds(file)).isFalse();
        outputs.remember(file);
        assertThat(outputs.holds(file)).isTrue();
        for (int i = 0; i < 1_010; i++) {
            Path old = Files.writeString(folder.resolve("state/outputs/" + i), "");
            assertThat(old.toFile().setLastModified(i + 1)).isTrue();
        }
        outputs.remember(file);
        assertThat(outputs.holds(file)).isTrue();
        try (Stream<Path> entries = Files.list(folder.resolve("state/outputs"))) {
            assertThat(entries).hasSize(1_000);
        }
    }

    @Test
    void where_nothing_can_be_kept_the_file_counts_as_somebody_elses() throws IOException {
        LastOutputs nowhere = LastOutputs.of(Map.of("KM_STATE", file.toString()));
        Files.writeString(file, "report");
        nowhere.remember(file);
        assertThat(nowhere.holds(file)).isFalse();
    }

    private static Terminal terminal() {
        return new Terminal(
                java.io.InputStream.nullInputStream(),
                java.io.OutputStream.nullOutputStream(),
                new java.io.PrintStream(java.io.OutputStream.nullOutputStream()),
                false,
                100,
                new Session(Run.LAST_OUTPUTS, Language.EN));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
