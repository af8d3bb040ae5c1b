package org.kmplan.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.guide.GuideFigures;
import org.kmplan.rules.mutation.Mutant.Operator;

/**
 * What the rule tests assert notices every small change of every DRL rule, except those that the list of survivors names with a
 * reason. With {@code -Dkm.update=true} the score in CONTRIBUTING.md is
 * written anew, and the list loses what is killed by now.
 */
class DrlMutationTest {
    private static final Path SURVIVING = Path.of("target", "surviving-mutants.txt");
    private static final Run RUN = run();

    /** Fates of the mutants. */
    private record Run(List<Mutant> mutants, List<Mutant> same, List<Mutant> survivors) {}

    private static Run run() {
        List<DrlRule> rules = DrlFiles.rules();
        MutantJudge judge = new MutantJudge(rules, AssertedFacts.ofTheRuleTests());
        Run run = new Run(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (DrlRule rule : rules) {
            for (Mutant mutant : DrlMutator.mutants(rule)) {
                run.mutants().add(mutant);
                if (!judge.isKilled(mutant)) {
                    (Exhaustion.findsNoDifference(judge, mutant) ? run.same() : run.survivors()).add(mutant);
                }
            }
        }
        return run;
    }

    @Test
    void no_mutant_survives_that_the_list_does_not_explain() throws IOException {
        Set<String> survivors = titles(RUN.survivors());
        Files.write(SURVIVING, survivors);
        if (GuideFigures.areUpdated()) {
            Survivors.retain(survivors);
        }
        Set<String> unexplained = new TreeSet<>(survivors);
        unexplained.removeAll(Survivors.read().titles());
        assertThat(unexplained)
                .as(
                        "mutants that no assertion notices: add a test that does, or list them with a reason in %s",
                        Survivors.FILE)
                .isEmpty();
        Set<String> gone = new TreeSet<>(Survivors.read().titles());
        gone.removeAll(titles(RUN.mutants()));
        assertThat(gone)
                .as("mutants of %s that no longer exist", Survivors.FILE)
                .isEmpty();
    }

    @Test
    void every_mutant_has_a_title_of_its_own() {
        assertThat(RUN.mutants()).extracting(Mutant::title).doesNotHaveDuplicates();
        assertThat(RUN.mutants()).extracting(Mutant::operator).contains(Operator.values());
    }

    @Test
    void the_score_stands_in_the_guide_for_contributors() throws IOException {
        if (!GuideFigures.guideIsThere()) {
            return;
        }
        GuideFigures guide = GuideFigures.named("mutation");
        if (GuideFigures.areUpdated()) {
            guide.write(score());
        }
        assertThat(guide.read())
                .as("CONTRIBUTING.md; run this test with -Dkm.update=true to write the score anew")
                .isEqualTo(score());
    }

    private static String score() {
        Map<Operator, int[]> rows = new EnumMap<>(Operator.class);
        for (Operator operator : Operator.values()) {
            rows.put(operator, new int[4]);
        }
        Set<String> same = titles(RUN.same());
        Set<String> survivors = Survivors.read().titles();
        for (Mutant mutant : RUN.mutants()) {
            int[] row = rows.getOrDefault(mutant.operator(), new int[4]);
            row[0]++;
            row[survivors.contains(mutant.title()) ? 3 : same.contains(mutant.title()) ? 2 : 1]++;
        }
        StringBuilder table = new StringBuilder(
                "| change | mutants | killed | the same rule in other words | listed |\n|---|--:|--:|--:|--:|\n");
        int[] sum = new int[4];
        rows.forEach((operator, row) -> {
            table.append(line(operator.words(), row));
            for (int i = 0; i < row.length; i++) {
                sum[i] += row[i];
            }
        });
        return table.append(line("all", sum)).toString();
    }

    private static String line(String words, int[] row) {
        return "| " + words + " | " + row[0] + " | " + row[1] + " | " + row[2] + " | " + row[3] + " |\n";
    }

    private static Set<String> titles(List<Mutant> mutants) {
        Set<String> titles = new TreeSet<>();
        mutants.forEach(mutant -> titles.add(mutant.title()));
        return titles;
    }
}
