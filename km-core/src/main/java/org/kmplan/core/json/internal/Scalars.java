package org.kmplan.core.json.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.internal.Ids;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;

/** Codecs of texts, numbers, days and enums. */
public final class Scalars {
    /** Number of characters of a JSON number, and of each side of a fraction, that are read and written. */
    static final int MAX_DIGITS = 1_000;

    private static final int LISTED_OPTIONS = 10;

    /** Digits of numbers that surely fit an {@code int}. */
    private static final int MAX_PLAIN_DIGITS = 9;

    private static final Pattern FRACTION_PATTERN = Pattern.compile("^(-?[0-9]++)/([0-9]++)$");

    /** Regular expression of an id. */
    static final String ID_FORM = "[A-Za-z0-9][A-Za-z0-9_.-]*";

    private static final String MONTH_FORM = "([0-9]{4}|\\+[0-9]{5,9}|-[0-9]{4,9})-(0[1-9]|1[0-2])";

    /** Any text. */
    public static final Codec<String> TEXT = new Scalar<>(
            (json, problems) -> json instanceof JsonValue.Text text
                    ? Optional.of(text.text())
                    : refuseType(Phrase.of("json.string"), json, problems),
            (value, out) -> out.text(value),
            Shape.TEXT);
    /** Text that is not blank. */
    public static final Codec<String> NON_BLANK = textWhere(
            text -> !text.isBlank(),
            Phrase.of("json.non-blank"),
            Shape.matching(
                    "[^\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]"));
    /** Id of a part of a plan. */
    public static final Codec<String> ID =
            textWhere(Ids::isId, Phrase.of("json.id"), Shape.matching("^" + ID_FORM + "$"));
    /** True or false. */
    public static final Codec<Boolean> FLAG = new Scalar<>(
            (json, problems) -> json instanceof JsonValue.Flag flag
                    ? Optional.of(flag.value())
                    : refuseType(Phrase.of("json.flag"), json, problems),
            (value, out) -> out.flag(value),
            Shape.leaf("type", "boolean"));
    /** Whole number. */
    public static final Codec<Integer> INTEGER = integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
    /** Number of something that counts from 1. */
    public static final Codec<Integer> FROM_ONE = integer(1, Integer.MAX_VALUE);
    /** Number of many things, from 1; written and read exactly up to 9,223,372,036,854,775,807. */
    public static final Codec<Long> COUNT =
            new Scalar<>(Scalars::readCount, (value, out) -> out.number(value), Shape.whole(1, Long.MAX_VALUE));
    /** Day in ISO form. */
    public static final Codec<LocalDate> DATE =
            parsed(Phrase.of("json.date"), LocalDate::parse, "^" + MONTH_FORM + "-(0[1-9]|[12][0-9]|3[01])$");
    /** Month in ISO form. */
    public static final Codec<YearMonth> MONTH =
            parsed(Phrase.of("json.month"), YearMonth::parse, "^" + MONTH_FORM + "$");
    /** Fiscal year as a Buddhist year. */
    public static final Codec<FiscalYear> FISCAL_YEAR = new Scalar<>(
            Scalars::readFiscalYear,
            (value, out) -> out.number(value.buddhistYear()),
            Shape.whole(FiscalYear.FIRST, FiscalYear.LAST));
    /** Exact number: a JSON number if its decimal ends, otherwise a text such as {@code 2/3}. */
    public static final Codec<Fraction> FRACTION =
            new Scalar<>(Scalars::readFraction, Scalars::writeFraction, fractionOr(Shape.leaf("type", "number")));

    private Scalars() {}

    /** Returns a codec of whole numbers between two bounds, both included. */
    public static Codec<Integer> integer(int min, int max) {
        Phrase range = min == Integer.MIN_VALUE
                ? Phrase.of("json.whole")
                : max == Integer.MAX_VALUE
                        ? Phrase.of("json.whole.from").with("min", min)
                        : Phrase.of("json.whole.between").with("min", min).with("max", max);
        return new Scalar<>(
                (json, problems) -> {
                    if (!(json instanceof JsonValue.Num number)) {
                        return refuseType(range, json, problems);
                    }
                    return whole(number)
                            .filter(value -> value >= min && value <= max)
                            .or(() -> refuseValue(range, json, problems));
                },
                (value, out) -> out.number(value),
                Shape.whole(min, max));
    }

