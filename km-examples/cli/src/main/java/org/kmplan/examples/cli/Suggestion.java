package org.kmplan.examples.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Word that a user may have meant. */
final class Suggestion {
    private static final int MAX_EDITS = 3;

    private Suggestion() {}

    /** Returns the word that differs in the fewest letters, if it differs in three at most and in less than half. */
    static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(name -> name.length() > 2)
                .min(Comparator.<String>comparingInt(name -> edits(word, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> edits(word, name) <= Math.min(MAX_EDITS, (name.length() - 1) / 2));
    }

    /** Returns how many letters must be added, removed or replaced to turn one word into the other. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int k = 0; k <= to.length(); k++) {
            row[k] = k;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k <= to.length(); k++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(k - 1) ? 0 : 1);
                diagonal = row[k];
                row[k] = Math.min(replaced, 1 + Math.min(row[k], row[k - 1]));
            }
        }
        return row[to.length()];
    }
}
