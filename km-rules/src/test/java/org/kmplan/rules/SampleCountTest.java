package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.guide.GuideFigures;

class SampleCountTest {
    @Test
    void the_figures_of_the_long_run_stand_in_the_guide_for_contributors() throws IOException {
        assumeTrue(GuideFigures.guideIsThere(), "skipped: CONTRIBUTING.md is not there");
        assertThat(GuideFigures.named("properties").read())
                .startsWith(SampleCount.HEAD)
                .contains(
                        "CatalogProperties",
                        "DocumentProperties",
                        "MissingInputProperties",
                        "TighteningProperties",
                        "UnrelatedWorkProperties")
                .endsWith("| 0 |\n");
    }
}
