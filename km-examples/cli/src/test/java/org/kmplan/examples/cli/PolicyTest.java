package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies and earlier reports, on the command line. */
class PolicyTest {
    private static final Path GOOD = PLANS.resolve("wiang-tawan-2567.txt");
    private static final Path POOR = PLANS.resolve("khlong-mani-2568.txt");
    private static final Path POLICIES = PLANS.resolve("policies");

    @TempDir
    Path folder;

    @Test
    void a_policy_decides_and_is_named_in_the_report() throws IOException {
        Path ninety = policy("\"PRT-01.min_percent\": 90");
        Run run = km("check", GOOD, "--policy", ninety, "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("agency, version 2", "PRT-01", "90 percent");
        assertThat(km("check", GOOD, "--policy", policy("\"PRT-01.min_percent\": 70"))
                        .code())
                .isZero();
    }

    @Test
    void the_policy_of_the_year_is_taken_from_several() {
        Run run = km("check", GOOD, POOR, "--policy", POLICIES.resolve("local-government.json"), "--lang", "en");
        assertThat(run.out()).contains("standard-2566, version 1");
    }

    @Test
    void a_policy_extends_that_of_another_file() {
        Run alone = km("check", GOOD, "--policy", POLICIES.resolve("strict-2569.json"));
        assertThat(alone.code()).isEqualTo(3);
        assertThat(alone.err()).contains("strict-2569.json", "standard-2566");
        Run both = km(
                "check",
                GOOD,
                "--policy",
                POLICIES.resolve("standard-2566.json"),
                "--policy",
                POLICIES.resolve("strict-2569.json"),
                "--lang",
                "en");
        assertThat(both.err()).isEmpty();
        assertThat(both.out()).contains("strict-2569, version 1");
    }

    @Test
    void values_out_of_bounds_are_refused_with_place_and_reason() throws IOException {
        Path wrong = policy("\"PRT-01.min_percent\": 120, \"LRN-01.min_percent\": \"eighty\"");
        Run run = km("check", GOOD, "--policy", wrong);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("policy.json' could not be read")
                .contains("policy.json:2:")
                .contains("PRT-01.min_percent: expected a number from 0 to 100")
                .contains("LRN-01.min_percent");
        assertThat(km("check", GOOD, "--policy", "nix.json").err())
                .contains("cannot read 'nix.json': there is no such file", "--policy takes JSON");
    }

    @Test
    void only_what_is_new_since_the_earlier_report_decides() throws IOException {
        Path earlier = folder.resolve("earlier.json");
        assertThat(km("check", POOR, "--format", "json", "--output", earlier).code())
                .isEqualTo(1);
        Run same = km("check", POOR, "--baseline", earlier, "--lang", "en");
        assertThat(same.err()).isEmpty();
        assertThat(same.code()).isZero();
        Path worse = Files.writeString(
                folder.resolve("worse.txt"),
                Files.readString(POOR)
                        .lines()
                        .filter(line -> !line.contains("(CMP ๕)"))
                        .reduce("", (text, line) -> text + line + "\n"));
        Run run = km("check", worse, "--baseline", earlier, "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("New findings", "CMP-01", "CMP 5");
        Run fixed = km("check", GOOD, "--baseline", earlier, "--lang", "en");
        assertThat(fixed.err()).contains("has no report on plan");
    }

    @Test
    void an_earlier_report_must_be_one() {
        Run run = km("check", POOR, "--baseline", GOOD);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("could not be read");
        assertThat(km("check", POOR, "--baseline", "nix.json").err()).contains("--baseline takes a report");
    }

    private Path policy(String parameters) throws IOException {
        return Files.writeString(folder.resolve("policy.json"), """
                {"schema": "https://kmplan.org/schema/policy-1.json", "policies": [{"name": "agency", "version": "2",
                  "parameters": {%s}}]}
                """.formatted(parameters));
    }
}
