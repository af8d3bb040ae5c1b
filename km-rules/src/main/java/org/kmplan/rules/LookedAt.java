package org.kmplan.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.RuleId;

/** Aspects of rules for which an evaluation had something to look at. */
final class LookedAt {
    private final Map<RuleId, Set<Aspect>> aspects = new HashMap<>();

    void add(RuleId rule, Aspect aspect) {
        aspects.computeIfAbsent(rule, key -> EnumSet.noneOf(Aspect.class)).add(aspect);
    }

    boolean contains(RuleId rule, Aspect aspect) {
        return aspects.getOrDefault(rule, Set.of()).contains(aspect);
    }
}
