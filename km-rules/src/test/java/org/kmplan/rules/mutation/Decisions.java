package org.kmplan.rules.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.EngineProbe;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.fact.record.RiskWeight;
import org.kmplan.rules.report.Outcome;

/**
 * Decision tables: facts, and all that the rules must say of each.
 *
 * <p>A table begins with {@code == Fact: RULE-01 RULE-02}. The line {@code given} holds the attributes that its rows share; a
 * row names those that differ, and behind a colon the outcome, its reasons, and behind a plus the observations. {@code D} is a
 * day, {@code D-1} the day before, {@code null} a value that is not there. Lines that begin with {@code #} say why.
 */
final class Decisions {
    private static final Path FILE =
            Path.of("src", "test", "resources", "org", "kmplan", "rules", "mutation", "decisions.txt");

    private final List<Decision> decisions = new ArrayList<>();
    private Class<? extends Check> fact = Check.class;
    private List<String> rules = List.of();
    private Map<String, String> given = Map.of();

    private Decisions() {}

    /**
     * What the rules must say of a fact.
     *
     * @param row row of the table, and the rule
     * @param fact fact
     * @param verdict outcome, all its reasons and all observations
     */
    record Decision(String row, Check fact, Verdict verdict) {}

    /** Returns the rows of all tables. */
    static List<Decision> read() {
        Decisions decisions = new Decisions();
        try {
            Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(decisions::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return decisions.decisions;
    }

    private void take(String line) {
        if (line.startsWith("== ")) {
            int colon = line.indexOf(':');
            fact = type(line.substring(3, colon));
            rules = words(line.substring(colon + 1));
            given = Map.of();
        } else if (line.startsWith("given ")) {
            given = attributes(line.substring("given ".length()));
        } else {
            int colon = line.indexOf(" : ");
            if (colon < 0) {
                throw new IllegalStateException(FILE + ": no colon in '" + line + "'");
            }
            Map<String, String> values = new HashMap<>(given);
            values.putAll(attributes(line.substring(0, colon)));
            List<String> said = words(line.substring(colon + 3));
            for (String rule : rules) {
                decisions.add(new Decision(rule + " " + line, fact(rule, values), verdict(rule, said)));
            }
        }
    }

    /** Returns the fact of a name. */
    static Class<? extends Check> type(String name) {
        return EngineProbe.factType(name);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" +", -1));
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        for (String word : words(text)) {
            int equals = word.indexOf('=');
            if (equals < 0 || attributes.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
                throw new IllegalStateException(
                        FILE + ": '" + word + "' says nothing or stands twice in '" + text + "'");
            }
        }
        return attributes;
    }

    private static Verdict verdict(String rule, List<String> said) {
        int plus = said.contains("+") ? said.indexOf("+") : said.size();
        Set<String> reasons = new TreeSet<>();
        said.subList(1, plus).forEach(reason -> reasons.add(rule + "." + reason));
        Set<String> observations = new TreeSet<>();
        said.subList(Math.min(plus + 1, said.size()), said.size())
                .forEach(observation -> observations.add(rule + "." + observation));
        return new Verdict(Outcome.valueOf(said.get(0)), reasons, observations);
    }

    private Check fact(String rule, Map<String, String> values) {
        RecordComponent[] components = fact.getRecordComponents();
        Map<String, String> left = new HashMap<>(values);
        @Nullable
        Object[] arguments = Arrays.stream(components)
                .map(component -> component.getName().equals("rule")
                        ? rule
                        : component.getType() == Place.class
                                ? new Place(Place.PLAN, Optional.empty())
                                : argument(component, left.remove(component.getName())))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Check made = fact.getDeclaredConstructor(types).newInstance(arguments);
            if (!left.isEmpty() || !made.rule().equals(rule)) {
                throw new IllegalStateException(FILE + ": " + made + " is not of " + rule + " or has no " + left);
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(FILE + ": " + fact + " of " + values, e);
        }
    }

    /** Returns the value that a word stands for; what is not named is none, nothing or the first there is. */
    private static @Nullable Object argument(RecordComponent component, @Nullable String word) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (word == null ? nullable : word.equals("null")) {
            return null;
        }
        Class<?> type = component.getType();
        if (List.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type)) {
            Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            List<Object> members = new ArrayList<>();
            if (word != null && !word.equals("[]")) {
                for (String member : word.substring(1, word.length() - 1).split(",", -1)) {
                    members.add(value((Class<?>) element, member));
                }
            }
            return type == List.class ? members : new LinkedHashSet<>(members);
        }
        return value(type, word);
    }

    private static Object value(Class<?> type, @Nullable String word) {
        if (type == int.class || type == Integer.class) {
            return word == null ? 0 : Integer.parseInt(word);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.parseBoolean(word);
        }
        if (type == LocalDate.class) {
            return SmallValues.DAY.plusDays(word == null || word.equals("D") ? 0 : Long.parseLong(word.substring(1)));
        }
        if (type == PlanPeriod.class && word == null) {
            return new PlanPeriod.Day(SmallValues.DAY);
        }
        if (type == Fraction.class) {
            return word == null ? Fraction.ZERO : Fraction.parse(word);
        }
        if (type == RiskWeight.class && word != null) {
            return Character.isDigit(word.charAt(0))
                    ? new RiskWeight(Fraction.parse(word), null)
                    : new RiskWeight(null, RiskLevel.valueOf(word));
        }
        if (type == FiscalYear.class && word != null) {
            return FiscalYear.of(Integer.parseInt(word));
        }
        if (type == String.class) {
            return word == null ? "any" : word;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant ->
                            word == null || ((Enum<?>) constant).name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(FILE + ": " + type + " has no " + word));
        }
        throw new IllegalStateException(FILE + ": cannot make a " + type + " of '" + word + "'");
    }
}
