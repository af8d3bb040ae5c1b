package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.inThai;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmplan.rules.report.Language;
import picocli.CommandLine;

/** What users of a command line expect of any. */
class HabitsTest {
    private static final Path GOOD = PLANS.resolve("wiang-tawan-2567.txt");
    private static final Path POOR = PLANS.resolve("khlong-mani-2568.txt");
    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E5B]");

    @TempDir
    Path folder;

    @Test
    void help_and_diagnostics_are_thai_unless_english_is_asked_for() {
        for (CommandLine command : commands()) {
            String name = command.getCommandName();
            Run thai = name.equals("km") ? inThai("--help") : inThai(name, "--help");
            assertThat(thai.code()).as(name).isZero();
            assertThat(thai.out()).as(name).startsWith("วิธีใช้: km").contains("ตัวเลือก");
            Run english = name.equals("km") ? inThai("--lang", "en", "--help") : inThai(name, "--lang", "en", "--help");
            assertThat(english.out()).as(name).startsWith("Usage: km").doesNotContainPattern(THAI);
        }
        assertThat(inThai("check", "nix.txt").err())
                .contains("ไม่มีไฟล์นี้", "คำแนะนำ: ")
                .doesNotContain("Hint");
        assertThat(inThai("check", "nix.txt", "--lang=en").err()).contains("there is no such file", "Hint: ");
        assertThat(inThai("check", "--fromat", "json").err()).contains("หมายถึง '--format' หรือไม่");
        assertThat(inThai("check").err()).contains("ยังไม่ได้ระบุ PLAN");
        assertThat(inThai("check", GOOD, "--format", "pdf").err()).contains("ใช้ได้เฉพาะ text, json", "'pdf'");
        assertThat(inThai("check", GOOD, "--as-of", "2566-02-30").err()).contains("'2566-02-30'", "ปฏิทิน");
        assertThat(inThai().err()).contains("ยังไม่ได้ระบุคำสั่ง");
    }

    @Test
    void every_option_and_command_is_described_in_thai() {
        ResourceBundle thai = Words.help(Language.TH);
        for (CommandLine command : commands()) {
            CommandLine.Model.CommandSpec spec = command.getCommandSpec();
            command.setResourceBundle(thai);
            String name = spec.qualifiedName();
            assertThat(spec.usageMessage().description()).as(name).isNotEmpty().allMatch(HabitsTest::isThai);
            for (CommandLine.Model.ArgSpec argument : spec.args()) {
                assertThat(argument.description())
                        .as(name + " " + argument)
                        .isNotEmpty()
                        .allMatch(HabitsTest::isThai);
            }
        }
    }

    @Test
    void every_help_gives_an_example() {
        for (CommandLine command : commands()) {
            assertThat(command.getCommandSpec().usageMessage().footer())
                    .as(command.getCommandName())
                    .anyMatch(line -> line.startsWith("Example: ") && line.contains("km "));
        }
    }

    @Test
    void diagnostics_are_the_same_in_both_languages() throws IOException {
        Properties thai = diagnostics("diagnostics_th.properties");
        Properties english = diagnostics("diagnostics_en.properties");
        assertThat(new TreeSet<>(thai.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(values(thai.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
        }
    }

    @Test
    void short_options_do_what_long_ones_do() throws IOException {
        Path file = folder.resolve("report");
        assertThat(km("check", POOR, "-f", "json", "-o", file, "-q")).isEqualTo(new Run(1, "", ""));
        assertThat(Files.readString(file)).startsWith("{");
        assertThat(km("check", POOR, "-q")).isEqualTo(new Run(1, "", ""));
        assertThat(km("check", folder.resolve("nix.txt"), "-q").err()).isNotEmpty();
        assertThat(km("check", PLANS + "/*.txt", "-q")).isEqualTo(new Run(1, "", ""));
    }

    @Test
    void the_name_of_the_output_tells_its_format() throws IOException {
        Path json = folder.resolve("report.JSON");
        assertThat(km("check", GOOD, "-o", json).code()).isZero();
        assertThat(Files.readString(json)).startsWith("{");
        Path text = folder.resolve("other.json");
        assertThat(km("check", GOOD, "-o", text, "-f", "text", "--lang", "en").code())
                .isZero();
        assertThat(Files.readString(text)).doesNotStartWith("{");
    }

    @Test
    void help_on_a_command_is_its_help() {
        assertThat(km("help", "check")).isEqualTo(km("check", "--help"));
        assertThat(km("help")).isEqualTo(km("--help"));
        Run unknown = km("help", "chekc");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("unknown command 'chekc'", "did you mean 'check'?");
    }

    @Test
    void a_shell_is_told_how_to_complete() {
        Run run = km("completion");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("--records", "records-template", "complete -F")
                .doesNotContain("warm-up");
    }

    @Test
    void settings_beside_the_plan_or_above_hold_where_the_command_line_says_nothing() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("2567/plans"));
        Path plan = Files.copy(GOOD, inner.resolve("plan.txt"));
        Files.copy(PLANS.resolve("policies/strict-2569.json"), folder.resolve("strict.json"));
        Files.copy(PLANS.resolve("policies/standard-2566.json"), folder.resolve("base.json"));
        Path settings = folder.resolve(".kmplan.json");
        Files.writeString(settings, "{\"language\": \"en\", \"policy\": \"strict.json\"}");
        assertThat(km("check", plan).out())
                .isEqualTo(km("check", plan, "--lang", "en", "--policy", folder.resolve("strict.json"))
                        .out());
        assertThat(inThai("check", inner.resolve("nix.txt")).err()).contains("there is no such file");
        assertThat(km("check", plan, "--lang", "th").out()).startsWith("รายงาน");

        Files.writeString(inner.resolve(".kmplan.json"), "{\"organisation\": \"องค์การบริหารส่วนตำบลตัวอย่าง\"}");
        String unnamed = Files.readString(GOOD).replaceAll("เทศบาล[^ \\n]*", "หน่วยงาน");
        Files.writeString(plan, unnamed);
        assertThat(km("check", plan, "-f", "json").out()).startsWith("{");

        Files.writeString(inner.resolve(".kmplan.json"), "{\n\"langage\": \"en\"}");
        Run faulty = km("check", plan);
        assertThat(faulty.code()).isEqualTo(2);
        assertThat(faulty.err()).contains(".kmplan.json:2: there is no field 'langage'");
    }

    @Test
    void a_policy_that_extends_another_finds_it_beside_itself() throws IOException {
        String form = """
                {"schema": "https://kmplan.org/schema/policy-1.json", "policies": [
                  {"name": "%s", "version": "1", "extends": "%s"%s}]}
                """;
        Files.writeString(folder.resolve("a.json"), form.formatted("ours", "region", ""));
        Files.writeString(folder.resolve("b.json"), form.formatted("region", "base", ""));
        Files.writeString(
                folder.resolve("z.json"),
                form.formatted("base", "standard", ", \"parameters\": {\"DSM-01.min_channels\": 9}"));
        Files.writeString(folder.resolve("other.json"), "{}");
        Run run = km("check", GOOD, "--policy", folder.resolve("a.json"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        Files.copy(folder.resolve("z.json"), folder.resolve("twin.json"));
        Run ambiguous = km("check", GOOD, "--policy", folder.resolve("a.json"));
        assertThat(ambiguous.code()).isEqualTo(3);
        assertThat(ambiguous.err()).contains("expected the name of a policy, found 'region'");
    }

    @Test
    void own_rules_are_judged_listed_and_explained() {
        Path rules = Path.of("..", "embedding", "src/main/resources/org/kmplan/examples/embedding/agency.rules.json");
        assertThat(km("rules", "--rules", rules, "--lang", "en").out()).contains("AGY-01");
        assertThat(km("explain", "AGY-01", "--rules", rules, "--lang", "en").code())
                .isZero();
        assertThat(km("check", GOOD, "--rules", rules, "-f", "json").out()).contains("\"AGY-01\"");
        Run broken = km("check", GOOD, "--rules", folder.resolve("nix.rules.json"));
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("the rules of", "nix.rules.json");
    }

    @Test
    void windows_has_a_script_of_its_own() throws IOException {
        String script = Files.readString(Path.of("km.cmd"));
        assertThat(script)
                .contains("\r\n")
                .contains("-jar \"%jar%\" %*")
                .contains("set \"jar=%~dp0km.jar\"")
                .endsWith("exit /b %errorlevel%\r\n");
    }

    private static List<CommandLine> commands() {
        CommandLine all = Km.commandLine(Run.terminal(Language.EN));
        List<CommandLine> commands = new ArrayList<>(List.of(all));
        all.getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .forEach(commands::add);
        return commands;
    }

    private static boolean isThai(String text) {
        return THAI.matcher(text).find();
    }

    private static Properties diagnostics(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        Pattern.compile("\\{[0-9]\\}").matcher(text).results().forEach(value -> values.add(value.group()));
        return values;
    }
}
