package org.kmplan.rules.mutation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.internal.fact.record.RiskWeight;

/** Small values of the attributes of facts: enough of each for every comparison to come out either way. */
final class SmallValues {
    /** Day around which the days of facts lie. */
    static final LocalDate DAY = LocalDate.of(2023, 3, 31);

    private static final FiscalYear YEAR = FiscalYear.of(2566);

    private SmallValues() {}

    /** Returns small values of an attribute, none if its type is not known here. */
    static List<@Nullable Object> of(DrlRule rule, String attribute) {
        if (attribute.equals("rule")) {
            return List.of(rule.id());
        }
        Optional<RecordComponent> found = Arrays.stream(rule.fact().getRecordComponents())
                .filter(component -> component.getName().equals(attribute))
                .findFirst();
        if (found.isEmpty()) {
            return List.copyOf(values(derived(rule.fact(), attribute)));
        }
        List<@Nullable Object> values = new ArrayList<>(values(found.get()));
        if (!values.isEmpty() && found.get().getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            values.add(null);
        }
        return values;
    }

    /** Returns the type of an attribute that a fact works out of its components. */
    private static Class<?> derived(Class<?> fact, String attribute) {
        try {
            return fact.getMethod(attribute).getReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(fact + ": has no attribute '" + attribute + "'", e);
        }
    }

    private static List<Object> values(RecordComponent component) {
        Class<?> type = component.getType();
        if (Collection.class.isAssignableFrom(type)
                && component.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
            List<Object> members = values(element);
            List<Object> all = new ArrayList<>(List.of(Set.of()));
            members.forEach(member -> all.add(Set.of(member)));
            if (element.isEnum()) {
                all.add(Set.copyOf(members));
            }
            return all;
        }
        return values(type);
    }

    private static List<Object> values(Class<?> type) {
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
            return List.of(Fraction.of(1), Fraction.ZERO, Fraction.of(3, 2), Fraction.of(-1));
        }
        if (type == RiskWeight.class) {
            return List.of(
                    new RiskWeight(Fraction.of(4), null),
                    new RiskWeight(Fraction.of(6), null),
                    new RiskWeight(Fraction.of(9), null));
        }
        if (type == FiscalYear.class) {
            return List.of(YEAR, FiscalYear.of(YEAR.buddhistYear() + 1));
        }
        if (type == String.class) {
            return List.of("one", "two");
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return List.of();
    }
}
