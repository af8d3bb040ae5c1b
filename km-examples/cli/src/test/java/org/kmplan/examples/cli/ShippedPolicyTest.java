package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedPolicyTest {
    private static final Path PLAN = PLANS.resolve("wiang-tawan-2567.txt");

    @Test
    void a_policy_that_comes_along_is_taken_by_its_name_and_named_in_the_report() {
        assertThat(km("check", PLAN, "--policy", "opdc", "--lang", "en").out()).contains("opdc");
        assertThat(km("check", PLAN, "--policy", "standard", "--lang", "en").out())
                .isEqualTo(km("check", PLAN, "--lang", "en").out());
    }

    @Test
    void another_name_is_that_of_a_file() {
        Run run = km("check", PLAN, "--policy", "opcd", "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("opcd");
    }
}
