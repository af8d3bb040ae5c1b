package org.kmplan.core.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Values looked up by their names in people's texts; blanks, case and damaged tone marks do not matter.
 *
 * <p>Example: with the names {@code สูง} and {@code สูงมาก} of two levels, the text {@code ระดับสูงมาก} names the second.
 *
 * @param <T> type of the values
 */
public final class AliasTable<T> {
    private static final String NOT = ThaiText.skeleton("ไม่");

    private final List<Entry<T>> longestFirst;

    private AliasTable(List<Entry<T>> longestFirst) {
        this.longestFirst = longestFirst;
    }

    /** Returns a table of values with their names; each value is named by its {@code toString} as well. */
    public static <T> AliasTable<T> of(List<T> values, Function<T, List<String>> names) {
        return new AliasTable<>(values.stream()
                .flatMap(value -> Stream.concat(names.apply(value).stream(), Stream.of(String.valueOf(value)))
                        .map(name -> new Entry<>(ThaiText.skeleton(name), value)))
                .sorted(Comparator.comparingInt((Entry<T> entry) -> -entry.key().length()))
                .toList());
    }

    /**
     * Returns the value with the longest name that the text is or contains; empty if it contains none. A name that the text
     * denies with {@code ไม่} in front, as in {@code ยังไม่แล้วเสร็จ}, does not count.
     */
    public Optional<T> namedIn(String text) {
        String key = ThaiText.skeleton(text);
        return longestFirst.stream()
                .filter(entry -> isAffirmed(entry.key(), key))
                .map(Entry::value)
                .findFirst();
    }

    private static boolean isAffirmed(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (!text.startsWith(NOT, at - NOT.length())) {
                return true;
            }
        }
        return false;
    }

    private record Entry<T>(String key, T value) {}
}
