package org.kmplan.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.sessions.JqwikSession;
import org.kmplan.rules.oracle.Comparison.Disagreement;

/** Comparison of many batches of samples, by seed. */
final class Trial {
    private static final int MOST_EXPLAINED = 5;

    private final Census census = new Census();
    private final List<String> explained = new ArrayList<>();
    private long disagreements;

    private Trial() {}

    /** Compares the batches of some seeds. */
    static Trial of(long firstSeed, long batches) {
        Trial trial = new Trial();
        JqwikSession.run(() -> {
            Samples samples = new Samples();
            for (long seed = firstSeed; seed < firstSeed + batches; seed++) {
                trial.compare(seed, samples.batch(seed));
                JqwikSession.finishTry();
            }
        });
        return trial;
    }

    private void compare(long seed, Samples.Batch batch) {
        Comparison comparison = new Comparison(batch.policy(), census);
        for (Sample sample : batch.samples()) {
            List<Disagreement> found = comparison.disagreements(sample);
            disagreements += found.size();
            if (!found.isEmpty() && explained.size() < MOST_EXPLAINED) {
                explained.add(explanation(seed, batch, sample, found));
            }
        }
    }

    private static String explanation(long seed, Samples.Batch batch, Sample sample, List<Disagreement> found) {
        Comparison comparison = new Comparison(batch.policy(), new Census());
        String rule = rules(found).iterator().next();
        Sample smallest = Reduction.smallest(
                sample, smaller -> rules(comparison.disagreements(smaller)).contains(rule));
        return """
                Batch %1$d, which -Dkmplan.oracle.seed=%1$d repeats alone: %2$s
                The smallest such sample: %3$s
                as of %4$s: %5$s
                %6$s
                under %7$s""".formatted(
                        seed,
                        found,
                        comparison.disagreements(smallest),
                        smallest.asOf(),
                        smallest.plan(),
                        smallest.records().map(Object::toString).orElse("without records"),
                        batch.policy().parameters());
    }

    private static Set<String> rules(List<Disagreement> found) {
        Set<String> rules = new TreeSet<>();
        found.forEach(one -> rules.add(one.key().rule() + " " + one.key().aspect()));
        return rules;
    }

    /** Returns what was compared. */
    Census census() {
        return census;
    }

    /** Returns the number of results on which the two disagree. */
    long disagreements() {
        return disagreements;
    }

    /** Returns the first disagreements, each on the smallest sample that still shows it. */
    List<String> explained() {
        return List.copyOf(explained);
    }
}
