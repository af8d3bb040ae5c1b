package org.kmplan.rules.mutation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;

/**
 * Trial of a mutant on every combination of small values of the attributes that its rule and those beside it compare, as far as
 * the {@link Invariants} of the fact let it occur: one that gives the same verdict on each is the same rule in other words.
 */
final class Exhaustion {
    private static final Invariants INVARIANTS = Invariants.read();
    private static final int MOST = 400_000;
    private static final LocalDate DAY = LocalDate.of(2023, 3, 31);

    private final MutantJudge judge;
    private final Mutant mutant;
    private final List<DrlRule> rules;
    private final List<Expr> invariants = new ArrayList<>();

    private Exhaustion(MutantJudge judge, Mutant mutant) {
        this.judge = judge;
        this.mutant = mutant;
        this.rules = judge.rules(mutant.original().id(), mutant.original().fact());
    }

    /** Tells whether no combination of small values tells the mutant from its original; false if there are too many to try. */
    static boolean findsNoDifference(MutantJudge judge, Mutant mutant) {
        Exhaustion exhaustion = new Exhaustion(judge, mutant);
        return exhaustion.differsNowhere(List.of(mutant.original())) || exhaustion.differsNowhere(exhaustion.rules);
    }

    /** Tries the values of the attributes that some rules name; the verdict counts if these are all rules of the fact. */
    private boolean differsNowhere(List<DrlRule> looked) {
        Set<String> names = new TreeSet<>();
        looked.forEach(rule -> rule.conditions().forEach(condition -> condition.collectAttributes(names)));
        invariants.clear();
        for (Expr invariant : INVARIANTS.of(mutant.original().fact())) {
            Set<String> needed = new TreeSet<>();
            invariant.collectAttributes(needed);
            if (names.containsAll(needed)) {
                invariants.add(invariant);
            }
        }
        Map<String, List<@Nullable Object>> domains = new HashMap<>();
        long combinations = 1;
        for (String name : names) {
            List<@Nullable Object> domain = domain(name);
            domains.put(name, domain);
            combinations *= domain.size();
            if (domain.isEmpty() || combinations > MOST) {
                return false;
            }
        }
        return same(new ArrayList<>(names), 0, domains, new HashMap<>(), looked.size() > 1);
    }

    private boolean same(
            List<String> names,
            int at,
            Map<String, List<@Nullable Object>> domains,
            Map<String, @Nullable Object> values,
            boolean wholeVerdict) {
        if (at == names.size()) {
            return same(FactValues.of(values), wholeVerdict);
        }
        for (Object value : domains.getOrDefault(names.get(at), List.of())) {
            values.put(names.get(at), value);
            if (!same(names, at + 1, domains, values, wholeVerdict)) {
                return false;
            }
        }
        return true;
    }

    private boolean same(FactValues values, boolean wholeVerdict) {
        for (Expr invariant : invariants) {
            if (!invariant.holds(values)) {
                return true;
            }
        }
        try {
            boolean before = mutant.original().reports(values);
            boolean after = mutant.rule().map(rule -> rule.reports(values)).orElse(false);
            return before == after
                    || (wholeVerdict
                            && Verdict.of(rules.stream()
                                            .filter(rule -> rule.reports(values))
                                            .toList())
                                    .equals(judge.verdict(values, mutant)));
        } catch (NullPointerException e) {
            return false;
        }
    }

    /** Returns small values of an attribute, none if its type is not known here. */
    private List<@Nullable Object> domain(String name) {
        if (name.equals("rule")) {
            return List.of(mutant.original().id(), "other");
        }
        Optional<RecordComponent> found = Arrays.stream(mutant.original().fact().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> domain = new ArrayList<>(values(found.get()));
        if (!domain.isEmpty() && found.get().getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            domain.add(null);
        }
        return domain;
    }

    private static List<Object> values(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class || type == Integer.class) {
            return List.of(0, 1, 2);
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of(false, true);
        }
        if (type == LocalDate.class) {
            return List.of(DAY.minusDays(1), DAY, DAY.plusDays(1));
        }
        if (type == Fraction.class) {
            return List.of(Fraction.of(-1), Fraction.ZERO, Fraction.of(1), Fraction.of(3, 2));
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (Collection.class.isAssignableFrom(type)
                && component.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
            List<Object> all = new ArrayList<>(List.of(Set.of()));
            if (element.isEnum()) {
                for (Object member : element.getEnumConstants()) {
                    all.add(Set.of(member));
                }
                all.add(Set.of(element.getEnumConstants()));
            } else {
                all.add(Set.of("any"));
            }
            return all;
        }
        return List.of();
    }
}
