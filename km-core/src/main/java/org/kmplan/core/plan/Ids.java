package org.kmplan.core.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of ids: they are parts of subject paths such as {@code steps/KMP2/activities/1}. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private Ids() {}

    static void check(String what, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    what + ": an id consists of letters a-z, digits, '.', '-' and '_', but was '" + id + "'");
        }
    }

    /** Returns a text of others as a message quotes it. */
    static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    static void checkUnique(String what, List<? extends PlanElement> elements) {
        Set<String> seen = new HashSet<>();
        for (PlanElement element : elements) {
            if (!seen.add(element.id())) {
                throw new IllegalArgumentException(what + ": the id '" + element.id() + "' is used twice");
            }
        }
    }
}
