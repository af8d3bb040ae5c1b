package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody stumbles over who uses the program for the first time. */
class FirstStepsTest {
    private static final Path PLAN = PLANS.resolve("wiang-tawan-2567.txt");

    @Test
    void the_language_may_stand_before_the_command() {
        assertThat(km("--lang=en", "check", PLAN).out())
                .isEqualTo(km("check", PLAN, "--lang", "en").out());
        assertThat(km("--lang", "en", "explain", "PRT-01").out())
                .isEqualTo(km("explain", "PRT-01", "--lang", "en").out());
        assertThat(km("--lang=en", "check", PLAN, "--lang=th").out())
                .isEqualTo(km("check", PLAN, "--lang=th").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.pdf", "out.docx", "out.xyz"})
    void a_name_that_calls_for_an_unknown_format_is_refused_and_nothing_is_written(String name, @TempDir Path folder) {
        Run run = km("check", PLAN, "--output", folder.resolve(name), "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no report is written as " + name.substring(3), ".html");
        assertThat(folder).isEmptyDirectory();
        assertThat(km("check", PLAN, "--output", folder.resolve(name), "--format", "text")
                        .code())
                .isEqualTo(0);
        assertThat(folder.resolve(name)).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "report.txt", "plan.2567", "รายงาน"})
    void a_name_that_calls_for_nothing_in_particular_gets_text(String name, @TempDir Path folder) throws Exception {
        assertThat(km("check", PLAN, "--output", folder.resolve(name), "--lang", "en")
                        .code())
                .isEqualTo(0);
        assertThat(Files.readString(folder.resolve(name)))
                .startsWith("Compliance report on a knowledge-management plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-30", "2567-09-30", "30 ก.ย. 2567", "๓๐ กันยายน ๒๕๖๗", "30 September 2024"})
    void a_day_may_be_written_as_people_write_it(String day) {
        Run run = km("check", PLAN, "--as-of", day, "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("30 Sep 2567 B.E.");
    }

    @Test
    void a_day_in_another_form_is_refused_with_one_that_is_known() {
        assertThat(km("check", PLAN, "--as-of", "30/9/2567", "--lang", "th").err())
                .contains("เขียนเช่น 2023-03-31", "31 มี.ค. 2566", "30/9/2567");
    }

    @Test
    void a_day_before_the_year_of_the_plan_is_said() {
        Run run = km("check", PLAN, "--as-of", "2566-09-30", "--lang", "en");
        assertThat(run.err()).contains("the day 2023-09-30 lies before fiscal year 2567 of the plan");
        assertThat(km("check", PLAN, "--as-of", "2566-10-01", "--lang", "en").err())
                .isEmpty();
    }
}
