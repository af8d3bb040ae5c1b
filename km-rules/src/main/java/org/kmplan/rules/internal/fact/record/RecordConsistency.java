package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Status, dates and evidence of one activity record (EXE-03).
 *
 * @param reference activity or step that the record names, such as {@code KMP2/1}
 * @param targets number of activities and steps of the plan that bear this reference
 * @param status status recorded, {@code null} if there is none
 * @param begunOn day on which the work was begun, {@code null} if not recorded
 * @param completedOn day on which the work was completed, {@code null} if not recorded
 * @param evidence number of documents that prove the work
 * @param asOf day as of which the records are judged
 */
public record RecordConsistency(
        Place at,
        String reference,
        int targets,
        @Nullable ActivityStatus status,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate completedOn,
        int evidence,
        LocalDate asOf)
        implements Check {
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
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("reference", Argument.text(reference));
        if (status != null) {
            values.put("status", Argument.name(status.thai(), status.english()));
        }
        if (begunOn != null) {
            values.put("begun", new Argument.Date(begunOn));
        }
        if (completedOn != null) {
            values.put("completed", new Argument.Date(completedOn));
        }
        values.put("evidence", Argument.number(evidence));
        values.put("asOf", new Argument.Date(asOf));
        return values;
    }
}
