package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Dates on which entries of one list say that something was done (EXE-03). Dates that may lie ahead, such as the end of an
 * order's term, are not among them.
 *
 * @param latest latest date, {@code null} if no entry bears one
 * @param ahead ids of the entries with a date after the day
 * @param unknownReferences steps and activities that the entries name and the plan does not have
 * @param asOf day as of which the records are judged
 */
public record RecordDates(
        Place at, @Nullable LocalDate latest, List<String> ahead, List<String> unknownReferences, LocalDate asOf)
        implements Check {
    /** Creates a fact whose lists cannot be changed. */
    public RecordDates {
        ahead = List.copyOf(ahead);
        unknownReferences = List.copyOf(unknownReferences);
    }

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
        values.put("expected", new Argument.Date(asOf));
        if (latest != null) {
            values.put("actual", new Argument.Date(latest));
        }
        values.put("entries", Arguments.texts(ahead));
        values.put("references", Arguments.texts(unknownReferences));
        values.put("asOf", new Argument.Date(asOf));
        return values;
    }
}
