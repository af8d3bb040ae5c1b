package org.kmplan.rules.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Trial of a mutant on every combination of small values of the attributes that its rule and those beside it compare, as far as
 * the {@link Invariants} of the fact let it occur: one that gives the same verdict on each is the same rule in other words.
 */
final class Exhaustion {
    private static final Invariants INVARIANTS = Invariants.read();
    private static final int MOST = 400_000;

    private final List<String> names;
    private final List<List<@Nullable Object>> domains = new ArrayList<>();
    /** Invariants by the place of the last attribute that each needs, so that what cannot occur is given up early. */
    private final List<List<Expr>> invariants = new ArrayList<>();

    private final Predicate<FactValues> trial;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private int tried;

    private Exhaustion(DrlRule rule, Set<String> attributes, Predicate<FactValues> trial) {
        this.names = List.copyOf(attributes);
        this.trial = trial;
        Set<String> known = new HashSet<>();
        List<Expr> left = new ArrayList<>(INVARIANTS.of(rule.fact()));
        for (String name : names) {
            domains.add(SmallValues.of(rule, name));
            known.add(name);
            List<Expr> ready = left.stream()
                    .filter(invariant -> known.containsAll(attributes(invariant)))
                    .toList();
            left.removeAll(ready);
            invariants.add(ready);
        }
    }

    /** Tells whether no combination of small values tells the mutant from its original; false if there are too many to try. */
    static boolean findsNoDifference(MutantJudge judge, Mutant mutant) {
        DrlRule original = mutant.original();
        if (holdsOfAll(original, List.of(original), values -> sameReport(mutant, values))) {
            return true;
        }
        List<DrlRule> rules = judge.rules(original.id(), original.fact());
        return holdsOfAll(
                original,
                rules,
                values -> sameReport(mutant, values)
                        || Verdict.of(rules.stream()
                                        .filter(rule -> rule.reports(values))
                                        .toList())
                                .equals(judge.verdict(values, mutant)));
    }

    /** Tells whether a trial succeeds on every combination of small values of the attributes that some rules name. */
    static boolean holdsOfAll(DrlRule rule, List<DrlRule> naming, Predicate<FactValues> trial) {
        Set<String> attributes = new TreeSet<>(Set.of("rule"));
        naming.forEach(one -> one.conditions().forEach(condition -> condition.collectAttributes(attributes)));
        Exhaustion exhaustion = new Exhaustion(rule, attributes, trial);
        return exhaustion.domains.stream().noneMatch(List::isEmpty) && exhaustion.holdsFrom(0);
    }

    private static Set<String> attributes(Expr condition) {
        Set<String> attributes = new TreeSet<>();
        condition.collectAttributes(attributes);
        return attributes;
    }

    private static boolean sameReport(Mutant mutant, FactValues values) {
        boolean before = mutant.original().reports(values);
        return before == mutant.rule().map(rule -> rule.reports(values)).orElse(false);
    }

    private boolean holdsFrom(int at) {
        if (at == names.size()) {
            return ++tried <= MOST && holds(FactValues.of(values));
        }
        for (Object value : domains.get(at)) {
            values.put(names.get(at), value);
            FactValues known = FactValues.of(values);
            if (invariants.get(at).stream().allMatch(invariant -> invariant.holds(known)) && !holdsFrom(at + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(FactValues tested) {
        try {
            return trial.test(tested);
        } catch (NullPointerException e) {
            return false;
        }
    }
}
