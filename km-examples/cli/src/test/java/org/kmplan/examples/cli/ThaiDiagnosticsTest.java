package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with documents is said in Thai to who reads Thai, and in English to who asks for it. */
class ThaiDiagnosticsTest {
    private static final Path PLAN = PLANS.resolve("wiang-tawan-2567.txt");
    private static final String POLICY =
            "{\"schema\": \"https://kmplan.org/schema/policy-1.json\", \"policies\": [POLICIES]}";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Says the same in both languages: as many lines, with the same places, in Thai without an English sentence. */
    private static void inBoth(List<String> thai, Object... arguments) {
        String said = km(in("th", arguments)).err();
        assertThat(said).contains(thai).doesNotContainPattern("expected|found|known |Hint|which does");
        assertThat(km(in("en", arguments))
                        .err()
                        .lines()
                        .filter(line -> line.startsWith("  "))
                        .map(ThaiDiagnosticsTest::place))
                .containsExactlyElementsOf(said.lines()
                        .filter(line -> line.startsWith("  "))
                        .map(ThaiDiagnosticsTest::place)
                        .toList());
    }

    private static Object[] in(String language, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--lang";
        all[arguments.length + 1] = language;
        return all;
    }

    private static String place(String line) {
        return line.substring(0, line.indexOf(": ") + 1);
    }

    @Test
    void policies() throws IOException {
        String three = "{\"name\": \"a\", \"version\": \"1\", \"extends\": \"a\"},"
                + " {\"name\": \"a\", \"version\": \"1\"},"
                + " {\"name\": \"c\", \"version\": \"1\", \"extends\": \"nobody\"}";
        inBoth(
                List.of("เกณฑ์แต่ละชุดต้องมีชื่อไม่ซ้ำกัน", "เกณฑ์ที่มีคือ", "ขยายเกณฑ์นี้"),
                "check",
                PLAN,
                "--policy",
                file("policy.json", POLICY.replace("POLICIES", three)));
        inBoth(
                List.of("ต้องมีฟิลด์ 'name'", "ไม่มีฟิลด์ชื่อ", "ฟิลด์ที่มีคือ"),
                "check",
                PLAN,
                "--policy",
                file("fields.json", POLICY.replace("POLICIES", "{\"id\": \"p\"}")));
    }

    @Test
    void records_as_json_and_as_a_workbook() throws IOException {
        String records = "{\"schema\": \"https://kmplan.org/schema/records-1.json\", \"records\": [{\"activities\":"
                + " [{\"activity\": \"KMP2 1\", \"status\": \"bad\", \"completedOn\": \"2566-02-31\"}]}]}";
        inBoth(
                List.of("กิจกรรม เช่น 'KMP2/1'", "วันที่ เช่น 2023-03-31"),
                "check",
                PLAN,
                "--as-of",
                "2567-09-30",
                "--records",
                file("records.json", records));
        inBoth(
                List.of("DOCUMENT_BROKEN", "เอกสารต้องสมบูรณ์"),
                "check",
                PLAN,
                "--as-of",
                "2567-09-30",
                "--records",
                file("records.xlsx", "PK\u0003\u0004zzz"));
    }

    @Test
    void plans_among_many_and_alone() throws IOException {
        file("letter.txt", "จดหมายถึงเพื่อน");
        file("cut.xlsx", "PK\u0003\u0004zzz");
        file("lines.ndjson", "{\"a\":\n");
        String many = km("check", folder, "--lang", "th").err();
        assertThat(many)
                .contains("letter.txt: NO_PLAN_FOUND: ", "cut.xlsx: DOCUMENT_BROKEN: เอกสารต้องสมบูรณ์")
                .contains("lines.ndjson:1: 1:6: TRUNCATED: ")
                .doesNotContainPattern("expected|found |Hint");
        assertThat(km("check", folder, "--lang", "en").err()).contains("expected a whole document");
        inBoth(List.of("NO_PLAN_FOUND"), "read", folder.resolve("letter.txt"));
        assertThat(km("check", folder + "/*.pdf", "--lang", "th").err()).contains("ไม่มีไฟล์ที่ตรงกับรูปแบบนี้");
    }
}
