package org.kmplan.core.time.internal;

import org.jspecify.annotations.Nullable;
import org.kmplan.core.text.internal.WordFinder;
import org.kmplan.core.time.internal.PeriodToken.Kind;
import org.kmplan.core.time.internal.PeriodToken.Mark;

/** Finds the words of the {@link PeriodVocabulary} in a folded text, the longest first. */
final class PeriodWords {
    record Word(String folded, Kind kind, int value, Mark mark) {}

    /** Word found, with the folded index after it. */
    record Hit(Word word, int end) {}

    private static final int LOOSE_FROM = 5;
    private static final int WIDEST_GAP = 2;
    private static final WordFinder<Word> WORDS = PeriodVocabulary.words();

    private PeriodWords() {}

    /** Returns the longest word that begins at an index; longer words may hold a blank, as line wraps leave it. */
    static @Nullable Hit at(PeriodText text, int index) {
        int looseFrom = PeriodText.isThai(text.at(index)) ? LOOSE_FROM : Integer.MAX_VALUE;
        for (WordFinder.Hit<Word> hit : WORDS.looselyAt(text::at, index, WIDEST_GAP, looseFrom)) {
            if (!cutsLatin(text, index, hit.end())) {
                return new Hit(hit.meaning(), hit.end());
            }
        }
        return null;
    }

    private static boolean cutsLatin(PeriodText text, int start, int end) {
        return PeriodText.isLatin(text.at(start))
                && (PeriodText.isLatin(text.at(start - 1)) || PeriodText.isLatin(text.at(end)));
    }
}
