package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.fact.Timed;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Documents recorded for the evidence that the row of an activity plans (EVD-02).
 *
 * @param status status of the activity as of the day, {@code null} if nothing tells it
 * @param planned number of entries planned; alternatives joined by {@code หรือ} are one entry
 * @param supplied number of those entries for which there is a document with its file
 * @param documents number of documents recorded as evidence of the activity or of its row
 * @param unclear number of those whose type, or whatever else is compared, is not recorded
 * @param complete whether the list of documents is declared complete
 * @param due last day of the activity, {@code null} if no period can be read
 * @param asOf day as of which the records are judged
 * @param missing planned entries without a document, as written
 */
public record EvidenceSupply(
        Place at,
        @Nullable ActivityStatus status,
        int planned,
        int supplied,
        int documents,
        int unclear,
        boolean complete,
        @Nullable LocalDate due,
        LocalDate asOf,
        List<String> missing)
        implements Timed {
    @Override
    public String rule() {
        return "EVD-02";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", Argument.number(planned));
        values.put("actual", Argument.number(supplied));
        values.put("missing", Arguments.texts(missing));
        values.put("unclear", Argument.number(unclear));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        return values;
    }
}
