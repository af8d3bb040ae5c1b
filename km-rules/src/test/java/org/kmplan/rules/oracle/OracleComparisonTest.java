package org.kmplan.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.guide.GuideFigures;
import org.kmplan.rules.mutation.DrlOutcomes;

/**
 * More than twenty thousand random plans on which the library and the oracle give the same results. With
 * {@code -Dkmplan.oracle=N} there are N times as many: 50 makes a million, and with {@code -Dkm.update=true} besides, the
 * figures in CONTRIBUTING.md are written anew. A failure names the seed of its batch, which
 * {@code -Dkmplan.oracle.seed=SEED} repeats alone, and shows the smallest plan on which the two still disagree.
 */
class OracleComparisonTest {
    private static final int FACTOR = Integer.getInteger("kmplan.oracle", 1);
    private static final Optional<Long> SEED = Optional.ofNullable(Long.getLong("kmplan.oracle.seed"));
    private static final long FIRST_SEED = 2566;
    private static final int MOST_LEFT_OUT = 3;
    private static final long BATCHES = 1050L * FACTOR;
    private static final Trial TRIAL =
            SEED.map(seed -> Trial.of(seed, 1)).orElseGet(() -> Trial.of(FIRST_SEED, BATCHES));

    private static final String HEAD = """
            | plans | results | with reasons | deciding values | disagreements |
            |--:|--:|--:|--:|--:|
            """;

    @Test
    void the_library_and_the_oracle_agree_on_every_result() {
        System.out.print(figures());
        assertThat(TRIAL.explained()).isEmpty();
        assertThat(TRIAL.disagreements()).isZero();
    }

    @Test
    void more_than_twenty_thousand_plans_are_compared() {
        assumeTrue(SEED.isEmpty(), "only one batch is repeated");
        Census census = TRIAL.census();
        assertThat(census.plans())
                .isGreaterThanOrEqualTo(BATCHES * Samples.IN_A_BATCH)
                .isGreaterThan(20_000);
        assertThat(census.results()).isGreaterThan(100 * census.plans());
        assertThat(census.values()).isGreaterThan(100 * census.plans());
        assertThat(census.causes()).isGreaterThan(census.plans());
    }

    @Test
    void every_rule_is_compared_in_every_outcome_that_it_can_have() {
        assumeTrue(SEED.isEmpty(), "only one batch is repeated");
        Set<String> compared = new TreeSet<>(TRIAL.census().outcomes().keySet());
        Set<String> possible = DrlOutcomes.all();
        for (CatalogEntry entry : RuleCatalog.standard().entries()) {
            assertThat(possible).anyMatch(outcome -> outcome.startsWith(entry.id() + " "));
        }
        possible.removeAll(compared);
        assertThat(possible).as("outcomes that no compared result has").isEmpty();
    }

    @Test
    void nearly_every_reason_that_the_library_can_give_is_among_those_compared() {
        assumeTrue(SEED.isEmpty(), "only one batch is repeated");
        Set<String> possible = DrlOutcomes.reasons();
        assertThat(possible).hasSizeGreaterThan(300);
        possible.removeAll(TRIAL.census().given());
        assertThat(possible)
                .as("reasons that no compared result has; chance leaves out one or the other")
                .hasSizeLessThanOrEqualTo(MOST_LEFT_OUT);
    }

    @Test
    void the_figures_of_the_long_run_stand_in_the_guide_for_contributors() throws IOException {
        assumeTrue(GuideFigures.guideIsThere(), "skipped: CONTRIBUTING.md is not there");
        GuideFigures guide = GuideFigures.named("oracle");
        if (FACTOR > 1 && GuideFigures.areUpdated()) {
            guide.write(figures());
        }
        assertThat(guide.read()).startsWith(HEAD).endsWith("| 0 |\n");
    }

    private static String figures() {
        Census census = TRIAL.census();
        return HEAD
                + String.format(
                        Locale.ROOT,
                        "| %,d | %,d | %,d | %,d | %,d |\n",
                        census.plans(),
                        census.results(),
                        census.reasonsGiven(),
                        census.values(),
                        TRIAL.disagreements());
    }
}
