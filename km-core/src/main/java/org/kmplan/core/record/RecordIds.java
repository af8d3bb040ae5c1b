package org.kmplan.core.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of ids, which are parts of subject paths such as {@code records/events/e1}. */
final class RecordIds {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private RecordIds() {}

    static boolean isId(String id) {
        return ID.matcher(id).matches();
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
