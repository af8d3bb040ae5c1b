package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.DayBound;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Examples of those who were recognised, and channels through which that was published, as of a day (REC-02).
 *
 * @param examples number of persons, units or works that were recognised
 * @param examplesRecorded number of recorded recognitions
 * @param exampleMinimum least number of examples demanded
 * @param channels number of kinds of channels through which that was published
 * @param channelsUndecided number of publications whose channel is not named, so that it may be another kind
 * @param channelsRecorded number of recorded publications
 * @param channelMinimum least number of channels demanded
 * @param withoutCriteria number of recognitions for which no criteria are recorded
 * @param complete whether the recognitions are declared complete, so that what they do not list was not done
 * @param due last day, {@code null} if the plan does not state one that can be read
 * @param asOf day as of which the records are judged
 */
public record Recognitions(
        Place at,
        int examples,
        int examplesRecorded,
        int exampleMinimum,
        int channels,
        int channelsUndecided,
        int channelsRecorded,
        int channelMinimum,
        int withoutCriteria,
        boolean complete,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements DayBound {
    @Override
    public String rule() {
        return "REC-02";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        return TwoDemands.values(
                new TwoDemands.Kind(examples, 0, exampleMinimum),
                new TwoDemands.Kind(channels, channelsUndecided, channelMinimum),
                withoutCriteria,
                due,
                asOf);
    }
}
