package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words with meanings, found at an index of a folded text, the longest first. */
final class WordList<T> {
    /** Word found in a text, from {@code start} to before {@code end}. */
    record Hit<T>(T meaning, int start, int end) {}

    private record Entry<T>(String word, T meaning) {}

    private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<Character, List<Entry<T>>> byLast = new HashMap<>();

    /** Returns a list in which every word means itself. */
    static WordList<String> of(String... words) {
        WordList<String> list = new WordList<>();
        for (String word : words) {
            list.add(word, word);
        }
        return list;
    }

    /** Adds words of one meaning. */
    WordList<T> add(T meaning, String... words) {
        for (String word : words) {
            Entry<T> entry = new Entry<>(FoldedText.fold(word), meaning);
            insert(byFirst, entry.word().charAt(0), entry);
            insert(byLast, entry.word().charAt(entry.word().length() - 1), entry);
        }
        return this;
    }

    /** Finds the longest word that begins at the index. */
    Optional<Hit<T>> startingAt(FoldedText text, int i) {
        for (Entry<T> entry : byFirst.getOrDefault(text.at(i), List.of())) {
            if (text.key().startsWith(entry.word(), i)) {
                return Optional.of(
                        new Hit<>(entry.meaning(), i, i + entry.word().length()));
            }
        }
        return Optional.empty();
    }

    /** Finds the longest word that ends before the index. */
    Optional<Hit<T>> endingAt(FoldedText text, int end) {
        for (Entry<T> entry : byLast.getOrDefault(text.at(end - 1), List.of())) {
            int start = end - entry.word().length();
            if (start >= 0 && text.key().startsWith(entry.word(), start)) {
                return Optional.of(new Hit<>(entry.meaning(), start, end));
            }
        }
        return Optional.empty();
    }

    /** Finds the first word that begins in the range. */
    Optional<Hit<T>> firstIn(FoldedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Hit<T>> hit = startingAt(text, i);
            if (hit.isPresent() && hit.get().end() <= to) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private static <T> void insert(Map<Character, List<Entry<T>>> map, char c, Entry<T> entry) {
        List<Entry<T>> entries = map.computeIfAbsent(c, key -> new ArrayList<>());
        entries.add(entry);
        entries.sort(Comparator.comparingInt((Entry<T> e) -> e.word().length()).reversed());
    }
}
