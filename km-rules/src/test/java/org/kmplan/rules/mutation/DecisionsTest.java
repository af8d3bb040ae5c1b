package org.kmplan.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.EngineProbe;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.mutation.Decisions.Decision;

/** The engine says of every fact of the decision tables what stands there: the outcome, all reasons and all observations. */
class DecisionsTest {
    private static final List<Decision> DECISIONS = Decisions.read();

    @Test
    void the_rules_decide_as_the_tables_say() {
        Map<String, DrlRule> rules =
                DrlFiles.rules().stream().collect(Collectors.toMap(DrlRule::name, Function.identity()));
        IdentityHashMap<Check, Set<String>> reports =
                EngineProbe.holding(DECISIONS.stream().map(Decision::fact).toList());
        List<String> otherwise = new ArrayList<>();
        for (Decision decision : DECISIONS) {
            Set<String> names = reports.getOrDefault(decision.fact(), Set.of());
            Verdict verdict = Verdict.weighed(names.stream().map(rules::get).toList());
            if (!verdict.equals(decision.verdict())) {
                otherwise.add(decision.row() + "\n    but was " + verdict + " for " + decision.fact());
            }
        }
        assertThat(otherwise).as("rows on which the engine decides otherwise").isEmpty();
    }

    @Test
    void no_row_stands_twice() {
        Set<Check> facts = new HashSet<>();
        assertThat(DECISIONS.stream().filter(decision -> !facts.add(decision.fact())))
                .extracting(Decision::row)
                .isEmpty();
    }
}
