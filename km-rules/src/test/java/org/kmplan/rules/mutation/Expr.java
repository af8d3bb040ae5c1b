package org.kmplan.rules.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;

/** Part of a condition of a DRL rule; its text is DRL again. */
sealed interface Expr {
    /** Returns the value for a fact, as the engine would find it: a comparison with {@code null} does not hold. */
    @Nullable
    Object value(Function<String, @Nullable Object> attributes);

    /** Returns the parts, in order. */
    default List<Expr> parts() {
        return List.of();
    }

    /** Returns the same with other parts. */
    default Expr with(List<Expr> parts) {
        return this;
    }

    /** Tells whether a condition holds. */
    default boolean holds(Function<String, @Nullable Object> attributes) {
        return (Boolean) Objects.requireNonNull(value(attributes));
    }

    /** Names of the attributes that occur. */
    default void collectAttributes(Set<String> names) {
        parts().forEach(part -> part.collectAttributes(names));
    }

    /** Conditions of which all, or any, hold. */
    record Junction(boolean all, List<Expr> parts) implements Expr {
        @Override
        public Object value(Function<String, @Nullable Object> attributes) {
            for (Expr part : parts) {
                if (part.holds(attributes) != all) {
                    return !all;
                }
            }
            return all;
        }

        @Override
        public Expr with(List<Expr> others) {
            return others.size() == 1 ? others.get(0) : new Junction(all, others);
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Junction ? "(" + part + ")" : part.toString())
                    .collect(Collectors.joining(all ? " && " : " || "));
        }
    }

    /** Condition that does not hold. */
    record Not(Expr of) implements Expr {
        @Override
        public Object value(Function<String, @Nullable Object> attributes) {
            return !of.holds(attributes);
        }

        @Override
        public List<Expr> parts() {
            return List.of(of);
        }

        @Override
        public Expr with(List<Expr> others) {
            return new Not(others.get(0));
        }

        @Override
        public String toString() {
            return of instanceof Attribute || of instanceof Call || of instanceof Disjoint ? "!" + of : "!(" + of + ")";
        }
    }

    /** Comparison of two values. */
    record Comparison(Expr left, String operator, Expr right) implements Expr {
        @Override
        public Object value(Function<String, @Nullable Object> attributes) {
            Object a = left.value(attributes);
            Object b = right.value(attributes);
            return switch (operator) {
                case "==" -> same(a, b);
                case "!=" -> !same(a, b);
                case "<" -> a != null && b != null && compare(a, b) < 0;
                case "<=" -> a != null && b != null && compare(a, b) <= 0;
                case ">" -> a != null && b != null && compare(a, b) > 0;
                case ">=" -> a != null && b != null && compare(a, b) >= 0;
                case "contains" -> ((Collection<?>) Objects.requireNonNull(a)).contains(b);
                case "not contains" -> !((Collection<?>) Objects.requireNonNull(a)).contains(b);
                case "matches" -> ((String) Objects.requireNonNull(a)).matches((String) Objects.requireNonNull(b));
                case "not matches" -> !((String) Objects.requireNonNull(a)).matches((String) Objects.requireNonNull(b));
                default -> throw new IllegalStateException("DRL: unknown operator '" + operator + "'");
            };
        }

        private static boolean same(@Nullable Object a, @Nullable Object b) {
            return a instanceof Number x && b instanceof Number y
                    ? x.longValue() == y.longValue()
                    : Objects.equals(a, b);
        }

        @SuppressWarnings("unchecked")
        private static int compare(Object a, Object b) {
            return a instanceof Number x && b instanceof Number y
                    ? Long.compare(x.longValue(), y.longValue())
                    : ((Comparable<Object>) a).compareTo(b);
        }

        @Override
        public List<Expr> parts() {
            return List.of(left, right);
        }

        @Override
        public Expr with(List<Expr> others) {
            return new Comparison(others.get(0), operator, others.get(1));
        }

        Comparison with(String other) {
            return new Comparison(left, other, right);
        }

        @Override
        public String toString() {
            return left + " " + operator + " " + right;
        }
    }

    /** Sum of whole numbers. */
    record Sum(Expr left, Expr right) implements Expr {
        @Override
        public Object value(Function<String, @Nullable Object> attributes) {
            return ((Number) Objects.requireNonNull(left.value(attributes))).longValue()
                    + ((Number) Objects.requireNonNull(right.value(attributes))).longValue();
        }

        @Override
        public List<Expr> parts() {
            return List.of(left, right);
        }

        @Override
        public Expr with(List<Expr> others) {
            return new Sum(others.get(0), others.get(1));
        }

        @Override
        public String toString() {
            return left + " + " + right;
        }
    }

    /** Value that the rule names. */
    record Constant(@Nullable Object of, String text) implements Expr {
        @Override
        public @Nullable Object value(Function<String, @Nullable Object> attributes) {
            return of;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Attribute of the fact. */
    record Attribute(String name) implements Expr {
        @Override
        public @Nullable Object value(Function<String, @Nullable Object> attributes) {
            return attributes.apply(name);
        }

        @Override
        public void collectAttributes(Set<String> names) {
            names.add(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Whether two collections have no member in common. */
    record Disjoint(Expr left, Expr right) implements Expr {
        @Override
        public Object value(Function<String, @Nullable Object> attributes) {
            return Collections.disjoint((Collection<?>) Objects.requireNonNull(left.value(attributes)), (Collection<?>)
                    Objects.requireNonNull(right.value(attributes)));
        }

        @Override
        public List<Expr> parts() {
            return List.of(left, right);
        }

        @Override
        public Expr with(List<Expr> others) {
            return new Disjoint(others.get(0), others.get(1));
        }

        @Override
        public String toString() {
            return "Collections.disjoint(" + left + ", " + right + ")";
        }
    }

    /** Method or property of a value, with one argument at most. */
    record Call(Expr target, String method, boolean property, List<Expr> arguments) implements Expr {
        @Override
        public Object value(Function<String, @Nullable Object> attributes) {
            Object on = Objects.requireNonNull(target.value(attributes));
            List<Object> values = new ArrayList<>();
            arguments.forEach(argument -> values.add(Objects.requireNonNull(argument.value(attributes))));
            return switch (method) {
                case "size" -> ((Collection<?>) on).size();
                case "empty", "isEmpty" -> ((Collection<?>) on).isEmpty();
                case "containsAll" -> ((Collection<?>) on).containsAll((Collection<?>) values.get(0));
                case "signum" -> ((Fraction) on).signum();
                case "isWhole" -> ((Fraction) on).isWhole();
                case "multiply" -> ((Fraction) on).multiply((Fraction) values.get(0));
                case "plusDays" -> ((java.time.LocalDate) on).plusDays(((Number) values.get(0)).longValue());
                default -> throw new IllegalStateException("DRL: unknown method '" + method + "'");
            };
        }

        @Override
        public List<Expr> parts() {
            List<Expr> parts = new ArrayList<>(List.of(target));
            parts.addAll(arguments);
            return parts;
        }

        @Override
        public Expr with(List<Expr> others) {
            return new Call(others.get(0), method, property, others.subList(1, others.size()));
        }

        @Override
        public String toString() {
            return target + "." + method
                    + (property
                            ? ""
                            : arguments.stream().map(Expr::toString).collect(Collectors.joining(", ", "(", ")")));
        }
    }
}
