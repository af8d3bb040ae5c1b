package org.kmplan.rules.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kmplan.rules.mutation.Mutant.Operator;

/** Changes a rule in every small way there is. Changes that come to the same text are made once. */
final class DrlMutator {
    private static final Map<String, String> SHIFTED = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Map<String, String> NEGATED = Map.of(
            "==",
            "!=",
            "!=",
            "==",
            "<",
            ">=",
            "<=",
            ">",
            ">",
            "<=",
            ">=",
            "<",
            "contains",
            "not contains",
            "not contains",
            "contains",
            "matches",
            "not matches",
            "not matches",
            "matches");

    private final DrlRule original;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<String> patterns = new HashSet<>();
    private final Map<String, Integer> titles = new HashMap<>();

    private DrlMutator(DrlRule original) {
        this.original = original;
        patterns.add(original.pattern());
    }

    /** Part of a rule put in the place of another, and what that changes. */
    private record Change(Operator operator, String words, Optional<Expr> by) {}

    /** Returns all mutants of a rule. */
    static List<Mutant> mutants(DrlRule rule) {
        DrlMutator mutator = new DrlMutator(rule);
        List<Expr> conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            for (Change change : mutator.changes(conditions.get(i))) {
                List<Expr> changed = new ArrayList<>(conditions);
                changed.remove(i);
                if (change.by().isPresent()) {
                    changed.add(i, change.by().get());
                }
                mutator.add(change, rule.withConditions(changed));
            }
        }
        mutator.mutants.add(new Mutant(rule, Operator.DROP_RULE, "without the rule", Optional.empty()));
        return mutator.mutants;
    }

    private void add(Change change, DrlRule rule) {
        if (patterns.add(rule.pattern())) {
            int repeated = titles.merge(change.words(), 1, Integer::sum);
            String words = change.words() + (repeated > 1 ? " (" + repeated + ")" : "");
            mutants.add(new Mutant(original, change.operator(), words, Optional.of(rule)));
        }
    }

    /** Returns the changes of a condition: of itself, then of its parts. */
    private List<Change> changes(Expr condition) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(Operator.DROP_CONDITION, "without '" + condition + "'", Optional.empty()));
        Expr negated = condition instanceof Expr.Comparison comparison
                ? comparison.with(NEGATED.getOrDefault(comparison.operator(), "?"))
                : condition instanceof Expr.Not not ? not.of() : new Expr.Not(condition);
        changes.add(change(Operator.NEGATE_CONDITION, condition, negated));
        if (condition instanceof Expr.Comparison comparison) {
            changes.addAll(changes(comparison));
        } else if (condition instanceof Expr.Junction || condition instanceof Expr.Not) {
            List<Expr> parts = condition.parts();
            for (int i = 0; i < parts.size(); i++) {
                for (Change change : changes(parts.get(i))) {
                    List<Expr> changed = new ArrayList<>(parts);
                    changed.remove(i);
                    if (change.by().isPresent()) {
                        changed.add(i, change.by().get());
                    }
                    if (!changed.isEmpty()) {
                        changes.add(
                                new Change(change.operator(), change.words(), Optional.of(condition.with(changed))));
                    }
                }
            }
        }
        return changes;
    }

    private static List<Change> changes(Expr.Comparison comparison) {
        List<Change> changes = new ArrayList<>();
        String shifted = SHIFTED.get(comparison.operator());
        if (shifted != null) {
            changes.add(change(Operator.SHIFT_BOUNDARY, comparison, comparison.with(shifted)));
            if (!(comparison.left() instanceof Expr.Constant) && !(comparison.right() instanceof Expr.Constant)) {
                changes.add(change(
                        Operator.SWAP_ATTRIBUTES,
                        comparison,
                        new Expr.Comparison(comparison.right(), comparison.operator(), comparison.left())));
            }
        }
        if (comparison.right() instanceof Expr.Constant constant) {
            other(constant)
                    .ifPresent(other -> changes.add(change(
                            Operator.CHANGE_CONSTANT,
                            comparison,
                            new Expr.Comparison(comparison.left(), comparison.operator(), other))));
        }
        return changes;
    }

    /** Returns the next number, flag or constant; ids of rules are left, since another id never comes to the rule. */
    private static Optional<Expr> other(Expr.Constant constant) {
        if (constant.of() instanceof Integer number) {
            return Optional.of(new Expr.Constant(number + 1, String.valueOf(number + 1)));
        }
        if (constant.of() instanceof Boolean flag) {
            return Optional.of(new Expr.Constant(!flag, String.valueOf(!flag)));
        }
        if (constant.of() instanceof Enum<?> member) {
            Object[] all = member.getDeclaringClass().getEnumConstants();
            Enum<?> next = (Enum<?>) all[(member.ordinal() + 1) % all.length];
            return Optional.of(ConditionParser.constant(member.getDeclaringClass(), next.name()));
        }
        return Optional.empty();
    }

    private static Change change(Operator operator, Expr from, Expr to) {
        return new Change(operator, "'" + from + "' -> '" + to + "'", Optional.of(to));
    }
}
