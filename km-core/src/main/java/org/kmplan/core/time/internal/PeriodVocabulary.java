package org.kmplan.core.time.internal;

import java.util.List;
import java.util.Locale;
import org.kmplan.core.text.internal.WordFile;
import org.kmplan.core.text.internal.WordFinder;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.ThaiMonth;
import org.kmplan.core.time.internal.PeriodToken.Kind;
import org.kmplan.core.time.internal.PeriodToken.Mark;
import org.kmplan.core.time.internal.PeriodWords.Word;

/** Vocabulary of period expressions: the names of the months, and the words of the file {@code periods.words}. */
final class PeriodVocabulary {
    private final WordFinder<Word> words = new WordFinder<>();

    private PeriodVocabulary() {}

    /** Returns all words, folded. */
    static WordFinder<Word> words() {
        PeriodVocabulary vocabulary = new PeriodVocabulary();
        for (ThaiMonth month : ThaiMonth.values()) {
            vocabulary.add(month.thaiName(), Kind.MONTH, month.number(), Mark.NONE);
            vocabulary.add(month.englishName(), Kind.MONTH, month.number(), Mark.ENGLISH);
            vocabulary.add(month.englishAbbreviation(), Kind.MONTH, month.number(), Mark.ENGLISH);
        }
        WordFile file = WordFile.read(PeriodVocabulary.class, "periods.words");
        for (String list : file.lists()) {
            Kind kind = Kind.valueOf(list);
            for (WordFile.Word word : file.words(list)) {
                List<String> meaning = word.meaning();
                int value = meaning.isEmpty() ? 0 : value(meaning.get(0));
                vocabulary.add(word.text(), kind, value, meaning.size() < 2 ? Mark.NONE : Mark.valueOf(meaning.get(1)));
            }
        }
        return vocabulary.words;
    }

    private static int value(String meaning) {
        boolean number = meaning.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? Integer.parseInt(meaning)
                : PlanPeriod.Recurrence.valueOf(meaning.toUpperCase(Locale.ROOT))
                        .ordinal();
    }

    private void add(String word, Kind kind, int value, Mark mark) {
        String folded = PeriodText.fold(word);
        words.add(folded, new Word(folded, kind, value, mark));
    }
}
