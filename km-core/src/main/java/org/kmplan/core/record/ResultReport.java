package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;

/**
 * Report on results (รายงานผล).
 *
 * <p>Example: report on the plan to the local executive on 15 September 2566, acknowledged.
 */
@Value.Immutable
public abstract class ResultReport implements RecordEntry, WithResultReport {
    ResultReport() {}

    @Override
    public abstract String id();

    /** Returns the kind. */
    public abstract ReportKind kind();

    /** Returns the number of the letter as written. */
    public abstract Optional<String> number();

    /** Returns the date of the report. */
    public abstract Optional<LocalDate> date();

    /** Returns whom it is addressed to. */
    public abstract Optional<Addressee> addressee();

    /** Tells whether the addressee has acknowledged it (รับทราบ), if known. */
    public abstract Optional<Boolean> acknowledged();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Report", id());
    }

    /** Builder of {@link ResultReport}. */
    public static final class Builder extends ImmutableResultReport.Builder {
        Builder() {}
    }
}
