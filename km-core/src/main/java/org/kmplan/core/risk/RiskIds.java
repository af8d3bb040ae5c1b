package org.kmplan.core.risk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of ids, which are parts of subject paths such as {@code risks/R1}. */
final class RiskIds {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private RiskIds() {}

    static void check(String what, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    what + ": an id consists of letters a-z, digits, '.', '-' and '_', but was '" + id + "'");
        }
    }

    static void checkUnique(List<Risk> risks) {
        Set<String> seen = new HashSet<>();
        for (Risk risk : risks) {
            if (!seen.add(risk.id())) {
                throw new IllegalArgumentException("Risks: the id '" + risk.id() + "' is used twice");
            }
        }
    }
}
