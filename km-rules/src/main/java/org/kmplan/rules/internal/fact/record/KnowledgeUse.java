package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.DayBound;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Bodies of knowledge whose use was followed up and that were exchanged, as of a day (KMP-08).
 *
 * @param followUps number of bodies of knowledge whose use in a unit was followed up
 * @param followUpsUndecided number of those followed up without saying in which unit
 * @param followUpsRecorded number of those with any follow-up
 * @param followUpMinimum least number of follow-ups demanded
 * @param exchanges number of bodies of knowledge that were exchanged
 * @param exchangesRecorded number of those with a recorded exchange
 * @param exchangeMinimum least number of exchanges demanded
 * @param complete whether the bodies of knowledge are declared complete, so that what they do not list was not done
 * @param due last day, {@code null} if the plan does not state one that can be read
 * @param asOf day as of which the records are judged
 */
public record KnowledgeUse(
        Place at,
        int followUps,
        int followUpsUndecided,
        int followUpsRecorded,
        int followUpMinimum,
        int exchanges,
        int exchangesRecorded,
        int exchangeMinimum,
        boolean complete,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements DayBound {
    @Override
    public String rule() {
        return "KMP-08";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = TwoDemands.values(
                new TwoDemands.Kind(followUps, followUpsUndecided, followUpMinimum),
                new TwoDemands.Kind(exchanges, 0, exchangeMinimum),
                0,
                due,
                asOf);
        values.put("firstLate", Argument.number(followUpsRecorded - followUps - followUpsUndecided));
        values.put("secondLate", Argument.number(exchangesRecorded - exchanges));
        return values;
    }
}
