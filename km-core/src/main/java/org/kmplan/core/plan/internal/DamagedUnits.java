package org.kmplan.core.plan.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.text.internal.WordFile;

/**
 * Tells words behind a number that were a unit before a faulty copy put signs among their letters, {@code เรื'อง}, or lost
 * their vowels, {@code เรอง}. Which unit it was is not certain.
 */
final class DamagedUnits {
    /** Signs that faulty copies put in place of marks; no word of Thai has them. */
    private static final String INSIDE = "'\"`\u00B4\u2018\u2019\u201C\u201D\u2032\u2033\u02BC#@^~|\\_";

    /** Signs that may end a word, so that a unit must come of it without them. */
    private static final String BETWEEN = ".,;:*!-";

    private static final int SHORTEST = 3;
    private static final int LONGEST = 16;
    private static final Map<String, Integer> MARKS = marks();

    private final FoldedText text;

    DamagedUnits(FoldedText text) {
        this.text = text;
    }

    /** Returns how many marks the units of the same letters have; none where they may have none. */
    private static Map<String, Integer> marks() {
        Set<String> units = Stream.concat(
                        Stream.of(TargetUnit.values()).flatMap(unit -> unit.words().stream()),
                        WordFile.read(DamagedUnits.class, "targets.words").words("more-units").stream()
                                .map(WordFile.Word::text))
                .map(FoldedText::fold)
                .collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> bare(unit).length() >= SHORTEST)
                .collect(Collectors.toMap(
                        DamagedUnits::bare, unit -> unit.length() - bare(unit).length(), Math::min));
    }

    private static String bare(String word) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (!ThaiText.isCombining(word.charAt(i))) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Tells whether the letters between two indices, which are no unit, are the remains of one. */
    boolean isOne(int from, int to) {
        String word = text.key().substring(from, to);
        String letters = bare(word);
        return word.length() - letters.length() < MARKS.getOrDefault(letters, 0) || isBroken(from, to);
    }

    /** Returns the end of the word of which letters end at an index. */
    int end(int to) {
        int end = to;
        while (end < text.length() && end - to < LONGEST && !text.isAfterBlank(end) && isLetterOrSign(end)) {
            end++;
        }
        return end;
    }

    private boolean isLetterOrSign(int i) {
        return text.isThai(i) || INSIDE.indexOf(text.at(i)) >= 0 || BETWEEN.indexOf(text.at(i)) >= 0;
    }

    /** Tells whether the word of which letters stand between two indices goes on behind a sign within it. */
    boolean isBroken(int from, int to) {
        boolean within = to > from
                && to < text.length()
                && !text.isAfterBlank(to)
                && text.isThai(to + 1)
                && !text.isAfterBlank(to + 1);
        if (!within) {
            return false;
        }
        if (INSIDE.indexOf(text.at(to)) >= 0) {
            return true;
        }
        String behind = text.key().substring(to + 1, Math.min(text.length(), to + 1 + LONGEST));
        FoldedText whole = new FoldedText(text.key().substring(from, to) + behind);
        return BETWEEN.indexOf(text.at(to)) >= 0
                && TargetWords.UNITS
                        .startingAt(whole, 0)
                        .filter(hit -> hit.end() > to - from)
                        .isPresent();
    }
}
