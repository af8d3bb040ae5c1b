package org.kmplan.core.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks of ids: they are parts of subject paths such as {@code steps/KMP2/activities/1}. */
final class Ids {
    private Ids() {}

    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (i == 0 || c != '_' && c != '.' && c != '-')) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    static void check(String what, String id) {
        if (!isId(id)) {
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
