package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.inThai;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code km annotate}: the document itself, with comments. */
class AnnotateTest {
    private static final Path WORD = PLANS.resolve("office").resolve("arabic-digits.docx");
    private static final Path WORKBOOK = PLANS.resolve("office").resolve("gantt.xlsx");
    private static final Path TEXT = PLANS.resolve("khlong-mani-2568.txt");

    @TempDir
    Path folder;

    private static String part(Path archive, String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(each -> each.getName().matches(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + name));
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void a_word_document_gets_its_findings_as_comments_in_the_language_asked_for() throws IOException {
        Path copy = folder.resolve("copy.docx");
        assertThat(inThai("annotate", WORD, "--output", copy))
                .returns(0, Run::code)
                .returns("", Run::err);
        assertThat(part(copy, "word/comments\\.xml"))
                .contains("w:author=\"km\"", "แผน: ", "ข้อกำหนด: ")
                .doesNotContain("w:date");
        Path english = folder.resolve("english.docx");
        assertThat(km("annotate", WORD, "-o", english, "--lang", "en", "--as-of", "2567-09-30")
                        .code())
                .isZero();
        assertThat(part(english, "word/comments\\.xml")).contains("Plan: ", "w:date=\"2024-09-30T00:00:00Z\"");
        assertThat(verdict(copy)).isEqualTo(verdict(WORD));
    }

    @Test
    void a_workbook_gets_its_findings_as_comments() throws IOException {
        Path copy = folder.resolve("copy.xlsx");
        assertThat(km("annotate", WORKBOOK, "--output", copy)).returns(0, Run::code);
        assertThat(part(copy, "xl/comments.*\\.xml")).contains("<author>km</author>");
        assertThat(verdict(copy)).isEqualTo(verdict(WORKBOOK));
    }

    @Test
    void repairs_are_suggested_as_tracked_changes_if_asked_for() throws IOException {
        Path copy = folder.resolve("copy.docx");
        Path poor = PLANS.resolve("office").resolve("portrait.docx");
        assertThat(km("annotate", poor, "--output", copy, "--suggest", "--as-of", "2568-09-30")
                        .code())
                .isZero();
        String main = part(copy, "word/document\\.xml");
        String comments = part(copy, "word/comments\\.xml");
        boolean inText =
                main.contains("<w:ins w:id=") && main.contains("w:author=\"km\" w:date=\"2025-09-30T00:00:00Z\"");
        assertThat(inText || comments.contains("ข้อความที่เสนอ")).isTrue();
        assertThat(km("annotate", WORD, "--output", folder.resolve("plain.docx"))
                        .code())
                .isZero();
        assertThat(part(folder.resolve("plain.docx"), "word/document\\.xml")).doesNotContain("w:author=\"km\"");
    }

    private static String verdict(Path document) {
        Run run = km("check", document, "--format", "json");
        return run.code()
                + run.out()
                        .replace(document.toString(), "document")
                        .replace(String.valueOf(document.getFileName()), "document");
    }

    @Test
    void a_copy_is_annotated_again_and_nothing_else_is_written_over() throws IOException {
        Path copy = folder.resolve("copy.docx");
        assertThat(km("annotate", WORD, "--output", copy).code()).isZero();
        byte[] once = Files.readAllBytes(copy);
        assertThat(km("annotate", WORD, "--output", copy).code()).isZero();
        assertThat(Files.readAllBytes(copy)).isEqualTo(once);
        Files.write(copy, new byte[] {1});
        assertThat(km("annotate", WORD, "--output", copy).code()).isEqualTo(2);
        assertThat(Files.readAllBytes(copy)).hasSize(1);
        assertThat(km("annotate", WORD, "--output", copy, "--force").code()).isZero();
        assertThat(km("annotate", copy, "--output", copy).code()).isEqualTo(2);
        assertThat(Files.readAllBytes(copy)).isEqualTo(once);
    }

    @Test
    void what_cannot_hold_comments_is_refused_with_what_can() {
        Path copy = folder.resolve("copy.txt");
        Run run = km("annotate", TEXT, "--output", copy);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(".docx", ".xlsx", "Hint");
        assertThat(inThai("annotate", TEXT, "--output", copy).err()).contains("ความเห็น", ".docx");
        assertThat(copy).doesNotExist();
        assertThat(km("annotate", folder.resolve("nix.docx"), "--output", copy).code())
                .isEqualTo(3);
        assertThat(km("annotate", WORD, "--output", copy, "--records", "x.json").code())
                .isEqualTo(2);
    }
}
