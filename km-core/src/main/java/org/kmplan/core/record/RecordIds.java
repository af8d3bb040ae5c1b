package org.kmplan.core.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks of ids, which are parts of subject paths such as {@code records/events/e1}. */
final class RecordIds {
    private RecordIds() {}

    static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean inner = c == '_' || c == '.' || c == '-';
            if (!isLetterOrDigit(c) && (i == 0 || !inner)) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    static void check(String what, String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    what + ": an id consists of letters a-z, digits, '.', '-' and '_', but was '" + id + "'");
        }
    }

    static void checkUnique(String what, List<? extends RecordEntry> entries) {
        Set<String> seen = new HashSet<>();
        for (RecordEntry entry : entries) {
            if (!seen.add(entry.id())) {
                throw new IllegalArgumentException(what + ": the id '" + entry.id() + "' is used twice");
            }
        }
    }
}
