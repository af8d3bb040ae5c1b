package org.kmplan.core.time.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.internal.PeriodToken.Kind;
import org.kmplan.core.time.internal.PeriodToken.Mark;

/** Finds the words of the {@link PeriodVocabulary} in a folded text, the longest first. */
final class PeriodWords {
    record Word(String folded, Kind kind, int value, Mark mark) {}

    /** Word found, with the folded index after it. */
    record Hit(Word word, int end) {}

    private static final int LOOSE_FROM = 5;
    private static final int WIDEST_GAP = 2;
    private static final Map<Character, List<Word>> WORDS = PeriodVocabulary.words();

    private PeriodWords() {}

    /** Returns the longest word that begins at an index; longer words may hold a blank, as line wraps leave it. */
    static @Nullable Hit at(PeriodText text, int index) {
        for (Word word : WORDS.getOrDefault(text.at(index), List.of())) {
            int end = match(text, index, word.folded());
            if (end > 0 && !cutsLatin(text, index, end)) {
                return new Hit(word, end);
            }
        }
        return null;
    }

    private static int match(PeriodText text, int index, String word) {
        int i = index;
        boolean loose = word.length() >= LOOSE_FROM && PeriodText.isThai(word.charAt(0));
        for (int k = 0; k < word.length(); k++) {
            if (loose && word.charAt(k) != ' ') {
                for (int gap = 0; gap < WIDEST_GAP && text.at(i) == ' ' && k > 0; gap++) {
                    i++;
                }
            }
            if (text.at(i) != word.charAt(k)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private static boolean cutsLatin(PeriodText text, int start, int end) {
        return PeriodText.isLatin(text.at(start))
                && (PeriodText.isLatin(text.at(start - 1)) || PeriodText.isLatin(text.at(end)));
    }
}
