package org.kmplan.core.plan.internal;

import java.util.Optional;
import java.util.function.Function;
import org.kmplan.core.text.internal.WordFile;
import org.kmplan.core.text.internal.WordFinder;

/** Words with meanings, found at an index of a folded text, the longest first. */
final class WordList<T> {
    private static final WordFile FILE = WordFile.read(WordList.class, "targets.words");

    /** Word found in a text, from {@code start} to before {@code end}. */
    record Hit<T>(T meaning, int start, int end) {}

    private final WordFinder<T> finder = new WordFinder<>();

    /** Returns the list of a name from the file of the words of targets; every word means itself. */
    static WordList<String> of(String name) {
        WordList<String> list = new WordList<>();
        FILE.words(name).forEach(word -> list.finder.addIfNew(FoldedText.fold(word.text()), word.text()));
        return list;
    }

    /** Returns the list of a name from the file of the words of targets, with the meanings that the file names. */
    static <T> WordList<T> of(String name, Function<String, T> meanings) {
        WordList<T> list = new WordList<>();
        FILE.words(name).forEach(word -> list.add(meanings.apply(String.join(" ", word.meaning())), word.text()));
        return list;
    }

    /** Adds words of one meaning, which must not have another. */
    WordList<T> add(T meaning, String... words) {
        for (String word : words) {
            finder.add(FoldedText.fold(word), meaning);
        }
        return this;
    }

    /** Finds the longest word that begins at the index. */
    Optional<Hit<T>> startingAt(FoldedText text, int i) {
        return finder.startingAt(text, i).map(WordList::hit);
    }

    /** Finds the longest word that ends before the index. */
    Optional<Hit<T>> endingAt(FoldedText text, int end) {
        return finder.endingAt(text, end).map(WordList::hit);
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

    private static <T> Hit<T> hit(WordFinder.Hit<T> hit) {
        return new Hit<>(hit.meaning(), hit.start(), hit.end());
    }
}
