package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Whole outputs, so that every change of them is seen in a review. */
class GoldenTest {
    @Test
    void report_in_thai() throws IOException {
        Golden.assertSame("khlong-mani-2568.th.txt", check("th"));
    }

    @Test
    void report_in_english() throws IOException {
        Golden.assertSame("khlong-mani-2568.en.txt", check("en"));
    }

    @Test
    void plan_as_read() throws IOException {
        byte[] plan = Files.readAllBytes(PLANS.resolve("khlong-mani-2568.txt"));
        Golden.assertSame(
                "khlong-mani-2568.read.txt", Run.withInput(plan, "read", "-").out());
    }

    @Test
    void rules_in_thai() throws IOException {
        Golden.assertSame("rules.th.txt", km("rules").out());
    }

    @Test
    void a_rule_explained() throws IOException {
        Golden.assertSame("explain.PRT-01.th.txt", km("explain", "prt-01").out());
        Golden.assertSame(
                "explain.PRT-01.en.txt", km("explain", "PRT-01", "--lang", "en").out());
    }

    @Test
    void a_rule_explained_with_what_it_found() throws IOException {
        Run run = km(
                "explain",
                "PRT-01",
                PLANS.resolve("wiang-tawan-2567.txt"),
                "--records",
                PLANS.resolve("records").resolve("wiang-tawan-2567-poor-year.json"),
                "--as-of",
                "2567-10-01",
                "--policy",
                PLANS.resolve("policies").resolve("standard-2566.json"),
                "--lang",
                "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Golden.assertSame("explain.PRT-01.wiang-tawan-2567.en.txt", run.out().replace('\\', '/'));
    }

    @Test
    void a_rule_that_is_not_there_is_met_with_a_suggestion() {
        assertThat(km("explain", "PRT-1")).isEqualTo(new Run(2, "", """
                        km: there is no rule 'PRT-1'
                        Hint: did you mean 'PRT-01'? 'km rules' lists all of them
                        """));
    }

    @Test
    void advice_on_a_poor_plan() throws IOException {
        byte[] plan = Files.readAllBytes(PLANS.resolve("khlong-mani-2568.txt"));
        for (String language : new String[] {"th", "en"}) {
            Run run = Run.withInput(plan, "check", "-", "--advice", "--lang", language);
            assertThat(run.code()).isEqualTo(1);
            String report = check(language);
            assertThat(run.out()).startsWith(report);
            Golden.assertSame(
                    "khlong-mani-2568.advice." + language + ".txt", run.out().substring(report.length()));
        }
    }

    private static String check(String language) throws IOException {
        byte[] plan = Files.readAllBytes(PLANS.resolve("khlong-mani-2568.txt"));
        return Run.withInput(plan, "check", "-", "--lang", language).out();
    }
}
