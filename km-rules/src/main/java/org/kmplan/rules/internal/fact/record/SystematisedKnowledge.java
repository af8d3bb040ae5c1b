package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.DayBound;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Document sets and topics into which knowledge was put, as of a day (KMP-06).
 *
 * @param sets number of document sets
 * @param setsRecorded number of recorded documents that may be among them
 * @param setsComplete whether the documents are declared complete, so that what they do not list was not done
 * @param setMinimum least number of document sets demanded
 * @param topics number of topics for dissemination or advice
 * @param topicsRecorded number of recorded entries that may be among them
 * @param topicsComplete whether the topics are declared complete
 * @param topicMinimum least number of topics demanded
 * @param due last day, {@code null} if the plan does not state one that can be read
 * @param asOf day as of which the records are judged
 */
public record SystematisedKnowledge(
        Place at,
        int sets,
        int setsRecorded,
        boolean setsComplete,
        int setMinimum,
        int topics,
        int topicsRecorded,
        boolean topicsComplete,
        int topicMinimum,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements DayBound {
    @Override
    public String rule() {
        return "KMP-06";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        return TwoDemands.values(
                new TwoDemands.Kind(sets, 0, setMinimum), new TwoDemands.Kind(topics, 0, topicMinimum), 0, due, asOf);
    }
}
