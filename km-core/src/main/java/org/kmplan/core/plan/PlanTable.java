package org.kmplan.core.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Layout of a table of the plan: which columns it has. */
@Value.Immutable
public abstract class PlanTable {
    PlanTable() {}

    /** Returns the process whose steps the table holds; empty for one table of both. */
    public abstract Optional<PlanProcess> process();

    /** Returns the columns by meaning, from left to right. */
    public abstract List<PlanColumn> columns();

    /** Returns the headings as written, one for each column. */
    public abstract List<String> headings();

    /** Returns where the first heading row stood. */
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PlanTable}. */
    public static final class Builder extends ImmutablePlanTable.Builder {
        Builder() {}
    }
}
