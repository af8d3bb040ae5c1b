package org.kmplan.core.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kmplan.core.text.internal.WordFinder;

/**
 * Values looked up by their names in people's texts; blanks, case and damaged tone marks do not matter.
 *
 * <p>Example: with the names {@code สูง} and {@code สูงมาก} of two levels, the text {@code ระดับสูงมาก} names the second.
 *
 * @param <T> type of the values
 */
public final class AliasTable<T> {
    private static final String NOT = ThaiText.skeleton("ไม่");

    private final WordFinder<Alias<T>> names = new WordFinder<>();

    private AliasTable() {}

    /** Returns a table of values with their names; each value is named by its {@code toString} as well. */
    public static <T> AliasTable<T> of(List<T> values, Function<T, List<String>> names) {
        AliasTable<T> table = new AliasTable<>();
        int order = 0;
        for (T value : values) {
            for (String name : names.apply(value)) {
                table.add(name, value, order++);
            }
            table.add(String.valueOf(value), value, order++);
        }
        return table;
    }

    /** Returns a table of values with their names; each value is named by its {@code toString} as well. */
    public static <T extends Named> AliasTable<T> of(T[] values) {
        return of(List.of(values), Named::names);
    }

    private void add(String name, T value, int order) {
        String key = ThaiText.skeleton(name);
        names.addIfNew(key, new Alias<>(key.length(), value, order));
    }

    /**
     * Returns the value with the longest name that the text is or contains; empty if it contains none. A name that the text
     * denies with {@code ไม่} in front, as in {@code ยังไม่แล้วเสร็จ}, does not count.
     */
    public Optional<T> namedIn(String text) {
        String key = ThaiText.skeleton(text);
        return IntStream.range(0, key.length())
                .filter(at -> !key.startsWith(NOT, at - NOT.length()))
                .boxed()
                .flatMap(at -> names.allAt(WordFinder.Letters.of(key), at).stream())
                .map(WordFinder.Hit::meaning)
                .min(Comparator.comparingInt((Alias<T> name) -> -name.length()).thenComparingInt(Alias::order))
                .map(Alias::value);
    }

    private record Alias<T>(int length, T value, int order) {}
}
