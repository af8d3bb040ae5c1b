package org.kmplan.core.text.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks of ids: they are parts of subject paths such as {@code steps/KMP2/activities/1}. */
public final class Ids {
    private static final int LONGEST_QUOTED = 80;

    private Ids() {}

    /** Tells whether a text is an id: letters a-z, digits, dots, hyphens and underscores, the first a letter or digit. */
    public static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (i == 0 || c != '_' && c != '.' && c != '-')) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    /**
     * Refuses what is no id.
     *
     * @param what what has the id, for the message
     * @throws IllegalArgumentException if it is none
     */
    public static void check(String what, String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    what + ": an id consists of letters a-z, digits, '.', '-' and '_', but was '" + id + "'");
        }
    }

    /**
     * Refuses parts of which two have the same id.
     *
     * @param what what the parts are, for the message
     * @throws IllegalArgumentException if two have the same
     */
    public static <T> void checkUnique(String what, List<T> parts, Function<? super T, String> id) {
        if (parts.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (T part : parts) {
            if (!seen.add(id.apply(part))) {
                throw new IllegalArgumentException(what + ": the id '" + id.apply(part) + "' is used twice");
            }
        }
    }

    /** Returns a text of others as a message quotes it. */
    public static String shortened(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }
}
