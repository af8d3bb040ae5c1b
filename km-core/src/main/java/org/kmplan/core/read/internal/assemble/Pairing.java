package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * Entries of a cell given to the activities of the row: all to the only one; in order where there are as many; else each to
 * the one activity whose words it repeats; else to the row as a whole.
 *
 * @param own entries of each activity
 * @param common entries of the row as a whole
 */
record Pairing<T>(List<List<T>> own, List<T> common) {
    /** Shared letters from which on an entry speaks of an activity; a single word such as "knowledge" is shorter. */
    private static final int MIN_SHARED = 10;

    private static final int MAX_COMPARED = 400;

    static <T> Pairing<T> inOrder(List<T> entries, int activities) {
        Pairing<T> pairing = empty(activities);
        for (int i = 0; i < entries.size(); i++) {
            if (activities == 1) {
                pairing.own.get(0).add(entries.get(i));
            } else if (entries.size() == activities) {
                pairing.own.get(i).add(entries.get(i));
            } else {
                pairing.common.add(entries.get(i));
            }
        }
        return pairing;
    }

    static <T> Pairing<T> byWords(List<T> entries, Function<T, String> text, List<Activities.Draft> activities) {
        if (activities.size() == 1 || entries.size() == activities.size()) {
            return inOrder(entries, activities.size());
        }
        Pairing<T> pairing = empty(activities.size());
        for (T entry : entries) {
            int index = speaksOf(text.apply(entry), activities);
            (index < 0 ? pairing.common : pairing.own.get(index)).add(entry);
        }
        return pairing;
    }

    static <T> Pairing<T> empty(int activities) {
        List<List<T>> own = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            own.add(new ArrayList<>());
        }
        return new Pairing<>(own, new ArrayList<>());
    }

    private static int speaksOf(String text, List<Activities.Draft> activities) {
        if (activities.size() > 20) {
            return -1;
        }
        int best = -1;
        int most = MIN_SHARED - 1;
        boolean unique = false;
        for (int i = 0; i < activities.size(); i++) {
            int shared = shared(key(text), key(activities.get(i).description()));
            if (shared > most) {
                most = shared;
                best = i;
                unique = true;
            } else if (shared == most) {
                unique = false;
            }
        }
        return unique ? best : -1;
    }

    private static String key(String text) {
        String key = Numerals.ARABIC.of(ThaiText.word(text));
        return key.substring(0, Math.min(key.length(), MAX_COMPARED));
    }

    /** Length of the longest text that both contain. */
    private static int shared(String left, String right) {
        int[] previous = new int[right.length() + 1];
        int longest = 0;
        for (int i = 0; i < left.length(); i++) {
            int[] row = new int[right.length() + 1];
            for (int j = 0; j < right.length(); j++) {
                if (left.charAt(i) == right.charAt(j)) {
                    row[j + 1] = previous[j] + 1;
                    longest = Math.max(longest, row[j + 1]);
                }
            }
            previous = row;
        }
        return longest;
    }
}
