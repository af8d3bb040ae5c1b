package org.kmplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.time.FiscalYear;

/**
 * Place where the document states the plan's fiscal year. Years in the reason are history and are not collected.
 *
 * <p>Example: {@code ประจำปีงบประมาณ พ.ศ. ๒๕๖๖}.
 */
@Value.Immutable
public abstract class FiscalYearMention {
    FiscalYearMention() {}

    /** Returns the year stated. */
    public abstract FiscalYear year();

    /** Returns the words as written. */
    public abstract String raw();

    /** Returns where they stood. */
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a mention built in code. */
    public static FiscalYearMention of(FiscalYear year) {
        return builder()
                .year(year)
                .raw("ปีงบประมาณ พ.ศ. " + year.buddhistYear())
                .build();
    }

    /** Builder of {@link FiscalYearMention}. */
    public static final class Builder extends ImmutableFiscalYearMention.Builder {
        Builder() {}
    }
}