    /**
     * Returns a codec of exact numbers that meet a condition.
     *
     * @param expected which numbers, such as {@code a number from 0 to 100}
     * @param shape the condition as far as a JSON Schema says it
     */
    public static Codec<Fraction> fractionWhere(Predicate<Fraction> condition, Phrase expected, Shape shape) {
        return new Scalar<>(
                (json, problems) -> {
                    boolean number = json instanceof JsonValue.Num
                            || json instanceof JsonValue.Text text
                                    && FRACTION_PATTERN.matcher(text.text()).matches();
                    if (!number) {
                        return refuseType(expected, json, problems);
                    }
                    return readFraction(json, problems)
                            .flatMap(value ->
                                    condition.test(value) ? Optional.of(value) : refuseValue(expected, json, problems));
                },
                Scalars::writeFraction,
                shape);
    }

    /** Returns the form of an exact number whose decimals end and have a form, or do not end. */
    public static Shape.Leaf fractionOr(Shape.Leaf decimal) {
        return Shape.leaf(
                "oneOf",
                List.of(decimal, Shape.matching("^-?[0-9]+/0*[1-9][0-9]*$").with("maxLength", 2 * MAX_DIGITS)));
    }

    /** Returns a codec of an enum by its Java names. */
    public static <E extends Enum<E>> Codec<E> enumOf(String noun, Class<E> type) {
        Codec<String> names = option(
                noun, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        Map<String, E> byName = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name(), constant);
        }
        return new Scalar<>(
                (json, problems) -> {
                    @Nullable E known = json instanceof JsonValue.Text text ? byName.get(text.text()) : null;
                    return known == null
                            ? names.read(json, problems).map(name -> Enum.valueOf(type, name))
                            : Optional.of(known);
                },
                (value, out) -> out.text(value.name()),
                names.shape());
    }

    /** Returns a codec of a text that is one of several. */
    public static Codec<String> option(String noun, List<String> options) {
        boolean listed = options.size() < LISTED_OPTIONS;
        Phrase expected = options.size() == 1
                ? Phrase.of("json.constant").with("value", options.get(0))
                : listed
                        ? Phrase.of("json.option")
                                .with("kind", Nouns.phrase(noun))
                                .with("names", String.join(", ", options))
                        : Phrase.of("json.options")
                                .with("count", options.size())
                                .with("kind", Nouns.phrase(noun));
        return new Scalar<>(
                (json, problems) -> {
                    if (!(json instanceof JsonValue.Text text)) {
                        return refuseType(expected, json, problems);
                    }
                    if (options.contains(text.text())) {
                        return Optional.of(text.text());
                    }
                    Optional<Phrase> hint = Names.nearest(text.text(), options.size() > 1 ? options : List.of())
                            .map(Nouns::didYouMean)
                            .or(() -> listed
                                    ? Optional.empty()
                                    : Optional.of(Phrase.of("json.schema-lists")
                                            .with("first", options.get(0))
                                            .with("last", options.get(options.size() - 1))));
                    problems.add(
                            Code.UNKNOWN_VALUE,
                            json.place(),
                            Phrase.of("json.expected")
                                    .with("expected", expected)
                                    .with("found", JsonValue.quote(text.text())),
                            hint);
                    return Optional.empty();
                },
                (value, out) -> out.text(value),
                Shape.oneOf(options));
    }

    /** Adds a problem for a value of the wrong JSON type. */
    static <T> Optional<T> refuseType(Phrase expected, JsonValue json, Problems problems) {
        problems.add(
                Code.WRONG_TYPE,
                json.place(),
                Phrase.of("json.expected").with("expected", expected).with("found", json.describe()),
                json instanceof JsonValue.Null ? Optional.of(Phrase.of("json.leave-out")) : Optional.empty());
        return Optional.empty();
    }

    /** Adds a problem for a value that has the right type and is not allowed. */
    static <T> Optional<T> refuseValue(Phrase expected, JsonValue json, Problems problems) {
        problems.add(
                Code.INVALID_VALUE,
                json.place(),
                Phrase.of("json.expected").with("expected", expected).with("found", json.describe()));
        return Optional.empty();
    }

    /** Returns a codec of texts that meet a condition; {@code expected} says which, such as {@code a text that is not blank}. */
    public static Codec<String> textWhere(Predicate<String> condition, Phrase expected) {
        return textWhere(condition, expected, Shape.TEXT);
    }

    /**
     * Returns a codec of texts that meet a condition.
     *
     * @param shape the condition as a JSON Schema says it
     */
    public static Codec<String> textWhere(Predicate<String> condition, Phrase expected, Shape shape) {
        return new Scalar<>(
                (json, problems) -> TEXT.read(json, problems)
                        .flatMap(text ->
                                condition.test(text) ? Optional.of(text) : refuseValue(expected, json, problems)),
                (value, out) -> out.text(value),
                shape);
    }

    private static <V> Codec<V> parsed(Phrase expected, Function<String, V> parse, String pattern) {
        return new Scalar<>(
                (json, problems) -> {
                    if (!(json instanceof JsonValue.Text text)) {
                        return refuseType(expected, json, problems);
                    }
                    try {
                        return Optional.of(parse.apply(text.text()));
                    } catch (DateTimeParseException e) {
                        return refuseValue(expected, json, problems);
                    }
                },
                (value, out) -> out.text(value.toString()),
                Shape.matching(pattern));
    }

    private static Optional<Long> readCount(JsonValue json, Problems problems) {
        Phrase range = Phrase.of("json.whole.from").with("min", 1);
        if (!(json instanceof JsonValue.Num number)) {
            return refuseType(range, json, problems);
        }
        return decimal(number)
                .flatMap(Scalars::wholeLong)
                .filter(value -> value >= 1)
                .or(() -> refuseValue(range, json, problems));
    }

    private static Optional<Long> wholeLong(BigDecimal value) {
        try {
            return Optional.of(value.longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<FiscalYear> readFiscalYear(JsonValue json, Problems problems) {
        Phrase expected = Phrase.of("json.fiscal-year");
        if (!(json instanceof JsonValue.Num number)) {
            return refuseType(expected, json, problems);
        }
        Optional<Integer> year = whole(number);
        Optional<FiscalYear> fiscalYear = year.filter(FiscalYear::isKnown).map(FiscalYear::of);
        if (fiscalYear.isEmpty()) {
            problems.add(
                    Code.INVALID_VALUE,
                    json.place(),
                    Phrase.of("json.expected").with("expected", expected).with("found", json.describe()),
                    year.filter(value -> value > 0
                                    && !FiscalYear.isKnown(value)
                                    && FiscalYear.isKnown(value + BuddhistEra.OFFSET))
                            .map(value -> Phrase.of("json.common-era")
                                    .with("year", value)
                                    .with("buddhist", value + BuddhistEra.OFFSET)));
        }
        return fiscalYear;
    }

    private static Optional<Fraction> readFraction(JsonValue json, Problems problems) {
        Phrase expected = Phrase.of("json.fraction");
        if (json instanceof JsonValue.Num number) {
            return decimal(number)
                    .map(Fraction::of)
                    .or(() -> refuseValue(Phrase.of("json.fraction.digits").with("limit", MAX_DIGITS), json, problems));
        }
        if (json instanceof JsonValue.Text text) {
            Matcher matcher = FRACTION_PATTERN.matcher(text.text());
            if (text.text().length() > 2 * MAX_DIGITS
                    || !matcher.matches()
                    || new BigInteger(matcher.group(2)).signum() == 0) {
                return refuseValue(expected, json, problems);
            }
            return Optional.of(new Fraction(new BigInteger(matcher.group(1)), new BigInteger(matcher.group(2))));
        }
        return refuseType(expected, json, problems);
    }

    private static void writeFraction(Fraction value, JsonOutput out) {
        String sides = value.numerator() + "/" + value.denominator();
        Optional<BigDecimal> decimal =
                value.toBigDecimal().filter(number -> number.toPlainString().length() <= MAX_DIGITS);
        if (decimal.isPresent()) {
            out.number(decimal.get());
        } else if (sides.length() <= 2 * MAX_DIGITS) {
            out.text(sides);
        } else {
            throw new IllegalArgumentException("JSON: expected a number of at most " + MAX_DIGITS
                    + " digits, but it has more and could not be read back");
        }
    }

    /** Returns the exact value of a number whose size is harmless. */
    private static Optional<BigDecimal> decimal(JsonValue.Num number) {
        if (number.text().length() > MAX_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(number.text()))
                    .filter(value -> Math.abs((long) value.scale()) <= MAX_DIGITS);
        } catch (NumberFormatException e) {
            return Optional.empty(); // an exponent beyond the range of int
        }
    }

    private static Optional<Integer> whole(JsonValue.Num number) {
        String text = number.text();
        int value = 0;
        for (int i = 0; i < text.length() && value >= 0; i++) {
            char c = text.charAt(i);
            value = c >= '0' && c <= '9' && i < MAX_PLAIN_DIGITS ? 10 * value + c - '0' : -1;
        }
        return value >= 0 && !text.isEmpty()
                ? Optional.of(value)
                : decimal(number).flatMap(Scalars::whole);
    }

    private static Optional<Integer> whole(BigDecimal value) {
        try {
            return Optional.of(value.intValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Reading of one value. */
    private interface Reading<T> {
        Optional<T> read(JsonValue json, Problems problems);
    }

    /** Codec of two functions. */
    private record Scalar<T>(Reading<T> reading, BiConsumer<T, JsonOutput> writing, Shape shape) implements Codec<T> {
        @Override
        public Optional<T> read(JsonValue json, Problems problems) {
            return reading.read(json, problems);
        }

        @Override
        public void write(T value, JsonOutput out) {
            writing.accept(value, out);
        }
    }
}
