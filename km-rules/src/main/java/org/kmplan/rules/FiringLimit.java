package org.kmplan.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import org.kmplan.rules.internal.own.OwnRuleBase;

/** Stops own rules that fire without end. */
final class FiringLimit implements AgendaFilter {
    private final Set<String> ids = new HashSet<>();
    private final int most;
    private final Map<String, Integer> firings = new HashMap<>();

    FiringLimit(OwnRuleBase ownRules, int most) {
        ownRules.rules().forEach(rule -> ids.add(rule.id().value()));
        this.most = most;
    }

    /**
     * Counts a firing; no rule is kept from it.
     *
     * @throws IllegalStateException if an own rule has fired as often as it may
     */
    @Override
    public boolean accept(Match match) {
        String name = match.getRule().getName();
        int blank = name.indexOf(' ');
        if (ids.contains(blank < 0 ? name : name.substring(0, blank)) && firings.merge(name, 1, Integer::sum) > most) {
            throw new IllegalStateException("DRL rule '" + name + "' fired " + most
                    + " times for one plan and was stopped"
                    + "\nHint: a consequence reports to findings and changes nothing; what it inserts, updates or modifies may"
                    + " make it fire again");
        }
        return true;
    }
}
