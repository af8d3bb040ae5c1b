package org.kmplan.rules.internal.fact.record;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Number of activity records, for records that hold none (EXE-03).
 *
 * @param recorded number of activity records
 * @param complete whether the list is declared complete, so that what it does not list was not done
 */
public record RecordedActivities(Place at, int recorded, boolean complete) implements Check {
    @Override
    public String rule() {
        return "EXE-03";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("recorded", Argument.number(recorded));
    }
}
